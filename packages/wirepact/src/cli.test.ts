import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { apis } from '@wirepact/mock';
import { afterEach, describe, expect, it, vi } from 'vitest';

// Each test starts processes of its own, which a busy machine may delay.
vi.setConfig({ testTimeout: 30_000 });

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const names = Object.keys(apis);
const cleanup: (() => void)[] = [];
afterEach(() => cleanup.splice(0).forEach((step) => step()));

/** Starts `wirepact <args>` the way a shell does. */
function start(args: string[], env: Record<string, string> = {}) {
  const { PORT: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--conditions=@wirepact/source', cli, ...args], {
    env: { ...inherited, ...env },
  });
  cleanup.push(() => child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, output, ended };
}

/** Runs a command that ends by itself. */
async function run(args: string[], env?: Record<string, string>) {
  const { output, ended } = start(args, env);
  return { code: await ended, ...output };
}

/** Starts a mock and waits until it says where it is. */
async function mock(args: string[] = [], env?: Record<string, string>) {
  const started = start(['mock', ...args], env);
  await expect.poll(() => started.output.stdout, { timeout: 25_000 }).toContain('Try it:');
  return { ...started, url: /http:\/\/[^/]+/.exec(started.output.stdout)![0] };
}

async function takenPort(): Promise<number> {
  const server = createServer();
  cleanup.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('wirepact', () => {
  it('lists its commands with --help', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect(stdout).toMatch(/^ {2}mock +Serve a mock/m);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('prints its version with --version', async () => {
    const { code, stdout } = await run(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
    expect(code).toBe(0);
  });

  it.each([
    [[], /^No command given\.\n\n.*Usage: wirepact <command>/s],
    [['mokc'], /^Unknown command "mokc"\. Did you mean mock\? See wirepact --help\.\n$/],
    [['deploy'], /^Unknown command "deploy"\. There is: mock\. See wirepact --help\.\n$/],
    [['toString'], /^Unknown command "toString"\./],
    [['--verison'], /^Unknown option "--verison"\. Did you mean --version\?/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('wirepact mock', () => {
  it('explains itself with --help', async () => {
    const { code, stdout } = await run(['mock', '--help']);
    expect(stdout).toContain('Usage: wirepact mock [api...] [options]');
    expect(stdout).toContain(`APIs: ${names.join(', ')}`);
    expect(code).toBe(0);
  });

  it.each([
    [['nothing'], new RegExp(`^There is no API "nothing"\\. There is: ${names.join(', ')}\\.\n$`)],
    [[`${names[0]}s`], new RegExp(`^There is no API "${names[0]}s"\\. Did you mean ${names[0]}\\?`)],
    [['--prot', '1'], /^Unknown option --prot\. Did you mean --port\?\n$/],
    [['--verbose'], /^Unknown option --verbose\. There is: --port, --host, --quiet\.\n$/],
    [['--port'], /^Option '--port <value>' argument missing\. See --help\.\n$/],
    [
      ['--port', 'http'],
      /^--port is "http", which is no port\. Give a whole number from 0 to 65535, such as 4010\.\n$/,
    ],
    [['--port', '65536'], /^--port is "65536", which is no port\./],
    [['--port', '80.5'], /^--port is "80\.5", which is no port\./],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await run(['mock', ...args]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('refuses a PORT that is none with exit code 2', async () => {
    const { code, stderr } = await run(['mock'], { PORT: 'eighty' });
    expect(stderr).toMatch(/^PORT is "eighty", which is no port\./);
    expect(code).toBe(2);
  });

  it('says how to go on where the port is taken, with exit code 1', async () => {
    const port = await takenPort();
    const { code, stdout, stderr } = await run(['mock', '--port', String(port)]);
    expect(stderr).toMatch(
      new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken: .* Choose another: --port \\d+ or PORT=\\d+\\.\n$`),
    );
    expect([code, stdout]).toEqual([1, '']);
  });

  it('prints where each API is and a command to try that works', async () => {
    const { output, url } = await mock(['--port', '0']);
    for (const name of names) expect(output.stdout).toMatch(new RegExp(`^ {2}${name} +${url}/${name} +\\d+$`, 'm'));
    const [, address, header] = /^ {2}curl '([^']+)' -H '([^']+)'$/m.exec(output.stdout)!;
    const [field, value] = header!.split(': ');
    expect((await fetch(address!, { headers: { [field!]: value! } })).status).toBe(200);
    await expect.poll(() => output.stdout).toMatch(new RegExp(`^GET ${new URL(address!).pathname} 200 \\d+ ms$`, 'm'));
    expect(output.stderr).toBe('');
  });

  it('prints no line per request with --quiet', async () => {
    const { child, output, ended, url } = await mock(['--port', '0', '--quiet']);
    const before = output.stdout;
    expect((await fetch(url)).status).toBe(200);
    child.kill('SIGTERM');
    await ended;
    expect(output.stdout).toBe(before);
  });

  it('takes its port from PORT, and --port wins', async () => {
    const taken = String(await takenPort());
    expect((await run(['mock'], { PORT: taken })).stderr).toContain(`Port ${taken} on 127.0.0.1 is taken`);
    const { url } = await mock(['--port', '0'], { PORT: taken });
    expect((await fetch(url)).status).toBe(200);
  });

  it('serves only the APIs that are named', async () => {
    const { url } = await mock([names[0]!, '--port', '0']);
    const { apis: served } = (await (await fetch(url)).json()) as { apis: { name: string }[] };
    expect(served.map(({ name }) => name)).toEqual([names[0]]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('frees its port and exits with 0 on %s', async (signal) => {
    const { child, ended, output, url } = await mock(['--port', '0']);
    // The connection that stays open behind this must not keep the process alive.
    await (await fetch(url)).text();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(output.stderr).toBe('');
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
