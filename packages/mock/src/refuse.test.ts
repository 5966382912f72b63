import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from './index.ts';
import type { MockServer } from './index.ts';

const error = {
  type: 'object',
  required: ['error'],
  'x-error': { message: '/error/message', code: '/error/code' },
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code: { type: 'string' }, message: { type: 'string' } },
    },
  },
};
const errors = (...codes: string[]) => ({
  description: 'An error',
  content: {
    'application/json': {
      schema: error,
      examples: Object.fromEntries(
        codes.map((code) => [code, { value: { error: { code, message: `Canned: ${code}`, trace: 't' } } }]),
      ),
    },
  },
});
const ok = { description: 'Done' };
const body = {
  required: true,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['url'],
        properties: {
          url: { type: 'string', pattern: '^https:' },
          event_types: { type: 'array', uniqueItems: true, items: { type: 'string' } },
          note: { type: 'string' },
        },
      },
    },
  },
};
const document = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Hooks API', version: '1' },
  paths: {
    '/hooks': {
      post: {
        requestBody: body,
        responses: {
          200: ok,
          400: errors('url_already_exists', 'invalid_url', 'invalid_event_types'),
          401: errors('unauthorized'),
        },
        security: [{ key: [] }],
      },
      delete: { requestBody: body, responses: { 200: ok, 400: errors('invalid_hook') } },
      put: { requestBody: body, responses: { 200: ok, 400: errors('limit_reached'), 415: errors('any', 'other') } },
    },
    '/hooks/{hookId}': {
      parameters: [{ name: 'hookId', in: 'path', required: true, schema: { type: 'integer' } }],
      get: { responses: { 200: ok, 404: errors('not_found') } },
      patch: { responses: { 200: ok } },
      post: { requestBody: body, responses: { 200: ok, '4XX': errors('invalid_request') } },
    },
    '/queried': {
      get: {
        parameters: [
          { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' } },
          { name: 'pageSize', in: 'query', schema: { type: 'integer' } },
        ],
        responses: { 200: ok, 400: errors('invalid_request') },
      },
    },
    '/plain': {
      post: {
        requestBody: body,
        responses: {
          200: ok,
          400: { description: 'bad', content: { 'application/json': { example: { sentence: 'Canned' } } } },
        },
      },
    },
    '/texts': {
      post: {
        requestBody: body,
        responses: {
          200: ok,
          400: {
            description: 'bad',
            content: { ...errors('limit_reached').content, 'text/plain': { example: 'Canned' } },
          },
        },
      },
    },
    '/closed': { get: { responses: { 200: ok }, security: [{ key: [] }] } },
  },
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
};

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock({ apis: { api: document }, port: 0 });
});
afterAll(() => mock.close());

