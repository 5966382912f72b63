import type { Action } from '../core/api.ts';
import type { PrimarySales } from '../apis/primary-sales/shape.ts';

/** Calls of the backend. What `send` does happens outside, after its commit. */
export const hubCall: Readonly<Record<string, Action<PrimarySales, 'hub-call'>>> = {
  send: { internal: true, input: {}, run: () => {} },
};
