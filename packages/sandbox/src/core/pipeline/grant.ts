import type { Step } from './index.ts';

export const checkGrant: Step = (exchange) => {
  const { target, access, operation } = exchange;
  if (target === '' || !access || access.granted !== null) return undefined;
  const required = operation?.entry.scope;
  return exchange.refuse('grant', `${target} has not granted anything to this account. Ask for a grant first.`, {
    members: { ...(required !== undefined && { required }), missingIn: ['grant'] },
  });
};
