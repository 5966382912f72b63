// Every secret that the sandbox makes or is given is looked for in all that it writes: the database, the log, errors, snapshots.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatWithOptions } from 'node:util';
import { createHost } from '@wirepact/http-host';
import { createPaymentsClient } from '@wirepact/payments';
import { createPlatformClient } from '@wirepact/platform';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openSandbox } from './open-sandbox.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

/** Another form of a secret is the secret too. */
function forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [secret, bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url'), bytes.toString('hex')];
}

function findSecrets(secrets: readonly string[], texts: Readonly<Record<string, Buffer>>): string[] {
  return secrets.flatMap((secret) =>
    forms(secret).flatMap((form) =>
      Object.entries(texts)
        .filter(([, text]) => text.includes(form))
        .map(([place]) => `${secret} in ${place}`),
    ),
  );
}

async function readFolder(folder: string): Promise<Record<string, Buffer>> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.key'));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

/** What the process prints while a test runs. */
function capturePrints(): string[] {
  const prints: string[] = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const spy = vi
      .spyOn(console, name)
      .mockImplementation((...values) => void prints.push(formatWithOptions({ depth: null }, ...values)));
    onTestFinished(() => spy.mockRestore());
  }
  return prints;
}

const READS = [
  'worlds',
  'worlds/default',
  'worlds/default/clock',
  'worlds/default/snapshot',
  'worlds/default/requests',
  'worlds/default/events',
  'worlds/default/deliveries',
  'worlds/default/mails',
  'worlds/default/faults',
  'worlds/default/settings/platform',
  'worlds/default/resources/platform/api-key',
  'worlds/default/resources/platform/platform',
  'worlds/default/resources/platform/campaign',
  'worlds/default/resources/payments/account',
  'worlds/default/resources/payments/webhook',
];

