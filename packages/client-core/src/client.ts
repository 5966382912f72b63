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
  return createBaseClient(definition, options, {}, async (call) => {
    const { plan, context, settings, params, headers: table, forFetch } = call;
    const url = buildUrl(settings.baseUrl, context.path, params, plan.isCommaSeparated);
    const body = JSON.stringify(call.body);
    if (body !== undefined && table['content-type'] === undefined) table['content-type'] = 'application/json';
    const headers = dropNull(table);
    const init = { ...forFetch, method: context.method, headers, body: body ?? null };
    const attempt = (signal: AbortSignal | undefined): Promise<Response> =>
      ((settings.fetch ?? fetch) as typeof fetch)(url, { ...init, signal: signal ?? null });
    const { response, body: text } = await send(
      { url, headers, body, fetch: attempt, read: readText },
      plan,
      settings,
      context,
    );
    if (!response.ok) throw createApiError(definition, context, response, text);
    return { data: decodeBody(text, plan.media, response, context), response };
  }) as Client<Api>;
}
