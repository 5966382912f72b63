// Generated from the folders of spec/ by `pnpm generate`. Do not edit.

import type { Contract } from '../core/definition.ts';

/** Loads what the sandbox reads of each contract, by the path segment that the API is mounted under. */
export const contracts: Readonly<Record<string, () => Promise<Contract>>> = {
  payments: async () => (await import('./apis/payments.ts')).payments,
  platform: async () => (await import('./apis/platform.ts')).platform,
  'primary-sales': async () => (await import('./apis/primary-sales.ts')).primarySales,
  rewards: async () => (await import('./apis/rewards.ts')).rewards,
};
