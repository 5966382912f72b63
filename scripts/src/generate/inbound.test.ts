import { expect, it } from 'vitest';
import type { Contract } from '../contract/load.ts';
import type { OpenApiDocument } from '../contract/documents.ts';
import { callTable, generateInbound } from './inbound.ts';

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const openapi: OpenApiDocument = {
  openapi: '3.1.0',
  'x-direction': 'inbound',
  info: { title: 'Orders', version: '1' },
  paths: {
    '/order': {
      post: {
        operationId: 'takeOrder',
        requestBody: { content: json('Order') },
        responses: {
          200: { $ref: '#/components/responses/Taken' },
          400: { description: 'No', content: json('Error') },
        },
      },
      get: { operationId: 'askWhetherAlive', responses: { 200: { description: 'Yes' } } },
    },
  },
  components: {
    responses: { Taken: { description: 'Taken', content: json('Receipt') } },
    schemas: {
      Receipt: { properties: { id: { type: 'string' }, lines: { items: { $ref: '#/components/schemas/Line' } } } },
      Line: { properties: { sku: { type: 'string' }, notes: { type: 'object' } } },
    },
  },
};
const contract = {
  api: { id: 'some-orders', source: 'spec/some-orders', module: '@wirepact/some-orders' },
  openapi,
} as Contract;

it('lists the request, the successful response and the documented statuses of each call', () => {
  expect(callTable(openapi)).toEqual({ takeOrder: { request: 'Order', success: 'Receipt', statuses: [200, 400] } });
});

it('writes types and validators of the calls', () => {
  const source = generateInbound(contract);
  expect(source).toContain(
    "import {\n  Order,\n  Receipt,\n  type Validator,\n} from '@wirepact/some-orders/schemas';",
  );
  expect(source).toContain(
    "  takeOrder: {\n    request: components<string & {}>['schemas']['Order'];\n    success: components<string & {}>['schemas']['Receipt'];\n  };\n",
  );
  expect(source).toContain(
    '  takeOrder: {\n    request: Order,\n    success: Receipt,\n    statuses: [200, 400],\n' +
      '    members: { id: true, lines: { sku: true, notes: true } },\n  },\n',
  );
});

it('writes nothing if the integrator is the caller', () => {
  expect(generateInbound({ ...contract, openapi: { ...openapi, 'x-direction': 'outbound' } })).toBeUndefined();
});
