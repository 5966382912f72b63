import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@wirepact/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runHere } from '../../test/run-here.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
  file = join(folder, 'world.sqlite');
  vi.stubEnv('WIREPACT_SECRET_KEY', undefined);
  return () => rmSync(folder, { recursive: true, force: true });
});
afterEach(() => vi.unstubAllEnvs());

describe('wirepact rotate-key', () => {
  it('replaces the key file', async () => {
    await (await createSandbox({ apis: ['platform'], file })).close();
    const old = readFileSync(`${file}.key`, 'utf8');
    const { code, stdout } = await runHere(['rotate-key', file]);
    expect(stdout).toBe(`${/^\d+/.exec(stdout)} texts have a new key. The new key is in ${file}.key.\n`);
    expect(code).toBe(0);
    expect(readFileSync(`${file}.key`, 'utf8')).not.toBe(old);
  });

  it.each([
    ['a file that does not exist', {}, /^There is no database .*world\.sqlite\./],
    ['a key that is not one', { WIREPACT_NEW_SECRET_KEY: 'short' }, /is not a key/],
  ])('refuses %s with exit code 1', async (title, env, message) => {
    if (title.includes('key')) await (await createSandbox({ apis: ['platform'], file })).close();
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { code, stdout, stderr } = await runHere(['rotate-key', file]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([1, '']);
  });
});
