import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apis, createMockHandler, ListenError, startMock } from './index.ts';
import type { MockServer } from './index.ts';

const json = (examples: Record<string, unknown>, schema: object = { type: 'object' }) => {
  const named = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return { description: 'An answer', content: { 'application/json': { schema, examples: Object.fromEntries(named) } } };
};
const things = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Things API', version: '1' },
  servers: [{ url: 'https://things.example/base' }],
  security: [{ key: [] }],
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1 } }],
        responses: {
          200: json({ two: { things: ['a', 'b'] }, none: { things: [] } }),
          400: json({ limit: { error: 'limit' }, version: { error: 'version' } }),
          401: json({ key: { error: 'key' } }),
        },
      },
      post: {
        operationId: 'createThing',
        parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['name'],
                properties: { name: { type: 'string' } },
                additionalProperties: { type: 'integer' },
              },
            },
          },
        },
        responses: {
          201: json({ made: { id: 'a' } }),
          400: json({ invalid: { error: 'invalid' } }),
          422: json({ 'key-reused': { error: 'key reused' } }),
        },
      },
    },
    '/things/export': {
      get: {
        responses: {
          200: { description: 'ok', content: { 'text/csv': { schema: { type: 'string' }, example: 'id\na\n' } } },
        },
      },
    },
    '/things/{thingId}': {
      parameters: [{ name: 'thingId', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'getThing',
        responses: {
          200: json({ thing: { id: 'a' } }),
          404: json({ gone: { error: 'gone' }, 'never-was': { error: 'never was' } }),
        },
      },
      delete: { operationId: 'deleteThing', responses: { 204: { description: 'Deleted' } } },
    },
    '/broken': {
      get: {
        responses: { 200: json({ wrong: { id: 7 } }, { type: 'object', properties: { id: { type: 'string' } } }) },
      },
    },
  },
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
};

let mock: MockServer;
const lines: string[] = [];
beforeAll(async () => {
  mock = await startMock({ apis: { things, others: things }, port: 0, log: (line) => lines.push(line) });
});
afterAll(() => mock.close());

interface Call {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}
const call = (path: string, { headers = {}, ...rest }: Call = {}) => {
  return fetch(mock.url + path, { ...rest, headers: { authorization: 'Bearer test', ...headers } });
};
const create = (body: string, headers: Record<string, string> = {}) => {
  const defaults = { 'content-type': 'application/json', 'idempotency-key': 'k' };
  return call('/things/things', { method: 'POST', headers: { ...defaults, ...headers }, body });
};
const violations = (response: Response) => JSON.parse(response.headers.get('sl-violations') ?? '[]') as object[];
/** `fetch` tidies a path up; this sends it as it is. */
const rawGet = (path: string) =>
  new Promise<number>((resolve, reject) => {
    const headers = { authorization: 'Bearer test' };
    httpRequest({ host: '127.0.0.1', port: mock.port, path, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!));
    })
      .on('error', reject)
      .end();
  });

describe('answers', () => {
  it('gives the first documented example', async () => {
    const response = await call('/things/things');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ things: ['a', 'b'] });
  });

  it('gives the example that Prefer names', async () => {
    expect(await (await call('/things/things', { headers: { prefer: 'example=none' } })).json()).toEqual({
      things: [],
    });
  });

  it('gives the status and the example that Prefer names', async () => {
    const response = await call('/things/things/a', { headers: { prefer: 'code=404, example=never-was' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 'never was' });
  });

  it.each([
    ['code=418', 404, /418 is not defined/],
    ['code=404, example=nope', 404, /404 has no example "nope"; it has gone, never-was/],
    // 200 has an example of that name: asking for a 404 must not be answered with a 200.
    ['code=404, example=thing', 404, /404 has no example "thing"/],
    ['example=nope', 404, /nope does not exist/],
    ['code=teapot', 400, /names no HTTP status/],
  ])('says what is wrong with Prefer: %s', async (prefer, status, detail) => {
    const response = await call('/things/things/a', { headers: { prefer } });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(detail) });
  });

  it('prefers a literal path to a template', async () => {
    const response = await call('/things/things/export');
    expect(response.headers.get('content-type')).toBe('text/csv');
    expect(await response.text()).toBe('id\na\n');
  });

  it('sends no body with 204', async () => {
    const response = await call('/things/things/a', { method: 'DELETE' });
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it('mounts several APIs side by side', async () => {
    expect((await call('/others/things')).status).toBe(200);
  });

  it('flags an example that departs from its own schema', async () => {
    const response = await call('/things/broken');
    expect(violations(response)).toMatchObject([{ location: ['response', 'body', 'id'], code: 'type' }]);
  });
});

