import { describe, expect, it } from 'vitest';
import type { Api } from './apis.ts';
import { llmsFull, llmsIndex } from './llms.ts';

const shop: Api = {
  id: 'shop',
  asyncapi: undefined,
  workflows: { flows: [], others: undefined },
  tests: [],
  signature: undefined,
  client: undefined,
  behaviour: {
    rules: {
      'order.found-by-id': {
        rule: 'An order\nis found.',
        source: 'stated',
        check: 'Get it.',
        'shown-by': 'server',
        operations: ['getOrder'],
      },
      'order.paid-once': {
        rule: 'It is paid once.',
        source: 'decided',
        check: 'Wait.',
        'shown-by': 'delivery',
        events: ['Order.Paid'],
      },
      'key.needed': { rule: 'A key is needed.', source: 'implied', check: 'Leave it out.', 'shown-by': 'server' },
    },
    machines: {},
    outside: {},
    operations: {},
    numbers: {},
    checks: { order: [], 'said-in': [] },
    decisions: {},
  },
  evidence: undefined,
  spec: {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1.2.0', summary: 'Sells things.', description: '### Keys\n\nAsk for one.' },
    servers: [{ url: 'https://shop.example', description: 'Live' }],
    paths: {
      '/orders/{id}': {
        parameters: [
          { name: 'id', in: 'path', required: true, description: 'The\norder.', schema: { type: 'string' } },
        ],
        get: {
          operationId: 'getOrder',
          summary: 'Get order',
          tags: ['Big orders'],
          description: 'One order.\n\n### Note\n\nNone.',
          security: [{ key: ['order:read'] }],
          'x-provenance': 'decided',
          'x-why': 'Nobody says.',
          responses: {
            200: {
              description: 'The order.',
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Order' },
                  examples: { paid: { summary: 'A paid one', value: { status: 'paid' } } },
                },
              },
            },
            404: {
              description: 'Unknown.',
              content: { 'application/json': { schema: {}, examples: { none: { value: { error: 'none' } } } } },
            },
          },
        },
      },
    },
    webhooks: {
      'Order.Paid': {
        post: {
          summary: 'Order paid',
          tags: ['Big orders'],
          description: 'Ship it.',
          'x-provenance': 'stated',
          parameters: [{ name: 'x-sign', in: 'header', schema: { type: 'string' } }],
          requestBody: {
            content: {
              'application/json': {
                schema: {},
                examples: { card: { summary: 'By card', value: { event: 'Order.Paid' } } },
              },
            },
          },
          responses: {},
        },
      },
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Order: {
          type: 'object',
          required: ['status'],
          properties: {
            status: { type: 'string', description: 'Where\nit is.', 'x-extensible-enum': ['paid', 'sent'] },
            lines: { type: 'array', items: { properties: { parent: { $ref: '#/components/schemas/Order' } } } },
          },
        },
      },
    },
  },
};

describe('llmsIndex', () => {
  it('has a line with an address for each operation and event', () => {
    const lines = llmsIndex([shop]).split('\n');
    expect(lines).toContain('- [GET /orders/{id}](reference/shop/#/big-orders/getorder): Get order (`getOrder`)');
    expect(lines).toContain('- [Order.Paid](reference/shop/events/#/big-orders/channels/order.paid): Order paid');
  });
});

describe('llmsIndex before the APIs', () => {
  it('names what runs without them', () => {
    expect(llmsIndex([])).toContain('[a sandbox](guides/using-the-sandbox.html)');
  });
});

describe('llmsIndex with packages', () => {
  it('has a line with an address for each entry', () => {
    const entry = {
      specifier: '@wirepact/shop',
      subpath: '',
      about: 'Sells.',
      source: '',
      page: 'packages/shop/index',
    };
    const packages = [{ id: 'shop', name: '@wirepact/shop', description: '', isApi: true, entries: [entry] }];
    expect(llmsIndex([shop], packages)).toContain(
      '## Packages\n\n- [@wirepact/shop](packages/shop/index.html): Sells.\n',
    );
  });
});

describe('llmsIndex with rules', () => {
  const lines = llmsIndex([shop]).split('\n');

  it('lists the rules of each operation and event below it', () => {
    expect(lines[lines.findIndex((line) => line.includes('getOrder')) + 1]).toBe('  - Rules: `order.found-by-id`');
    expect(lines[lines.findIndex((line) => line.includes('[Order.Paid]')) + 1]).toBe('  - Rules: `order.paid-once`');
  });

  it('has the address of the rules', () => {
    expect(lines.join('\n')).toContain('The rule `x.y` is at behaviour/shop/rules.html#x.y.');
  });
});

describe('llmsFull', () => {
  const text = llmsFull([shop]);

  it('has the text of the rules of each operation and event, after those of the whole API', () => {
    const parts = text.split(/^### /m).map((part) => part.match(/^- `[a-z-]+\.[a-z-]+` \(.*$/gm));
    expect(parts).toEqual([
      ['- `key.needed` (implied): A key is needed.'],
      ['- `order.found-by-id` (stated): An order is found.'],
      ['- `order.paid-once` (decided): It is paid once.'],
    ]);
  });

  it('has headings in one order: API, operation or event, sections of descriptions', () => {
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Wirepact: the contracts in full',
      '## Shop 1.2.0',
      '#### Keys',
      '### Get order',
      '#### Note',
      '### Order.Paid',
    ]);
  });

  it('describes an operation with id, scope, source, parameters, fields, examples and errors', () => {
    for (const line of [
      '`GET /orders/{id}`',
      '- operationId: `getOrder`',
      '- Scope: `order:read`',
      '- Source: decided: Nobody says.',
      '- `id` (path, required): The order.',
      '- `status` (string, required): Where it is. Known values: `paid`, `sent`; others may follow.',
      'Response 200 example, application/json: A paid one',
      '- 404: Unknown. Example: `{"error":"none"}`',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('stops at a schema that contains itself', () => {
    expect(text.match(/`parent`/g)).toHaveLength(1);
  });

  it('describes an event with headers and an example', () => {
    expect(text).toContain('- Headers: `x-sign`');
    expect(text).toContain('Payload example, application/json: By card\n\n```json\n{\n  "event": "Order.Paid"\n}\n```');
  });
});
