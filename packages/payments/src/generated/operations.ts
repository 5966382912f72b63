// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

/** Where each operation lives, the scope it needs, its special headers, how its list is read, and its statuses of success. */
export const operations = {
  listWebhooks: { method: 'GET', path: '/user/webhooks', pagination: { style: 'whole', items: '/webhooks' }, success: [200] },
  createWebhook: { method: 'POST', path: '/user/webhooks', success: [200] },
  deleteWebhook: { method: 'DELETE', path: '/user/webhooks', success: [200] },
} as const;

/** The id of an operation. */
export type PaymentsOperationId = keyof typeof operations;

/** The header behind each role that operations name, and the value it has when it is left out. */
export const headers = {
} as const;

/** Where the API is served. */
export const baseUrl = 'https://api.cryptofuse.io';
