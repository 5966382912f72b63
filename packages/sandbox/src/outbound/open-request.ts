import { request as requestOverHttp } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as requestOverHttps } from 'node:https';
import { lookUpPublic, resolveAll } from './look-up.ts';
import type { Resolve } from './look-up.ts';

/** What a test replaces, so that nothing connects to another machine. */
export interface Network {
  readonly resolve?: Resolve | undefined;
  readonly connect?: RequestOptions['createConnection'] | undefined;
}

/**
 * Opens a request to a target that was checked. The addresses that its name has are checked as well, and it connects to one of
 * these. It does not follow redirects. Not with `fetch`, which does not take a function that looks up a name.
 */
export function openRequest(
  { url, isLocal }: { readonly url: string; readonly isLocal: boolean },
  {
    signal,
    ...request
  }: Pick<RequestOptions, 'method' | 'headers'> & { readonly signal?: AbortSignal | null | undefined },
  { resolve = resolveAll, connect }: Network,
  onResponse: (message: IncomingMessage) => void,
): ClientRequest {
  const isHttps = url.toLowerCase().startsWith('https:');
  const options: RequestOptions = {
    ...request,
    // Without an agent, Node takes port 80 for HTTPS, too.
    ...(connect ? { createConnection: connect, ...(isHttps && { defaultPort: 443 }) } : { agent: false }),
    ...(!isLocal && { lookup: lookUpPublic(resolve) }),
    ...(signal && { signal }),
  };
  return (isHttps ? requestOverHttps : requestOverHttp)(url, options, onResponse);
}