describe('validation', () => {
  it('answers 401 without credentials', async () => {
    const response = await fetch(`${mock.url}/things/things`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'key' });
  });

  it('accepts a valid body', async () => {
    const response = await create('{"name":"a"}');
    expect([response.status, violations(response)]).toEqual([201, []]);
  });

  it('answers 400, not the 422 of a reused key, for a body that the schema refuses', async () => {
    const response = await create('{}');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'invalid' });
    expect(violations(response)).toMatchObject([{ location: ['request', 'body'], code: 'required' }]);
  });

  it('still gives the 422 to those who ask for it', async () => {
    expect((await create('{"name":"a"}', { prefer: 'code=422' })).status).toBe(422);
  });

  it('answers 400 for a missing header', async () => {
    const response = await call('/things/things', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"a"}',
    });
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([{ location: ['request', 'header'], code: 'required' }]);
  });

  it('answers 400 for a query parameter of the wrong type', async () => {
    expect((await call('/things/things?limit=many')).status).toBe(400);
    expect((await call('/things/things?limit=2')).status).toBe(200);
  });

  it('answers 400 for a body that is not JSON', async () => {
    const response = await create('{"name":');
    expect(response.status).toBe(400);
    expect(violations(response)[0]).toMatchObject({ location: ['request', 'body'], code: 'json' });
  });

  it('answers 400 for a body of another media type', async () => {
    const response = await create('name=a', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([{ code: 415 }]);
  });

  it('answers 415 where Content-Type is no media type', async () => {
    expect((await create('{"name":"a"}', { 'content-type': 'json' })).status).toBe(415);
  });

  it('answers 413 for a body beyond 10 MB', async () => {
    expect((await create(JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) }))).status).toBe(413);
  });

  it('survives member names that do not fit into a header', async () => {
    const response = await create('{"name":"a","naïve 😀\\n":"not an integer"}');
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([{ location: ['request', 'body', 'naïve 😀\n'] }]);
  });

  it.each(['/things/things/%zz', '/things/%ff', '/%zz'])('answers 400 for the path %s', async (path) => {
    expect(await rawGet(path)).toBe(400);
  });
});

