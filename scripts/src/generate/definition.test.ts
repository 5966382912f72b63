import { describe, expect, it } from 'vitest';
import type { OpenApiDocument, Operation } from '../contract/documents.ts';
import { ContractError } from '../problem.ts';
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

it('contains only the base URL and the credentials for a plain API', () => {
  expect(definitionOf('things', things({ '/things': { get: {}, post: {}, delete: {} } }))).toEqual({
    api: 'things',
    baseUrl: 'https://eu.things.example/api',
    credentials: [{ option: 'apiKey', header: 'Authorization', prefix: 'Bearer ', secret: true }],
  });
});

it('has an empty list of credentials for an API that does not ask who calls it', () => {
  const definition = definitionOf('things', things({ '/things': { get: {} } }, { security: [], components: {} }));
  expect(definition).toMatchObject({ credentials: [] });
});

it('treats credentials as secret by default, and lists their headers for redaction', () => {
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

it('lists a method if all its operations qualify, and otherwise each operation', () => {
  const parameters = [key, target] as never;
  const {
    idempotencyHeader,
    target: acting,
    operations,
  } = definitionOf(
    'things',
    things({
      '/things': { get: { parameters: [target] as never }, post: { parameters } },
      '/things/{id}': { get: {}, put: { parameters: [key] as never }, post: { parameters: [key] as never } },
    }),
  );
  expect(idempotencyHeader).toBe('X-Key');
  expect(acting).toEqual({ header: 'X-Owner', method: 'forOwner' });
  expect(operations).toEqual({ idempotencyKey: ['POST', 'PUT'], target: ['GET /things', 'POST /things'] });
});

it('contains no target if the contract does not name the client method', () => {
  const { 'x-method': _, ...unnamed } = target;
  const openapi = things({ '/things': { get: { parameters: [unnamed] as never } } });
  expect(definitionOf('things', openapi)).not.toHaveProperty('target');
  expect(definitionOf('things', openapi)).not.toHaveProperty('operations');
});

it('lists the operations that may be retried after a 409', () => {
  const conflict = (retryable?: string): Partial<Operation> => ({
    responses: { ...ok, 409: { description: 'No', ...(retryable && { 'x-retryable': retryable }) } } as never,
  });
  const openapi = things({
    '/a': { post: conflict('always'), put: conflict('retry-after') },
    '/b': { post: conflict('retry-after'), delete: conflict() },
  });
  expect(definitionOf('things', openapi)['operations']).toEqual({
    conflict: ['PUT', 'POST'],
    onlyWithRetryAfter: ['PUT', 'POST /b'],
  });
  const misspelt = { ...conflict('retry_after'), operationId: 'makeThing' };
  // A command prints a ContractError as a sentence, and any other error with its stack trace.
  expect(() => definitionOf('things', things({ '/a': { post: misspelt } }))).toThrow(
    new ContractError('x-retryable of makeThing is retry_after. It must be `always` or `retry-after`.'),
  );
});

it('reads how errors look from the only schema with x-error', () => {
  const error = { 'x-error': { message: '/error/message', code: '/error/code' } };
  const withSchemas = (schemas: object): OpenApiDocument =>
    things(
      { '/things': { get: {} } },
      { components: { securitySchemes: { key: { type: 'http' } }, schemas } as never },
    );
  expect(definitionOf('things', withSchemas({ Problem: error }))['error']).toEqual(error['x-error']);
  expect(() => definitionOf('things', withSchemas({ Problem: error, Other: error }))).toThrow(
    'Both Problem and Other have x-error. Only one schema of an API can have it.',
  );
});

it('lists responses that are not JSON, and responses without a body', () => {
  const responses = (status: number, content?: object): Partial<Operation> => ({
    responses: { [status]: { description: 'Done', ...(content && { content }) } } as never,
  });
  const openapi = things({
    '/csv': { get: responses(200, { 'text/csv': { schema: {} } }) },
    '/nothing': { delete: responses(204) },
    '/problem': { get: responses(200, { 'application/problem+json': { schema: {} } }) },
  });
  expect(definitionOf('things', openapi)['media']).toEqual({ 'GET /csv': 'text/csv', 'DELETE /nothing': '' });
});

describe('pagination', () => {
  const page = { name: 'page', in: 'query', schema: { type: 'integer' } };
  const size = { name: 'size', in: 'query', schema: { type: 'integer', default: 20 } };
  const list = (pagination: object, parameters: object[], method = 'get'): OpenApiDocument =>
    things({ '/list': { [method]: { 'x-pagination': pagination as never, parameters: parameters as never } } });

  it('describes a list, with the query of its first page', () => {
    const pages = (pagination: object, ...parameters: object[]): unknown =>
      (definitionOf('things', list(pagination, parameters))['pages'] as Record<string, unknown>)['/list'];
    expect(pages({ style: 'whole', items: '/all' })).toEqual({ items: '/all' });
    expect(pages({ style: 'page', items: '/l', totalPages: '/of' }, page)).toEqual({
      items: '/l',
      totalPages: '/of',
      first: { page: 1 },
    });
    expect(pages({ style: 'page', items: '', pageSize: 'size' }, page, size)).toEqual({
      items: '',
      pageSize: 'size',
      first: { page: 1, size: 20 },
    });
  });

  it('refuses pagination without the query parameter page, and on other methods than GET', () => {
    const byNumber = { style: 'page', items: '/l', totalPages: '/of' };
    expect(() => definitionOf('things', list(byNumber, []))).toThrow(
      'x-pagination of GET /list needs the query parameter `page`.',
    );
    expect(() => definitionOf('things', list(byNumber, [page], 'post'))).toThrow(
      'x-pagination is only for GET, but POST /list has it.',
    );
  });
});

it('lists operations with comma-separated arrays, and refuses a mix', () => {
  const ids = (name: string, explode?: boolean): object => ({ name, in: 'query', explode, schema: { type: 'array' } });
  const openapi = (...parameters: object[]): OpenApiDocument =>
    things({ '/list': { get: { parameters: parameters as never } } });
  expect(definitionOf('things', openapi(ids('a', false)))['operations']).toEqual({ commaSeparated: ['GET'] });
  expect(definitionOf('things', openapi(ids('a')))).not.toHaveProperty('operations');
  expect(() => definitionOf('things', openapi(ids('a', false), ids('b')))).toThrow(
    'GET /list separates some arrays with commas',
  );
});

it('refuses requests that a client cannot write', () => {
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
