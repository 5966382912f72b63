import type { Caller } from '../../core/api.ts';

/** The permission to approve, deny and mark commissions. A key without it can only read. */
export const MANAGE = 'manage';

/** Whether the owner of a key may do what an operation does. */
export function permits({ requested }: Caller, operation: string): boolean {
  return /^(list|get)/.test(operation) || requested.includes(MANAGE);
}
