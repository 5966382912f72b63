import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { startMock, type MockServer } from '@wirepact/mock';
import { fixture, signedRequest } from '@wirepact/platform/testing';
import { createPrimarySalesDriver } from '@wirepact/primary-sales';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listOperations } from '@wirepact/scripts/contract/operations';
import { readReferences } from '../src/apis.ts';
import { codeSamples } from '../src/code-samples.ts';

const run = promisify(execFile);
const docs = join(import.meta.dirname, '..');
const cache = join(docs, '.cache');

describe('the code of the references', () => {
  it('calls each operation with the types of its client', { timeout: 60_000 }, async () => {
    const folder = join(cache, 'samples');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { id, spec, client } of await readReferences()) {
      if (spec['x-direction'] !== 'inbound') expect(client, `${id} has a client`).toBeDefined();
      for (const entry of listOperations(spec)) {
        const sample = codeSamples(spec, entry, client).find(({ lang }) => lang === 'TypeScript');
        if (sample) writeFileSync(join(folder, `${id}.${entry.id}.ts`), `${sample.source}\nvoid data;\n`);
      }
    }
    const settings = {
      extends: '../../../tsconfig.base.json',
      compilerOptions: {
        types: ['node'],
        // The reference shows the packages of all APIs, even those that the site does not depend on.
        paths: { '@wirepact/*': ['../../../packages/*/src/index.ts'] },
      },
      include: ['*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    // The version that checks all packages. This package itself has an older one, for TypeDoc.
    const tsc = join(docs, '../node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });
});

describe('the code of the guides', () => {
  let mock: MockServer;
  let origin: string;

  beforeAll(async () => {
    mock = await startMock({ port: 0 });
    origin = mock.url;
  }, 30_000);

  afterAll(() => mock.close());

  it.for([
    { file: 'landing.ts', prints: /^INV-\S+ \d+$/m },
    { file: 'first-call.ts', prints: /^INV-\S+ .+ \d+$/m },
    { file: 'create-invoice.ts', prints: /^\S+ draft$/m },
    { file: 'errors.ts', prints: /^The key does not exist\.$/m },
    { file: 'results.ts', prints: /^\d+ grants$/m },
    { file: 'retries.ts', prints: /^GET \S+: 500, again in \d+ ms\ngave up after 2 attempts$/m },
    { file: 'coming-from-openapi-fetch.ts', prints: /^\/v1\/platform\/grants: 200\n\d+ grants$/m },
    { file: 'plain-fetch.ts', prints: /^GET \S+: 500, again in \d+ ms\ngave up with 500$/m },
    { file: 'openapi-fetch-client.ts', prints: /^POST with the key [\da-f-]{36}\n\S+$/m },
    { file: 'idempotency.ts', prints: /^sent with the key invoice-for-order-4711$/m },
    { file: 'pagination.ts', prints: /^at least [1-9]\d* outstanding$/m },
    { file: 'acting-for-a-business.ts', prints: /^Send the business to https:\S+\n\w+: \d+ invoices$/m },
  ])('runs against the mock: $file', async ({ file, prints }) => {
    const folder = join(cache, 'snippets');
    mkdirSync(folder, { recursive: true });
    const source = readFileSync(join(docs, 'snippets', file), 'utf8');
    writeFileSync(join(folder, file), source.replace('http://localhost:4010', origin));
    const { stdout } = await run(process.execPath, ['--conditions=@wirepact/source', join(folder, file)]);
    expect(stdout).toMatch(prints);
  });

  it.for(curlsOf('getting-started.md', 'using-the-mock.md'))(
    'runs against the mock: $command',
    async ({ command, status }) => {
      const { stdout } = await run('sh', [
        '-c',
        `${command.replace('http://localhost:4010', origin)} -s -o /dev/null -w '%{http_code}'`,
      ]);
      expect(stdout.slice(-3)).toBe(status);
    },
  );
});

describe('the receivers of the guides', () => {
  const secret = 'whsec_test';
  const paid = fixture('Platform.Invoice.Paid');
  const signedBy = (key: string, url?: string): Promise<Request> =>
    signedRequest(paid, { secret: key, ...(url !== undefined && { url }) });

  it.for(['receive.ts', 'receive-express.ts', 'receive-fastify.ts'])(
    'accept only signed requests: %s',
    async (file) => {
      const port = await freePort();
      const started = spawn(process.execPath, ['--conditions=@wirepact/source', join(docs, 'snippets', file)], {
        env: { ...process.env, WEBHOOK_SECRET: secret, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let printed = '';
      started.stdout.on('data', (text) => (printed += text));
      try {
        const url = `http://localhost:${port}/webhooks`;
        await vi.waitFor(async () => expect((await fetch(await signedBy('other', url))).status).toBe(400), 20_000);
        expect((await fetch(await signedBy(secret, url))).status).toBe(200);
        await vi.waitFor(() => expect(printed).toBe(`${paid.data.invoiceId} is paid\n`), 5000);
      } finally {
        started.kill();
      }
    },
  );

  it.for(['receive-hono.ts', 'receive-next.ts', 'receive-worker.ts'])(
    'accept only signed requests: %s',
    async (file) => {
      vi.stubEnv('WEBHOOK_SECRET', secret);
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      const module = (await import(join(docs, 'snippets', file))) as Partial<WebModule>;
      const receive = async (request: Request): Promise<number> =>
        (await (module.POST?.(request) ?? module.default!.fetch(request, { WEBHOOK_SECRET: secret }))).status;
      expect(await receive(await signedBy('other'))).toBe(400);
      expect(await receive(await signedBy(secret))).toBe(200);
      expect(log.mock.calls).toEqual([[`${paid.data.invoiceId} is paid`]]);
      log.mockRestore();
      vi.unstubAllEnvs();
    },
  );

  it('complete a sale against the server of the guide on primary sales', async () => {
    const port = await freePort();
    const keys = { quote: 'k1', authorise: 'k2', confirm: 'k3', expire: 'k4' };
    const env = {
      ...process.env,
      QUOTE_KEY: 'k1',
      AUTHORISE_KEY: 'k2',
      CONFIRM_KEY: 'k3',
      EXPIRE_KEY: 'k4',
      PORT: String(port),
    };
    const file = join(docs, 'snippets/serve-primary-sales.ts');
    const started = spawn(process.execPath, ['--conditions=@wirepact/source', file], { env, stdio: 'inherit' });
    try {
      const driver = createPrimarySalesDriver({ keys, baseUrl: `http://localhost:${port}` });
      const products = [{ product_id: 'sword', quantity: 2 }];
      const order = { recipient_address: '0x58c0b3d42fd7a1c8dbb5e0a1aa2b0e6f0d4bd3a1', currency: 'USDC', products };
      await vi.waitFor(() => driver.quote(order), 20_000);
      const { outcome, violations } = await driver.sale(order, { ending: 'confirm', repeat: true });
      expect({ outcome, violations }).toEqual({ outcome: 'completed', violations: [] });
    } finally {
      started.kill();
    }
  });
});

/** The exports of the programs for web-standard runtimes. */
interface WebModule {
  POST(request: Request): Promise<Response>;
  default: { fetch(request: Request, env: Record<string, string>): Promise<Response> };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Returns the curl commands of guides, each with the status that it expects. */
function curlsOf(...guides: string[]): { command: string; status: string }[] {
  const folder = join(docs, 'pages/guides');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(guides));
  return guides.flatMap((guide) =>
    [...readFileSync(join(folder, guide), 'utf8').matchAll(/```sh\n(curl [^]*?localhost:4010[^]*?)\n```/g)].map(
      ([, command]) => ({
        command: command!,
        status: /code=(\d+)/.exec(command!)?.[1] ?? (command!.includes("-d '{}'") ? '400' : '200'),
      }),
    ),
  );
}
