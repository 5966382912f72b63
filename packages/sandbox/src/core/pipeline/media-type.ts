import type { Step } from './index.ts';

const JSON_TYPE = /^\s*application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i;

export const checkMediaType: Step = (exchange) => {
  const { operation, request } = exchange;
  if (!operation?.reader?.body || request.body.length === 0) return undefined;
  const type = request.headers['content-type'];
  if (type === 'application/json' || (type !== undefined && JSON_TYPE.test(type))) return undefined;
  return exchange.refuse('media-type', 'The body is not declared as JSON. Send `Content-Type: application/json`.');
};
