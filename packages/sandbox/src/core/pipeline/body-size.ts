import type { Step } from './index.ts';

const MEBIBYTE = 1024 * 1024;

export const checkBodySize: Step = (exchange) => {
  const limit = exchange.api.contract.numbers['body-limit'] ?? MEBIBYTE;
  if (exchange.request.body.length <= limit) return undefined;
  return exchange.refuse('body-size', `The body has more than ${limit} bytes. Send less.`);
};