describe('outside the APIs', () => {
  it('lists the APIs under /, each with a command that works', async () => {
    const { apis: listed } = (await (await fetch(`${mock.url}/`)).json()) as { apis: object[] };
    expect(listed).toEqual([
      {
        name: 'things',
        title: 'Things API',
        url: `${mock.url}/things`,
        operations: 6,
        try: `curl '${mock.url}/things/things' -H 'Authorization: Bearer test'`,
      },
      expect.objectContaining({ name: 'others' }),
    ]);
  });

  it.each(['/nothing/things', '/thingsandmore', '//things/things'])(
    'answers 404 for %s and names the APIs',
    async (path) => {
      expect(await rawGet(path)).toBe(404);
      const response = await fetch(mock.url + '/nothing');
      expect(await response.json()).toMatchObject({
        detail: 'No API is mocked under /nothing. There is: /things, /others',
      });
    },
  );

  it('answers 404 for a path, and 405 for a method, that the API does not have', async () => {
    expect((await call('/things/nothing')).status).toBe(404);
    expect((await call('/things/things', { method: 'PATCH' })).status).toBe(405);
  });

  it('lets pages of any origin call it', async () => {
    const preflight = await fetch(`${mock.url}/things/things`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://page.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,idempotency-key',
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': 'https://page.example',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization,idempotency-key',
    });
    const response = await call('/things/things', { headers: { origin: 'https://page.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://page.example');
  });
});

describe('the log', () => {
  it('has a line per request and one per violation', async () => {
    lines.length = 0;
    await (await create('{}')).text();
    await expect
      .poll(() => lines)
      .toEqual([
        expect.stringMatching(/^POST \/things\/things 400 \d+ ms$/),
        "  Request body must have required property 'name'",
      ]);
  });

  it('does not drown in the violations of one request', async () => {
    lines.length = 0;
    const wrong = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`member${index}`, 'no integer']));
    await (await create(JSON.stringify({ name: 'a', ...wrong }))).text();
    await expect.poll(() => lines.at(-1)).toBe('  and 980 more');
    expect(lines).toHaveLength(22);
  });
});

describe('the port', () => {
  it('is free again after close', async () => {
    const first = await startMock({ apis: { things }, port: 0 });
    // Neither an idle connection nor an unfinished request must keep the port.
    await (await fetch(first.url)).text();
    const unfinished = httpRequest({ host: '127.0.0.1', port: first.port, path: '/things/things', method: 'POST' });
    const cut = new Promise((resolve) => unfinished.on('error', resolve));
    unfinished.write('{');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await first.close();
    await cut;
    const second = await startMock({ apis: { things }, port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  it('that is taken is refused with a way out', async () => {
    const other = Number(mock.port) + 1;
    const start = startMock({ apis: { things }, port: mock.port });
    await expect(start).rejects.toBeInstanceOf(ListenError);
    await expect(start).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port: mock.port,
      message: `Port ${mock.port} on 127.0.0.1 is taken: another program listens there. Choose another: --port ${other} or PORT=${other}.`,
    });
  });

  it('of an address that is not ours is refused', async () => {
    await expect(startMock({ apis: { things }, port: 0, host: '192.0.2.1' })).rejects.toThrow(
      /192\.0\.2\.1 is not an address of this machine/,
    );
  });
});

describe('createMockHandler', () => {
  it('mounts the mock in another server', async () => {
    const { handles, handler } = await createMockHandler({ apis: { things } });
    const server = createServer((request, response) => {
      if (handles(request.url!)) handler(request, response);
      else response.end('documentation');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect(await (await fetch(`${url}/`)).text()).toBe('documentation');
      const response = await fetch(`${url}/things/things/a`, { headers: { authorization: 'Bearer test' } });
      expect(await response.json()).toEqual({ id: 'a' });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('handles the paths of its APIs only', async () => {
    const { handles } = await createMockHandler({ apis: { things } });
    const paths = ['/things', '/things/', '/things/a?b=c', '/things?b=c', '/', '/thingsy', '/a/things'];
    expect(paths.map(handles)).toEqual([true, true, true, true, false, false, false]);
  });
});

it.each(Object.keys(apis))('the command given for %s works', async (name) => {
  const server = await startMock({ apis: { [name]: apis[name]! }, port: 0 });
  try {
    const command = server.apis[0]!.curl(server.url);
    const [, method = 'GET', url] = /^curl (?:-X (\w+) )?'([^']+)'/.exec(command)!;
    const headers = Object.fromEntries(
      [...command.matchAll(/-H '([^:]+): ([^']*)'/g)].map(([, field, value]) => [field, value]),
    );
    const [, body] = / -d '([^']*)'$/.exec(command) ?? [];
    expect((await fetch(url!, { method, headers, ...(body && { body }) })).status).toBe(200);
  } finally {
    await server.close();
  }
});
