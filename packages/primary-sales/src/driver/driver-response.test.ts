import { expect, it } from 'vitest';
import { keys, order } from '../../test/calls.ts';
import { change, createDriverWithChanges } from '../../test/drivers.ts';
import { serve } from '../../test/loopback.ts';
import { createPrimarySalesDriver, toNodeListener, type Authorisation, type PrimarySalesDriver } from '../index.ts';

/** Creates a driver for a backend that always sends the same response. */
async function createDriverFor(
  status: number,
  body: BodyInit | null,
  headers: Record<string, string> = {},
): Promise<PrimarySalesDriver> {
  const baseUrl = await serve(toNodeListener(async () => new Response(body, { status, headers })));
  return createPrimarySalesDriver({ baseUrl, keys });
}

it.each([
  ['{"message":"Not found: Order"}', { message: 'Not found: Order' }],
  ['{"error":"Order not found"}', { message: 'Order not found' }],
  ['{"code":"order_not_found","message":"Gone","trace_id":"1"}', { code: 'order_not_found', message: 'Gone' }],
  ['Cannot POST /confirm', { message: 'Cannot POST /confirm' }],
  ['"gone"', { message: 'gone' }],
  ['null', {}],
  ['', {}],
])('errors-have-code-and-message: the driver reads the error %j', async (body, error) => {
  const response = await (await createDriverFor(404, body)).confirm({ reference: 'O1', tx_hash: '0x1' });
  expect(response).toMatchObject({ ok: false, status: 404, error, violations: [] });
  expect(response.tolerated.map(({ rule }) => rule)).toEqual('code' in error ? [] : ['errors-have-code-and-message']);
});

it.each(['', 'null', '{"status":"success"}', 'OK'])(
  'confirm-and-expire-return-an-empty-object: the driver accepts a success with the body %j',
  async (body) => {
    const driver = await createDriverFor(200, body);
    for (const response of [
      await driver.confirm({ reference: 'O1', tx_hash: '0x1' }),
      await driver.expire({ reference: 'O1' }),
    ]) {
      expect(response).toMatchObject({ ok: true, body: undefined, violations: [], tolerated: [] });
    }
  },
);

it('too-many-requests-says-how-long: the driver tolerates a 429 without Retry-After', async () => {
  const limited = { code: 'rate_limited' };
  const silent = await (await createDriverFor(429, JSON.stringify(limited))).expire({ reference: 'O1' });
  expect(silent.tolerated.map(({ rule }) => rule)).toEqual(['too-many-requests-says-how-long']);
  const complete = await (
    await createDriverFor(429, JSON.stringify(limited), { 'retry-after': '3' })
  ).expire({ reference: 'O1' });
  expect(complete.tolerated).toEqual([]);
});

it('tokens-are-grouped-by-product: the driver merges one entry per token into one entry per product', async () => {
  const driver = await createDriverWithChanges({
    authorise: change<Authorisation>((body) => {
      body.products = body.products.flatMap(({ detail, ...product }) =>
        detail.map((token) => ({ ...product, detail: [token] })),
      );
    }),
  });
  const report = await driver.sale(order, { ending: 'confirm' });
  expect([report.outcome, report.violations]).toEqual(['completed', []]);
  expect(report.tolerated.map(({ rule, message }) => [rule, message])).toEqual([
    ['tokens-are-grouped-by-product', 'products lists a product more than once; the driver merged its entries'],
  ]);
  expect(report.authorisation?.products.map(({ product_id: id, detail }) => [id, detail.length])).toEqual([
    ['P001', 1],
    ['P002', 3],
  ]);
});
