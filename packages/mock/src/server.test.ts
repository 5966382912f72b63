import { request as httpRequest } from 'node:http';
import { createHost } from '@wirepact/http-host';
import type { NodeListener } from '@wirepact/http-host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apis, createMock, startMock } from './index.ts';
import type { MockServer } from './index.ts';

const json = (examples: Record<string, unknown>, schema: object = { type: 'object' }) => {
  const named = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return {
    description: 'A response',
    content: { 'application/json': { schema, examples: Object.fromEntries(named) } },
  };
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
          429: {
            ...json({ 'too-many': { error: 'too many' } }),
            headers: { 'Retry-After': { schema: { type: 'integer' }, example: 30 } },
          },
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
    '/things/report': {
      get: {
        responses: {
          200: {
            description: 'ok',
            content: { 'application/json': { example: [] }, 'text/csv': { example: 'id' } },
          },
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
      patch: {
        operationId: 'renameThing',
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', properties: { name: { type: 'string' } } } } },
        },
        responses: { 200: json({ thing: { id: 'a' } }), 400: json({ invalid: { error: 'invalid' } }) },
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
  body?: string | Blob;
}
const call = (path: string, { headers = {}, ...rest }: Call = {}) => {
  return fetch(mock.url + path, { ...rest, headers: { authorization: 'Bearer test', ...headers } });
};
const create = (body: string, headers: Record<string, string> = {}) => {
  const defaults = { 'content-type': 'application/json', 'idempotency-key': 'k' };
  return call('/things/things', { method: 'POST', headers: { ...defaults, ...headers }, body });
};
const violations = (response: Response) => JSON.parse(response.headers.get('sl-violations') ?? '[]') as object[];
/** Sends a path unchanged. `fetch` would normalise it. */
const rawGet = (path: string) =>
  new Promise<number>((resolve, reject) => {
    const headers = { authorization: 'Bearer test' };
    httpRequest({ host: '127.0.0.1', port: mock.port, path, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!));
    })
      .on('error', reject)
      .end();
  });

describe('a response', () => {
  it('is the first documented example by default', async () => {
    const response = await call('/things/things');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ things: ['a', 'b'] });
  });

  it('is the example that Prefer names', async () => {
    expect(await (await call('/things/things', { headers: { prefer: 'example=none' } })).json()).toEqual({
      things: [],
    });
  });

  it('has the status and the example that Prefer names', async () => {
    const response = await call('/things/things/a', { headers: { prefer: 'code=404, example=never-was' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 'never was' });
  });

  it.each([
    ['code=418', 'The contract does not document 418 for GET /things/{thingId}. It documents 200, 404.'],
    [
      'code=404, example=nope',
      'The contract does not have an example "nope" for GET /things/{thingId}. Examples: 404 (gone, never-was).',
    ],
    // 200 has an example of that name, but a request for a 404 must not get a 200.
    [
      'code=404, example=thing',
      'The contract does not have an example "thing" for GET /things/{thingId}. Examples: 404 (gone, never-was).',
    ],
    [
      'example=nope',
      'The contract does not have an example "nope" for GET /things/{thingId}. Examples: 200 (thing), 404 (gone, never-was).',
    ],
    [
      'code=teapot',
      '"Prefer: code=teapot" is not the status of a response. Write one from 200 to 599, such as "Prefer: code=404".',
    ],
  ])('is a 400 that does not look like a response of the API, for Prefer: %s', async (prefer, detail) => {
    const response = await call('/things/things/a', { headers: { prefer } });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 400, detail });
  });

  it('has the only status that documents an example that Prefer names', async () => {
    const response = await call('/things/things/a', { headers: { prefer: 'example=never-was' } });
    expect([response.status, await response.json()]).toEqual([404, { error: 'never was' }]);
  });

  it('asks for a wait of one second, whatever the contract says', async () => {
    const response = await call('/things/things', { headers: { prefer: 'code=429' } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
  });

  it.each(['text', '*', 'json', ';q=1', 'application/xml', 'text/*, */*;q=0', ','])(
    'is the same for Accept: %s, which cannot be satisfied',
    async (accept) => {
      const response = await call('/things/things', { headers: { accept } });
      expect([response.status, await response.json()]).toEqual([200, { things: ['a', 'b'] }]);
    },
  );

  it.each([
    ['text/csv', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv;q=0.5, application/json', 'application/json'],
    ['*/*', 'application/json'],
  ])('to Accept: %s has the type %s if both are documented', async (accept, type) => {
    const response = await call('/things/things/report', { headers: { accept } });
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('to HEAD has the headers of GET and no body', async () => {
    const response = await call('/things/things', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-length')).toBe(String('{"things":["a","b"]}'.length));
  });

  it('comes from a literal path rather than a template', async () => {
    const response = await call('/things/things/export');
    expect(response.headers.get('content-type')).toBe('text/csv');
    expect(await response.text()).toBe('id\na\n');
  });

  it('has no body if the status is 204', async () => {
    const response = await call('/things/things/a', { method: 'DELETE' });
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it('can come from several APIs on one port', async () => {
    expect((await call('/others/things')).status).toBe(200);
  });

  it('reports an example that breaks its own schema', async () => {
    const response = await call('/things/broken');
    expect(violations(response)).toMatchObject([{ location: ['response', 'body', 'id'], code: 'type' }]);
  });
});

describe('an invalid request', () => {
  it('gets 401 without credentials', async () => {
    const response = await fetch(`${mock.url}/things/things`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'key' });
  });

  it('is not one with a valid body', async () => {
    const response = await create('{"name":"a"}');
    expect([response.status, violations(response)]).toEqual([201, []]);
  });

  it('gets 400, not the 422 of a reused key, for a body that breaks the schema', async () => {
    const response = await create('{}');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'invalid' });
    expect(violations(response)).toMatchObject([{ location: ['request', 'body'], code: 'required' }]);
  });

  it('gets the 422 if Prefer asks for it', async () => {
    expect((await create('{"name":"a"}', { prefer: 'code=422' })).status).toBe(422);
  });

  it('gets 400 for a missing header', async () => {
    const response = await call('/things/things', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"a"}',
    });
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([{ location: ['request', 'header'], code: 'required' }]);
  });

  it('gets 400 for a query parameter of the wrong type', async () => {
    expect((await call('/things/things?limit=many')).status).toBe(400);
    expect((await call('/things/things?limit=2')).status).toBe(200);
  });

  it('gets 400 for a body that is not JSON', async () => {
    const response = await create('{"name":');
    expect(response.status).toBe(400);
    expect(violations(response)[0]).toMatchObject({ location: ['request', 'body'], code: 'json' });
  });

  it('gets 400 for a body of another media type', async () => {
    const response = await create('name=a', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([{ code: 415 }]);
  });

  it('gets 400 if Content-Type is not a media type', async () => {
    const response = await create('{"name":"a"}', { 'content-type': 'json' });
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([
      { code: 415, message: 'Content-Type "json" is not a media type. Send application/json' },
    ]);
  });

  it('gets 400 for a body without Content-Type', async () => {
    const response = await call('/things/things', {
      method: 'POST',
      headers: { 'idempotency-key': 'k' },
      body: new Blob(['{"name":"a"}']),
    });
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([
      { message: 'Request header Content-Type is missing. Send application/json' },
    ]);
  });

  it.each(['null', 'false', '0', '""'])('gets 400 for the body %s, even if a body is optional', async (body) => {
    const response = await call('/things/things/a', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([{ location: ['request', 'body'], code: 'type' }]);
  });

  it('is not one without a body that is optional, whatever its Content-Type', async () => {
    for (const type of ['application/json', 'json', 'text/']) {
      const response = await call('/things/things/a', { method: 'PATCH', headers: { 'content-type': type } });
      expect([type, response.status]).toEqual([type, 200]);
    }
  });

  it('is not one with a body that the operation does not take', async () => {
    const response = await call('/things/things/a', {
      method: 'DELETE',
      headers: { 'content-type': 'text' },
      body: 'anything',
    });
    expect([response.status, violations(response)]).toEqual([204, []]);
  });

  it.each(['bearer test', 'BEARER  test'])('is not one with the credentials "%s"', async (authorization) => {
    expect((await call('/things/things', { headers: { authorization } })).status).toBe(200);
  });

  it('gets 413 for a body over 10 MiB', async () => {
    expect((await create(JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) }))).status).toBe(413);
  });

  it('may have member names that do not fit into a header', async () => {
    const response = await create('{"name":"a","naïve 😀\\n":"not an integer"}');
    expect(response.status).toBe(400);
    expect(violations(response)).toMatchObject([{ location: ['request', 'body', 'naïve 😀\n'] }]);
  });

  it.each(['/things/things/%zz', '/things/%ff', '/%zz'])('gets 400 for the path %s', async (path) => {
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
        operations: 8,
        try: `curl '${mock.url}/things/things' -H 'Authorization: Bearer test'`,
      },
      expect.objectContaining({ name: 'others' }),
    ]);
  });

  it.each(['/nothing/things', '/thingsandmore', '//things/things'])(
    'returns 404 for %s and names the APIs',
    async (path) => {
      expect(await rawGet(path)).toBe(404);
      const response = await fetch(mock.url + '/nothing');
      expect(await response.json()).toMatchObject({
        detail: 'Nothing is served at /nothing. Available: /things, /others, /',
      });
    },
  );

  it('returns 404 for an unknown path', async () => {
    const response = await call('/things/nothing');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: 'Things API does not have an operation at /nothing.' });
  });

  it('returns 405 for an unknown method, with the methods of the path in Allow', async () => {
    const response = await call('/things/things', { method: 'PATCH' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, HEAD, OPTIONS']);
    expect(await response.json()).toMatchObject({
      detail: 'Things API does not support PATCH at /things. Use GET, POST, HEAD, OPTIONS.',
    });
    // The path of the export is also one of a thing.
    const exported = await call('/things/things/export', { method: 'PUT' });
    expect(exported.headers.get('allow')).toBe('GET, PATCH, DELETE, HEAD, OPTIONS');
  });

  it('lists the methods of a path in response to OPTIONS', async () => {
    const response = await call('/things/things', { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
  });

  it('allows pages of any origin', async () => {
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
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization,idempotency-key',
    });
    const response = await call('/things/things', { headers: { origin: 'https://page.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('the log', () => {
  it('has one line for each request and one for each violation', async () => {
    lines.length = 0;
    await (await create('{}')).text();
    await expect
      .poll(() => lines)
      .toEqual([
        expect.stringMatching(/^POST \/things\/things 400 \d+ ms$/),
        "  Request body must have required property 'name'",
      ]);
  });

  it('lists at most twenty violations of one request', async () => {
    lines.length = 0;
    const wrong = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`member${index}`, 'no integer']));
    await (await create(JSON.stringify({ name: 'a', ...wrong }))).text();
    await expect.poll(() => lines.at(-1)).toBe('  and 980 more');
    expect(lines).toHaveLength(22);
  });
});

describe('createMock', () => {
  it('mounts the APIs in another host', async () => {
    const { mounts } = await createMock({ apis: { things } });
    const fallback: NodeListener = (_request, response) => response.end('documentation');
    const { url, close } = await createHost({ mounts, fallback }).listen({ port: 0 });
    try {
      expect(await (await fetch(`${url}/`)).text()).toBe('documentation');
      expect(await (await fetch(`${url}/thingsy`)).text()).toBe('documentation');
      const response = await fetch(`${url}/things/things/a`, { headers: { authorization: 'Bearer test' } });
      expect(await response.json()).toEqual({ id: 'a' });
    } finally {
      await close();
    }
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
