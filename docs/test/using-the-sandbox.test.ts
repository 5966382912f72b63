// Runs the commands of the guide on the sandbox, in its order, against a sandbox that the command line serves.
import { execFile, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const docs = join(import.meta.dirname, '..');
const folder = join(docs, '.cache/using-the-sandbox');
const cli = join(docs, '../packages/wirepact/src/cli.ts');
const guide = readFileSync(join(docs, 'pages/guides/using-the-sandbox.md'), 'utf8');
const env = { ...process.env, NODE_OPTIONS: '--conditions=@wirepact/source' };

it('the commands of the guide work', { timeout: 90_000 }, async () => {
  const receiver = await serveReceiver();
  const origin = await serveSandbox();
  prepareFolder(origin);
  const commands = [...guide.matchAll(/```sh second-terminal\n([^]*?)\n```/g)].map(([, command]) => command!);
  expect(commands.length).toBeGreaterThan(5);
  const script = commands
    .join('\n')
    .replaceAll('http://localhost:4010', origin)
    .replaceAll('http://127.0.0.1:3000', receiver.origin);
  const { stdout, stderr } = await promisify(execFile)('sh', ['-ec', script], {
    cwd: folder,
    env: { ...env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, WIREPACT_SANDBOX_URL: origin },
  });
  expect(stdout).toMatch(/^invoice \S+ \(platform\) is now in the state "paid"\.$/m);
  expect(stdout).toMatch(/^payment \S+ \(payments\) is now in the state "pending"\./m);
  expect(stdout).toMatch(/^The clock moved from \S+ to \S+\./m);
  expect(stdout).toMatch(/^ {2}platform +\S+\.\S+ +server +0$/m);
  expect(stdout).toMatch(/"label": ?"Platform Fee"/);
  expect(stdout).toMatch(/"queued-operations": ?10000/);
  expect(stdout).toMatch(/"type": ?"Platform\.Invoice\.Paid"/);
  expect(stdout).toMatch(/"subject": ?"[^"]*[Ii]nvoice/);
  expect(stdout).toMatch(/^ *dlv_1 .*delivered/m);
  expect(stdout).toMatch(/dlv_2/);
  const [, secret = ''] = /"secret": ?"([^"]+)"/.exec(stdout) ?? [];
  const signature = createHmac('sha256', secret).update(receiver.received[0]!.body).digest('hex');
  expect(receiver.received[0]).toMatchObject({ path: '/webhooks', signature });
  expect(receiver.received.map(({ body }) => (JSON.parse(body) as { event: string }).event)).toContain(
    'Platform.Invoice.Paid',
  );
  expect(stdout.match(/^sandbox-warning: payout-needs-funds\r?$/gim)).toHaveLength(1);
  expect(stdout).toMatch(/campaign-fund-session \S+ \(platform\) is now in the state "completed"\.$/m);
  expect(stdout).toMatch(/record-event.*started/);
  expect(stdout).toMatch(/^stock-unit \S+ \(primary-sales\)/m);
  expect(stdout).toMatch(/"kind": ?"cut"/);
  expect(stderr).not.toMatch(/error|warning/i);
});

/** Starts `wirepact sandbox`, and returns where it listens. */
async function serveSandbox(): Promise<string> {
  const server = spawn(process.execPath, [cli, 'sandbox', '--port', '0', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void server.kill());
  let printed = '';
  server.stdout.on('data', (part) => (printed += part));
  await expect.poll(() => printed, { timeout: 30_000 }).toMatch(/\n\}\n$/);
  return (JSON.parse(printed) as { url: string }).url;
}

interface Received {
  readonly path: string;
  readonly signature: unknown;
  readonly body: string;
}

/** The receiver of the reader: keeps what arrives. */
async function serveReceiver(): Promise<{ readonly origin: string; readonly received: readonly Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    received.push({ path: request.url!, signature: request.headers['x-oncade-signature'], body });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Creates the project of the reader. The packages are not installed in it, so `npx wirepact` runs their sources. */
function prepareFolder(origin: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin/npx'), `#!/bin/sh\nshift\nexec '${process.execPath}' '${cli}' "$@"\n`);
  chmodSync(join(folder, 'bin/npx'), 0o755);
  const snippet = readFileSync(join(docs, 'snippets/send-invoice.ts'), 'utf8');
  writeFileSync(join(folder, 'send-invoice.ts'), snippet.replace('http://localhost:4010', origin));
}
