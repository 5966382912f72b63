import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

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
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (colourful) => {
      const line = stripVTControlCharacters(colourful).replace(/^\S+:docs:build: ?/, '');
      output.push(line);
      const step = readStep(line);
      if (step) report(step);
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  signal.removeEventListener('abort', stop);
  return code === 0 ? { state: 'built' } : { state: 'failed', reason: findReason(output) };
}

/** Reads a line of docs/build.ts, such as `[3/10] platform: REST reference (2.3 s)`. */
function readStep(line: string): SiteStep | undefined {
  const [, done, total, step] = /^\[(\d+)\/(\d+)\] (.+)$/.exec(line) ?? [];
  return step ? { state: 'building', done: Number(done), total: Number(total), step } : undefined;
}

/** Returns what docs/build.ts printed about its failure, or else everything that turbo printed. */
function findReason(output: readonly string[]): string {
  const start = output.findIndex((line) => line.startsWith('The documentation could not be built'));
  if (start === -1) return output.join('\n').trim();
  const end = output.findIndex((line, index) => index > start && line.includes('ELIFECYCLE'));
  return output
    .slice(start, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}
