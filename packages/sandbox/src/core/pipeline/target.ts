import type { Step } from './index.ts';

export const checkTarget: Step = (exchange) => {
  const { operation, target, api } = exchange;
  if (operation?.target !== 'required' || target !== '') return undefined;
  const name = api.contract.headers['target']?.name ?? api.targetHeader;
  return exchange.refuse('target', `The request does not say what it acts for. Send the id in ${name}.`, {
    members: { errors: [{ pointer: `/header/${name}`, message: 'must be present' }] },
  });
};
