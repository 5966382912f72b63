import { createApiError } from './api-error.ts';
import { createBaseClient } from './base-client.ts';
import { decodeBody } from './decode.ts';
import type { Definition } from './definition.ts';
import { dropNull } from './headers.ts';
import { readText } from './read-body.ts';
import { send } from './send.ts';
import type { ApiTypes, Client, ClientOptions } from './types.ts';
import { buildUrl } from './url.ts';

/**
 * Creates the client of an API from its generated definition. `options` are {@link ClientOptions} and the credentials that the
 * definition names.
 *
 * Throws a `TypeError` if a credential is missing, if a secret one is used in a browser, and for an invalid base URL or number.
 */
export function createClient<Api extends ApiTypes>(definition: Definition, options: ClientOptions): Client<Api> {
  return createBaseClient(definition, options, {}, async (context, plan, settings, given) => {
    const { method, path } = context;
    const url = buildUrl(settings.baseUrl, path, given.params, plan.commaSeparated);
    const body = JSON.stringify(given.body);
    if (body && !('content-type' in given.headers)) given.headers['content-type'] = 'application/json';
    const headers = dropNull(given.headers);
    const attempt = (signal: AbortSignal): Promise<Response> =>
      ((settings.fetch ?? fetch) as typeof fetch)(url, {
        ...given.forFetch,
        method,
        headers,
        body,
        signal,
      } as RequestInit);
    const outgoing = { url, headers, body, fetch: attempt, read: readText };
    const { response, body: text } = await send(context, plan, settings, outgoing);
    if (!response.ok) throw createApiError(definition, context, response, text);
    return { data: decodeBody(text, plan.media, response, context), response };
  }) as Client<Api>;
}
