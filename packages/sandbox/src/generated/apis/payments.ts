// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

import { headers, operations } from '@wirepact/payments';
import { checks, delivery, machines, numbers, resources, rules, switches } from '@wirepact/payments/behaviour';
import { requests } from '@wirepact/payments/requests';
import type { Contract } from '../../core/definition.ts';

/** What the sandbox reads of the contract. */
export const payments: Contract = {
  api: 'payments',
  baseUrl: 'https://api.cryptofuse.io',
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
    createWebhook: { url: true, event_types: [true], description: true },
    deleteWebhook: { webhook_id: true },
  },
  loadDocument: async () => (await import('@wirepact/payments/spec.json', { with: { type: 'json' } })).default,
  loadBehaviour: async () => (await import('@wirepact/payments/behaviour.json', { with: { type: 'json' } })).default,
};
