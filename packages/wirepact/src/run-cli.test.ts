import { apis } from '@wirepact/mock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runHere } from '../test/run-here.ts';

const names = Object.keys(apis);
afterEach(() => vi.unstubAllEnvs());

describe('wirepact', () => {
  it('lists its commands with --help', async () => {
    const { code, stdout, stderr } = await runHere(['--help']);
    expect(stdout).toMatch(/^ {2}mock .* +serve a mock/m);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('prints its version with --version', async () => {
    const { code, stdout } = await runHere(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
    expect(code).toBe(0);
  });

  it.each([
    [[], /^Usage: wirepact \[options\] \[command\]/],
    [['mokc'], /^error: unknown command 'mokc'\n\(Did you mean mock\?\)\nAdd --help to see what is possible\.\n$/],
    [['deploy'], /^error: unknown command 'deploy'\nAdd --help to see what is possible\.\n$/],
    [['toString'], /^error: unknown command 'toString'/],
    [['--verison'], /^error: unknown option '--verison'\n\(Did you mean --version\?\)/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await runHere(args);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('wirepact mock', () => {
  it('prints its options and an example with --help', async () => {
    const { code, stdout } = await runHere(['mock', '--help']);
    expect(stdout).toContain('Usage: wirepact mock [options] [api...]');
    for (const name of names) expect(stdout).toContain(`"${name}"`);
    expect(stdout).toMatch(/^Example:\n {2}wirepact mock /m);
    expect(code).toBe(0);
  });

  it.each([
    [['nothing'], new RegExp(`'nothing' is invalid for argument 'api'\\. Allowed choices are ${names.join(', ')}\\.`)],
    [['--prot', '1'], /^error: unknown option '--prot'\n\(Did you mean --port\?\)\n/],
    [['--verbose'], /^error: unknown option '--verbose'\nAdd --help to see what is possible\.\n$/],
    [['--port'], /^error: option '--port <number>' argument missing\n/],
    [['--port', 'http'], /argument 'http' is invalid\. Use a whole number from 0 to 65535, such as 4010\.\n/],
    [['--port', '65536'], /argument '65536' is invalid\. Use a whole number/],
    [['--port', '80.5'], /argument '80\.5' is invalid\. Use a whole number/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await runHere(['mock', ...args]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('refuses an invalid PORT with exit code 2', async () => {
    vi.stubEnv('PORT', 'eighty');
    const { code, stderr } = await runHere(['mock']);
    expect(stderr).toMatch(/value 'eighty' from env 'PORT' is invalid\. Use a whole number/);
    expect(code).toBe(2);
  });
});
