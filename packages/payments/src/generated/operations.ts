// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

/**
 * Every operation: its method and path, the scope it needs, its special headers, its pagination, and its 2xx statuses.
 * For people, documentation and your own tools. The client reads `definition.ts`, which holds only what it needs.
 */
export const operations = {
  listWebhooks: {
    method: 'GET',
    path: '/user/webhooks',
    pagination: { style: 'whole', items: '/webhooks' },
    success: [200],
  },
  createWebhook: { method: 'POST', path: '/user/webhooks', success: [200] },
  deleteWebhook: { method: 'DELETE', path: '/user/webhooks', success: [200] },
} as const;

/** The id of an operation. */
export type PaymentsOperationId = keyof typeof operations;

/** The header for each role in `operations`, and its default value. */
export const headers = {
} as const;

/** The base URL of the API. */
export const baseUrl = 'https://api.cryptofuse.io';
