// Generated from spec/rewards/openapi.yaml by `pnpm generate`. Do not edit.

import { headers, operations } from '@wirepact/rewards';
import { checks, delivery, machines, numbers, resources, rules, switches } from '@wirepact/rewards/behaviour';
import { requests } from '@wirepact/rewards/requests';
import type { Contract } from '../../core/definition.ts';

/** What the sandbox reads of the contract. */
export const rewards: Contract = {
  api: 'rewards',
  baseUrl: 'https://api.firstpromoter.com/api/v2/company',
  headers,
  operations,
  requests,
  checks,
  delivery,
  machines,
  numbers,
  resources,
  rules,
  switches,
  produces: {},
  members: {
    approveCommissions: { ids: [true] },
    denyCommissions: { ids: [true] },
    markCommissionsFulfilled: { ids: [true] },
    markCommissionsUnfulfilled: { ids: [true] },
  },
  loadDocument: async () => (await import('@wirepact/rewards/spec.json', { with: { type: 'json' } })).default,
  loadBehaviour: async () => (await import('@wirepact/rewards/behaviour.json', { with: { type: 'json' } })).default,
};
