import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { repository } from '../contract/apis.ts';
import type { ProblemError } from '../problem.ts';
import { lintApis } from './lint-apis.ts';

const control = 'packages/sandbox/control';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirepact-'));
  for (const part of ['spec/payments', 'spec/behaviour.schema.json', control]) {
    await cp(join(repository, part), join(root, part), { recursive: true });
  }
});
afterEach(() => rm(root, { recursive: true }));

it('checks the control API of the sandbox too, with rules of its own', async () => {
  expect(await lintApis(root)).toEqual(['payments', 'control']);
  const file = join(root, control, 'paths/clock.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/    description: \|\n.*\n/, ''));
  const failure = await lintApis(root).catch((error: unknown) => error);
  expect((failure as ProblemError).problems).toMatchObject([{ file, rule: 'wirepact/described' }]);
});

it('leaves the control API out if only some APIs are asked for', async () => {
  expect(await lintApis(root, ['payments'])).toEqual(['payments']);
});
