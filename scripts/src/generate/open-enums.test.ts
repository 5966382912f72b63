import { expect, it } from 'vitest';
import type { OpenApiDocument, Schema } from '../contract/documents.ts';
import { generateTypes } from './types.ts';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: Schema): { content: { 'application/json': { schema: Schema } } } => ({
  content: { 'application/json': { schema } },
});
const status: Schema = { type: ['string', 'null'], 'x-extensible-enum': ['draft', 'sent'] };

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/orders': {
      post: {
        operationId: 'createOrder',
        parameters: [
          { name: 'status', in: 'query', schema: ref('Status') },
          { name: 'sort', in: 'query', schema: { type: 'string', 'x-extensible-enum': ['name', 'date'] } },
        ],
        requestBody: content(ref('NewOrder')),
        responses: { 201: { description: 'Created', ...content(ref('Order')) } },
      },
    },
  },
  webhooks: {
    'order.sent': {
      post: { operationId: 'onOrderSent', requestBody: content(ref('OrderSent')), responses: {} },
    },
  },
  components: {
    schemas: {
      Status: status,
      NewOrder: { type: 'object', properties: { kind: { type: 'string', 'x-extensible-enum': ['gift'] } } },
      Order: { type: 'object', properties: { status: ref('Status') } },
      OrderSent: { type: 'object', properties: { order: ref('Order') } },
    },
  },
};
const api = { id: 'shop', folder: '', openapi: '', asyncapi: '', generated: '', source: '', module: '' };
const write = (openapi: OpenApiDocument): string => generateTypes({ api, openapi }).replaceAll(/\s+/g, ' ');
const types = write(document);

it('gives every interface a parameter for the values that an extensible enum does not list', () => {
  for (const name of ['paths', 'webhooks', 'components', 'operations']) {
    expect(types).toContain(`export interface ${name}<Open = string> {`);
  }
  expect(types).toContain("Status: 'draft' | 'sent' | Open | null;");
  expect(types).toContain("status?: components<Open>['schemas']['Status'];");
});

it('closes extensible enums in requests, and leaves them open in responses and events', () => {
  expect(types).toContain("status?: components<never>['schemas']['Status'];");
  expect(types).toContain("sort?: 'name' | 'date';");
  expect(types).toContain("'application/json': components<never>['schemas']['NewOrder'];");
  expect(types).toContain("'application/json': components<Open>['schemas']['Order'];");
  expect(types).toContain("'application/json': components<Open>['schemas']['OrderSent'];");
});

it('closes the alias of a schema that only requests use', () => {
  expect(types).toContain("export type NewOrder = components<never>['schemas']['NewOrder'];");
  expect(types).toContain("export type Status = components<string & {}>['schemas']['Status'];");
  expect(types).toContain("export type OrderSent = components<string & {}>['schemas']['OrderSent'];");
});

it('leaves extensible enums open if the vendor calls, because the integrator may send values of its own', () => {
  const inbound = write({ ...document, 'x-direction': 'inbound' });
  expect(inbound).not.toContain('components<never>');
  expect(inbound).toContain("'application/json': components<Open>['schemas']['NewOrder'];");
});
