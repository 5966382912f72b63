import { expect, it } from 'vitest';
import { listClaims } from './claims.ts';
import type { Contract } from './contract/load.ts';

it('gives every claim its own or inherited mark, and its reason if it has one', () => {
  const contract: Contract = {
    api: { id: 'things', folder: '', openapi: '', asyncapi: undefined, generated: '', source: '', module: '' },
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: {
        '/things': {
          get: {
            operationId: 'listThings',
            'x-provenance': 'stated',
            parameters: [{ name: 'page', in: 'query', schema: {}, 'x-provenance': 'example' }],
            responses: {
              200: { description: 'All' },
              400: { description: 'No', 'x-provenance': 'decided', 'x-why': 'Nobody says.' },
            },
          },
        },
      },
      components: {
        schemas: {
          Thing: {
            'x-provenance': 'example',
            properties: { name: {}, size: { 'x-provenance': 'vendor', properties: { unit: {} } } },
            allOf: [{ properties: { colour: {} } }],
          },
        },
      },
    },
    asyncapi: undefined,
    signature: undefined,
    behaviour: undefined,
    exampleFiles: new Map(),
  };
  expect(listClaims(contract)).toEqual([
    { kind: 'operation', name: 'listThings', provenance: 'stated' },
    { kind: 'response', name: 'listThings 200', provenance: 'stated' },
    { kind: 'response', name: 'listThings 400', provenance: 'decided', why: 'Nobody says.' },
    { kind: 'parameter', name: 'listThings page', provenance: 'example' },
    { kind: 'property', name: 'Thing.name', provenance: 'example' },
    { kind: 'property', name: 'Thing.size', provenance: 'vendor' },
    { kind: 'property', name: 'Thing.size.unit', provenance: 'vendor' },
    { kind: 'property', name: 'Thing.colour', provenance: 'example' },
  ]);
});
