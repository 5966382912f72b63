import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSandbox } from '../open-sandbox.ts';
import type { OpenSandbox } from '../open-sandbox.ts';

const INVOICES = '/sandbox/platform/v1/platform/invoices';
const invoice = JSON.stringify({
  receiverName: 'Example Customer',
  receiverEmail: 'billing@example.com',
  date: '2026-04-12',
  payToTarget: 'BUSINESS',
  items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
});

let sandbox: OpenSandbox;
let url: string;
const errors: unknown[] = [];
beforeEach(async () => {
  sandbox = await openSandbox({}, { onError: (error) => errors.push(error) });
  ({ url } = await sandbox.listen({ port: 0 }));
});
afterEach(() => sandbox.close());

/** What a request to the API of a world responds with: the status, and the rule of a refusal. */
async function call(env: Readonly<Record<string, string>>, method: 'GET' | 'POST', key: string): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
    'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!,
    ...(method === 'POST' && { 'content-type': 'application/json', 'idempotency-key': key }),
  };
  const response = await fetch(url + INVOICES, { method, headers, ...(method === 'POST' && { body: invoice }) });
  const { rule } = (await response.json()) as { rule?: string };
  return rule === undefined ? response.status : `${response.status} ${rule}`;
}

it('gives each request to a world that is deleted meanwhile its response, or refuses its credential', async () => {
  const world = await sandbox.createWorld({ clock: 'frozen' });
  const { env } = world;
  let deletes: Promise<void> | undefined;
  const outcomes = await Promise.all(
    Array.from({ length: 150 }, async (_, index) => {
      const outcome = await call(env, index % 2 === 0 ? 'POST' : 'GET', `key-${index}`);
      if (index === 20) deletes = world.delete();
      return outcome;
    }),
  );
  await deletes;
  const seen = new Set(outcomes);
  expect(seen).toContain('401 request.needs-api-key');
  expect(seen).toContain(201);
  for (const outcome of seen) expect([200, 201, '401 request.needs-api-key']).toContain(outcome);
  expect(await call(env, 'GET', '')).toBe('401 request.needs-api-key');
  expect(await call(sandbox.world.env, 'POST', 'another-world')).toBe(201);
  expect(errors).toEqual([]);
});

it('refuses the credential of a request that hung by a fault while its world was deleted', async () => {
  const world = await sandbox.createWorld();
  await world.addFault({ api: 'platform', operation: 'createInvoice', kind: 'hang', milliseconds: 150 });
  const response = call(world.env, 'POST', 'hangs');
  await expect.poll(() => sandbox.engine.memoryOf(world.id).inFlight.size).toBe(1);
  await world.delete();
  expect(await response).toBe('401 request.needs-api-key');
  expect(errors).toEqual([]);
});

it('leaves nothing behind in the log of another world', async () => {
  const world = await sandbox.createWorld();
  await call(world.env, 'POST', 'first');
  await world.delete();
  expect(await sandbox.world.requests()).toEqual([]);
  await expect(world.requests()).rejects.toThrow(/does not exist any more/);
});
