import { createApiError } from './api-error.ts';
import { takeCredentials } from './credentials.ts';
import { decodeBody } from './decode.ts';
import type { Definition } from './definition.ts';
import { CallError, type CallContext, type ResponseHead } from './errors.ts';
import { addHeaders, type HeaderValues } from './headers.ts';
import { paginate, type PageInit } from './paginate.ts';
import { createPlanner } from './plan.ts';
import { send, type Outgoing } from './send.ts';
import type { ApiTypes, Client, ClientOptions, ErrorMode } from './types.ts';
import { buildUrl, type UrlParameters } from './url.ts';

/** The settings of a client and of a call, with their defaults. Other options are passed to `fetch`. */
const defaults = {
  errors: 'throw' as ErrorMode,
  fetch: undefined as ((request: Request) => Promise<Response>) | undefined,
  idempotencyKey: undefined as string | undefined,
  retries: 2,
  timeout: 30_000,
  deadline: Infinity,
  signal: undefined,
  retryDelay: 500,
  maxRetryDelay: 60_000,
  onRequest: undefined,
  onResponse: undefined,
  onRetry: undefined,
};

/** The init of a call, without the types of an operation. */
interface Init {
  [forFetch: string]: unknown;
  params?: UrlParameters & { header?: HeaderValues };
  headers?: HeaderValues;
  body?: unknown;
}

interface CallResult {
  data: unknown;
  response: Response;
}

/**
 * Creates the client of an API from its generated definition. `options` are {@link ClientOptions} and the credentials that the
 * definition names.
 *
 * Throws a `TypeError` if a credential is missing, and if a secret one is used in a browser.
 */
export function createClient<Api extends ApiTypes, Mode extends ErrorMode>(
  definition: Definition,
  options: ClientOptions<Mode>,
): Client<Api, Mode> {
  const { api, credentials, target, pages } = definition;
  const [settings, { baseUrl, headers, ...forFetch }] = splitOptions(
    { ...defaults, secrets: definition.secrets },
    options,
  );
  const base = String(baseUrl ?? definition.baseUrl).replace(/\/+$/, '');
  const own = addHeaders({}, takeCredentials(credentials, forFetch), definition.headers, headers);
  const findPlan = createPlanner(definition);
  let calls = 0;

  const createBound = (targetHeader?: Record<string, string>): Client<Api, Mode> => {
    const call = async (method: string, path: string, init?: Init): Promise<CallResult> => {
      const plan = findPlan(method, path);
      const { key } = plan;
      const [chosen, { params, headers: given, body, ...passed }] = splitOptions(settings, init);
      const { idempotencyKey } = chosen;
      const sent = plan.isTargeted ? { ...own, ...targetHeader } : { ...own };
      if (body !== undefined) sent['content-type'] = 'application/json';
      if (key) sent[key] = crypto.randomUUID();

      const outgoing: Outgoing = {
        redirect: 'manual',
        ...forFetch,
        ...passed,
        method,
        headers: addHeaders(sent, key && idempotencyKey ? { [key]: idempotencyKey } : undefined, params?.header, given),
        body: body === undefined ? null : JSON.stringify(body),
      };
      const context: CallContext = { api, method, path, callId: ++calls, attempts: 0 };
      const url = base + buildUrl(path, params, plan.isCommaSeparated);
      const { response, text } = await send(url, outgoing, plan, chosen, context);
      if (!response.ok) throw createApiError(definition, context, response, text);
      return { data: decodeBody(text, plan.media, response, context), response };
    };

    const client: Record<string, unknown> = {
      paginate: (path: string, init?: Init) =>
        paginate(path, pages?.[path], init as PageInit, async (page) => (await call('GET', path, page as Init)).data),
    };
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      client[method] = (path: string, init?: Init) => {
        const result = call(method, path, init);
        return settings.errors === 'throw' ? result : result.catch(returnError);
      };
    }
    if (target) {
      client[target.method] = (id: string) => {
        if (!id?.trim()) throw new TypeError(`${target.method}: the id is empty.`);
        return createBound(addHeaders({}, { [target.header]: id }));
      };
    }
    return client as unknown as Client<Api, Mode>;
  };
  return createBound();
}

/** Splits `init` into settings, which replace those of `settings`, and other options. Ignores `undefined`. */
function splitOptions<S extends object>(settings: S, init: object | undefined): [S, Init] {
  let own = settings as S & Init;
  const rest: Init = {};
  for (const [key, value] of Object.entries(init ?? {})) {
    if (value === undefined) continue;
    if (key in own) own = { ...own, [key]: value };
    else rest[key] = value;
  }
  return [own, rest];
}

/** Returns the error of a failed call as its result. Throws any other error, because it is a mistake of the caller. */
function returnError(error: unknown): { error: CallError; response: ResponseHead | undefined } {
  if (error instanceof CallError) return { error, response: error.response };
  throw error;
}
