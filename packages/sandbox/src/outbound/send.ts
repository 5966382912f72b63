import type { IncomingMessage } from 'node:http';
import { resolveAll } from './look-up.ts';
import type { Resolve } from './look-up.ts';
import { openRequest } from './open-request.ts';
import type { Targets } from './targets.ts';

/** No response of a partner is longer. */
const LONGEST_RESPONSE = 16 * 1024 * 1024;

/** The part of `fetch` that is needed to send a request with a text. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Creates a function that sends requests to public HTTPS URLs and to allowed origins of this machine, and to nothing else. It
 * checks the addresses that a name has, and connects to one that it has checked. It does not follow redirects.
 *
 * The function rejects with a `TypeError` that says why a target is not allowed.
 */
export function createSend(targets: Targets, resolve: Resolve = resolveAll): Send {
  return async (url, init) => {
    const target = targets.find(url);
    if ('problem' in target) throw new TypeError(target.problem);
    const { method = 'GET', headers, body, signal } = init;
    return new Promise((done, fail) => {
      const described = { method, headers: Object.fromEntries(new Headers(headers)), signal };
      const sent = openRequest(
        target,
        described,
        { resolve },
        (message) => void readResponse(message).then(done, fail),
      );
      sent.on('error', fail);
      sent.end(body as string | undefined);
    });
  };
}

async function readResponse(message: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    parts.push(part);
    if ((length += part.length) > LONGEST_RESPONSE) throw new TypeError('The response is longer than 16 MiB.');
  }
  const { statusCode = 0, headers } = message;
  const listed = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  const hasBody = ![101, 103, 204, 205, 304].includes(statusCode);
  return new Response(hasBody ? Buffer.concat(parts) : null, { status: statusCode, headers: listed });
}
