import { numbers } from '@wirepact/primary-sales/behaviour';
import type { ApiDefinition } from '../../core/definition.ts';
import { hubCall } from '../../hub/hub-call.ts';
import { sale } from '../../hub/sale.ts';
import { sendCall } from '../../hub/send-call.ts';
import { hubSettings } from '../../hub/settings.ts';
import { order } from './actions/order.ts';
import { stockUnit } from './actions/stock-unit.ts';
import { checkBody } from './check-body.ts';
import { fill } from './fill.ts';
import { orders } from './handlers/orders.ts';
import { quotes } from './handlers/quotes.ts';
import { seed } from './seed.ts';
import type { PrimarySales } from './shape.ts';

const invalid = { status: 400, code: 'invalid_request' } as const;

/** What the sandbox adds to the contract of the Primary Sales API: a store with products, prices, stock and orders, and the Hub, which calls a backend. */
export const primarySales: ApiDefinition<PrimarySales> = {
  kinds: {
    order: { id: 'reference' },
    product: { id: 'product_id' },
    'stock-unit': { id: 'unit_id' },
    sale: { id: 'sale_id', state: 'status' },
    'hub-call': { id: 'call_id', state: 'status' },
  },
  refusals: {
    'header-size': { status: 431, code: 'request_header_fields_too_large' },
    path: { status: 404, code: 'not_found' },
    method: { status: 405, code: 'method_not_allowed' },
    credential: { status: 401, code: 'unauthorized' },
    permission: { status: 401, code: 'unauthorized' },
    'rate-limit': { status: 429, code: 'rate_limited' },
    'body-size': invalid,
    'readable-body': invalid,
    body: invalid,
    'line.quantity-is-whole-and-positive': invalid,
    'line.lists-a-product-once': { status: 400, code: 'duplicate_product' },
    'quote.names-buyer-and-products': invalid,
    'order.names-currency-and-products': invalid,
    'order.reference-is-enough-to-complete': invalid,
    'order.expiry-has-only-a-reference': invalid,
    'look-up': { status: 404, code: 'order_not_found' },
    'line.product-exists': { status: 404, code: 'product_not_found' },
    'order.currency-has-a-price': { status: 400, code: 'unsupported_currency' },
    'order.needs-enough-stock': { status: 404, code: 'insufficient_stock' },
    failed: { status: 500, code: 'internal_error' },
  },
  statusOf: (refusal, { switches }) =>
    refusal === 'credential' || refusal === 'permission' ? Number(switches['wrong-key-gets-401']) : undefined,
  citations: {
    method: 'endpoint.takes-post-only',
    credential: 'endpoint.refuses-other-keys',
    permission: 'endpoint.refuses-other-keys',
    'rate-limit': 'response.too-many-requests-is-429',
    'look-up': 'order.reference-is-known',
    currency: 'order.currency-has-a-price',
    stock: 'order.needs-enough-stock',
  },
  readCredential: (headers) => headers['authorization'] || undefined,
  permits: ({ requested }, operation) => requested.includes(operation),
  checkBody,
  writeRefusal: ({ code, detail, rule, members }, requestId) => ({
    code,
    message: detail,
    ...(rule !== undefined && { rule }),
    requestId,
    ...members,
  }),
  handlers: { ...quotes, ...orders },
  actions: { order, 'stock-unit': stockUnit, sale, 'hub-call': hubCall },
  effects: { 'hub-call.send': sendCall },
  events: {},
  writeEvent: ({ data }) => data as object,
  findReceivers: () => [],
  settings: {
    ...hubSettings,
    'payment-window': {
      default: numbers['payment-window'],
      description: 'The seconds in which an order can be paid.',
      check: (value) =>
        Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 31_536_000
          ? []
          : [{ pointer: '', message: 'must be a whole number of seconds from 1 to 31536000' }],
    },
  },
  seed,
  fill,
};
