// Generated from spec/primary-sales/openapi.yaml by `pnpm generate`. Do not edit.

/**
 * Every operation: its method and path, the scope it needs, its special headers, its pagination, and its 2xx statuses.
 * For people, documentation and your own tools. The client reads `definition.ts`, which holds only what it needs.
 */
export const operations = {
  quoteSale: { method: 'POST', path: '/quote', security: 'quoteKey', success: [200] },
  authoriseSale: { method: 'POST', path: '/authorise', security: 'authoriseKey', success: [200] },
  confirmSale: { method: 'POST', path: '/confirm', security: 'confirmKey', success: [200] },
  expireSale: { method: 'POST', path: '/expire', security: 'expireKey', success: [200] },
} as const;

/** The id of an operation. */
export type PrimarySalesOperationId = keyof typeof operations;

/** The header for each role in `operations`, and its default value. */
export const headers = {
} as const;

