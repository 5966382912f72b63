import { connect } from 'node:net';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { listen, startEngine } from './engine.suite.ts';

// Whatever is sent, the response is a 4xx in the envelope of the API, over a port and without one.
const test = await startEngine();
const host = await listen(test);
afterAll(() => host.close());
const { env, errors } = test;

const payments = { 'x-api-key': env['WIREPACT_PAYMENTS_API_KEY']!, 'content-type': 'application/json' };
const platform = {
  authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
  'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!,
};

interface BadRequest {
  readonly title: string;
  readonly status: number;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** A valid body, apart from the bytes of a text in it. */
const describedBy = (...bytes: number[]): Uint8Array<ArrayBuffer> => {
  const [before, after] = ['{"url":"https://example.com/utf-8","description":"', '"}'];
  return new Uint8Array(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]));
};

const requests: readonly BadRequest[] = [
  { title: 'JSON that ends too early', status: 400, body: '{"url":' },
  { title: 'a body that is not JSON', status: 400, body: 'url=https://example.com' },
  { title: 'a body of one space', status: 400, body: ' ' },
  {
    title: 'a member that is given twice',
    status: 400,
    body: '{"url":"https://example.com/a","url":"https://example.com/b"}',
  },
  {
    title: 'a nested member that is given twice',
    status: 400,
    body: '{"url":"https://example.com/a","x":[{"a":1,"\\u0061":2}]}',
  },
  { title: 'a NUL character', status: 400, body: '{"url":"https://example.com/\\u0000"}' },
  {
    title: 'a NUL character in the name of a member',
    status: 400,
    body: '{"url":"https://example.com/a","\\u0000":1}',
  },
  { title: 'half of a surrogate pair', status: 400, body: '{"url":"https://example.com/a","description":"\\ud800"}' },
  { title: 'invalid UTF-8', status: 400, body: describedBy(0xc3, 0x28) },
  { title: 'half of a surrogate pair in UTF-8', status: 400, body: describedBy(0xed, 0xa0, 0x80) },
  { title: 'UTF-16', status: 400, body: new Uint8Array(Buffer.from('{"url":"https://example.com"}', 'utf16le')) },
  { title: 'a value that is nested 65 levels deep', status: 400, body: deep(65) },
  { title: 'a value that is nested 500,000 levels deep', status: 400, body: deep(500_000) },
  { title: 'a number beyond all numbers', status: 400, body: '{"url":"https://example.com/a","x":[-1e999]}' },
  { title: 'a list instead of an object', status: 400, body: '[]' },
  { title: 'null', status: 400, body: 'null' },
  { title: 'no body', status: 400 },
  { title: '`__proto__`', status: 400, body: '{"__proto__":{"url":"https://example.com"}}' },
  { title: 'more than 1 MiB', status: 413, body: JSON.stringify({ url: 'x'.repeat(1024 * 1024) }) },
  { title: 'a form', status: 415, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
  {
    title: 'JSON in Latin-1',
    status: 415,
    headers: { 'content-type': 'application/json; charset=latin1' },
    body: '{}',
  },
  { title: 'a media type that is not one', status: 415, headers: { 'content-type': ';;' }, body: '{}' },
  { title: 'an `Accept` for images', status: 406, headers: { accept: 'image/*' }, body: '{}' },
  { title: 'an `Accept` that is not one', status: 406, headers: { accept: 'json;;q=,' }, body: '{}' },
  { title: 'an `Accept` that refuses JSON', status: 406, headers: { accept: '*/*, application/json;q=0' }, body: '{}' },
  { title: 'a path that does not exist', status: 404, path: '/payments/user/hooks' },
  { title: 'the path of the API itself', status: 404, path: '/payments' },
  { title: 'a path with a slash at its end', status: 404, path: '/payments/user/webhooks/' },
  { title: 'a method that does not exist', status: 405, method: 'PATCH', body: '{}' },
  { title: 'HEAD', status: 405, method: 'HEAD' },
  { title: 'long headers', status: 431, headers: { 'x-long': 'x'.repeat(9000) } },
  { title: 'no credential', status: 401, headers: { 'x-api-key': '' } },
  { title: 'a credential of another API', status: 401, headers: { 'x-api-key': env['WIREPACT_PLATFORM_API_KEY']! } },
  ...[
    { title: 'a NUL character in the path', status: 400, path: '/platform/v1/platform/invoices/a%00b' },
    { title: 'a NUL character in the query', status: 400, path: '/platform/v1/platform/invoices?status=%00' },
    { title: 'a page of zero', status: 400, path: '/platform/v1/platform/invoices?page=0' },
    { title: 'a page that is not a number', status: 400, path: '/platform/v1/platform/invoices?page=one' },
    { title: 'a page beyond all numbers', status: 400, path: '/platform/v1/platform/invoices?page=1e400' },
    { title: 'a parameter that is given twice', status: 400, path: '/platform/v1/platform/invoices?page=1&page=2' },
    { title: 'an id of dots', status: 404, path: '/platform/v1/platform/invoices/..%2F..' },
    { title: 'an id of 9,000 characters', status: 431, path: `/platform/v1/platform/invoices/${'x'.repeat(9000)}` },
    { title: 'an id with quotation marks', status: 404, path: `/platform/v1/platform/invoices/'%22;--` },
    { title: 'an id in other letters', status: 404, path: '/platform/v1/platform/invoices/%F0%9F%92%B8' },
    {
      title: 'a basic credential',
      status: 401,
      path: '/platform/v1/platform/me',
      headers: { authorization: 'Basic YTpi' },
    },
    {
      title: 'an unknown version',
      status: 400,
      path: '/platform/v1/platform/me',
      headers: { 'x-oncade-api-version': 'v9' },
    },
  ].map((request) => ({ method: 'GET', ...request, headers: { ...platform, ...request.headers } })),
  ...['', ' ', 'x'.repeat(256), '"' + 'x'.repeat(256) + '"', 'ключ'.normalize()].map((key) => ({
    title: `the idempotency key ${JSON.stringify(key.slice(0, 10))}`,
    status: 400,
    path: '/platform/v1/platform/link-sessions',
    headers: {
      ...platform,
      'content-type': 'application/json',
      'idempotency-key': Buffer.from(key).toString('latin1'),
    },
    body: '{"requestedScopes":["invoice:read"]}',
  })),
];

describe.each([
  { name: 'over a port', fetch: host.fetch },
  { name: 'without a port', fetch: test.fetch },
])('$name', ({ fetch }) => {
  it.each(requests)('refuses $title with $status', async ({ status, path = '/payments/user/webhooks', ...request }) => {
    const { method = 'POST', headers, body } = request;
    const response = await fetch(`http://test/sandbox${path}`, {
      method,
      headers: { ...(path.startsWith('/payments') && payments), ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    expect(`${response.status} ${text}`).toMatch(new RegExp(`^${status} `));
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    if (method === 'HEAD') return;
    const { error, requestId } = JSON.parse(text) as { error: string | { message: string }; requestId: string };
    expect(requestId).toBe(response.headers.get('x-request-id'));
    expect(typeof error === 'string' ? error : error.message).toMatch(/^[A-Z`"\w].+\.$/);
    expect(text).not.toMatch(/\bat .+:\d+:\d+|node:|undefined/);
  });

  it('says in a header which rule refused a request whose response has no body', async () => {
    const response = await fetch('http://test/sandbox/payments/user/webhooks', { method: 'HEAD', headers: payments });
    expect(response.headers.get('sandbox-rule')).toBe('request.other-methods-are-refused');
    expect(response.headers.get('allow')).toBe('GET, POST, DELETE');
  });

  it('says what there is if an API does not exist', async () => {
    const response = await fetch('http://test/sandbox/nothing/user');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      title: 'Not found',
      detail: expect.stringContaining('/sandbox/payments'),
    });
  });

  it('refuses a path that is not UTF-8', async () => {
    expect((await fetch('http://test/sandbox/payments/%ff')).status).toBe(400);
  });
});

// Node.js refuses the first two itself.
it.each(['sandbox/payments', '/sandbox/pay ments', '*', 'http://[', 'ftp://localhost/sandbox/payments'])(
  'refuses the target %s',
  async (target) => {
    const { port } = new URL((await host.fetch('http://test/sandbox/payments')).url);
    const raw = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
      );
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('close', () => resolve(text));
    });
    expect(raw).toMatch(/^HTTP\/1.1 400 /);
  },
);

it('names unknown members in a header, whatever their names are', async () => {
  const body = JSON.stringify({ url: 'https://example.com/unknown', '💸, x': 1, 'a\r\nb': 2 });
  const response = await test.fetch('http://test/sandbox/payments/user/webhooks', {
    method: 'POST',
    headers: payments,
    body,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('sandbox-warning')).toBe('unknown-field /%F0%9F%92%B8%2C x, unknown-field /a%0D%0Ab');
});

it('survives whatever is sent', { timeout: 60_000 }, async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  );
  const invoice = fc.record({
    items: fc.jsonValue({ maxDepth: 2 }),
    receiverName: fc.jsonValue({ maxDepth: 1 }),
    fees: fc.jsonValue({ maxDepth: 2 }),
  });
  const segment = fc.oneof(
    fc.constantFrom('me', 'keys', 'invoices', 'link-sessions', 'grants', 'export', '..', '%00', ''),
    fc.string({ unit: 'binary' }).map(encode),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(segment, { maxLength: 3 }),
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
      fc.oneof(
        text,
        invoice.map((value) => JSON.stringify(value)),
      ),
      fc.dictionary(fc.string({ unit: 'binary' }).map(encode), fc.string({ unit: 'binary' }).map(encode), {
        maxKeys: 3,
      }),
      fc.string({ minLength: 1 }),
      async (segments, method, body, query, key) => {
        const path = `/v1/platform/${segments.join('/')}`;
        const search = Object.entries(query)
          .map((pair) => pair.join('='))
          .join('&');
        const headers = { ...platform, 'content-type': 'application/json', 'idempotency-key': key };
        const request = { method, target: `${path}?${search}`, path, search, headers, body: Buffer.from(body) };
        const response = await test.engine.handle('platform', request);
        expect(response.status).toBeLessThan(500);
        if (response.headers!['content-type'] !== 'application/json') return;
        expect(JSON.parse(String(response.body))).toBeTypeOf('object');
      },
    ),
    { numRuns: 1500 },
  );
});

function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '?'));
}

it('has not failed', () => {
  expect(errors).toEqual([]);
});
