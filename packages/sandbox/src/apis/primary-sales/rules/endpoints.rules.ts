import { expect } from 'vitest';
import type { RawRequest, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  accepted,
  authorise,
  callOf,
  confirm,
  ENDPOINTS,
  expectStock,
  expire,
  keyOf,
  quote,
  refused,
  refusedOrder,
  request,
  stateOf,
  STOCK,
  TX_HASH,
  rule,
} from './support.ts';

const MEBIBYTE = 1024 * 1024;

/** Rules about the four endpoints, their keys and their statuses. */
export const endpointRules: readonly RuleTest[] = [
  rule('endpoint.takes-post-only', async (test) => {
    const { reference } = await authorise(test, { P002: 2 });
    for (const endpoint of ENDPOINTS) {
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const { body: _, ...call } = callOf(test, endpoint, reference);
        const { status, headers, json } = await test.send({ ...call, method });
        expect([status, headers.get('allow')]).toEqual([405, 'POST']);
        expect(json).toMatchObject({ code: 'method_not_allowed', rule: 'endpoint.takes-post-only' });
      }
    }
    expect(await stateOf(test, reference)).toBe('authorised');
    await expectStock(test, { ...STOCK, P002: 3 });
    for (const endpoint of ENDPOINTS) expect((await test.send(callOf(test, endpoint, reference))).status).toBe(200);
  }),

  rule('endpoint.has-its-own-key', async (test) => {
    const { reference } = await authorise(test, { P002: 1 });
    expect(new Set(ENDPOINTS.map((endpoint) => keyOf(test, endpoint))).size).toBe(4);
    for (const endpoint of ENDPOINTS) expect((await test.send(callOf(test, endpoint, reference))).status).toBe(200);
  }),

  rule('endpoint.key-has-no-scheme', async (test) => {
    await expectUnauthorized(test, (endpoint) => [`Bearer ${keyOf(test, endpoint)}`]);
  }),

  rule('endpoint.refuses-other-keys', async (test) => {
    await expectUnauthorized(test, (endpoint) => [undefined, 'another-key', keyOf(test, endpoint).slice(1)]);
  }),

  rule('endpoint.refuses-other-keys', async (test) => {
    const others = (endpoint: string) => ENDPOINTS.filter((other) => other !== endpoint);
    await expectUnauthorized(test, (endpoint) => others(endpoint).map((other) => keyOf(test, other)));
  }),

  rule('response.success-is-200', async (test) => {
    const { reference } = await authorise(test, { P001: 1 });
    for (const endpoint of ENDPOINTS) expect((await test.send(callOf(test, endpoint, reference))).status).toBe(200);
  }),

  rule('response.status-names-the-cause', async (test) => {
    const { primarySales, world } = test;
    for (const call of [primarySales.quote, primarySales.authorise]) {
      const send = (changes: object) => refused(call({ ...request({ P001: 1 }), currency: 'USDC', ...changes }));
      expect((await send({ products: undefined })).status).toBe(400);
      expect((await send(request({ nothing: 1 }))).status).toBe(404);
      expect((await send(request({ P001: 6 }))).status).toBe(404);
    }
    await world.set('primary-sales', { 'rate-limits': true, 'requests-per-minute': 1 });
    for (const endpoint of ENDPOINTS) {
      await test.send(callOf(test, endpoint, 'unknown'));
      expect((await test.send(callOf(test, endpoint, 'unknown'))).status).toBe(429);
    }
    await world.set('primary-sales', { 'rate-limits': false });
    for (const endpoint of ENDPOINTS) {
      await world.addFault({ api: 'primary-sales', operation: `${endpoint}Sale`, kind: 'status' });
      expect((await test.send(callOf(test, endpoint, 'unknown'))).status).toBe(500);
    }
  }),

  rule('response.too-many-requests-is-429', async (test) => {
    await test.world.set('primary-sales', { 'rate-limits': true, 'requests-per-minute': 2 });
    await authorise(test, { P001: 1 });
    await authorise(test, { P001: 1 });
    const refusal = await refusedOrder(test, { P001: 1 });
    expect(refusal).toMatchObject({ status: 429, code: 'rate_limited', rule: 'response.too-many-requests-is-429' });
    expect(refusal.wait).toBe(60);
    await quote(test, { P001: 3 });
    await test.world.clock.advance(`${refusal.wait}s`);
    await authorise(test, { P001: 3 });
  }),

  rule('response.own-failure-is-500', async (test) => {
    const { reference } = await authorise(test, { P002: 1 });
    for (const endpoint of ENDPOINTS) {
      await test.world.addFault({ api: 'primary-sales', operation: `${endpoint}Sale`, kind: 'status' });
      const { status, json } = await test.send(callOf(test, endpoint, reference));
      expect([status, (json as { readonly code: string }).code]).toEqual([500, 'internal_error']);
    }
    expect(await stateOf(test, reference)).toBe('authorised');
    await expectStock(test, { P001: 5, P002: 4 });
  }),

  rule('call.repeat-does-nothing-twice', async (test) => {
    const failOnce = (operation: string) =>
      test.world.addFault({ api: 'primary-sales', operation, kind: 'status', afterwards: true });

    const first = await quote(test, { P001: 1, P002: 3 });
    await failOnce('quoteSale');
    await expect(quote(test, { P001: 1, P002: 3 })).rejects.toThrow('500');
    expect(await quote(test, { P001: 1, P002: 3 })).toEqual(first);

    const paid = await authorise(test, { P001: 1 });
    await failOnce('authoriseSale');
    expect((await refusedOrder(test, { P001: 1 })).status).toBe(500);
    const unpaid = await authorise(test, { P001: 1 });
    expect(unpaid.reference).not.toBe(paid.reference);
    await expectStock(test, { P001: 2 });

    await failOnce('confirmSale');
    expect(await refused(test.primarySales.confirm({ reference: paid.reference, tx_hash: TX_HASH }))).toMatchObject({
      status: 500,
    });
    await confirm(test, paid.reference);
    await confirm(test, paid.reference);
    await expectStock(test, { P001: 2 });

    await failOnce('expireSale');
    expect(await refused(test.primarySales.expire({ reference: unpaid.reference }))).toMatchObject({ status: 500 });
    await expire(test, unpaid.reference);
    await expire(test, unpaid.reference);
    await expectStock(test, { P001: 3 });
  }),

  rule('check:header-size', async (test) => {
    const { headers, ...call } = callOf(test, 'authorise', '');
    const padding = { 'x-padding': 'a'.repeat(10_000) };
    await expectRefusal(test, { ...call, headers: { ...headers, ...padding } }, 431, 'request_header_fields_too_large');
  }),

  rule('check:path', async (test) => {
    await expectRefusal(test, { ...callOf(test, 'authorise', ''), path: '/authorise/now' }, 404, 'not_found');
  }),

  rule('check:body-size', async (test) => {
    const call = callOf(test, 'authorise', '');
    const body = JSON.stringify({ ...call.body, note: 'a'.repeat(MEBIBYTE) });
    await expectRefusal(test, { ...call, body }, 400, 'invalid_request');
  }),

  rule('check:readable-body', async (test) => {
    for (const endpoint of ENDPOINTS) {
      const call = callOf(test, endpoint, '');
      const body = `${JSON.stringify(call.body).slice(0, -1)},"note":"\\ud800"}`;
      await expectRefusal(test, { ...call, body }, 400, 'invalid_request');
      await expectRefusal(test, { ...call, body: '{"products":' }, 400, 'invalid_request');
    }
  }),

  rule('check:body', async (test) => {
    const { reference } = await authorise(test, { P002: 1 });
    for (const invalid of [{ tx_hash: undefined }, { tx_hash: '' }, { recipient_address: '0x1' }, { order: {} }]) {
      const call = callOf(test, 'confirm', reference);
      await expectRefusal(test, { ...call, body: { ...call.body, ...invalid } }, 400, 'invalid_request');
    }
    expect(await stateOf(test, reference)).toBe('authorised');
    accepted(await test.primarySales.confirm({ reference, tx_hash: TX_HASH }));
  }),
];

/** Sends other keys to each endpoint. Each is refused, and nothing has changed. */
async function expectUnauthorized(
  test: TestWorld,
  keys: (endpoint: (typeof ENDPOINTS)[number]) => readonly (string | undefined)[],
): Promise<void> {
  const { reference } = await authorise(test, { P002: 2 });
  for (const endpoint of ENDPOINTS) {
    for (const key of keys(endpoint)) {
      const call = { ...callOf(test, endpoint, reference), headers: key === undefined ? {} : { authorization: key } };
      const response = await expectRefusal(test, call, 401, 'unauthorized');
      expect(response).toHaveProperty('rule', 'endpoint.refuses-other-keys');
    }
  }
  expect(await stateOf(test, reference)).toBe('authorised');
  await expectStock(test, { ...STOCK, P002: 3 });
}

async function expectRefusal(
  { send }: TestWorld,
  call: RawRequest,
  status: number,
  code: string,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await send(call);
  expect(response.status, response.text).toBe(status);
  expect(response.json).toMatchObject({ code, message: expect.any(String) });
  return response.json as Record<string, unknown>;
}
