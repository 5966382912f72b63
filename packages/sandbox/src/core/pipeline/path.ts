import type { Step } from './index.ts';

export const checkPath: Step = (exchange) => {
  if (exchange.path) return undefined;
  return exchange.refuse('path', `The API does not have this path. Compare it with the paths of the contract.`);
};
