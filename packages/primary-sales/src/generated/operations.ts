// Generated from spec/primary-sales/openapi.yaml by `pnpm generate`. Do not edit.

/** Where each operation lives, the scope it needs, its special headers, how its list is read, and its statuses of success. */
export const operations = {
  quoteSale: { method: 'POST', path: '/quote', security: 'quoteKey', success: [200] },
  authoriseSale: { method: 'POST', path: '/authorise', security: 'authoriseKey', success: [200] },
  confirmSale: { method: 'POST', path: '/confirm', security: 'confirmKey', success: [200] },
  expireSale: { method: 'POST', path: '/expire', security: 'expireKey', success: [200] },
} as const;

/** The id of an operation. */
export type PrimarySalesOperationId = keyof typeof operations;

/** The header behind each role that operations name, and the value it has when it is left out. */
export const headers = {
} as const;

