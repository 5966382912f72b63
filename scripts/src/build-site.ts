import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { readGroups } from './stages/turbo.ts';

/** A finished step of the build, and how many there are. */
export interface SiteStep {
  state: 'building';
  done: number;
  total: number;
  /** Such as `platform: REST reference (2.3 s)`. */
  step: string;
}

/** How far the build of the site is; `docs/serve.ts` shows it. */
export type SiteState = SiteStep | { state: 'built' } | { state: 'failed'; reason: string };

/**
 * Builds the site with turbo, which does nothing if nothing has changed. Reports each step that finishes, and returns how
 * the build ended.
 */
export async function buildSite(
  root: string,
  signal: AbortSignal,
  report: (step: SiteStep) => void,
): Promise<Exclude<SiteState, SiteStep>> {
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  const child = spawn(process.execPath, [turbo, 'run', 'docs:build', '--output-logs=new-only', '--log-order=stream'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On GitHub, turbo would print groups in the form of GitHub instead.
    env: { ...process.env, DOCS_FIRST_PAGES: '1', GITHUB_ACTIONS: undefined },
  });
  const stop = (): boolean => child.kill();
  signal.addEventListener('abort', stop, { once: true });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const groups = readGroups(() => undefined);
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    groups.read(line);
    const step = readStep(line);
    if (step) report(step);
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  signal.removeEventListener('abort', stop);
  groups.end();
  if (code === 0) return { state: 'built' };
  return { state: 'failed', reason: groups.failure()?.output ?? `${groups.other()}\n${errors}`.trim() };
}

/** Reads a line of docs/build.ts, such as `[3/10] platform: REST reference (2.3 s)`. */
function readStep(line: string): SiteStep | undefined {
  const [, done, total, step] = /: \[(\d+)\/(\d+)\] (.+)$/.exec(stripVTControlCharacters(line)) ?? [];
  return step ? { state: 'building', done: Number(done), total: Number(total), step } : undefined;
}
