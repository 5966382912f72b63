// All generators on one small API, so that their output is easy to read here.
import { expect, it } from 'vitest';
import type { Contract } from '../contract/load.ts';
import { liftEvents } from '../contract/lift-events.ts';
import { generateFiles } from './index.ts';
import { requestTypes } from './request-types.ts';

const things = liftEvents(
  {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://things.example' }],
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          responses: {
            200: {
              description: 'All',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    security: [{ key: [], account: [] }],
    components: {
      parameters: {
        Version: { name: 'Thing-Version', in: 'header', 'x-role': 'api-version', schema: { default: '7' } },
      },
      securitySchemes: {
        key: { type: 'http', description: 'The key.', 'x-option': 'apiKey' },
        account: { type: 'apiKey', name: 'Account', description: 'Whose things.' },
      },
      schemas: {
        Thing: {
          type: 'object',
          required: ['colour'],
          properties: { colour: { type: 'string', 'x-extensible-enum': ['red', 'green'] } },
        },
      },
    },
  },
  {
    asyncapi: '3.0.0',
    info: { title: 'Things', version: '1' },
    channels: { hook: { messages: { made: { $ref: '#/components/messages/Thing.Made' } } } },
    components: {
      messages: {
        'Thing.Made': {
          title: 'Thing made',
          summary: 'A thing was made.',
          payload: { $ref: '#/components/schemas/ThingMade' },
        },
      },
      schemas: {
        ThingMade: {
          type: 'object',
          required: ['event'],
          properties: { event: { type: 'string', const: 'Thing.Made' } },
        },
      },
    },
  },
  [],
);
const contract: Contract = {
  api: {
    id: 'some-things',
    folder: '',
    openapi: '',
    asyncapi: '',
    generated: '',
    source: 'spec/some-things',
    module: '@wirepact/some-things',
  },
  ...things,
  signature: { header: 'x-signature', description: 'Prose', vectors: [{ secret: 's' }] },
  behaviour: undefined,
  exampleFiles: new Map(),
};
const files = await generateFiles(contract);

it('writes an alias for each schema, with extensible enums that accept other strings', () => {
  expect(files.get('types.ts')).toContain("colour: 'red' | 'green' | Open;");
  expect(files.get('types.ts')).toContain("export type ThingMade = components<string & {}>['schemas']['ThingMade']");
});

it('writes types with single quotes and an indentation of two spaces', () => {
  expect(files.get('types.ts')).toContain(
    "export interface paths<Open = string> {\n  '/things': {\n    parameters: {\n",
  );
});

it('writes an array of a fixed length as a tuple', async () => {
  const openapi = structuredClone(contract.openapi);
  const pair = { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 };
  openapi.components.schemas = { ...openapi.components.schemas, Pair: pair };
  expect((await generateFiles({ ...contract, openapi })).get('types.ts')).toMatch(/Pair: \[\s*string,\s*string\s*\];/);
});

it('writes the operation table', () => {
  expect(files.get('operations.ts')).toContain("  listThings: { method: 'GET', path: '/things', success: [200] },\n");
  expect(files.get('operations.ts')).toContain("export const baseUrl = 'https://things.example';");
});

it('writes a client with an option for each credential, and the definition of their headers', () => {
  const client = files.get('client.ts');
  expect(client).toContain('  /** The key. */\n  apiKey: string;\n  /** Whose things. */\n  account: string;\n');
  expect(client).toContain('export function createSomeThingsClient(');
  const definition = files.get('definition.ts');
  expect(definition).toContain("{ option: 'apiKey', header: 'Authorization', prefix: 'Bearer ', secret: true },\n");
  expect(definition).toContain("{ option: 'account', header: 'Account', secret: true },\n");
  expect(definition).toContain("  headers: { 'Thing-Version': '7' },\n");
});

it('writes a method that binds a client to a target, and the type of error codes', async () => {
  const openapi = structuredClone(contract.openapi);
  const get = openapi.paths['/things']?.get as { parameters?: object[] };
  get.parameters = [
    { name: 'X-Owner', in: 'header', 'x-role': 'target', 'x-method': 'forOwner', description: 'Whose.', schema: {} },
  ];
  const problem = { type: 'object', 'x-error': { code: '/error/code' }, properties: {} };
  openapi.components.schemas = { ...openapi.components.schemas, Problem: problem };
  const client = (await generateFiles({ ...contract, openapi })).get('client.ts');
  expect(client).toContain('  forOwner: (id: string) => BoundSomeThingsClient;\n');
  expect(client).toContain("export interface BoundSomeThingsResultClient extends SomeThingsResultClient<'X-Owner'> {}");
  expect(client).toContain(
    "  errorCode: NonNullable<NonNullable<components<string & {}>['schemas']['Problem']['error']>['code']>;\n",
  );
});

it('writes a function for scopes only if the API has scopes', async () => {
  expect(files.has('scopes.ts')).toBe(false);
  const openapi = structuredClone(contract.openapi);
  openapi.components.schemas = { ...openapi.components.schemas, Scope: { enum: ['thing:read'] } };
  const schemes = openapi.components.securitySchemes ?? {};
  openapi.components.securitySchemes = { ...schemes, key: { type: 'http', 'x-scopes': 'Scope' } };
  const scopes = (await generateFiles({ ...contract, openapi })).get('scopes.ts');
  expect(scopes).toContain('export function requiredScopes<Id extends SomeThingsOperationId>(');
});

it('writes no client if the integrator serves the API', async () => {
  const inbound = { ...contract.openapi, 'x-direction': 'inbound' };
  const written = await generateFiles({ ...contract, openapi: inbound });
  expect(['client.ts', 'definition.ts', 'scopes.ts'].filter((name) => written.has(name))).toEqual([]);
});

it('writes the union of events, the event table and the signature scheme without descriptions', () => {
  const events = files.get('events.ts');
  expect(events).toContain(
    "  /** A thing was made. */\n  'Thing.Made': components<string & {}>['schemas']['ThingMade'];\n",
  );
  expect(events).toContain('export type SomeThingsEvent = SomeThingsEvents[SomeThingsEventType];');
  expect(events).toContain("  'Thing.Made': { title: 'Thing made', channels: ['hook'] },\n");
  expect(events).toContain("export const signature = { header: 'x-signature' } as const;");
});

it('writes validators without imports', async () => {
  const code = files.get('schemas.js') ?? '';
  expect(code).not.toMatch(/\brequire\(|^import /m);
  const schemas = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(schemas.Thing({ colour: 'blue' })).toBe(true);
  expect(schemas.Thing({})).toBe(false);
  expect(schemas.Thing.errors[0].message).toBe("must have required property 'colour'");
  expect(files.get('schemas.d.ts')).toContain(
    "export declare const Thing: Validator<components<string & {}>['schemas']['Thing']>;",
  );
});

it('names source and command at the top of every generated source', () => {
  const sources = [...files].filter(([name]) => /\.(ts|js)$/.test(name));
  const firstLine = /^\/\/ Generated from spec\/some-things\/.* by `pnpm generate`\. Do not edit\.\n/;
  expect(sources.filter(([, text]) => !firstLine.test(text))).toEqual([]);
});

it('writes the same bytes for the same contract', async () => {
  expect([...(await generateFiles(contract))]).toEqual([...files]);
});

it('writes no events if the API sends none', async () => {
  const silent = await generateFiles({ ...contract, asyncapi: undefined });
  expect([...silent.keys()]).not.toContain('events.ts');
});

it('declares the definition as Definition, and its pages with their literal types', async () => {
  const openapi = structuredClone(contract.openapi);
  Object.assign(openapi.paths['/things']?.get ?? {}, { 'x-pagination': { style: 'whole', items: '' } });
  const paginated = await generateFiles({ ...contract, openapi });
  expect(paginated.get('definition.ts')).toContain("export const pages = { '/things': { items: '' } } as const;\n");
  expect(paginated.get('definition.ts')).toMatch(/export const definition: Definition = \{\n[^]*\n  pages,\n\};\n$/);
  expect(paginated.get('client.ts')).toContain('  pages: typeof pages;\n');
  expect(files.get('definition.ts')).not.toContain('pages');
  expect(files.get('client.ts')).toContain('  pages: object;\n');
});

it('reports a failure of the types thread', async () => {
  const schemas = { Broken: { $ref: 7 } };
  const openapi = { ...contract.openapi, components: { schemas } } as unknown as typeof contract.openapi;
  await expect(requestTypes({ ...contract, openapi })).rejects.toThrow(TypeError);
});
