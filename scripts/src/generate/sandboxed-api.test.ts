import { expect, it } from 'vitest';
import type { OpenApiDocument } from '../contract/documents.ts';
import type { Contract } from '../contract/load.ts';
import { generateSandboxedApi, generateSandboxedApis } from './sandboxed-api.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const string = { type: 'string' };

const openapi = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  servers: [{ url: 'https://things.example/v1' }],
  paths: {
    '/things': {
      get: { operationId: 'listThings', responses: { 200: { description: 'All', content: { 'text/csv': {} } } } },
      post: {
        operationId: 'createThing',
        requestBody: json({ $ref: '#/components/schemas/Thing' }),
        responses: {
          201: { description: 'Made', ...json({}) },
          400: { description: 'No', content: { 'text/html': {} } },
        },
      },
      put: {
        operationId: 'mergeThing',
        requestBody: json({
          oneOf: [
            { properties: { a: string, both: { properties: { x: string } } } },
            { properties: { b: string, both: { properties: { y: string } } } },
          ],
          allOf: [{ properties: { c: { type: 'array', items: { properties: { d: string } } } } }],
        }),
        responses: { 200: { description: 'Done', ...json({}) } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        properties: {
          name: string,
          tags: { type: 'array', items: string },
          metadata: { properties: { known: string }, additionalProperties: string },
          parent: { $ref: '#/components/schemas/Thing' },
          closed: { properties: { e: string }, additionalProperties: false },
        },
      },
    },
  },
} as unknown as OpenApiDocument;

const contract = {
  api: { id: 'my-things', source: 'spec/my-things', module: '@wirepact/my-things' },
  openapi,
  behaviour: undefined,
} as unknown as Contract;

it('lists the media types that are not JSON, and the members that each body can have', () => {
  const text = generateSandboxedApi(contract);
  expect(text).toContain("produces: { listThings: ['text/csv'] }");
  expect(text).toContain('name: true, tags: [true], metadata: true, parent: true, closed: { e: true }');
  expect(text).toContain('a: true, both: { x: true, y: true }, b: true');
  expect(text).toContain('c: [{ d: true }]');
  expect(text).toContain("baseUrl: 'https://things.example/v1'");
  expect(text).toContain('export const myThings: Contract');
});

it('needs no behaviour', () => {
  const text = generateSandboxedApi(contract);
  expect(text).not.toContain('behaviour');
  expect(text).toContain('machines: {}');
  expect(text).toContain('checks: []');
  const behaviour = { behaviour: {}, yaml: {} } as unknown as Contract['behaviour'];
  expect(generateSandboxedApi({ ...contract, behaviour })).toContain("from '@wirepact/my-things/behaviour'");
  expect(generateSandboxedApi({ ...contract, behaviour })).not.toContain('delivery');
  const delivering = { behaviour: { delivery: {} }, yaml: {} } as unknown as Contract['behaviour'];
  expect(generateSandboxedApi({ ...contract, behaviour: delivering })).toContain('  checks,\n  delivery,\n  machines,');
});

it('loads each API only when it is used', () => {
  expect(generateSandboxedApis(['my-things', 'things'])).toContain(
    "  'my-things': async () => (await import('./apis/my-things.ts')).myThings,\n  things: async",
  );
});
