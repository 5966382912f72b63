import { describe, expect, it } from 'vitest';
import type { OpenApiDocument, Operation } from '../contract/documents.ts';
import { definitionOf } from './definition.ts';

const ok = { 200: { description: 'Done', content: { 'application/json': { schema: {} } } } };
const target = {
  name: 'X-Owner',
  in: 'header',
  required: true,
  'x-role': 'target',
  'x-method': 'forOwner',
  schema: {},
};
const key = { name: 'X-Key', in: 'header', 'x-role': 'idempotency-key', schema: {} };

function things(
  paths: Record<string, Record<string, Partial<Operation>>>,
  more: Partial<OpenApiDocument> = {},
): OpenApiDocument {
  const full = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([method, operation]) => [method, { responses: ok, ...operation }])),
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://{region}.things.example/api', variables: { region: { default: 'eu' } } }],
    security: [{ key: [] }],
    paths: Object.fromEntries(full),
    components: { securitySchemes: { key: { type: 'http', 'x-option': 'apiKey' } } },
    ...more,
  } as OpenApiDocument;
}

it('says no more of a plain API than where it is and what it asks for', () => {
  expect(definitionOf('things', things({ '/things': { get: {}, post: {}, delete: {} } }))).toEqual({
    api: 'things',
    baseUrl: 'https://eu.things.example/api',
    credentials: [{ option: 'apiKey', header: 'Authorization', prefix: 'Bearer ', secret: true }],
  });
});

it('takes credentials for secrets, unless the contract says otherwise, and keeps their headers out of logs', () => {
  const securitySchemes = {
    token: { type: 'apiKey', name: 'X-Token' },
    account: { type: 'apiKey', name: 'Account', 'x-secret': false },
  };
  const schemas = {
    Made: { type: 'object', properties: { deep: { properties: { pin: { type: 'string', 'x-secret': true } } } } },
  };
  const openapi = things(
    { '/things': { get: {} } },
    { security: [{ token: [], account: [] }], components: { securitySchemes, schemas } },
  );
  expect(definitionOf('things', openapi)).toMatchObject({
    credentials: [
      { option: 'token', header: 'X-Token', secret: true },
      { option: 'account', header: 'Account', secret: false },
    ],
    secrets: ['x-token', 'pin'],
  });
});

it('names a method where something is true of all that have it, else each operation', () => {
  const parameters = [key, target] as never;
  const { idempotency, target: acting } = definitionOf(
    'things',
    things({
      '/things': { get: { parameters: [target] as never }, post: { parameters } },
      '/things/{id}': { get: {}, put: { parameters: [key] as never }, post: { parameters: [key] as never } },
    }),
  );
  expect(idempotency).toEqual({ header: 'X-Key', on: ['POST', 'PUT'] });
  expect(acting).toEqual({ header: 'X-Owner', method: 'forOwner', on: ['GET /things', 'POST /things'] });
});

it('binds no client where the contract does not say what the method is called', () => {
  const { 'x-method': _, ...unnamed } = target;
  const openapi = things({ '/things': { get: { parameters: [unnamed] as never } } });
  expect(definitionOf('things', openapi)).not.toHaveProperty('target');
});

it('knows which conflicts pass by themselves', () => {
  const conflict = (retryable?: string): Partial<Operation> => ({
    responses: { ...ok, 409: { description: 'No', ...(retryable && { 'x-retryable': retryable }) } } as never,
  });
  const openapi = things({
    '/a': { post: conflict('always'), put: conflict('retry-after') },
    '/b': { post: conflict('retry-after'), delete: conflict() },
  });
  expect(definitionOf('things', openapi).conflict).toEqual({ on: ['PUT', 'POST'], ifAsked: ['PUT', 'POST /b'] });
  const misspelt = { ...conflict('retry_after'), operationId: 'makeThing' };
  expect(() => definitionOf('things', things({ '/a': { post: misspelt } }))).toThrow(
    'x-retryable of makeThing is retry_after. It must be `always` or `retry-after`.',
  );
});