it('writes no secret anywhere', { timeout: 20_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-secrets-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const prints = capturePrints();
  const file = join(folder, 'sandbox.sqlite');
  const store = openSqliteStore({ file });
  const secretKey = randomBytes(32).toString('base64');
  let broken = false;
  const failing: Store = {
    ...store,
    read: (work) => store.read(work),
    close: () => store.close(),
    async write(work) {
      if (broken) throw Object.assign(new Error('The store is broken.'), { code: 'EBROKEN' });
      return store.write(work);
    },
  };
  const sandbox = await openSandbox({ file, secretKey }, { store: failing });
  const host = createHost({ mounts: sandbox.mounts, onResponse: (exchange) => prints.push(JSON.stringify(exchange)) });
  const { url, close } = await host.listen({ port: 0 });
  onTestFinished(() => close());
  const { world } = sandbox;
  const written: string[] = [];
  const secrets: string[] = [secretKey];

  const fetch: typeof globalThis.fetch = async (...request) => {
    const response = await sandbox.fetch(...request);
    if (!response.ok) written.push(await response.clone().text());
    return response;
  };
  const apiKey = world.env['WIREPACT_PLATFORM_API_KEY']!;
  const paymentsKey = world.env['WIREPACT_PAYMENTS_API_KEY']!;
  secrets.push(apiKey, world.env['WIREPACT_PLATFORM_LIVE_API_KEY']!, paymentsKey);

  const platform = createPlatformClient({ apiKey, fetch, retries: 0 });
  const keys = '/v1/platform/me/keys';
  const header = { 'Idempotency-Key': 'one-key' };
  const wanted = { params: { header }, body: { requestedScopes: ['platform:read' as const] } };
  const { data: first } = await platform.POST(keys, wanted);
  const { data: replayed, response } = await platform.POST(keys, wanted);
  expect([replayed, response.headers.get('idempotent-replayed')]).toEqual([first, 'true']);
  const { data: second } = await platform.POST(`${keys}/{keyId}/rotate`, {
    params: { path: { keyId: first!.key.keyId } },
    body: { gracePeriodDays: 1 },
  });
  secrets.push(first!.rawKey, second!.rawKey);
  const payments = createPaymentsClient({ apiKey: paymentsKey, fetch, retries: 0 });
  const { data: webhook } = await payments.POST('/user/webhooks', { body: { url: 'https://receiver.example/1' } });
  secrets.push(webhook!.secret);
  const business = platform.forBusiness(world.env['WIREPACT_PLATFORM_BUSINESS_ID']!);
  const campaign = { name: 'A', publicName: 'A', events: [{ code: 'a', name: 'A', payoutAmount: 1 }] };
  await business.POST('/v1/platform/campaigns', {
    body: { ...campaign, webhookUrl: 'https://receiver.example/2' },
  });
  const told = (await world.events()).map(({ body }) => (body as { data: { webhookSecret?: string } }).data);
  const campaignSecret = told.find(({ webhookSecret }) => webhookSecret !== undefined)!.webhookSecret!;
  const given = 'a-secret-that-a-person-chose';
  secrets.push(given);
  await world.set('platform', { webhookUrl: 'https://receiver.example/platform', webhookSecret: given });
  await world.set('platform', { webhookSecret: 5 }).catch((error: Error) => written.push(String(error)));
  await world.set('platform', { webhookSecre: given }).catch((error: Error) => written.push(String(error)));

  // Errors and the log see keys that are wrong, and keys in the wrong place.
  for (const secret of secrets.map(encodeURIComponent)) {
    const path = `platform/v1/platform/me/keys/${secret}?key=${secret}&${secret}`;
    const body = JSON.stringify({ requestedScopes: [secret], label: secret.length });
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
    for (const [target, init] of [
      [path, { headers: { authorization: `Bearer ${secret}` } }],
      [path, { headers }],
      [`platform/v1/${secret}/keys`, { headers }],
      ['platform/v1/platform/me/keys', { method: 'POST', headers, body }],
      [`payments/user/webhooks?id=${secret}`, { method: 'DELETE', headers: { 'x-api-key': paymentsKey } }],
      [`payments/user/webhooks?api_key=${secret}`, { headers: { 'x-api-key': `${secret}x` } }],
    ] as const) {
      await (await fetch(`http://test/sandbox/${target}`, init)).text();
      await (await globalThis.fetch(`${url}/sandbox/${target}`, init)).text();
    }
    broken = true;
    const failed = await globalThis.fetch(`${url}/sandbox/platform/v1/platform/me/keys`, {
      method: 'POST',
      headers,
      body,
    });
    expect(failed.status).toBe(500);
    written.push(await failed.text());
    broken = false;
  }
  expect(prints.join('\n')).toContain('The store is broken.');
  expect(prints.join('\n')).toContain('/sandbox/platform/v1/platform/me/keys/…?…&…');

  const log = Buffer.from(JSON.stringify(await world.requests()));
  const shown = Buffer.from(JSON.stringify([await world.set('platform', {}), await world.settings('platform')]));
  const snapshot = Buffer.from(JSON.stringify(await world.snapshot()));
  const control = await Promise.all(
    READS.map(async (path) => {
      const read = await sandbox.fetch(`http://test/_sandbox/${path}`);
      return [
        `GET ${path}`,
        read.ok ? Buffer.from(await read.text()) : expect.fail(`${path}: ${read.status}`),
      ] as const;
    }),
  );
  expect(written.length).toBeGreaterThan(secrets.length);
  const errors = Buffer.from(written.join('\n'));
  const printed = Buffer.from(prints.join('\n'));
  const open = { ...(await readFolder(folder)), ...Object.fromEntries(control), log, shown, snapshot, errors, printed };
  expect(findSecrets(secrets, open)).toEqual([]);
  // The event tells its receivers this secret, and the outbox shows events as they are delivered.
  const {
    'GET worlds/default/events': events,
    'GET worlds/default/deliveries': deliveries,
    ...rest
  } = open as Record<string, Buffer>;
  expect(findSecrets([campaignSecret], rest)).toEqual([]);
  expect(findSecrets([campaignSecret], { events: events! })).not.toEqual([]);
  expect(findSecrets([campaignSecret], { deliveries: deliveries! })).not.toEqual([]);
  await sandbox.close();
  expect(findSecrets([...secrets, campaignSecret], await readFolder(folder))).toEqual([]);
});
