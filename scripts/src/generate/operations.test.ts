import { expect, it } from 'vitest';
import type { OpenApiDocument } from '../contract/documents.ts';
import { operationTable, scopesOf } from './operations.ts';

const openapi: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      parameters: [{ $ref: '#/components/parameters/Target' }],
      get: {
        operationId: 'listThings',
        security: [{ key: ['thing:read'] }],
        'x-pagination': { style: 'whole', items: '/things' },
        responses: { 200: { description: 'All' }, 401: { description: 'No' } },
      },
      post: {
        operationId: 'createThing',
        security: [{ otherKey: [] }],
        parameters: [{ name: 'Idempotency-Key', in: 'header', 'x-role': 'idempotency-key', schema: {} }],
        responses: { 201: { description: 'Made' }, 200: { description: 'Was there' } },
      },
    },
  },
  components: {
    parameters: { Target: { name: 'X-Target', in: 'header', required: true, 'x-role': 'target', schema: {} } },
    schemas: { Scope: { enum: ['thing:read', 'thing:write'] } },
    securitySchemes: { key: { type: 'http', 'x-scopes': 'Scope' } },
  },
};

it('lists method, path, scope, roles, pagination and 2xx statuses of each operation', () => {
  expect(operationTable(openapi)).toEqual({
    listThings: {
      method: 'GET',
      path: '/things',
      scope: 'thing:read',
      security: 'key',
      roles: { target: 'required' },
      pagination: { style: 'whole', items: '/things' },
      success: [200],
    },
    createThing: {
      method: 'POST',
      path: '/things',
      security: 'otherKey',
      roles: { target: 'required', idempotencyKey: 'optional' },
      success: [200, 201],
    },
  });
});

it('reads the scopes from the schema that the security scheme names', () => {
  expect(scopesOf(openapi)).toEqual(['thing:read', 'thing:write']);
  expect(scopesOf({ ...openapi, components: {} })).toEqual([]);
});

it('refuses two operations with the same operationId', () => {
  const get = { operationId: 'listThings', responses: {} };
  const twice = { ...openapi, paths: { '/a': { get }, '/b': { get } } };
  expect(() => operationTable(twice)).toThrow(
    'GET /a and GET /b both have the operationId listThings. Give each operation its own.',
  );
});