it('knows how an error is read, from the one schema that says so', () => {
  const error = { 'x-error': { message: '/error/message', code: '/error/code' } };
  const withSchemas = (schemas: object): OpenApiDocument =>
    things(
      { '/things': { get: {} } },
      { components: { securitySchemes: { key: { type: 'http' } }, schemas } as never },
    );
  expect(definitionOf('things', withSchemas({ Problem: error })).error).toEqual(error['x-error']);
  expect(() => definitionOf('things', withSchemas({ Problem: error, Other: error }))).toThrow(
    'x-error stands on Problem and on Other. One schema of an API can have it.',
  );
});

it('knows answers that are no JSON, and answers without a body', () => {
  const responses = (status: number, content?: object): Partial<Operation> => ({
    responses: { [status]: { description: 'Done', ...(content && { content }) } } as never,
  });
  const openapi = things({
    '/csv': { get: responses(200, { 'text/csv': { schema: {} } }) },
    '/nothing': { delete: responses(204) },
    '/problem': { get: responses(200, { 'application/problem+json': { schema: {} } }) },
  });
  expect(definitionOf('things', openapi).media).toEqual({ 'GET /csv': 'text/csv', 'DELETE /nothing': '' });
});

describe('lists', () => {
  const page = { name: 'page', in: 'query', schema: { type: 'integer' } };
  const size = { name: 'size', in: 'query', schema: { type: 'integer', default: 20 } };
  const list = (pagination: object, parameters: object[], method = 'get'): OpenApiDocument =>
    things({ '/list': { [method]: { 'x-pagination': pagination as never, parameters: parameters as never } } });

  it('are read as the contract says, with the length of a page that it says', () => {
    const pages = (pagination: object, ...parameters: object[]): unknown =>
      definitionOf('things', list(pagination, parameters)).pages?.['/list'];
    expect(pages({ style: 'whole', items: '/all' })).toEqual({ items: '/all' });
    expect(pages({ style: 'page', items: '/l', totalPages: '/of' }, page)).toEqual({ items: '/l', totalPages: '/of' });
    expect(pages({ style: 'page', items: '', pageSize: 'size' }, page, size)).toEqual({
      items: '',
      pageSize: 'size',
      default: 20,
    });
  });

  it('are refused where no page can be asked for, and where they are no GET', () => {
    const byNumber = { style: 'page', items: '/l', totalPages: '/of' };
    expect(() => definitionOf('things', list(byNumber, []))).toThrow(
      'x-pagination of GET /list needs the query parameter `page`.',
    );
    expect(() => definitionOf('things', list(byNumber, [page], 'post'))).toThrow(
      'x-pagination is for GET; POST /list has it.',
    );
  });
});

it('joins arrays in a query with commas where the contract does, and refuses to do both', () => {
  const ids = (name: string, explode?: boolean): object => ({ name, in: 'query', explode, schema: { type: 'array' } });
  const openapi = (...parameters: object[]): OpenApiDocument =>
    things({ '/list': { get: { parameters: parameters as never } } });
  expect(definitionOf('things', openapi(ids('a', false))).commas).toEqual(['GET']);
  expect(definitionOf('things', openapi(ids('a')))).not.toHaveProperty('commas');
  expect(() => definitionOf('things', openapi(ids('a', false), ids('b')))).toThrow(
    'GET /list writes some arrays with commas',
  );
});

it('refuses what a client could not write', () => {
  const filters = (style?: string): object => ({ name: 'filters', in: 'query', style, schema: { type: 'object' } });
  const openapi = (parameter: object): OpenApiDocument =>
    things({ '/list': { get: { parameters: [parameter] as never } } });
  expect(() => definitionOf('things', openapi(filters()))).toThrow('filters of GET /list is an object.');
  expect(() => definitionOf('things', openapi(filters('deepObject')))).not.toThrow();
  const upload = (type: string): OpenApiDocument =>
    things({ '/upload': { post: { requestBody: { content: { [type]: { schema: {} } } } as never } } });
  expect(() => definitionOf('things', upload('text/csv'))).toThrow('POST /upload takes text/csv.');
  expect(() => definitionOf('things', upload('application/problem+json'))).not.toThrow();
});
