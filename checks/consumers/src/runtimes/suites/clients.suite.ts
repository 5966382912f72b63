// Tests the clients of the APIs in any runtime, by their public names only. The suite of `client-core` tests them against a
// server that misbehaves.
import { createPaymentsClient } from '@wirepact/payments';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  createPlatformClient,
  createPlatformResultClient,
  DecodeError,
  isPlatformError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  requiredScopes,
  ServerError,
  UnexpectedStatusError,
  UnprocessableError,
  type ApiError,
  type PlatformClient,
  type PlatformClientOptions,
} from '@wirepact/platform';
import { createRewardsClient } from '@wirepact/rewards';
import type { Script, Tools } from '../tools.ts';

const apiKey = 'pk_test_runtimes';
const business = '65fa1234abcdef5678901234';
/** Fast settings that also work in a browser. */
const settings: Pick<PlatformClientOptions, 'apiKey' | 'retryDelay' | 'dangerouslyAllowBrowser'> = {
  apiKey,
  retryDelay: 1,
  dangerouslyAllowBrowser: true,
};

const keys = { keys: [], total: 0 };
const template = { name: 'Halves', mode: 'percentage', recipients: [] } as const;

export function clientsSuite({ test, equal, script }: Tools): void {
  const platform = (to: Script, more: Partial<PlatformClientOptions> = {}): PlatformClient =>
    createPlatformClient({ ...settings, baseUrl: to.url, ...more });

  async function catchError(call: () => unknown): Promise<unknown> {
    try {
      await call();
    } catch (error) {
      return error;
    }
    throw new Error('nothing was thrown');
  }

  /** Returns the name of the error that is thrown, and whether it is an instance of the class. */
  async function catchName(type: new (...args: never) => Error, call: () => unknown): Promise<[string, boolean]> {
    const error = await catchError(call);
    return [error instanceof Error ? error.name : String(error), error instanceof type];
  }

  test('sends credential, version, path and query, and returns the response', async () => {
    const server = await script({ body: { users: [{ userRef: 'u1' }], pagination: { hasNextPage: false } } });
    const { data, response } = await platform(server).GET('/v1/platform/campaigns/{campaignId}/users', {
      params: { path: { campaignId: 'cmp 1/2' }, query: { page: 2 } },
    });
    const [request] = await server.requests();
    equal(
      [data.users.length, response.status, request?.path],
      [1, 200, '/v1/platform/campaigns/cmp%201%2F2/users?page=2'],
    );
    equal([request?.headers['authorization'], request?.headers['x-oncade-api-version']], [`Bearer ${apiKey}`, 'v1']);
  });

  test('sends a body as JSON, and preserves non-ASCII characters', async () => {
    const server = await script({ body: {} });
    const name = 'Équipe 東京 🎮';
    await platform(server).POST('/v1/platform/me/keys', { body: { name, scopes: ['invoice:read'] } as never });
    const [request] = await server.requests();
    equal(
      [JSON.parse(request?.body ?? ''), request?.headers['content-type']],
      [{ name, scopes: ['invoice:read'] }, 'application/json'],
    );
  });

  test('sends the target business only if the contract asks for it', async () => {
    const server = await script({ body: { ...keys, templates: [] } });
    const acting = platform(server).forBusiness(business);
    await acting.GET('/v1/platform/split-templates');
    await acting.GET('/v1/platform/me/keys');
    equal(
      (await server.requests()).map(({ headers }) => headers['x-target-business-id']),
      [business, undefined],
    );
  });

  test('returns CSV as text', async () => {
    const server = await script({ body: 'id,total\r\ninv_1,5000\r\n', headers: { 'content-type': 'text/csv' } });
    const { data } = await platform(server).forBusiness(business).GET('/v1/platform/invoices/export');
    equal(data, 'id,total\r\ninv_1,5000\r\n');
  });

  test('returns undefined for a response without a body', async () => {
    const server = await script({ status: 204 });
    const client = createPaymentsClient({ ...settings, baseUrl: server.url });
    const { data, response } = await client.GET('/user/webhooks');
    equal([data, response.status], [undefined, 204]);
  });

  test('does not let a path parameter leave its path', async () => {
    const server = await script({ body: {} });
    for (const keyId of ['..', '.', '', '%2e%2e']) {
      const call = (): unknown => platform(server).GET('/v1/platform/me/keys/{keyId}', { params: { path: { keyId } } });
      // The last is sent as `%252e%252e`, and is an ordinary id.
      if (keyId.length < 3) equal(await catchName(TypeError, call), ['TypeError', true]);
      else await call();
    }
    equal(
      (await server.requests()).map(({ path }) => path),
      ['/v1/platform/me/keys/%252e%252e'],
    );
  });

  test('retries after 429 as soon as the server allows', async () => {
    const server = await script({ status: 429, headers: { 'retry-after-ms': '5' }, body: {} }, { body: keys });
    const { data } = await platform(server).GET('/v1/platform/me/keys');
    equal([data, (await server.requests()).length], [keys, 2]);
  });

  test('sends the same key and body with every attempt, and a new key with every call', async () => {
    const server = await script({ status: 503 }, { status: 429, headers: { 'retry-after': '0' } }, { body: {} });
    const client = platform(server).forBusiness(business);
    const call = (): Promise<unknown> => client.POST('/v1/platform/split-templates', { body: template as never });
    await call();
    await call();
    const requests = await server.requests();
    const sent = requests.map(({ headers }) => headers['idempotency-key'] ?? '');
    equal([sent.length, new Set(sent.slice(0, 3)).size, new Set(sent).size], [4, 1, 2]);
    equal(
      sent.map((key) => /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(key)),
      [true, true, true, true],
    );
    equal(new Set(requests.map(({ body }) => body)).size, 1);
  });

  test('does not retry a call that is neither idempotent nor has a key', async () => {
    const server = await script({ status: 503 });
    const rewards = createRewardsClient({ ...settings, accountId: 'acc_1', baseUrl: server.url });
    const call = (): unknown => rewards.POST('/commissions/approve', { body: { commissions: { ids: [1] } } as never });
    equal(await catchName(ServerError, call), ['ServerError', true]);
    equal((await server.requests()).length, 1);
  });

  for (const [status, type] of [
    [400, BadRequestError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [418, UnexpectedStatusError],
    [422, UnprocessableError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
  ] as const) {
    test(`throws ${type.name} for ${status}, with body and request id`, async () => {
      const body = { success: false, error: 'Not so' };
      const server = await script({ status, body, headers: { 'x-request-id': 'req_1' } });
      const error = await catchError(() => platform(server).GET('/v1/platform/me/keys', { retries: 0 }));
      const caught = isPlatformError(error) ? error : undefined;
      equal([error instanceof type, caught?.status, caught?.body, caught?.requestId], [true, status, body, 'req_1']);
      equal(/GET \/v1\/platform\/me\/keys returned \d+ \([\w` ]+\): Not so/.test(caught?.message ?? ''), true);
    });
  }

  test('returns the code of an error if the API has codes', async () => {
    const server = await script({ status: 404, body: { code: 'not_found', message: 'No such batch' } });
    const rewards = createRewardsClient({ ...settings, accountId: 'acc_1', baseUrl: server.url });
    const error = await catchError(() => rewards.GET('/batch_processes'));
    equal([error instanceof NotFoundError, (error as ApiError).code], [true, 'not_found']);
  });

  test('distinguishes an empty 500 and HTML from documented errors', async () => {
    const server = await script(
      { status: 500 },
      { status: 502, body: '<h1>Bad gateway</h1>', headers: { 'content-type': 'text/html' } },
    );
    const client = platform(server, { retries: 0 });
    const first = (await catchError(() => client.GET('/v1/platform/me/keys'))) as ApiError;
    const second = (await catchError(() => client.GET('/v1/platform/me/keys'))) as ApiError;
    equal(
      [first.status, first.body, second.status, second.body, second.text],
      [500, undefined, 502, undefined, '<h1>Bad gateway</h1>'],
    );
  });

  test('throws DecodeError for HTML with 200 and for truncated JSON', async () => {
    const html = '<!doctype html><title>Log in</title>';
    const server = await script({ body: html, headers: { 'content-type': 'text/html' } }, { body: '{"keys":[' });
    for (const text of [html, '{"keys":[']) {
      const error = await catchError(() => platform(server).GET('/v1/platform/me/keys'));
      equal([error instanceof DecodeError, (error as DecodeError).text], [true, text]);
    }
  });

  test('does not follow redirects with credentials', async () => {
    const elsewhere = await script({ body: keys });
    const server = await script({ status: 302, headers: { location: `${elsewhere.url}/v1/platform/me/keys` } });
    const error = await catchError(() => platform(server).GET('/v1/platform/me/keys', { retries: 0 }));
    // A browser hides the status of a redirect.
    const { status } = error as UnexpectedStatusError;
    equal([error instanceof UnexpectedStatusError, status === 302 || status === 0], [true, true]);
    equal((await elsewhere.requests()).length, 0);
  });

  test('returns an error as a value if configured', async () => {
    const server = await script({ status: 404, body: { success: false, error: 'None' } });
    const client = createPlatformResultClient({ ...settings, baseUrl: server.url });
    const { data, error, failure, response } = await client.GET('/v1/platform/me/keys');
    equal([data, error, response.status], [undefined, { success: false, error: 'None' }, 404]);
    equal(failure instanceof NotFoundError, true);
  });

  test('reads lists to the last page, by page count, by flag, by page size, and without pages', async () => {
    const all = async (items: AsyncIterable<unknown>): Promise<unknown[]> => {
      const found: unknown[] = [];
      for await (const item of items) found.push(item);
      return found;
    };
    const byNumber = await script(
      { body: { invoices: [1, 2], pagination: { totalPages: 2 } } },
      { body: { invoices: [3], pagination: { totalPages: 2 } } },
    );
    equal(await all(platform(byNumber).forBusiness(business).paginate('/v1/platform/invoices')), [1, 2, 3]);
    const byFlag = await script(
      { body: { users: [1], pagination: { hasNextPage: true } } },
      { body: { users: [2], pagination: { hasNextPage: false } } },
    );
    const path = { campaignId: 'cmp_1' };
    equal(
      await all(platform(byFlag).paginate('/v1/platform/campaigns/{campaignId}/users', { params: { path } })),
      [1, 2],
    );
    const byLength = await script({ body: [1, 2] }, { body: [3] });
    const rewards = createRewardsClient({ ...settings, accountId: 'acc_1', baseUrl: byLength.url });
    equal(await all(rewards.paginate('/commissions', { params: { query: { per_page: 2 } } })), [1, 2, 3]);
    const single = await script({ body: { keys: [1, 2], total: 2 } });
    equal(await all(platform(single).paginate('/v1/platform/me/keys')), [1, 2]);
    equal(
      (await Promise.all([byNumber, byFlag, byLength, single].map(({ requests }) => requests()))).map(
        ({ length }) => length,
      ),
      [2, 2, 2, 1],
    );
  });

  test('requests a page only after the items of the previous one', async () => {
    const server = await script({ body: { invoices: [1], pagination: { totalPages: 9 } } });
    for await (const _ of platform(server).forBusiness(business).paginate('/v1/platform/invoices')) break;
    equal((await server.requests()).length, 1);
  });

  test('accepts a secret key in a browser only if that is explicitly allowed', async () => {
    const isPage = 'document' in globalThis;
    const result = await Promise.resolve()
      .then(() => createPlatformClient({ apiKey }))
      .then(
        () => 'a client',
        (error: Error) => error.name,
      );
    equal(result, isPage ? 'TypeError' : 'a client');
  });

  test('calls hooks without secrets', async () => {
    const server = await script({ status: 503 }, { body: { rawKey: 'pk_live_secret', total: 0 } });
    const events: unknown[] = [];
    const record = (event: object): void => void events.push(event);
    const client = platform(server, { onRequest: record, onResponse: record, onRetry: record });
    await client.GET('/v1/platform/me/keys');
    const text = JSON.stringify(events);
    equal(
      [events.length, text.includes(apiKey), text.includes('pk_live_secret'), text.includes('/me/keys')],
      [5, false, false, true],
    );
  });

  test('requiredScopes returns the scopes of operations', () => {
    equal(requiredScopes(['createInvoice', 'sendInvoice', 'createInvoice']).length <= 2, true);
    equal(requiredScopes(['createInvoice']), ['invoice:create']);
  });
}
