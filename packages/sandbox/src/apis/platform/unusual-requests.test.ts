import { createPlatformClient, operations, type PlatformClient, type PlatformOperationId } from '@wirepact/platform';
import { anything, asyncProperty, assert as check, constantFrom, dictionary, jsonValue, oneof } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type OpenSandbox } from '../../open-sandbox.ts';
import { platform } from './definition.ts';
import { distributionOf, invoiceOf, itemOf, recipientsOf } from './rules/support.ts';

let sandbox: OpenSandbox;
let client: PlatformClient;
const failures: unknown[] = [];

beforeAll(async () => {
  sandbox = await openSandbox(
    { apis: ['platform'], clock: new Date('2026-04-12T12:00:00Z') },
    { onError: (error) => failures.push(error) },
  );
  client = createPlatformClient({
    apiKey: sandbox.world.env['WIREPACT_PLATFORM_API_KEY']!,
    fetch: sandbox.fetch,
    retries: 0,
  });
});
afterAll(async () => {
  await sandbox.close();
});

const withBody = (Object.keys(platform.handlers) as PlatformOperationId[]).filter(
  (id) => !['GET', 'DELETE'].includes(operations[id].method),
);

let sent = 0;

async function send(operation: PlatformOperationId, body: unknown, id = 'unknown'): Promise<Response> {
  const { method, path } = operations[operation];
  const { env } = sandbox.world;
  return sandbox.fetch(`https://oncade.gg/api${path.replaceAll(/\{\w+\}/g, encodeURIComponent(id))}`, {
    method,
    headers: {
      authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
      'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!,
      'idempotency-key': `unusual-${(sent += 1)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body) ?? null,
  });
}

describe('a body', () => {
  const members = constantFrom(
    ...[
      'scopes',
      'requestedScopes',
      'label',
      'gracePeriodDays',
      'metadata',
      'businessId',
      'name',
      'members',
      'address',
    ],
    ...['grantScopes', 'items', 'fees', 'status', 'date', 'dueDate', 'payToTarget', 'receiverName', 'receiverEmail'],
    ...['templateId', 'recipients', 'mode', 'totalAmountCents', 'memo', 'giftData', 'distributionId', 'emails'],
    ...['publicName', 'events', 'webhookUrl', 'eventCode', 'userRef', 'payoutAmount'],
    ...['transactionHash', 'senderUserId', 'logoUrl', 'payoutWallet', '__proto__', 'constructor', 'toString'],
  );
  const bodies = oneof(jsonValue(), dictionary(members, jsonValue()), anything());

  it.each(withBody)('of any form does not make %s fail', async (operation) => {
    await check(
      asyncProperty(bodies, async (body) => {
        let text: string | undefined;
        try {
          text = JSON.stringify(body);
        } catch {
          return;
        }
        const { status } = await send(operation, text === undefined ? undefined : (JSON.parse(text) as unknown));
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a negative rate', { ...itemOf(5), rate: -5, amount: -5 }, 201],
    ['a tiny quantity', { description: '', quantity: 5e-324, rate: 1, amount: 5e-324 }, 201],
    ['the largest amount', itemOf(1.7e308), 201],
    ['more than a number can hold with the fee of the payer', itemOf(1.797e308), 422],
  ])('can have %s', async (_, item, status) => {
    const response = await send('createInvoice', invoiceOf({ items: [item] }));
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('null');
  });
});

describe('a distribution', () => {
  it.each([
    ['the largest amount', { totalAmountCents: Number.MAX_SAFE_INTEGER }, 200],
    ['more than a number can hold exactly', { totalAmountCents: Number.MAX_SAFE_INTEGER + 1 }, 422],
    ['the largest number', { totalAmountCents: 1.7e308 }, 422],
    ['a part of a cent', { totalAmountCents: 0.5 }, 400],
    ['a tiny share', { recipients: recipientsOf(5e-324, 100) }, 422],
    ['a share of nothing', { recipients: recipientsOf(0, 100) }, 200],
    ['a tiny fee', { fees: [{ label: '', percentage: 5e-324, flat: 5e-324 }] }, 200],
    ['a fee that is too large', { fees: [{ label: 'A', flat: 1.7e308 }] }, 422],
    ['a thousand recipients', { recipients: recipientsOf(...Array<number>(1000).fill(0.1)) }, 200],
  ])('can have %s', async (_, changes, status) => {
    const response = await send('createDistribution', distributionOf(changes));
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('null');
  });
});

describe('a rotation', () => {
  it.each([0, 1, 365_000_000, 9_007_199_254_740_991, 1e308])('can have a grace period of %d days', async (days) => {
    const { data } = await client.POST('/v1/platform/me/keys', { body: { requestedScopes: ['platform:read'] } });
    const response = await send('rotateApiKey', { gracePeriodDays: days }, data.key.keyId);
    expect(await response.json()).toMatchObject({ oldKeyId: data.key.keyId, gracePeriodDays: days });
  });
});

describe('a name or an id', () => {
  it.each(['__proto__', 'constructor', 'toString', '💶', 'a'.repeat(100_000)])(
    'can be that of a member',
    async (name) => {
      const members = [{ email: 'owner@example.com', roles: [] }];
      expect((await send('createBusiness', { name, members })).status).toBe(201);
      expect((await send('createBusiness', { name, members })).status).toBe(409);
      expect((await send('sendInvoice', undefined, name.slice(0, 1000))).status).toBe(404);
    },
  );
});

it('keeps metadata with a member that JavaScript treats in its own way', async () => {
  const body = JSON.parse('{"requestedScopes":["invoice:read"],"metadata":{"__proto__":{"a":1},"b":-0}}') as object;
  const text = await (await send('createLinkSession', body)).text();
  expect(text).toContain('"metadata":{"__proto__":{"a":1},"b":0}');
  const [event] = await sandbox.world.events(1);
  expect(JSON.stringify(event?.body)).toContain('"metadata":{"__proto__":{"a":1},"b":0}');
});

describe('the contents of a world', () => {
  it.each([
    [
      'a platform that they do not have',
      {
        businesses: [
          {
            name: 'A',
            members: [{ email: 'owner@example.com', roles: [] }],
            grants: [{ environment: 'test', platformId: 'another' }],
          },
        ],
      },
      '/platform/businesses/0/grants/0 needs the platform "another"',
    ],
    [
      'an invoice without a platform',
      {
        businesses: [
          {
            name: 'A',
            members: [{ email: 'owner@example.com', roles: ['ADMIN'] }],
            invoices: [
              {
                environment: 'test',
                receiverName: 'B',
                receiverEmail: 'b@example.com',
                items: [{ description: 'C', quantity: 1, rate: 1 }],
              },
            ],
          },
        ],
      },
      '/platform/businesses/0/invoices/0 needs a platform',
    ],
    [
      'a scope that does not exist',
      { platforms: [{ name: 'A', approvedScopes: ['invoice:destroy'] }] },
      '/platform/platforms/0/approvedScopes has "invoice:destroy"',
    ],
    [
      'shares that do not add up',
      {
        platforms: [{ name: 'A' }],
        businesses: [
          {
            name: 'A',
            members: [{ email: 'owner@example.com', roles: ['ADMIN'] }],
            splitTemplates: [{ environment: 'test', name: 'B', recipients: recipientsOf(60, 30) }],
          },
        ],
      },
      '/platform/businesses/0/splitTemplates/0/recipients has shares that add up to 90 percent',
    ],
  ])('cannot have %s', async (_, contents, message) => {
    await expect(sandbox.createWorld({ contents: { platform: contents } })).rejects.toThrow(message);
  });

  it('can have several platforms, keys and businesses', async () => {
    const world = await sandbox.createWorld({
      contents: {
        platform: {
          platforms: [
            {
              name: 'First',
              keys: [{ environment: 'test' }, { environment: 'test', requestedScopes: ['platform:read'] }],
            },
            { name: 'Second', platformId: 'second', keys: [{ environment: 'live', rawKey: 'pk_live_second' }] },
          ],
          businesses: [
            {
              name: 'A',
              members: [{ email: 'owner@example.com', roles: ['ADMIN'] }],
              grants: [{ environment: 'live', platformId: 'second', grantedScopes: ['business:read'] }],
            },
          ],
        },
      },
    });
    expect(Object.keys(world.env)).toEqual([
      'WIREPACT_PLATFORM_API_KEY',
      'WIREPACT_PLATFORM_API_KEY_2',
      'WIREPACT_PLATFORM_LIVE_API_KEY',
      'WIREPACT_PLATFORM_BUSINESS_ID',
    ]);
    const second = createPlatformClient({ apiKey: 'pk_live_second', fetch: sandbox.fetch, retries: 0 });
    const { data } = await second.forBusiness(world.env['WIREPACT_PLATFORM_BUSINESS_ID']!).GET('/v1/platform/business');
    expect(data.name).toBe('A');
  });
});

it('has not failed because of any of these requests', () => {
  expect(failures).toEqual([]);
});
