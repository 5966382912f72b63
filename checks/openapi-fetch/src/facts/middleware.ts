import { expect } from 'vitest';
import type { Middleware } from 'openapi-fetch';
import { baseUrl, catchError, type Facts } from '../fact.ts';

/** Middleware that writes its name to `order` when it is called. */
function createTracer(name: string, order: string[]): Middleware {
  return {
    onRequest: () => void order.push(`${name} request`),
    onResponse: () => void order.push(`${name} response`),
    onError: () => void order.push(`${name} error`),
  };
}

const lost = new TypeError('fetch failed');

export const middleware: Facts = {
  '`onRequest` receives the request, the path, the parameters, an id and the options': async (open) => {
    const { client } = open();
    const params = { path: { id: 'u1' }, query: { page: 2 } };
    const seen: Parameters<NonNullable<Middleware['onRequest']>>[0][] = [];
    client.use({ onRequest: (call) => void seen.push(call) });
    await client.GET('/users/{id}', { params });
    expect(seen[0]?.request.url).toBe(`${baseUrl}/users/u1?page=2`);
    expect(seen[0]).toMatchObject({ schemaPath: '/users/{id}', params });
    expect(seen[0]?.id).toMatch(/^\w+$/);
    const { options } = seen[0] ?? {};
    expect(options).toMatchObject({ baseUrl, parseAs: 'json' });
    expect(Object.isFrozen(options)).toBe(true);
    const functions = ['fetch', 'querySerializer', 'bodySerializer', 'pathSerializer'] as const;
    for (const name of functions) expect(typeof options?.[name], name).toBe('function');
  },
  'Each call has another id': async (open) => {
    const { client } = open();
    const ids = new Set<string>();
    client.use({ onRequest: ({ id }) => void ids.add(id), onResponse: ({ id }) => void ids.add(id) });
    await client.GET('/users');
    await client.GET('/users');
    expect(ids.size).toBe(2);
  },
  '`onRequest` can change the headers of the request': async (open) => {
    const { client, requests } = open();
    client.use({ onRequest: ({ request }) => request.headers.set('Authorization', 'Bearer t') });
    await client.GET('/users');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer t');
  },
  '`onRequest` can return another request': async (open) => {
    const { client, requests } = open();
    client.use({
      onRequest: ({ request }) => new Request('https://proxy.example/p', { ...request, method: 'PUT', body: 'b' }),
    });
    await client.GET('/users');
    const [request] = requests;
    expect([request?.url, request?.method, await request?.text()]).toEqual(['https://proxy.example/p', 'PUT', 'b']);
  },
  'The next `onRequest` receives the changed request': async (open) => {
    const { client, requests } = open();
    const append = (text: string): Middleware => ({
      onRequest: ({ request }) => new Request(`${request.url}${text}`, request),
    });
    client.use(append('/a'), append('/b'));
    await client.GET('/users');
    expect(requests[0]?.url).toBe(`${baseUrl}/users/a/b`);
  },
  '`onRequest` can send a body that it has read from a copy': async (open) => {
    const { client, requests } = open();
    const bodies: string[] = [];
    client.use({ onRequest: async ({ request }) => void bodies.push(await request.clone().text()) });
    await client.POST('/users', { body: { a: 1 } });
    expect(bodies).toEqual(['{"a":1}']);
    expect(await requests[0]?.text()).toBe('{"a":1}');
  },
  '`onRequest` runs in the order of registration, and `onResponse` in reverse': async (open) => {
    const { client } = open();
    const order: string[] = [];
    client.use(createTracer('a', order), createTracer('b', order));
    client.use(createTracer('c', order));
    await client.GET('/users');
    expect(order).toEqual(['a request', 'b request', 'c request', 'c response', 'b response', 'a response']);
  },
  'Middleware of a call runs after that of the client': async (open) => {
    const { client } = open();
    const order: string[] = [];
    client.use(createTracer('client', order));
    await client.GET('/users', { middleware: [createTracer('call', order)] });
    expect(order).toEqual(['client request', 'call request', 'call response', 'client response']);
    await client.GET('/users');
    expect(order.slice(4)).toEqual(['client request', 'client response']);
  },
  'Middleware can be asynchronous': async (open) => {
    const { client } = open();
    const order: string[] = [];
    const wait = (text: string) => async (): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push(text);
    };
    client.use({ onRequest: wait('first') }, { onRequest: wait('second') }, { onResponse: wait('third') });
    await client.GET('/users');
    expect(order).toEqual(['first', 'second', 'third']);
  },
  'A response from `onRequest` skips the request and all other middleware': async (open) => {
    const { client, requests } = open();
    const order: string[] = [];
    client.use(
      createTracer('before', order),
      { onRequest: () => Response.json({ cached: true }) },
      createTracer('after', order),
    );
    const { data } = await client.GET('/users');
    expect([data, requests, order]).toEqual([{ cached: true }, [], ['before request']]);
  },
  '`onResponse` can return another response': async (open) => {
    const { client } = open({}, () => Response.json({ a: 1 }, { status: 404 }));
    client.use({ onResponse: async ({ response }) => Response.json({ was: await response.json() }, { status: 201 }) });
    const { data, response } = await client.GET('/users');
    expect([data, response.status]).toEqual([{ was: { a: 1 } }, 201]);
  },
  '`onResponse` can make a failure of a successful response': async (open) => {
    const { client } = open();
    client.use({ onResponse: () => Response.json({ message: 'No.' }, { status: 418 }) });
    const { data, error } = await client.GET('/users');
    expect([data, error]).toEqual([undefined, { message: 'No.' }]);
  },
  '`onResponse` can read a copy of the response': async (open) => {
    const { client } = open({}, () => Response.json({ a: 1 }));
    const seen: unknown[] = [];
    client.use({ onResponse: async ({ response }) => void seen.push(await response.clone().json()) });
    expect((await client.GET('/users')).data).toEqual({ a: 1 });
    expect(seen).toEqual([{ a: 1 }]);
  },
  '`onResponse` receives the response of `fetch` itself': async (open) => {
    const sent = Response.json({});
    const { client } = open({}, () => sent);
    const seen: Response[] = [];
    client.use({ onResponse: ({ response }) => void seen.push(response) });
    await client.GET('/users');
    expect(seen[0]).toBe(sent);
  },
  '`onResponse` receives the request that was sent': async (open) => {
    const { client } = open();
    const urls: string[] = [];
    client.use({
      onRequest: () => new Request('https://proxy.example/p'),
      onResponse: ({ request }) => void urls.push(request.url),
    });
    await client.GET('/users');
    expect(urls).toEqual(['https://proxy.example/p']);
  },
  'An error that middleware throws rejects the call': async (open) => {
    const thrown = new Error('No token.');
    const fail = (): never => {
      throw thrown;
    };
    for (const each of [{ onRequest: fail }, { onResponse: fail }]) {
      const { client } = open();
      client.use(each);
      expect(await catchError(client.GET('/users'))).toBe(thrown);
    }
  },
  '`onError` that returns nothing leaves the error': async (open) => {
    const { client } = open({}, () => lost);
    const seen: unknown[] = [];
    client.use({ onError: ({ error, schemaPath }) => void seen.push(error, schemaPath) });
    const error = await catchError(client.POST('/users'));
    expect(seen).toEqual([error, '/users']);
  },
  '`onError` can return another error': async (open) => {
    const { client } = open({}, () => lost);
    client.use({ onError: ({ error }) => new Error('Sorry.', { cause: error }) });
    expect((await catchError(client.POST('/users'))).message).toBe('Sorry.');
  },
  '`onError` runs in reverse, with the error of the one before': async (open) => {
    const { client } = open({}, () => lost);
    const append = (text: string): Middleware => ({
      onError: ({ error }) => new Error(`${(error as Error).cause ? 'first' : (error as Error).message} ${text}`),
    });
    const order: string[] = [];
    client.use(append('b'), createTracer('t', order), { onError: () => new Error('a') });
    expect((await catchError(client.POST('/users'))).message).toBe('a b');
    expect(order).toEqual(['t request', 't error']);
  },
  '`onError` can return a response, which `onResponse` receives': async (open) => {
    const { client } = open({}, () => lost);
    const order: string[] = [];
    client.use(createTracer('a', order), { onError: () => Response.json({ offline: true }) });
    expect((await client.POST('/users')).data).toEqual({ offline: true });
    expect(order).toEqual(['a request', 'a response']);
  },
  '`onError` receives the error of `fetch`': async (open) => {
    const { client } = open({}, () => lost);
    const seen: unknown[] = [];
    client.use({ onError: ({ error }) => void seen.push(error) });
    await catchError(client.POST('/users'));
    expect(seen[0]).toBe(lost);
  },
  '`onError` is not called for a response with an error status': async (open) => {
    const { client } = open({}, () => Response.json({}, { status: 404 }));
    const order: string[] = [];
    client.use(createTracer('a', order));
    await client.GET('/users');
    expect(order).toEqual(['a request', 'a response']);
  },
  '`eject` removes middleware': async (open) => {
    const { client } = open();
    const order: string[] = [];
    const [a, b] = [createTracer('a', order), createTracer('b', order)];
    client.use(a, b);
    client.eject(a, createTracer('unknown', order));
    await client.GET('/users');
    expect(order).toEqual(['b request', 'b response']);
  },
  '`use` ignores undefined, and refuses what is not middleware': async (open) => {
    const { client } = open();
    client.use(undefined);
    for (const wrong of [{}, 'onRequest', 7, { onrequest: () => {} }]) {
      expect(() => client.use(wrong as never)).toThrow('Middleware must be an object with one of');
    }
    await client.GET('/users');
  },
  'A wrong value from middleware rejects the call': async (open) => {
    const wrong = (() => 'text') as never;
    const messages = [];
    for (const name of ['onRequest', 'onResponse', 'onError'] as const) {
      const { client } = open({}, () => (name === 'onError' ? lost : Response.json({})));
      client.use({ [name]: wrong } as unknown as Middleware);
      messages.push((await catchError(client.POST('/users'))).message);
    }
    expect(messages).toEqual([
      'onRequest: must return new Request() or Response() when modifying the request',
      'onResponse: must return new Response() when modifying the response',
      'onError: must return new Response() or instance of Error',
    ]);
  },
};
