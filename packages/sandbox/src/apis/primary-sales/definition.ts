import type { ApiDefinition } from '../../core/definition.ts';
import { seed } from './seed.ts';
import type { PrimarySales } from './shape.ts';

/** What the sandbox adds to the contract of the Primary Sales API: its default contents. Its operations respond with examples. */
export const primarySales: ApiDefinition<PrimarySales> = {
  kinds: {
    order: { id: 'reference' },
    'stock-unit': { id: 'unit_id' },
  },
  refusals: {
    'header-size': { status: 431, code: 'request_header_fields_too_large' },
    path: { status: 404, code: 'not_found' },
    method: { status: 405, code: 'method_not_allowed' },
    credential: { status: 401, code: 'unauthorized' },
    'rate-limit': { status: 429, code: 'rate_limited' },
    'body-size': { status: 400, code: 'invalid_request' },
    'readable-body': { status: 400, code: 'invalid_request' },
    body: { status: 400, code: 'invalid_request' },
    'look-up': { status: 404, code: 'order_not_found' },
    currency: { status: 400, code: 'unsupported_currency' },
    stock: { status: 404, code: 'insufficient_stock' },
  },
  citations: {},
  readCredential: (headers) => headers['authorization'] || undefined,
  writeRefusal: ({ code, detail, rule, members }, requestId) => ({
    code,
    message: detail,
    ...(rule !== undefined && { rule }),
    requestId,
    ...members,
  }),
  handlers: {},
  actions: {},
  events: {},
  writeEvent: ({ data }) => data as object,
  findReceivers: () => [],
  settings: {},
  seed,
};
