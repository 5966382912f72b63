// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

/**
 * What the client must know at run time: only where operations differ from a plain JSON call.
 * `METHOD` alone stands for all operations with that method.
 */
export const definition = {
  api: 'platform',
  baseUrl: 'https://oncade.gg/api',
  credentials: [{
    option: 'apiKey',
    header: 'Authorization',
    prefix: 'Bearer ',
    secret: true,
  }],
  headers: {
    'X-Oncade-API-Version': 'v1',
  },
  error: {
    message: '/error',
  },
  secrets: ['rawKey', 'webhookSecret'],
  idempotency: {
    header: 'Idempotency-Key',
    on: ['POST', 'PATCH', 'PUT'],
  },
  target: {
    header: 'X-Target-Business-Id',
    method: 'forBusiness',
    on: ['GET /v1/platform/campaigns', 'GET /v1/platform/invoices', 'GET /v1/platform/invoices/export', 'GET /v1/platform/invoices/{invoiceId}', 'GET /v1/platform/business', 'GET /v1/platform/business/wallet-balance', 'GET /v1/platform/distributions', 'GET /v1/platform/distributions/fee-preview', 'GET /v1/platform/split-templates', 'POST /v1/platform/campaigns', 'POST /v1/platform/invoices', 'POST /v1/platform/invoices/{invoiceId}/send', 'POST /v1/platform/invoices/{invoiceId}/cancel', 'POST /v1/platform/distributions', 'POST /v1/platform/split-templates', 'POST /v1/platform/gifts/bulk', 'POST /v1/platform/gifts/mark-funded', 'POST /v1/platform/lookup-emails', 'PATCH /v1/platform/business', 'PUT /v1/platform/invoices/{invoiceId}'],
  },
  conflict: {
    on: ['POST', 'PATCH', 'PUT'],
    ifAsked: ['POST /v1/platform/me/keys/{keyId}/rotate', 'POST /v1/platform/grants/{grantId}/revoke', 'POST /v1/platform/invites', 'POST /v1/platform/invites/{inviteId}/cancel', 'POST /v1/platform/campaigns/{campaignId}/events', 'POST /v1/platform/invoices/{invoiceId}/send', 'POST /v1/platform/invoices/{invoiceId}/cancel', 'POST /v1/platform/business', 'PATCH /v1/platform/campaigns/{campaignId}/link-invites/{code}', 'PATCH /v1/platform/business', 'PUT'],
  },
  pages: {
    '/v1/platform/me/keys': {
      items: '/keys',
    },
    '/v1/platform/link-sessions': {
      items: '/sessions',
    },
    '/v1/platform/grants': {
      items: '/grants',
    },
    '/v1/platform/invites': {
      items: '/invites',
    },
    '/v1/platform/campaigns': {
      items: '/campaigns',
    },
    '/v1/platform/campaigns/{campaignId}/users': {
      items: '/users',
      hasNextPage: '/pagination/hasNextPage',
    },
    '/v1/platform/campaigns/{campaignId}/link-invites': {
      items: '/invites',
    },
    '/v1/platform/invoices': {
      items: '/invoices',
      totalPages: '/pagination/totalPages',
    },
    '/v1/platform/distributions': {
      items: '/distributions',
      totalPages: '/pagination/totalPages',
    },
    '/v1/platform/split-templates': {
      items: '/templates',
    },
  },
  media: {
    'GET /v1/platform/invoices/export': 'text/csv',
  },
  commas: ['GET /v1/platform/invoices/export'],
} as const;
