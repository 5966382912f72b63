import {
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Middleware,
  type MergedOptions,
} from 'openapi-fetch';
import type { CallOptions } from './client.ts';
import type { CallContext } from './errors.ts';
import { runMiddleware } from './middleware.ts';
import type { Plan } from './plan.ts';
import { readBody, send, type Exchange, type Outgoing } from './send.ts';
import type { UrlParameters } from './url.ts';

/**
 * Makes a call with the middleware of openapi-fetch. It sees the call: one request, and the last response. Each attempt sends a
 * copy of the request that it returns.
 */
export async function callWithMiddleware(
  all: readonly Middleware[],
  { url, body }: Outgoing,
  init: RequestInit,
  params: UrlParameters,
  settings: CallOptions,
  plan: Plan,
  context: CallContext,
): Promise<Exchange> {
  const { Request: Class = Request, querySerializer, signal } = settings;
  const first = addMembers(new Class(url, { ...init, signal: signal ?? null }), init);
  const options: MergedOptions = Object.freeze({
    baseUrl: settings.baseUrl,
    fetch: (settings.fetch ?? fetch) as typeof fetch,
    parseAs: settings.parseAs ?? 'json',
    querySerializer:
      typeof querySerializer === 'function' ? querySerializer : createQuerySerializer<unknown>(querySerializer),
    bodySerializer: settings.bodySerializer ?? defaultBodySerializer,
    pathSerializer: settings.pathSerializer ?? defaultPathSerializer,
  });
  const id = Math.random().toString(36).slice(2, 11);
  const { response } = await runMiddleware(
    all,
    { schemaPath: context.path, params: params as Record<string, Record<string, unknown>>, id, options },
    first,
    async (request) => {
      const headers = Object.fromEntries(request.headers);
      const outgoing: Outgoing = {
        url: request.url,
        headers,
        body: request === first ? body : undefined,
        fetch: (attemptSignal) => {
          const copy = addMembers(new Class(request.clone(), { signal: attemptSignal }), request);
          const given = (settings.fetch ?? fetch) as typeof fetch;
          return given(copy, { headers, signal: attemptSignal, ...settings.requestInitExt });
        },
      };
      return restoreBody(await send(outgoing, plan, settings, context));
    },
  );
  return { response, body: await readBody(response, settings, context) };
}

/** Returns a response that can be read again, because middleware may read it. */
export function restoreBody({ response, body }: Exchange): Response {
  const { status, statusText, headers, url } = response;
  if (body === response.body || status < 200 || status > 599) return response;
  const copy = new Response([204, 205, 304].includes(status) ? null : (body as string), {
    status,
    statusText,
    headers,
  });
  return Object.defineProperty(copy, 'url', { value: url });
}

/** Adds the options that a `Request` does not know, so that a custom `fetch` can read them, as in openapi-fetch. */
export function addMembers(request: Request, members: object): Request {
  for (const [name, value] of Object.entries(members)) {
    if (!(name in request)) Object.assign(request, { [name]: value });
  }
  return request;
}
