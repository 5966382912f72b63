import { findTransition } from '../transitions.ts';
import type { Step } from './index.ts';

export const checkState: Step = (exchange) => {
  const { operation, resource, body, api } = exchange;
  if (!resource || !operation || operation.transitions.length === 0) return undefined;
  const facts = { body, resource: undefined };
  if (findTransition(operation.transitions, resource.state, facts)) return undefined;
  const { rule, detail, members } = api.refuseState(resource, operation.transitions, facts);
  return exchange.refuse('state', detail, {
    rule,
    members,
    ...(rule !== undefined && api.definition?.refusals[rule] && { refusal: rule }),
  });
};
