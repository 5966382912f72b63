import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { apis } from '@wirepact/mock';
import { afterEach, describe, expect, it, vi } from 'vitest';

// Each test starts processes, which takes longer on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const names = Object.keys(apis);
const cleanup: (() => void)[] = [];
afterEach(() => cleanup.splice(0).forEach((step) => step()));

/** Starts `wirepact <args>` as a shell does. */
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

/** Runs a command to its end. */
async function run(args: string[], env?: Record<string, string>) {
  const { output, ended } = start(args, env);
  return { code: await ended, ...output };
}

/** Starts a mock and waits until it prints its address. */
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
  it('refuses an unknown command with exit code 2, and prints nothing to standard output', async () => {
    const { code, stdout, stderr } = await run(['mokc']);
    expect(stderr).toContain("unknown command 'mokc'\n(Did you mean mock?)");
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('wirepact mock', () => {
  it('suggests another port if the port is in use, with exit code 1', async () => {
    const port = await takenPort();
    const { code, stdout, stderr } = await run(['mock', '--port', String(port)]);
    expect(stderr).toMatch(
      new RegExp(
        `^Port ${port} on 127\\.0\\.0\\.1 is in use by another program\\. Choose another port: --port \\d+ or PORT=\\d+\\.\n$`,
      ),
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

  it('does not log requests with --quiet', async () => {
    const { child, output, ended, url } = await mock(['--port', '0', '--quiet']);
    const before = output.stdout;
    expect((await fetch(url)).status).toBe(200);
    child.kill('SIGTERM');
    await ended;
    expect(output.stdout).toBe(before);
  });

  it('uses the port from PORT, unless there is --port', async () => {
    const taken = String(await takenPort());
    expect((await run(['mock'], { PORT: taken })).stderr).toContain(`Port ${taken} on 127.0.0.1 is in use`);
    const { url } = await mock(['--port', '0'], { PORT: taken });
    expect((await fetch(url)).status).toBe(200);
  });

  it('serves only the named APIs', async () => {
    const { url } = await mock([names[0]!, '--port', '0']);
    const { apis: served } = (await (await fetch(url)).json()) as { apis: { name: string }[] };
    expect(served.map(({ name }) => name)).toEqual([names[0]]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('frees its port and exits with 0 on %s', async (signal) => {
    const { child, ended, output, url } = await mock(['--port', '0']);
    // The connection that this leaves open must not keep the process alive.
    await (await fetch(url)).text();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(output.stderr).toBe('');
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
