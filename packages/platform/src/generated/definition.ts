// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

import type { Definition } from '@wirepact/client-core';

/** How to read the list at each path. */
export const pages = {
  '/v1/platform/me/keys': { items: '/keys' },
  '/v1/platform/link-sessions': { items: '/sessions' },
  '/v1/platform/grants': { items: '/grants' },
  '/v1/platform/invites': { items: '/invites' },
  '/v1/platform/campaigns': { items: '/campaigns' },
  '/v1/platform/campaigns/{campaignId}/users': {
    items: '/users',
    hasNextPage: '/pagination/hasNextPage',
    first: { page: 1 },
  },
  '/v1/platform/campaigns/{campaignId}/link-invites': { items: '/invites' },
  '/v1/platform/invoices': { items: '/invoices', totalPages: '/pagination/totalPages', first: { page: 1 } },
  '/v1/platform/distributions': { items: '/distributions', totalPages: '/pagination/totalPages', first: { page: 1 } },
  '/v1/platform/split-templates': { items: '/templates' },
} as const;

/**
 * What the client needs at run time. Operations are listed only where they differ from a plain JSON call.
 * `METHOD` alone means all operations with that method. `operations.ts` describes every operation.
 */
export const definition: Definition = {
  api: 'platform',
  baseUrl: 'https://oncade.gg/api',
  credentials: [{ option: 'apiKey', header: 'Authorization', prefix: 'Bearer ', secret: true }],
  headers: { 'X-Oncade-API-Version': 'v1' },
  error: { message: '/error' },
  secrets: ['rawKey', 'webhookSecret'],
  idempotencyHeader: 'Idempotency-Key',
  target: { header: 'X-Target-Business-Id', method: 'forBusiness' },
  operations: {
    idempotencyKey: ['POST', 'PATCH', 'PUT'],
    target: [
      'GET /v1/platform/campaigns',
      'GET /v1/platform/invoices',
      'GET /v1/platform/invoices/export',
      'GET /v1/platform/invoices/{invoiceId}',
      'GET /v1/platform/business',
      'GET /v1/platform/business/wallet-balance',
      'GET /v1/platform/distributions',
      'GET /v1/platform/distributions/fee-preview',
      'GET /v1/platform/split-templates',
      'POST /v1/platform/campaigns',
      'POST /v1/platform/invoices',
      'POST /v1/platform/invoices/{invoiceId}/send',
      'POST /v1/platform/invoices/{invoiceId}/cancel',
      'POST /v1/platform/distributions',
      'POST /v1/platform/split-templates',
      'POST /v1/platform/gifts/bulk',
      'POST /v1/platform/gifts/mark-funded',
      'POST /v1/platform/lookup-emails',
      'PATCH /v1/platform/business',
      'PUT /v1/platform/invoices/{invoiceId}',
    ],
    conflict: ['POST', 'PATCH', 'PUT'],
    onlyWithRetryAfter: [
      'POST /v1/platform/me/keys/{keyId}/rotate',
      'POST /v1/platform/grants/{grantId}/revoke',
      'POST /v1/platform/invites',
      'POST /v1/platform/invites/{inviteId}/cancel',
      'POST /v1/platform/campaigns/{campaignId}/events',
      'POST /v1/platform/campaigns/{campaignId}/users/{userRef}/link/initiate',
      'POST /v1/platform/invoices/{invoiceId}/send',
      'POST /v1/platform/invoices/{invoiceId}/cancel',
      'POST /v1/platform/business',
      'PATCH /v1/platform/campaigns/{campaignId}/link-invites/{code}',
      'PATCH /v1/platform/business',
      'PUT',
    ],
    commaSeparated: ['GET /v1/platform/invoices/export'],
  },
  media: { 'GET /v1/platform/invoices/export': 'text/csv' },
  pages,
};
