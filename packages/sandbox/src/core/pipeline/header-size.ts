import type { Step } from './index.ts';

/** Bytes of the target and all headers. Node.js itself refuses more than 16 KiB, and without the envelope of the API. */
const LIMIT = 8192;

export const checkHeaderSize: Step = (exchange) => {
  const { headers, target } = exchange.request;
  let size = target.length;
  for (const name in headers) size += name.length + 4 + (headers[name]?.length ?? 0);
  if (size <= LIMIT) return undefined;
  return exchange.refuse('header-size', `The headers have more than ${LIMIT} bytes. Send fewer or shorter ones.`);
};
