import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '@wirepact/scripts/contract/documents';
import { listOperations } from '@wirepact/scripts/contract/operations';
import { codeSamples } from './code-samples.ts';

const shop: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1.0.0' },
  servers: [{ url: 'https://{host}/api/', variables: { host: { default: 'shop.example' } } }],
  security: [{ shopKey: [], accountId: [] }, { oauth: ['write'] }],
  paths: {
    '/orders/{orderId}': {
      parameters: [
        { name: 'orderId', in: 'path', required: true, schema: { type: 'string' }, example: 'a/b' },
        { $ref: '#/components/parameters/Version' },
      ],
      get: {
        operationId: 'getOrder',
        parameters: [
          { name: 'expand', in: 'query', required: true, schema: { type: 'string', default: 'lines' } },
          { name: 'verbose', in: 'query', schema: { type: 'boolean' } },
        ],
        responses: { 200: { description: 'The order.', content: { 'text/csv': { schema: {} } } } },
      },
      put: {
        operationId: 'replaceOrder',
        parameters: [
          { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' }, 'x-role': 'idempotency-key' },
        ],
        requestBody: {
          content: { 'application/json': { schema: {}, examples: { gift: { $ref: '#/components/examples/gift' } } } },
        },
        responses: { 200: { description: 'Replaced.' } },
      },
    },
  },
  components: {
    parameters: { Version: { name: 'X-Version', in: 'header', schema: { type: 'string', default: 'v1' } } },
    examples: { gift: { summary: 'A gift', value: { note: "It's yours", 'gift-wrap': true, lines: [] } } },
    securitySchemes: {
      shopKey: { type: 'http', scheme: 'bearer', 'x-option': 'apiKey' },
      accountId: { type: 'apiKey', in: 'header', name: 'Account-ID' },
      oauth: { type: 'oauth2' },
    },
  },
};
const [getOrder, replaceOrder] = listOperations(shop);

describe('codeSamples', () => {
  it('writes curl with required parameters, examples of the contract and the first credentials', () => {
    expect(codeSamples(shop, getOrder!, undefined)).toEqual([
      {
        lang: 'Shell',
        label: 'curl',
        source: [
          "curl 'https://shop.example/api/orders/a%2Fb?expand=lines' \\",
          '  -H "Authorization: Bearer $API_KEY" \\',
          '  -H "Account-ID: $ACCOUNT_ID"',
        ].join('\n'),
      },
    ]);
  });

  it('sends the first example of the body, with escaped quotes and a new idempotency key', () => {
    expect(codeSamples(shop, replaceOrder!, undefined)[0]?.source).toBe(
      [
        "curl -X PUT 'https://shop.example/api/orders/a%2Fb' \\",
        '  -H "Authorization: Bearer $API_KEY" \\',
        '  -H "Account-ID: $ACCOUNT_ID" \\',
        '  -H "Idempotency-Key: $(uuidgen)" \\',
        "  -H 'Content-Type: application/json' \\",
        "  -d '{",
        `  "note": "It'\\''s yours",`,
        '  "gift-wrap": true,',
        '  "lines": []',
        "}'",
      ].join('\n'),
    );
  });

  it('writes the typed client if the API has one, without the idempotency key that it generates', () => {
    expect(codeSamples(shop, replaceOrder!, '@wirepact/web-shop')[1]?.source).toBe(
      [
        "import { createWebShopClient } from '@wirepact/web-shop';",
        '',
        "const webShop = createWebShopClient({ apiKey: process.env['API_KEY']!, accountId: process.env['ACCOUNT_ID']! });",
        '',
        "const { data } = await webShop.PUT('/orders/{orderId}', {",
        "  params: { path: { orderId: 'a/b' } },",
        "  body: { note: 'It\\'s yours', 'gift-wrap': true, lines: [] },",
        '});',
      ].join('\n'),
    );
  });

  it('binds the client to the target with its method', () => {
    const [removeOrder] = listOperations({
      ...shop,
      paths: {
        '/orders': {
          delete: {
            operationId: 'removeOrders',
            parameters: [
              {
                name: 'Branch',
                in: 'header',
                required: true,
                schema: { type: 'string' },
                example: 'b1',
                'x-method': 'forBranch',
              },
            ],
            responses: { 204: { description: 'Gone.' } },
          },
        },
      },
    });
    expect(codeSamples(shop, removeOrder!, '@wirepact/shop')[1]?.source).toContain(
      "await shop.forBranch('b1').DELETE('/orders');",
    );
  });
});
