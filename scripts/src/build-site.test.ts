import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildSite, type SiteStep } from './build-site.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wirepact-build-site-'));
  mkdirSync(join(root, 'node_modules/turbo/bin'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** A turbo that prints these lines and exits with this code. */
function useTurbo(lines: readonly string[], code: number): void {
  const program = `console.log(${JSON.stringify(lines.join('\n'))}); process.exitCode = ${code};`;
  writeFileSync(join(root, 'node_modules/turbo/bin/turbo'), program);
}

async function build(): Promise<{ steps: SiteStep[]; end: Awaited<ReturnType<typeof buildSite>> }> {
  const steps: SiteStep[] = [];
  const end = await buildSite(root, new AbortController().signal, (step) => steps.push(step));
  return { steps, end };
}

const id = '@wirepact/docs:docs:build';

it('reports each step of the build, and that the site is built', async () => {
  useTurbo(
    [
      `${id}: cache miss, executing 0`,
      `${id}: $ node build.ts`,
      `${id}: [1/2] one (1.0 s)`,
      `${id}: [2/2] two (0.1 s)`,
    ],
    0,
  );
  const { steps, end } = await build();
  expect(steps).toEqual([
    { state: 'building', done: 1, total: 2, step: 'one (1.0 s)' },
    { state: 'building', done: 2, total: 2, step: 'two (0.1 s)' },
  ]);
  expect(end).toEqual({ state: 'built' });
});

it('returns the reason of a failed build as the build printed it', async () => {
  useTurbo(
    [
      `${id}: cache miss, executing 0`,
      `${id}: $ node build.ts`,
      `${id}: [1/2] one (1.0 s)`,
      `${id}: The documentation could not be built.`,
      `${id}: 2 dead links found.`,
      `${id}: [ELIFECYCLE] Command failed with exit code 1.`,
      ' Tasks:    0 successful, 1 total',
    ],
    1,
  );
  const { end } = await build();
  expect(end).toEqual({
    state: 'failed',
    reason: 'The documentation could not be built.\n2 dead links found.',
  });
});

it('returns what turbo printed if turbo itself fails', async () => {
  useTurbo(['  x Could not find task `docs:build` in project'], 1);
  const { end } = await build();
  expect(end).toEqual({ state: 'failed', reason: 'x Could not find task `docs:build` in project' });
});

it('stops turbo when it is aborted', async () => {
  writeFileSync(
    join(root, 'node_modules/turbo/bin/turbo'),
    'console.log("@wirepact/docs:docs:build: [1/2] one"); setInterval(() => {}, 1000);',
  );
  const stopping = new AbortController();
  await expect(buildSite(root, stopping.signal, () => stopping.abort())).resolves.toMatchObject({ state: 'failed' });
});
