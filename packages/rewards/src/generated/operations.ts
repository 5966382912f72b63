// Generated from spec/rewards/openapi.yaml by `pnpm generate`. Do not edit.

/**
 * Every operation: its method and path, the scope it needs, its special headers, its pagination, and its 2xx statuses.
 * For people, documentation and your own tools. The client reads `definition.ts`, which holds only what it needs.
 */
export const operations = {
  listCommissions: {
    method: 'GET',
    path: '/commissions',
    pagination: { style: 'page', items: '', pageSize: 'per_page' },
    success: [200],
  },
  approveCommissions: { method: 'POST', path: '/commissions/approve', success: [200, 202] },
  denyCommissions: { method: 'POST', path: '/commissions/deny', success: [200, 202] },
  markCommissionsFulfilled: { method: 'POST', path: '/commissions/mark_fulfilled', success: [200, 202] },
  markCommissionsUnfulfilled: { method: 'POST', path: '/commissions/mark_unfulfilled', success: [200, 202] },
  listBatchProcesses: {
    method: 'GET',
    path: '/batch_processes',
    pagination: { style: 'whole', items: '' },
    success: [200],
  },
  getBatchProgress: { method: 'GET', path: '/batch_processes/progress', success: [200] },
  getBatchProcess: { method: 'GET', path: '/batch_processes/{id}', success: [200] },
} as const;

/** The id of an operation. */
export type RewardsOperationId = keyof typeof operations;

/** The header for each role in `operations`, and its default value. */
export const headers = {
} as const;

/** The base URL of the API. */
export const baseUrl = 'https://api.firstpromoter.com/api/v2/company';
