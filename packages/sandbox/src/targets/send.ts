import { lookup as askDns } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { findTargetProblem } from './targets.ts';

/** No response of a partner is longer. */
const LONGEST_RESPONSE = 16 * 1024 * 1024;

/** Finds all addresses of a host name. */
export type Resolve = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** The part of `fetch` that is needed to send a request with a text. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

const resolveAll: Resolve = (hostname, callback) => askDns(hostname, { all: true }, callback);

/**
 * Creates a function that sends requests to public HTTPS URLs and to allowed origins of this machine, and to nothing else. The
 * addresses that a name has are checked, and the connection goes to a checked address. It does not follow redirects.
 *
 * The function rejects with a `TypeError` whose `cause` says why a target is not allowed.
 */
export function createSend(allowed: readonly string[], resolve: Resolve = resolveAll): Send {
  return async (url, init) => {
    const problem = findTargetProblem(url, allowed);
    if (problem !== undefined) throw new TypeError(problem);
    if (allowed.includes(new URL(url).origin)) return fetch(url, { ...init, redirect: 'manual' });
    return sendPublic(url, init, resolve);
  };
}

/** `fetch` cannot be told which address to connect to. */
function sendPublic(
  url: string,
  { method = 'GET', headers, body, signal }: RequestInit,
  resolve: Resolve,
): Promise<Response> {
  return new Promise((done, fail) => {
    const sent = request(
      url,
      {
        method,
        headers: Object.fromEntries(new Headers(headers)),
        lookup: lookUpPublic(resolve),
        agent: false,
        ...(signal && { signal }),
      },
      (response) => {
        const parts: Buffer[] = [];
        let length = 0;
        response.on('data', (part: Buffer) => {
          length += part.length;
          parts.push(part);
          if (length > LONGEST_RESPONSE) response.destroy(new TypeError('The response is longer than 16 MiB.'));
        });
        response.on('error', fail);
        response.on('end', () => {
          const { statusCode = 0, headers: received } = response;
          const hasBody = ![101, 103, 204, 205, 304].includes(statusCode);
          const listed = Object.entries(received).flatMap(([name, value]): [string, string][] =>
            [value ?? []].flat().map((one) => [name, one]),
          );
          done(new Response(hasBody ? Buffer.concat(parts) : null, { status: statusCode, headers: listed }));
        });
      },
    );
    sent.on('error', fail);
    sent.end(body as string | undefined);
  });
}

/** Refuses a name of which one address is not public: a connection could go there. */
function lookUpPublic(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      if (error) return callback(error, '');
      const bad = addresses.find(({ address }) => !isPublicAddress(address));
      if (bad || addresses.length === 0) {
        const found = bad ? `has the address ${bad.address}, which is not public` : 'has no address';
        return callback(
          new TypeError(`The host ${hostname} ${found}. Use a host that is reachable from the internet.`),
          '',
        );
      }
      if (options.all) return callback(null, addresses);
      return callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}
