import { accepts } from '../accept.ts';
import type { Step } from './index.ts';

export const checkAccept: Step = (exchange) => {
  const produced = exchange.operation?.produces ?? [];
  if (accepts(exchange.header('accept'), produced)) return undefined;
  const detail = `The response is ${produced.join(' or ')}, which \`Accept\` does not allow. Allow it, or omit the header.`;
  return exchange.refuse('accept', detail);
};
