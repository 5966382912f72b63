import type { Step } from './index.ts';

export const checkPermission: Step = (exchange) => {
  const { api, access, operation } = exchange;
  if (!access || !operation || api.definition?.permits?.(exchange.caller, operation.id) !== false) return undefined;
  return exchange.refuse('permission', 'The credential does not have the permission for this. Use one that has it.');
};
