import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createControlClient } from '@wirepact/sandbox/control';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { run, serve, takePort } from '../../test/processes.ts';
import { runHere } from '../../test/run-here.ts';

// Some tests start processes, which takes longer on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('wirepact sandbox', () => {
  it('prints its options and examples with --help', async () => {
    const { code, stdout } = await runHere(['sandbox', '--help']);
    for (const option of [
      '--port',
      '--host',
      '--file',
      '--durable',
      '--clock',
      '--seed',
      '--seed-file',
      '--allow-origin',
      '--allow-target',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${option} `, 'm'));
    }
    expect(stdout).toMatch(/^Examples:\n {2}wirepact sandbox$/m);
    expect(code).toBe(0);
  });

  it.each([
    [['platfrom'], /'platfrom' is invalid for argument 'api'\. Allowed choices are payments, platform/],
    [['--clock', 'tomorrow'], /'tomorrow' is invalid\. Use real, frozen, or a time such as 2027-01-01T09:00:00Z\./],
    [['--clock', '5'], /'5' is invalid\. Use real, frozen/],
    [['--seed'], /option '--seed <seed>' argument missing/],
    [['--filee', 'x'], /unknown option '--filee'\n\(Did you mean --file\?\)/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await runHere(['sandbox', ...args]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('refuses an allowed target on another machine', async () => {
    const { code, stdout, stderr } = await runHere(['sandbox', '--port', '0', '--allow-target', 'https://example.com']);
    expect(stderr).toContain('"https://example.com" cannot be an allowed target. Give an origin on this machine');
    expect([code, stdout]).toEqual([1, '']);
  });

  it.each([
    ['a folder as its file', () => ['--file', folder]],
    ['a file in a folder that does not exist', () => ['--file', join(folder, 'no/world.sqlite')]],
    ['a seed file that does not exist', () => ['--seed-file', join(folder, 'world.yaml')]],
  ])('refuses %s with a sentence and exit code 1', async (_, args) => {
    const { code, stdout, stderr } = await runHere(['sandbox', '--port', '0', ...args()]);
    expect(stderr).toContain(folder);
    expect(stderr).not.toMatch(/\n +at |defect/);
    expect([code, stdout]).toEqual([1, '']);
  });

  it('suggests another port if the port is in use, and ends with 1', async () => {
    const port = await takePort();
    const { code, stdout, stderr } = await run(['sandbox', '--port', String(port)]);
    expect(stderr).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use by another program\\.`));
    expect([code, stdout]).toEqual([1, '']);
  });

  it('prints where each API is, credentials, and a command that works', async () => {
    const { child, ended, output, url } = await serve([
      'sandbox',
      '--allow-origin',
      'http://localhost:5173',
      '--allow-origin',
      'https://app.example',
      'platform',
      'payments',
      '--port',
      '0',
    ]);
    for (const name of ['platform', 'payments']) {
      expect(output.stdout).toMatch(new RegExp(`^ {2}${name} +${url}/sandbox/${name}$`, 'm'));
    }
    expect(output.stdout).not.toContain('/sandbox/rewards');
    const [, address, header] = /^ {2}curl '([^']+)' -H '([^']+)'$/m.exec(output.stdout)!;
    const [field, value] = header!.split(': ');
    expect((await fetch(address!, { headers: { [field!]: value! } })).status).toBe(200);
    expect((await fetch(address!, { headers: { [field!]: `${value}x` } })).status).toBe(401);
    await expect.poll(() => output.stdout).toMatch(new RegExp(`^GET ${new URL(address!).pathname} 200 \\d+ ms$`, 'm'));

    const { stdout } = await runHere(['env', '--url', url]);
    for (const line of stdout.trim().split('\n')) expect(output.stdout).toContain(`  ${line}\n`);
    for (const [origin, status] of [
      ['https://app.example', 200],
      ['https://other.example', 403],
    ] as const) {
      expect((await fetch(address!, { headers: { [field!]: value!, origin } })).status).toBe(status);
    }
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output.stderr).toBe('');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'responds to open requests on %s, and keeps them in its file',
    async (signal) => {
      const file = join(folder, 'world.sqlite');
      const { child, ended, output, url } = await serve(['sandbox', 'platform', '--port', '0', '--file', file]);
      const { WIREPACT_PLATFORM_API_KEY: apiKey = '', WIREPACT_PLATFORM_BUSINESS_ID: businessId = '' } =
        await readEnv(url);
      const control = createControlClient({ baseUrl: `${url}/_sandbox` });
      const fault = {
        api: 'platform',
        operation: 'createInvoice',
        kind: 'hang',
        milliseconds: 1000,
        afterwards: true,
      } as const;
      await control.POST('/worlds/{world}/faults', { params: { path: { world: 'default' } }, body: fault });

      const headers = { authorization: `Bearer ${apiKey}`, 'x-target-business-id': businessId };
      const created = fetch(`${url}/sandbox/platform/v1/platform/invoices`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': 'invoice-1' },
        body: JSON.stringify(invoice),
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      const stopped = performance.now();
      child.kill(signal);
      const response = await created;
      expect(response.status).toBe(201);
      const { _id: id } = (await response.json()) as { _id: string };
      expect(await ended).toBe(0);
      expect(performance.now() - stopped).toBeLessThan(5000);
      expect(output.stderr).toBe('');

      const again = await serve(['sandbox', 'platform', '--port', '0', '--file', file]);
      const found = await fetch(`${again.url}/sandbox/platform/v1/platform/invoices/${id}`, { headers });
      expect(found.status).toBe(200);
    },
  );
});

const invoice = {
  receiverName: 'Acme Corp',
  receiverEmail: 'billing@acme.com',
  date: '2026-04-12',
  payToTarget: 'BUSINESS',
  items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
};

async function readEnv(url: string): Promise<Record<string, string>> {
  const { stdout } = await runHere(['env', '--url', url, '--json']);
  const { variables } = JSON.parse(stdout) as { variables: { name: string; value: string }[] };
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}
