import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run, serve, start } from '../../test/processes.ts';
import type { Started } from '../../test/processes.ts';
import { runHere } from '../../test/run-here.ts';

interface Received {
  readonly body: Buffer;
  readonly headers: Record<string, string>;
}

/** A receiver on loopback that says `thanks`, and keeps what it gets. */
async function receive(
  port = 0,
): Promise<{ readonly server: Server; readonly port: number; readonly received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ body: Buffer.concat(parts), headers: request.headers as Record<string, string> });
      response.end('thanks\u001b[31m');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { server, port: (server.address() as AddressInfo).port, received };
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const poll = { timeout: 25_000 };

/** Starts `wirepact listen`, and waits until it listens. */
async function listen(args: readonly string[]): Promise<Started & { readonly secret: string }> {
  const started = start(['listen', ...args]);
  await expect.poll(() => started.output.stdout + started.output.stderr, poll).toMatch(/Keys: r sends/);
  return { ...started, secret: /^Secret: +(\S+)$/m.exec(started.output.stdout)![1]! };
}

it('shows each delivery to a program on this machine, which is signed with the secret that it shows', async () => {
  const { url } = await serve(['sandbox', '--port', '0', '--quiet', '--clock', 'frozen']);
  const { port, received } = await receive();
  const envFile = join(makeFolder(), '.env');
  writeFileSync(envFile, 'OTHER=1\nWIREPACT_PAYMENTS_WEBHOOK_SECRET=old\nLAST=$& and $1');
  const to = `http://localhost:${port}/hooks`;
  const { child, output, secret, ended } = await listen([
    'payments',
    '--forward-to',
    to,
    '--url',
    url,
    '--env-file',
    envFile,
  ]);
  expect(output.stdout).toContain(`https://payments.hooks.sandbox.localhost/ leads to ${to}.`);
  expect(output.stdout).toMatch(/^Endpoint: wh_[0-9a-f]{32}$/m);
  expect(readFileSync(envFile, 'utf8')).toBe(`OTHER=1\nWIREPACT_PAYMENTS_WEBHOOK_SECRET=${secret}\nLAST=$& and $1`);

  await run(['trigger', 'payment.created', '--url', url]);
  await expect
    .poll(() => output.stdout, poll)
    .toMatch(/^[\d:]{8} {2}payment\.created {2}attempt 1 {2}200 {2}\d+ ms {2}thanks\[31m$/m);
  const { body, headers } = received[0]!;
  expect(headers['x-signature']).toBe(createHmac('sha256', secret).update(body).digest('hex'));

  child.stdin!.write('r');
  await expect.poll(() => received.length, poll).toBe(2);
  expect(received[1]!.body.equals(received[0]!.body)).toBe(true);
  child.stdin!.write('q');
  expect(await ended).toBe(0);
});

it('survives a restart of the sandbox and of the receiver', { timeout: 60_000 }, async () => {
  const file = join(makeFolder(), 'world.sqlite');
  const first = await serve(['sandbox', '--port', '0', '--quiet', '--file', file]);
  const { server, port } = await receive();
  const to = `http://127.0.0.1:${port}/hooks`;
  const { output, secret } = await listen(['platform', '--forward-to', to, '--url', first.url]);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await run(['trigger', 'Platform.Link.Started', '--url', first.url]);
  await expect
    .poll(() => output.stdout, poll)
    .toMatch(/Platform\.Link\.Started {2}attempt 1 {2}failed .*Nothing listens at .*Next attempt: /);

  first.child.kill();
  await first.ended;
  await expect.poll(() => output.stderr, poll).toContain('has ended. Waiting until it is back.');
  const again = await receive(port);
  const second = await serve(['sandbox', '--port', new URL(first.url).port, '--quiet', '--file', file]);
  await expect.poll(() => output.stderr, poll).toMatch(/^The sandbox at \S+ is back\.$/m);
  // What waited for its retry arrives, too.
  await expect
    .poll(() => output.stdout, poll)
    .toMatch(/Platform\.Link\.Started {2}attempt 2 {2}200 .*The receiver works again\./);
  await run(['trigger', 'Platform.Grant.Revoked', '--url', second.url]);
  await expect.poll(() => output.stdout, poll).toMatch(/Platform\.Grant\.Revoked {2}attempt 1 {2}200 /);
  expect(again.received.length).toBeGreaterThanOrEqual(2);
  expect(secret).toMatch(/^\w{64}$/);
});

it('registers its endpoint again if the sandbox has forgotten everything', { timeout: 60_000 }, async () => {
  const first = await serve(['sandbox', '--port', '0', '--quiet']);
  const { port, received } = await receive();
  const args = ['rewards', '--forward-to', `http://127.0.0.1:${port}/`, '--url', first.url];
  const { output } = await listen(args);
  first.child.kill();
  await first.ended;
  await expect.poll(() => output.stderr, poll).toContain('has ended');
  const second = await serve(['sandbox', '--port', new URL(first.url).port, '--quiet']);
  await expect.poll(() => output.stderr, poll).toMatch(/^The sandbox at \S+ is back\.$/m);
  const triggered = await run(['trigger', 'commission.created', '--url', second.url]);
  expect(triggered.stdout + triggered.stderr).toMatch(/commission\.created .* to 1$/m);
  await expect.poll(() => received.length, poll).toBeGreaterThan(0);
});

it('shows deliveries and sends them again', async () => {
  const { url } = await serve(['sandbox', '--port', '0', '--quiet', '--clock', 'frozen']);
  const { port, received } = await receive();
  await listen(['platform', '--forward-to', `http://127.0.0.1:${port}/`, '--url', url]);
  await run(['trigger', 'Platform.Link.Started', '--url', url]);
  await expect.poll(() => received.length, poll).toBe(1);
  const listed = await runHere(['deliveries', '--url', url]);
  const id = /dlv_\d+/.exec(listed.stdout)![0];
  await expect
    .poll(async () => (await runHere(['deliveries', id, '--url', url])).stdout, poll)
    .toMatch(/is delivered: evt_\w+ to https:.*\n\n.*attempt 1 {2}200 .*thanks[^]*\n\n\{.*Platform\.Link\.Started/);
  expect((await runHere(['redeliver', id, '--url', url])).code).toBe(0);
  await expect.poll(() => received.length, poll).toBe(2);
  const since = '2020-01-01T00:00:00Z';
  expect((await runHere(['redeliver', '--since', since, '--url', url])).code).toBe(0);
  await expect.poll(() => received.length, poll).toBe(3);
  expect((await runHere(['redeliver', 'dlv_999', '--url', url])).code).toBe(1);
  expect((await runHere(['redeliver', '--url', url])).stderr).toBe(
    'Give the id of a delivery, or a time with --since.\n',
  );
});

it.each([
  [['payments', '--forward-to', 'http://localhost:4010/sandbox'], 2, /is the sandbox itself\./],
  [['payments', '--forward-to', 'https://example.com/'], 2, /Use a URL on this machine/],
  [['payments', '--forward-to', 'localhost:3000'], 2, /Use a URL on this machine/],
  [['payments'], 2, /required option '--forward-to <url>' not specified/],
  [['payments', '--forward-to', 'http://localhost:3000', '--url', 'http://127.0.0.1:9'], 3, /There is no sandbox at/],
])('refuses %j', async (args, expected, message) => {
  const { code, stderr } = await runHere(['listen', ...args]);
  expect(stderr).toMatch(message);
  expect(code).toBe(expected);
});
