import { describe, expect, it } from 'vitest';
import {
  ConflictError,
  createPlatformClient,
  createPlatformResultClient,
  isPlatformError,
  NotFoundError,
  operations,
  requiredScopes,
  scopes,
  type PlatformOperationId,
} from './index.ts';

function recording(...replies: Response[]): {
  fetch: (input: string | Request, init: RequestInit) => Promise<Response>;
  requests: Request[];
} {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const reply = replies[Math.min(requests.length, replies.length - 1)] as Response;
      requests.push(request);
      return reply.clone();
    },
  };
}

const keys = Response.json({ keys: [], total: 0 });
const notFound = Response.json({ success: false, error: 'Not found' }, { status: 404 });
const apiKey = 'pk_test_1';
const business = '65fa1234abcdef5678901234';
const draft = {
  receiverName: 'Acme Corp',
  receiverEmail: 'billing@acme.com',
  date: '2026-04-12',
  payToTarget: 'BUSINESS' as const,
  items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
};

describe('a call', () => {
  it('sends the API key and the API version', async () => {
    const { fetch, requests } = recording(keys);
    const { data } = await createPlatformClient({ apiKey, fetch }).GET('/v1/platform/me/keys');
    expect(data).toEqual({ keys: [], total: 0 });
    expect(requests[0]?.url).toBe('https://oncade.gg/api/v1/platform/me/keys');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer pk_test_1');
    expect(requests[0]?.headers.get('x-oncade-api-version')).toBe('v1');
  });

  it('uses a custom base URL and sends custom headers', async () => {
    const { fetch, requests } = recording(keys);
    const headers = new Headers({ 'X-Trace': 'abc' });
    const platform = createPlatformClient({ apiKey, baseUrl: 'http://localhost:4010/platform', headers, fetch });
    await platform.GET('/v1/platform/me/keys');
    expect(requests[0]?.url).toBe('http://localhost:4010/platform/v1/platform/me/keys');
    expect(requests[0]?.headers.get('x-trace')).toBe('abc');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer pk_test_1');
  });

  it('throws an error with the body and the message of the API', async () => {
    const platform = createPlatformClient({ apiKey, fetch: recording(notFound).fetch });
    const error: unknown = await platform
      .GET('/v1/platform/me/keys/{keyId}', { params: { path: { keyId: 'key_9' } } })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    if (!isPlatformError(error)) throw error;
    expect(error.body).toEqual({ success: false, error: 'Not found' });
    expect(error.message).toContain('GET /v1/platform/me/keys/{keyId} returned 404 (check the request): Not found');
    expect(error.code).toBeUndefined();
  });

  it('returns the error as a result if errors is result', async () => {
    const platform = createPlatformResultClient({ apiKey, fetch: recording(notFound).fetch });
    const params = { path: { keyId: 'key_9' } };
    const { data, error, failure, response } = await platform.GET('/v1/platform/me/keys/{keyId}', { params });
    expect(data).toBeUndefined();
    expect(response.status).toBe(404);
    expect(error).toEqual({ success: false, error: 'Not found' });
    expect(failure).toBeInstanceOf(NotFoundError);
  });

  it('refuses an empty API key', () => {
    expect(() => createPlatformClient({ apiKey: ' ' })).toThrow('`apiKey` is empty');
  });
});

describe('for a business', () => {
  it('sends the business only with operations that accept it', async () => {
    const { fetch, requests } = recording(Response.json({ invoices: [] }));
    const acme = createPlatformClient({ apiKey, fetch }).forBusiness(business);
    await acme.GET('/v1/platform/invoices');
    await acme.GET('/v1/platform/me');
    await acme.GET('/v1/platform/campaigns/{campaignId}', { params: { path: { campaignId: 'cmp_1' } } });
    expect(requests.map(({ headers }) => headers.get('x-target-business-id'))).toEqual([business, null, null]);
  });

  it.each(Object.entries(operations))('%s says it if and only if its contract has it', async (_, operation) => {
    const { fetch, requests } = recording(Response.json({}));
    const acme = createPlatformClient({ apiKey, fetch }).forBusiness(business);
    const call = acme[operation.method] as (path: string, init: object) => Promise<unknown>;
    const path = Object.fromEntries([...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 'x']));
    await call(operation.path, { params: { path } });
    const { headers } = requests[0] as Request;
    expect(headers.has('x-target-business-id')).toBe('target' in operation.roles);
    expect(headers.has('idempotency-key')).toBe('idempotencyKey' in operation.roles);
  });
});

