import { expect, it } from 'vitest';
import type { OpenApiDocument } from './documents.ts';
import { listEvents, listExamples, listOperations } from './operations.ts';

const id = { name: 'id', in: 'path' as const, required: true, schema: {} };
const notFound = { description: 'Not found' };
const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  security: [{ key: ['thing:read'] }],
  paths: {
    '/things/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }, { name: 'page', in: 'query', schema: {} }],
      get: {
        operationId: 'getThing',
        summary: 'Get a thing',
        tags: ['Things', 'Other'],
        parameters: [{ name: 'page', in: 'query', required: true, schema: {} }],
        responses: { 404: { $ref: '#/components/responses/NotFound' } },
      },
      delete: { security: [], responses: {} },
    },
  },
  webhooks: { 'Thing.Made': { post: { summary: 'Thing made', tags: ['Things'], responses: {} } }, Empty: {} },
  components: {
    parameters: { Id: id },
    responses: { NotFound: notFound },
    examples: { one: { value: 1 } },
  },
};

it('listOperations resolves references and includes the parameters of the path', () => {
  const [get] = listOperations(document);
  expect(get).toEqual({
    id: 'getThing',
    method: 'GET',
    path: '/things/{id}',
    summary: 'Get a thing',
    tag: 'Things',
    scopes: ['thing:read'],
    parameters: [id, { name: 'page', in: 'query', required: true, schema: {} }],
    responses: { 404: notFound },
    operation: document.paths['/things/{id}']?.get,
  });
});

it('listOperations falls back to method and path if an operation does not have an operationId', () => {
  expect(listOperations(document)[1]).toMatchObject({
    id: 'delete /things/{id}',
    summary: 'delete /things/{id}',
    tag: undefined,
    scopes: [],
  });
});

it('listEvents returns the webhooks that have an operation', () => {
  expect(listEvents(document)).toEqual([
    { name: 'Thing.Made', title: 'Thing made', tag: 'Things', operation: document.webhooks?.['Thing.Made']?.post },
  ]);
});

it('listExamples resolves references and keeps the order', () => {
  const examples = { b: { $ref: '#/components/examples/one' }, a: { value: 2 } };
  expect(listExamples(document, { schema: {}, examples })).toEqual([
    ['b', { value: 1 }],
    ['a', { value: 2 }],
  ]);
  expect(listExamples(document, undefined)).toEqual([]);
});