async function send(method: string, path: string, value?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${mock.url}/api${path}`, {
    method,
    headers: { authorization: 'Bearer t', 'content-type': 'application/json', ...headers },
    ...(value !== undefined && { body: typeof value === 'string' ? value : JSON.stringify(value) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text && JSON.parse(text)) as unknown };
}
const errorWith = (code: string, message: string) => ({ error: { code, message, trace: 't' } });

describe('the response to an invalid request', () => {
  it.each<[what: string, value: unknown, code: string, message: string]>([
    ['a wrong URL', { url: 'http:' }, 'invalid_url', 'Request body property url must match pattern "^https:"'],
    ['a missing URL', {}, 'invalid_url', "Request body must have required property 'url'"],
    [
      'duplicates',
      { url: 'https:', event_types: ['a', 'a'] },
      'invalid_event_types',
      'Request body property event_types must NOT have duplicate items (items ## 1 and 0 are identical)',
    ],
    [
      'a wrong item',
      { url: 'https:', event_types: [1] },
      'invalid_event_types',
      'Request body property event_types.0 must be string',
    ],
  ])('has the code that names %s, and a sentence that says what is wrong', async (_what, value, code, message) => {
    expect(await send('POST', '/hooks', value)).toMatchObject({ status: 400, body: errorWith(code, message) });
  });

  it.each<[what: string, value: unknown, headers: Record<string, string>, message: string]>([
    ['another member', { url: 'https:', note: 1 }, {}, 'Request body property note must be string'],
    ['a body that is not an object', [], {}, 'Request body must be object'],
    ['no body', undefined, {}, 'Request body is required'],
    [
      'a body of another type',
      '<url/>',
      { 'content-type': 'application/xml' },
      'Content-Type "application/xml" is not supported. Send application/json',
    ],
  ])('has a neutral code for %s, if no documented code fits', async (_what, value, headers, message) => {
    const { status, body: received } = await send('POST', '/hooks', value, headers);
    expect({ status, received }).toEqual({ status: 400, received: errorWith('bad_request', message) });
  });

  it('says why a body is not JSON', async () => {
    expect(await send('POST', '/hooks', '{"url":')).toMatchObject({
      status: 400,
      body: errorWith('bad_request', 'Request body is not valid JSON: Unexpected end of JSON input'),
    });
  });

  it('says how many more violations there are', async () => {
    expect(await send('POST', '/hooks', { url: 'http:', note: 1 })).toMatchObject({
      body: errorWith('invalid_url', 'Request body property url must match pattern "^https:" (and 1 more)'),
    });
  });

  it('has the only documented code, if that says that something is invalid', async () => {
    expect(await send('DELETE', '/hooks')).toMatchObject({
      body: errorWith('invalid_hook', 'Request body is required'),
    });
    expect(await send('PUT', '/hooks')).toMatchObject({ body: errorWith('bad_request', 'Request body is required') });
  });

  it('has the documented status for the media type of a body', async () => {
    expect(await send('PUT', '/hooks', 'a', { 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
      body: errorWith('unsupported_media_type', 'Content-Type "text/plain" is not supported. Send application/json'),
    });
  });

  it('is the documented example without credentials', async () => {
    const { status, body: received } = await send('POST', '/hooks', {}, { authorization: '' });
    expect({ status, received }).toEqual({ status: 401, received: errorWith('unauthorized', 'Canned: unauthorized') });
  });

  it('is the documented 404 for an id that cannot exist, if there is no documented 400', async () => {
    const { status, body: received, headers } = await send('GET', '/hooks/abc');
    expect({ status, received }).toEqual({ status: 404, received: errorWith('not_found', 'Canned: not_found') });
    expect(headers.get('sl-violations')).toContain('Request path parameter hookId must be integer');
  });

  it('spells parameters as the contract does', async () => {
    const wrong = await send('GET', '/queried?pageSize=many', undefined, { 'X-Tenant': 't' });
    expect(wrong.body).toMatchObject({ error: { message: 'Request query parameter pageSize must be integer' } });
    const missing = await send('GET', '/queried');
    expect(missing.body).toMatchObject({
      error: { message: "Request header must have required property 'X-Tenant'" },
    });
  });

  it('has a status of the documented range', async () => {
    expect(await send('POST', '/hooks/1', {})).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid_request' } },
    });
  });

  it('is text unchanged, if the client prefers text', async () => {
    const response = await fetch(`${mock.url}/api/texts`, { method: 'POST', headers: { accept: 'text/plain' } });
    expect([response.status, await response.text()]).toEqual([400, 'Canned']);
  });

  it('is the documented example unchanged, if the contract does not say where its sentence is', async () => {
    expect(await send('POST', '/plain', {})).toMatchObject({ status: 400, body: { sentence: 'Canned' } });
  });

  it('is the example that Prefer names', async () => {
    const prefer = 'code=400, example=url_already_exists';
    expect(await send('POST', '/hooks', {}, { prefer })).toMatchObject({
      body: errorWith('url_already_exists', 'Canned: url_already_exists'),
    });
  });

  it('keeps the schema of the contract', async () => {
    const { headers } = await send('POST', '/hooks', {});
    expect(headers.get('sl-violations')).not.toContain('"response"');
  });

  it('is a problem that says so, if the contract does not document a response', async () => {
    const { status, headers, body: received } = await send('PATCH', '/hooks/abc');
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    const detail =
      'Request path parameter hookId must be integer. The contract does not document a response to this for PATCH /hooks/{hookId}.';
    // Clients of the API look for the sentence in its place.
    expect(received).toEqual({ title: 'Invalid request', status: 400, detail, error: { message: detail } });
  });

  it('is a 401 with a challenge, if the contract does not document a response to missing credentials', async () => {
    const { status, headers } = await send('GET', '/closed', undefined, { authorization: '' });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'bearer']);
  });
});
