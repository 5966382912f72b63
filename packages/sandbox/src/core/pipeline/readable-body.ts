import { readJson } from '../read-json.ts';
import type { Step } from './index.ts';

export const checkReadableBody: Step = (exchange) => {
  const { operation, request, api } = exchange;
  if (!operation?.reader?.body || request.body.length === 0) return undefined;
  const { value, problem } = readJson(request.body);
  exchange.body = value;
  if (problem === undefined) return undefined;
  const stated = api.definition?.checkBody?.({
    operation: operation.id,
    body: undefined,
    violations: [],
    isLocal: exchange.parts.isLocal,
  })[0];
  return exchange.refuse('readable-body', problem, {
    ...(stated && { refusal: stated.refusal }),
    ...(stated && stated.refusal in api.contract.rules && { rule: stated.refusal }),
    members: { errors: [{ pointer: '', message: 'must be readable JSON' }] },
  });
};
