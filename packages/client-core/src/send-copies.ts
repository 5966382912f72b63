import type { ParseAs } from 'openapi-fetch';
import type { CallOptions } from './base-client.ts';
import type { CallContext } from './errors.ts';
import { readBlob, readText } from './read-body.ts';
import { send, type Exchange, type RetryRules, type Settings } from './send.ts';

/** The settings of the copies and of their responses. */
export interface CopyOptions {
  Request: typeof Request | undefined;
  requestInitExt: Record<string, unknown> | undefined;
  parseAs: ParseAs | undefined;
}

/** A body in the form that `parseAs` asks for. */
export type Body = string | Blob | Response['body'];

/** Makes the attempts of a call. Each sends a copy of the request, because a body can be read only once. */
export async function sendCopies(
  context: CallContext,
  rules: RetryRules,
  settings: Settings & Pick<CallOptions, 'fetch'> & CopyOptions,
  request: Request,
): Promise<Exchange<Body>> {
  const { Request: Class = Request, parseAs } = settings;
  const headers = Object.fromEntries(request.headers);
  const attempt = (ofAttempt: AbortSignal): Promise<Response> => {
    // A stream is read after the attempt has ended, and the caller can still abort it.
    const signal = parseAs === 'stream' ? AbortSignal.any([ofAttempt, request.signal]) : ofAttempt;
    // A constructor with options resets these two (Fetch, 5.4).
    const { referrer, referrerPolicy } = request;
    const copy = addMembers(new Class(request.clone(), { signal, referrer, referrerPolicy }), request);
    const given = (settings.fetch ?? fetch) as typeof fetch;
    return given(copy, { headers, signal, ...settings.requestInitExt });
  };
  const read = async (response: Response, most: number): Promise<Body | undefined> => {
    if (response.ok && parseAs === 'stream') return response.body;
    return (response.ok && (parseAs === 'blob' || parseAs === 'arrayBuffer') ? readBlob : readText)(response, most);
  };
  const body = settings.onRequest && (await request.clone().text());
  return send(context, rules, settings, { url: request.url, headers, body, fetch: attempt, read });
}

/** Returns a response that can be read again. */
export function restoreBody({ response, body }: Exchange<Body>): Response {
  const { status, statusText, headers, url } = response;
  if (body === response.body || status < 200 || status > 599) return response;
  const isEmpty = [204, 205, 304].includes(status);
  const copy = new Response(isEmpty ? null : body, { status, statusText, headers });
  return Object.defineProperty(copy, 'url', { value: url });
}

/** Adds the options that a `Request` does not know, so that a custom `fetch` can read them, as in openapi-fetch. */
function addMembers(request: Request, members: object): Request {
  for (const [name, value] of Object.entries(members)) {
    if (!(name in request)) Object.assign(request, { [name]: value });
  }
  return request;
}
