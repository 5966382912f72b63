// Generated from spec/rewards/openapi.yaml by `pnpm generate`. Do not edit.

import type { Definition } from '@wirepact/client-core';

/** How to read the list at each path. */
export const pages = {
  '/commissions': { items: '', pageSize: 'per_page', first: { page: 1, per_page: 20 } },
  '/batch_processes': { items: '' },
} as const;

/**
 * What the client needs at run time. Operations are listed only where they differ from a plain JSON call.
 * `METHOD` alone means all operations with that method. `operations.ts` describes every operation.
 */
export const definition: Definition = {
  api: 'rewards',
  baseUrl: 'https://api.firstpromoter.com/api/v2/company',
  credentials: [
    { option: 'apiKey', header: 'Authorization', prefix: 'Bearer ', secret: true },
    { option: 'accountId', header: 'Account-ID', secret: false },
  ],
  error: { message: '/message', code: '/code' },
  pages,
};
