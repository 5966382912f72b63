// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

import type { Definition } from '@wirepact/client-core';

/** How to read the list at each path. */
export const pages = { '/user/webhooks': { items: '/webhooks' } } as const;

/**
 * What the client needs at run time. Operations are listed only where they differ from a plain JSON call.
 * `METHOD` alone means all operations with that method. `operations.ts` describes every operation.
 */
export const definition: Definition = {
  api: 'payments',
  baseUrl: 'https://api.cryptofuse.io',
  credentials: [{ option: 'apiKey', header: 'X-API-Key', secret: true }],
  error: { message: '/error/message', code: '/error/code' },
  secrets: ['x-api-key', 'secret'],
  pages,
};
