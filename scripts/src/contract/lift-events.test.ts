import { expect, it } from 'vitest';
import type { AsyncApiDocument, OpenApiDocument } from './documents.ts';
import { liftEvents } from './lift-events.ts';

const openapi: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {},
  components: { schemas: { Thing: { type: 'object' } } },
};
const asyncapi: AsyncApiDocument = {
  asyncapi: '3.0.0',
  info: { title: 'Things', version: '1' },
  channels: {},
  components: {
    messages: {
      'Thing.Made': {
        title: 'Thing made',
        summary: 'A thing was made.',
        description: 'Look at it.',
        headers: {
          type: 'object',
          required: ['x-signature'],
          properties: { 'x-signature': { type: 'string', description: 'Proof.' } },
        },
        payload: { $ref: '#/components/schemas/ThingMade' },
      },
    },
    schemas: { Thing: { type: 'object' }, ThingMade: { type: 'object' } },
  },
};
const example = {
  name: 'Thing.Made.red',
  summary: 'A red thing',
  'x-provenance': 'example' as const,
  value: { event: 'Thing.Made' },
};

it('writes a message as a webhook with its headers, schema and examples', () => {
  const { openapi: lifted } = liftEvents(openapi, asyncapi, [example]);
  expect(lifted.webhooks?.['Thing.Made']?.post).toMatchObject({
    operationId: 'onThingMade',
    summary: 'Thing made',
    description: 'A thing was made.\n\nLook at it.',
    parameters: [{ name: 'x-signature', in: 'header', required: true, description: 'Proof.' }],
    requestBody: {
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/ThingMade' },
          examples: { red: { $ref: '#/components/examples/Thing.Made.red' } },
        },
      },
    },
  });
  expect(Object.keys(lifted.components.schemas ?? {})).toEqual(['Thing', 'ThingMade']);
  expect(lifted.components.examples?.['Thing.Made.red']).toMatchObject({ value: { event: 'Thing.Made' } });
});

it('leaves out a schema that only describes headers', () => {
  const events = structuredClone(asyncapi);
  events.components.schemas = { ...events.components.schemas, Headers: { type: 'object' } };
  for (const message of Object.values(events.components.messages)) {
    message.headers = { $ref: '#/components/schemas/Headers' };
  }
  const lifted = liftEvents(openapi, events, []);
  expect(Object.keys(lifted.openapi.components.schemas ?? {})).toEqual(['Thing', 'ThingMade']);
  expect(Object.keys(lifted.asyncapi?.components.schemas ?? {})).toContain('Headers');
});

it('refuses an event whose operationId another operation has', () => {
  const paths = { '/': { get: { operationId: 'onThingMade', responses: {} } } };
  expect(() => liftEvents({ ...openapi, paths }, asyncapi, [])).toThrow(
    'The event Thing.Made would have the operationId onThingMade, which another event or operation has.',
  );
});

it('adds the examples to the AsyncAPI document too', () => {
  expect(liftEvents(openapi, asyncapi, [example]).asyncapi?.components.messages['Thing.Made']?.examples).toEqual([
    { name: 'red', summary: 'A red thing', payload: { event: 'Thing.Made' } },
  ]);
});

it('does not change the given documents', () => {
  const before = JSON.stringify([openapi, asyncapi]);
  liftEvents(openapi, asyncapi, [example]);
  expect(JSON.stringify([openapi, asyncapi])).toBe(before);
});

it('refuses one name for two different schemas', () => {
  const other = { ...asyncapi, components: { ...asyncapi.components, schemas: { Thing: { type: 'string' } } } };
  expect(() => liftEvents(openapi, other, [])).toThrow('The schema "Thing" is not the same here and in openapi.yaml.');
});

it('returns the document unchanged if the API sends no events', () => {
  expect(liftEvents(openapi, undefined, [])).toEqual({ openapi, asyncapi: undefined });
});
