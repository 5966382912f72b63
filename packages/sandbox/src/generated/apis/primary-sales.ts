// Generated from spec/primary-sales/openapi.yaml by `pnpm generate`. Do not edit.

import { headers, operations } from '@wirepact/primary-sales';
import { checks, machines, numbers, resources, rules, switches } from '@wirepact/primary-sales/behaviour';
import { requests } from '@wirepact/primary-sales/requests';
import type { Contract } from '../../core/definition.ts';

/** What the sandbox reads of the contract. */
export const primarySales: Contract = {
  api: 'primary-sales',
  baseUrl: 'https://backend.game.example/primary-sales',
  headers,
  operations,
  requests,
  checks,
  machines,
  numbers,
  resources,
  rules,
  switches,
  produces: {},
  members: {
    quoteSale: { recipient_address: true, products: [{ product_id: true, quantity: true }] },
    authoriseSale: { recipient_address: true, currency: true, products: [{ product_id: true, quantity: true }] },
    confirmSale: {
      reference: true,
      tx_hash: true,
      recipient_address: true,
      order: {
        contract_address: true,
        total_amount: true,
        deadline: true,
        created_at: true,
        currency: true,
        products: [
          {
            product_id: true,
            collection_address: true,
            contract_type: true,
            quantity: true,
            detail: [{ token_id: true, amount: true }],
          },
        ],
      },
    },
    expireSale: { reference: true },
  },
  loadDocument: async () => (await import('@wirepact/primary-sales/spec.json', { with: { type: 'json' } })).default,
  loadBehaviour: async () => (await import('@wirepact/primary-sales/behaviour.json', { with: { type: 'json' } })).default,
};
