import { apiError } from './api-error.ts';
import { takeCredentials } from './credentials.ts';
import { decode } from './decode.ts';
import type { Definition } from './definition.ts';
import { CallError, type CallContext } from './errors.ts';
import { addHeaders, type HeaderValues } from './headers.ts';
import { paginate, type PageInit } from './paginate.ts';
import { planner } from './plan.ts';
import { send, type Outgoing } from './send.ts';
import type { ApiTypes, Client, ClientOptions, ErrorMode } from './types.ts';
import { urlOf, type UrlParameters } from './url.ts';

/** What can be set for a client and for a call, with its default. What is none of these is for `fetch`. */
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

/** The init of a call as it looks from inside, where operations are not known by type. */
interface Init {
  [forFetch: string]: unknown;
  params?: UrlParameters & { header?: HeaderValues };
  headers?: HeaderValues;
  body?: unknown;
}

interface Answer {
  data: unknown;
  response: Response;
}

/**
 * Makes the client of an API from what is generated for it. `options` are those of {@link ClientOptions} and the credentials
 * that the definition names.
 *
 * Throws a `TypeError` for a missing credential, and for a secret one in a browser.
 */
export function createClient<Api extends ApiTypes, Mode extends ErrorMode>(
  definition: Definition,
  options: ClientOptions<Mode>,
): Client<Api, Mode> {
  const { api, credentials, target, pages } = definition;
  const [settings, { baseUrl, headers, ...forFetch }] = split({ ...defaults, secrets: definition.secrets }, options);
  const base = String(baseUrl ?? definition.baseUrl).replace(/\/+$/, '');
  const own = addHeaders({}, takeCredentials(credentials, forFetch), definition.headers, headers);
  const planOf = planner(definition);
  let calls = 0;

  const bound = (onBehalf?: Record<string, string>): Client<Api, Mode> => {
    const call = async (method: string, path: string, init?: Init): Promise<Answer> => {
      const plan = planOf(method, path);
      const { key } = plan;
      const [chosen, { params, headers: given, body, ...passed }] = split(settings, init);
      const { idempotencyKey } = chosen;
      const sent = plan.isTargeted ? { ...own, ...onBehalf } : { ...own };
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
      const url = base + urlOf(path, params, plan.hasCommas);
      const { response, text } = await send(url, outgoing, plan, chosen, context);
      if (!response.ok) throw apiError(definition, context, response, text);
      return { data: decode(text, plan.media, response, context), response };
    };

    const client: Record<string, unknown> = {
      paginate: (path: string, init?: Init) =>
        paginate(path, pages?.[path], init as PageInit, async (page) => (await call('GET', path, page as Init)).data),
    };
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const throwing = (path: string, init?: Init): Promise<Answer> => call(method, path, init);
      client[method] =
        settings.errors === 'throw' ? throwing : (path: string, init?: Init) => throwing(path, init).catch(asResult);
    }
    if (target) {
      client[target.method] = (id: string) => {
        if (!id?.trim()) throw new TypeError(`${target.method}: the id is empty.`);
        return bound(addHeaders({}, { [target.header]: id }));
      };
    }
    return client as unknown as Client<Api, Mode>;
  };
  return bound();
}

/** What of `init` is a setting, over the given ones, and the rest. What is `undefined` counts as not given. */
function split<S extends object>(settings: S, init: object | undefined): [S, Init] {
  if (!init) return [settings, {}];
  let own = settings as S & Init;
  const rest: Init = {};
  for (const [key, value] of Object.entries(init)) {
    if (value === undefined) continue;
    if (key in own) own = { ...own, [key]: value };
    else rest[key] = value;
  }
  return [own, rest];
}

/** What is thrown for a call that failed, as its result. Anything else is a mistake of the caller, and thrown on. */
function asResult(error: unknown): { error: CallError; response: Response | undefined } {
  if (error instanceof CallError) return { error, response: error.response };
  throw error;
}