describe('an invoice', () => {
  it('is created once, with the same generated key in every retry', async () => {
    const busy = Response.json({ success: false, error: 'Try again' }, { status: 503 });
    const { fetch, requests } = recording(busy, Response.json({ _id: 'inv_1' }, { status: 201 }));
    const acme = createPlatformClient({ apiKey, fetch, retryDelay: 1 }).forBusiness(business);
    const { data } = await acme.POST('/v1/platform/invoices', { body: draft });
    expect(data._id).toBe('inv_1');
    const [first, second] = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toBe(first);
  });

  it('is retried while it is being created, but not if it is in the wrong state', async () => {
    const conflict = Response.json({ success: false, error: 'In progress' }, { status: 409 });
    const asked = Response.json({}, { status: 409, headers: { 'Retry-After': '0' } });
    const created = recording(conflict, Response.json({ _id: 'inv_1' }, { status: 201 }));
    await createPlatformClient({ apiKey, fetch: created.fetch, retryDelay: 1 })
      .forBusiness(business)
      .POST('/v1/platform/invoices', { body: draft });
    expect(created.requests).toHaveLength(2);
    const sent = recording(asked, conflict);
    const acme = createPlatformClient({ apiKey, fetch: sent.fetch, retryDelay: 1 }).forBusiness(business);
    const sending = acme.POST('/v1/platform/invoices/{invoiceId}/send', { params: { path: { invoiceId: 'inv_1' } } });
    await expect(sending).rejects.toBeInstanceOf(ConflictError);
    expect(sent.requests).toHaveLength(2);
  });

  it('is exported as CSV, with ids joined by commas', async () => {
    const csv = 'invoiceNumber,total\nINV-1,5000\n';
    const { fetch, requests } = recording(new Response(csv, { headers: { 'Content-Type': 'text/csv' } }));
    const acme = createPlatformClient({ apiKey, fetch }).forBusiness(business);
    const query = { invoiceIds: ['inv_1', 'inv_2'], from: '2026-04-01' };
    expect((await acme.GET('/v1/platform/invoices/export', { params: { query } })).data).toBe(csv);
    expect(requests[0]?.url).toContain('/invoices/export?invoiceIds=inv_1,inv_2&from=2026-04-01');
  });
});

describe('pagination', () => {
  async function idsOf(items: AsyncIterable<object>, id: string): Promise<unknown[]> {
    const ids: unknown[] = [];
    for await (const item of items) ids.push((item as Record<string, unknown>)[id]);
    return ids;
  }

  it('reads lists by their number of pages', async () => {
    const page = (page: number): Response =>
      Response.json({ invoices: [{ _id: `inv_${page}` }], pagination: { total: 2, page, limit: 1, totalPages: 2 } });
    const { fetch, requests } = recording(page(1), page(2));
    const acme = createPlatformClient({ apiKey, fetch }).forBusiness(business);
    const sent = acme.paginate('/v1/platform/invoices', { params: { query: { status: 'sent', limit: 1 } } });
    expect(await idsOf(sent, '_id')).toEqual(['inv_1', 'inv_2']);
    expect(requests.map(({ url }) => new URL(url).searchParams.get('page'))).toEqual(['1', '2']);
    expect(requests.map(({ headers }) => headers.get('x-target-business-id'))).toEqual([business, business]);
  });

  it('reads lists by a flag for a next page', async () => {
    const page = (page: number): Response =>
      Response.json({ users: [{ userRef: `user_${page}` }], pagination: { hasNextPage: page < 3 } });
    const { fetch } = recording(page(1), page(2), page(3));
    const params = { path: { campaignId: 'cmp_1' } };
    const users = createPlatformClient({ apiKey, fetch }).paginate('/v1/platform/campaigns/{campaignId}/users', {
      params,
    });
    expect(await idsOf(users, 'userRef')).toEqual(['user_1', 'user_2', 'user_3']);
  });

  it('reads lists that arrive in one response', async () => {
    const { fetch, requests } = recording(Response.json({ grants: [{ grantId: 'g1' }, { grantId: 'g2' }], total: 2 }));
    expect(await idsOf(createPlatformClient({ apiKey, fetch }).paginate('/v1/platform/grants'), 'grantId')).toEqual([
      'g1',
      'g2',
    ]);
    expect(requests).toHaveLength(1);
  });
});

describe('the log', () => {
  it('redacts the API key and a newly created key', async () => {
    const { fetch } = recording(
      Response.json({ key: { keyId: 'key_2' }, rawKey: 'pk_live_S3CR3T', message: 'Store it.' }),
    );
    const events: unknown[] = [];
    const platform = createPlatformClient({
      apiKey: 'pk_live_S3CR3T',
      fetch,
      onRequest: (event) => events.push(event),
      onResponse: (event) => events.push(event),
    });
    const { data } = await platform.POST('/v1/platform/me/keys', { body: { scopes: ['platform:read'] } as never });
    expect(data.rawKey).toBe('pk_live_S3CR3T');
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain('S3CR3T');
  });
});

describe('requiredScopes', () => {
  it('lists each scope once', () => {
    expect(requiredScopes(['createInvoice', 'sendInvoice', 'listInvoices', 'exportInvoices', 'getInvoice'])).toEqual([
      'invoice:create',
      'invoice:send',
      'invoice:read',
    ]);
    expect(requiredScopes([])).toEqual([]);
  });

  it('returns a minimal set of scopes of the API for each operation', () => {
    const ids = Object.keys(operations) as PlatformOperationId[];
    const all = requiredScopes(ids);
    expect(all.every((scope) => scopes.includes(scope))).toBe(true);
    expect(new Set(all)).toEqual(new Set(ids.map((id) => operations[id].scope)));
    expect(all).toHaveLength(new Set(all).size);
  });

  it('refuses an operation that does not exist', () => {
    expect(() => requiredScopes(['destroyInvoice' as 'getInvoice'])).toThrow('Unknown operation `destroyInvoice`');
  });
});
