import type { Step } from './index.ts';

export const checkMethod: Step = (exchange) => {
  const { operation, path, request } = exchange;
  if (operation || !path) return undefined;
  return exchange.refuse('method', `This path does not have the method ${request.method}. It has ${path.allow}.`, {
    headers: { allow: path.allow },
  });
};
