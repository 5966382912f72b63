import { apis } from '@wirepact/mock';
import { describe, expect, it, vi } from 'vitest';
import { run, serve, takePort } from '../test/processes.ts';

// Each test starts processes, which takes longer on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const names = Object.keys(apis);

describe('wirepact', () => {
  it('refuses an unknown command with exit code 2, and prints nothing to standard output', async () => {
    const { code, stdout, stderr } = await run(['mokc']);
    expect(stderr).toContain("unknown command 'mokc'\n(Did you mean mock?)");
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('wirepact mock', () => {
  it('suggests another port if the port is in use, with exit code 1', async () => {
    const port = await takePort();
    const { code, stdout, stderr } = await run(['mock', '--port', String(port)]);
    expect(stderr).toMatch(
      new RegExp(
        `^Port ${port} on 127\\.0\\.0\\.1 is in use by another program\\. Choose another port: --port \\d+ or PORT=\\d+\\.\n$`,
      ),
    );
    expect([code, stdout]).toEqual([1, '']);
  });

  it('prints where each API is and a command to try that works', async () => {
    const { output, url } = await serve(['mock', '--port', '0']);
    for (const name of names) expect(output.stdout).toMatch(new RegExp(`^ {2}${name} +${url}/${name} +\\d+$`, 'm'));
    const [, address, header] = /^ {2}curl '([^']+)' -H '([^']+)'$/m.exec(output.stdout)!;
    const [field, value] = header!.split(': ');
    expect((await fetch(address!, { headers: { [field!]: value! } })).status).toBe(200);
    await expect.poll(() => output.stdout).toMatch(new RegExp(`^GET ${new URL(address!).pathname} 200 \\d+ ms$`, 'm'));
    expect(output.stderr).toBe('');
  });

  it('does not log requests with --quiet', async () => {
    const { child, output, ended, url } = await serve(['mock', '--port', '0', '--quiet']);
    const before = output.stdout;
    expect((await fetch(url)).status).toBe(200);
    child.kill('SIGTERM');
    await ended;
    expect(output.stdout).toBe(before);
  });

  it('uses the port from PORT, unless there is --port', async () => {
    const taken = String(await takePort());
    expect((await run(['mock'], { PORT: taken })).stderr).toContain(`Port ${taken} on 127.0.0.1 is in use`);
    const { url } = await serve(['mock', '--port', '0'], { PORT: taken });
    expect((await fetch(url)).status).toBe(200);
  });

  it('serves only the named APIs', async () => {
    const { url } = await serve(['mock', names[0]!, '--port', '0']);
    const { apis: served } = (await (await fetch(url)).json()) as { apis: { name: string }[] };
    expect(served.map(({ name }) => name)).toEqual([names[0]]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('frees its port and exits with 0 on %s', async (signal) => {
    const { child, ended, output, url } = await serve(['mock', '--port', '0']);
    // The connection that this leaves open must not keep the process alive.
    await (await fetch(url)).text();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(output.stderr).toBe('');
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
