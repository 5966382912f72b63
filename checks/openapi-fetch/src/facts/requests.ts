import { expect } from 'vitest';
import { wrapAsPathBasedClient, type ClientOptions } from 'openapi-fetch';
import type { Result } from '../clients.ts';
import { baseUrl, catchError, type Facts, type Opened } from '../fact.ts';

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'] as const;

type Init = Readonly<Record<string, unknown>>;

interface ClientByPath {
  '/users/{id}': { GET: (init: Init) => Promise<Result> };
}

/** Sends a POST and returns the headers of the request. */
async function sendHeaders({ client, requests }: Opened, init: Init): Promise<Headers> {
  await client.POST('/users', init);
  return requests.at(-1)?.headers ?? new Headers();
}

/** Sends a POST and returns the body of the request. */
async function sendBody({ client, requests }: Opened, init: Init): Promise<string | undefined> {
  await client.POST('/users', init);
  return requests.at(-1)?.text();
}

/** The types of openapi-fetch do not allow `null` in the headers of a client. */
const withHeaders = (headers: object): ClientOptions => ({ headers: headers as Record<string, string> });

export const requests: Facts = {
  'Each HTTP method has a function': async (open) => {
    const { client, requests } = open();
    for (const method of methods) await client[method]('/users');
    expect(requests.map(({ method }) => method)).toEqual(methods);
    expect(typeof client.TRACE).toBe('function');
  },
  '`request` takes the method in upper or lower case': async (open) => {
    const { client, requests } = open();
    for (const method of methods) await client.request(method.toLowerCase(), '/users');
    await client.request('GET', '/users');
    expect(requests.map(({ method }) => method)).toEqual([...methods, 'GET']);
  },
  'The functions can be destructured': async (open) => {
    const { client, requests } = open();
    const { GET, POST } = client;
    await GET('/users');
    await POST('/users', { body: {} });
    expect(requests).toHaveLength(2);
  },
  '`wrapAsPathBasedClient` wraps the client': async (open) => {
    const { client, requests } = open();
    const byPath = wrapAsPathBasedClient(client as never) as unknown as ClientByPath;
    await byPath['/users/{id}'].GET({ params: { path: { id: 1 } } });
    expect(requests[0]?.url).toBe(`${baseUrl}/users/1`);
  },

  'The headers of the client are sent with each call': async (open) => {
    const opened = open({ headers: { 'X-Tenant': 'a' } });
    expect((await sendHeaders(opened, {})).get('x-tenant')).toBe('a');
    expect((await sendHeaders(opened, { body: {} })).get('x-tenant')).toBe('a');
  },
  'The headers of a call replace those of the client, in any case': async (open) => {
    const opened = open({ headers: { 'X-Tenant': 'a', 'X-Other': 'b' } });
    const headers = await sendHeaders(opened, { headers: { 'x-tenant': 'c' } });
    expect([headers.get('x-tenant'), headers.get('x-other')]).toEqual(['c', 'b']);
  },
  'The header parameters replace all other headers': async (open) => {
    const opened = open({ headers: { 'X-Tenant': 'a' } });
    const init = { headers: { 'X-Tenant': 'b' }, params: { header: { 'X-Tenant': 'c' } } };
    expect((await sendHeaders(opened, init)).get('x-tenant')).toBe('c');
  },
  'The header `null` removes a header': async (open) => {
    const opened = open({ headers: { 'X-Tenant': 'a', 'X-Other': 'b' } });
    const headers = await sendHeaders(opened, { headers: { 'X-Tenant': null } });
    expect([headers.get('x-tenant'), headers.get('x-other')]).toEqual([null, 'b']);
  },
  'The header `undefined` changes nothing': async (open) => {
    const opened = open({ headers: { 'X-Tenant': 'a' } });
    expect((await sendHeaders(opened, { headers: { 'X-Tenant': undefined } })).get('x-tenant')).toBe('a');
  },
  'A header can be a number, a boolean or an array': async (open) => {
    const headers = await sendHeaders(open(), { headers: { a: 1, b: false, c: ['one', 'two'] } });
    expect([headers.get('a'), headers.get('b'), headers.get('c')]).toEqual(['1', 'false', 'one, two']);
  },
  'Headers can be an instance of `Headers`': async (open) => {
    const opened = open({ headers: new Headers({ 'X-Tenant': 'a' }) });
    const headers = await sendHeaders(opened, { headers: new Headers({ 'X-Other': 'b' }) });
    expect([headers.get('x-tenant'), headers.get('x-other')]).toEqual(['a', 'b']);
  },
  'A request with a body is `application/json`': async (open) => {
    expect((await sendHeaders(open(), { body: {} })).get('content-type')).toBe('application/json');
  },
  'A request without a body has no content type': async (open) => {
    expect((await sendHeaders(open(), {})).get('content-type')).toBeNull();
  },
  'The client or the call can set another content type': async (open) => {
    const type = 'application/merge-patch+json';
    const ofClient = await sendHeaders(open({ headers: { 'content-type': type } }), { body: {} });
    const ofCall = await sendHeaders(open({ headers: { 'content-type': 'text/x' } }), {
      body: {},
      headers: { 'Content-Type': type },
    });
    expect([ofClient.get('content-type'), ofCall.get('content-type')]).toEqual([type, type]);
  },
  'The content type `null` removes the default': async (open) => {
    const isRemoved = async (opened: Opened, init: Init): Promise<boolean> =>
      (await sendHeaders(opened, { body: {}, ...init })).get('content-type') !== 'application/json';
    expect(await isRemoved(open(withHeaders({ 'Content-Type': null })), {})).toBe(true);
    expect(await isRemoved(open(), { headers: { 'Content-Type': null } })).toBe(true);
  },

  'A body is sent as JSON': async (open) => {
    expect(await sendBody(open(), { body: { name: 'Alex', tags: ['a'] } })).toBe('{"name":"Alex","tags":["a"]}');
  },
  'The bodies 0, false, null and "" are sent': async (open) => {
    const opened = open();
    for (const body of [0, false, null, '']) expect(await sendBody(opened, { body })).toBe(JSON.stringify(body));
  },
  'The body `undefined` is not sent': async (open) => {
    const opened = open();
    await opened.client.POST('/users', { body: undefined });
    expect(opened.requests[0]?.body).toBeNull();
  },
  '`bodySerializer` replaces the JSON, and that of a call takes precedence': async (open) => {
    const opened = open({ bodySerializer: () => 'client' });
    expect(await sendBody(opened, { body: { a: 1 } })).toBe('client');
    const bodySerializer = (body: { a: number }): string => `call ${body.a}`;
    expect(await sendBody(opened, { body: { a: 1 }, bodySerializer })).toBe('call 1');
  },
  '`bodySerializer` receives the headers of the call': async (open) => {
    const opened = open({ headers: { 'X-Tenant': 'a' } });
    const bodySerializer = (_: unknown, headers: Headers): string => headers.get('x-tenant') ?? 'none';
    expect(await sendBody(opened, { body: {}, bodySerializer })).toBe('a');
  },
  'A form is sent as `multipart/form-data` with its boundary': async (open) => {
    const body = new FormData();
    body.set('name', 'Alex');
    const opened = open();
    expect((await sendHeaders(opened, { body })).get('content-type')).toMatch(/^multipart\/form-data; *boundary=/);
    expect(await opened.requests[0]?.text()).toContain('Alex');
  },
  'A form from `bodySerializer` is sent with its boundary': async (open) => {
    const bodySerializer = (body: Record<string, string>): FormData => {
      const form = new FormData();
      for (const [name, value] of Object.entries(body)) form.append(name, value);
      return form;
    };
    const headers = await sendHeaders(open(), { body: { name: 'Alex' }, bodySerializer });
    expect(headers.get('content-type')).toMatch(/^multipart\/form-data; *boundary=/);
  },
  'An object is form-encoded if the content type says so': async (open) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect(await sendBody(open(), { body: { id: 'a b', secret: '&' }, headers })).toBe('id=a+b&secret=%26');
    expect(await sendBody(open({ headers }), { body: { id: 'a' } })).toBe('id=a');
  },

  'A call is one request': async (open) => {
    const { client, requests } = open({}, () => Response.json({}, { status: 503 }));
    await client.GET('/users');
    expect(requests).toHaveLength(1);
  },
  '`fetch` of the client, or of a call, is used instead of the global one': async (open) => {
    const { client, requests } = open();
    await client.GET('/users');
    const urls: string[] = [];
    const fetch = async (request: Request): Promise<Response> => (urls.push(request.url), Response.json(1));
    const { data } = await client.GET('/other', { fetch });
    expect([data, urls, requests.length]).toEqual([1, [`${baseUrl}/other`], 1]);
  },
  '`fetch` receives a `Request`': async (open) => {
    const { client, requests } = open();
    await client.POST('/users', { body: { a: 1 }, headers: { b: 'c' } });
    const [request] = requests;
    expect(request).toBeInstanceOf(Request);
    expect([request?.method, request?.headers.get('b'), await request?.json()]).toEqual(['POST', 'c', { a: 1 }]);
  },
  '`Request` of the client, or of a call, is used instead of the global one': async (open) => {
    class OfClient extends Request {}
    class OfCall extends Request {}
    const { client, requests } = open({ Request: OfClient });
    await client.GET('/users');
    await client.GET('/users', { Request: OfCall });
    expect(requests[0]).toBeInstanceOf(OfClient);
    expect(requests[1]).toBeInstanceOf(OfCall);
  },
  'Options of `fetch` reach the request': async (open) => {
    const options = { credentials: 'include', cache: 'no-store', mode: 'cors', referrerPolicy: 'origin' } as const;
    const { client, requests } = open(options);
    await client.GET('/users');
    await client.GET('/users', { credentials: 'omit', cache: 'reload', keepalive: true });
    expect(requests[0]).toMatchObject(options);
    expect(requests[1]).toMatchObject({ credentials: 'omit', cache: 'reload', keepalive: true, mode: 'cors' });
  },
  'Options that `Request` does not know become its members': async (open) => {
    const { client, requests } = open();
    await client.GET('/users', { next: { revalidate: 10 } });
    expect(requests[0]).toMatchObject({ next: { revalidate: 10 } });
  },
  '`requestInitExt` is in the second argument of `fetch`': async (open) => {
    const { client, inits } = open({ requestInitExt: { dispatcher: 'agent' } });
    await client.GET('/users');
    expect(inits[0]).toMatchObject({ dispatcher: 'agent' });
  },
  '`redirect` is `follow`': async (open) => {
    const { client, requests } = open();
    await client.GET('/users');
    expect(requests[0]?.redirect).toBe('follow');
  },
  '`redirect` can be chosen': async (open) => {
    const { client, requests } = open({ redirect: 'error' });
    await client.GET('/users');
    await client.GET('/users', { redirect: 'follow' });
    expect(requests.map(({ redirect }) => redirect)).toEqual(['error', 'follow']);
  },
  'The signal of a call aborts the request': async (open) => {
    const controller = new AbortController();
    const { client, requests } = open({}, () => {
      controller.abort();
      return new DOMException('Aborted.', 'AbortError');
    });
    const error = await catchError(client.GET('/users', { signal: controller.signal }));
    expect(error.name).toBe('AbortError');
    expect(requests[0]?.signal.aborted).toBe(true);
  },
  'The signal of the client aborts each of its calls': async (open) => {
    const { client } = open({ signal: AbortSignal.abort(), fetch: globalThis.fetch });
    expect((await catchError(client.GET('/users'))).name).toBe('AbortError');
  },
};
