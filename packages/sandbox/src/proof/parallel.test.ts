// Two more of these are rule tests: visits to a link invite with two uses, and orders for the last pieces in stock.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSandbox } from '../open-sandbox.ts';
import type { OpenSandbox } from '../open-sandbox.ts';

let sandbox: OpenSandbox;
let url: string;
beforeEach(async () => {
  sandbox = await openSandbox({ apis: ['platform'], clock: 'frozen' });
  ({ url } = await sandbox.listen({ port: 0 }));
});
afterEach(() => sandbox.close());

it('carries out 20 requests at a time with one idempotency key once', async () => {
  const { env } = sandbox.world;
  const count = async () => (await sandbox.world.resources({ api: 'platform', kind: 'invoice', limit: 1000 })).length;
  const [invoices, events] = [await count(), (await sandbox.world.events(1000)).length];
  const send = () =>
    fetch(`${url}/sandbox/platform/v1/platform/invoices`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
        'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!,
        'idempotency-key': 'one-key',
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        receiverName: 'Example Customer',
        receiverEmail: 'billing@example.com',
        date: '2026-04-12',
        payToTarget: 'BUSINESS',
        items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
      }),
    });
  const responses = await Promise.all(Array.from({ length: 20 }, send));
  const texts = await Promise.all(responses.map((response) => response.text()));
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(texts).size).toBe(1);
  expect(responses.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(19);
  expect(await count()).toBe(invoices + 1);
  expect(await sandbox.world.events(1000)).toHaveLength(events + 1);
});
