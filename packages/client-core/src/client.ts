import createFetchClient, { mergeHeaders, type HeadersOptions, type Middleware } from 'openapi-fetch';
import { apiError } from './api-error.ts';
import { takeCredentials } from './credentials.ts';
import { decode } from './decode.ts';
import type { Definition } from './definition.ts';
import { CallError, type CallContext } from './errors.ts';
import { paginate, type PageInit } from './paginate.ts';
import { fillPath } from './path.ts';
import { send, type Outgoing } from './send.ts';
import type { ApiTypes, Client, ClientOptions, ErrorMode } from './types.ts';

/** What can be set for a client and for a call, with its default. What is none of these is for openapi-fetch. */
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
  [other: string]: unknown;
  headers?: HeadersOptions;
  middleware?: Middleware[];
}

interface Answer {
  data: unknown;
  response: Response;
}

/** What openapi-fetch would make a `Request` of. */
interface Draft extends RequestInit {
  url: string;
  headers: Headers;
}

type AnyMethod = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * Makes the client of an API from what is generated for it. `options` are those of {@link ClientOptions} and the credentials
 * that the definition names.
 *
 * openapi-fetch writes paths, queries, headers and bodies and runs middleware, once for each call. What it takes for `fetch`
 * makes the attempts, so that middleware sees neither retries nor time limits.
 *
 * Throws a `TypeError` for a missing credential, and for a secret one in a browser.
 */
export function createClient<Api extends ApiTypes, Mode extends ErrorMode>(
  definition: Definition,
  options: ClientOptions<Mode>,
): Client<Api, Mode> {
  const { api, baseUrl, credentials, idempotency, target, conflict, pages, media, query, secrets } = definition;
  const [settings, { headers, ...rest }] = split({ ...defaults, baseUrl, secrets }, options);
  const own = { ...takeCredentials(credentials, rest), ...definition.headers };
  const inner = createFetchClient({
    redirect: 'manual',
    ...rest,
    baseUrl: settings.baseUrl,
    headers: headers ? mergeHeaders(own, headers) : own,
    pathSerializer: fillPath,
  });
  let hasMiddleware = false;
  let calls = 0;

  const bound = (id?: string): Client<Api, Mode> => {
    const call = async (method: string, path: string, init: Init = {}): Promise<Answer> => {
      const operation = `${method} ${path}`;
      const isIn = (list: readonly string[] = []): boolean => list.includes(method) || list.includes(operation);
      const [chosen, passed] = split(settings, init);
      const context: CallContext = { api, method, path, callId: ++calls, attempts: 0 };
      const watched = hasMiddleware || passed.middleware !== undefined;

      const supplied: Record<string, string> = {};
      const keyHeader = isIn(idempotency?.on) && idempotency?.header;
      if (keyHeader) supplied[keyHeader] = chosen.idempotencyKey ?? crypto.randomUUID();
      if (id && isIn(target?.on)) supplied[target?.header as string] = id;

      const { data, error, response } = await (inner[method as 'GET'] as AnyMethod)(path, {
        querySerializer: query?.[operation],
        ...passed,
        headers: passed.headers ? mergeHeaders(supplied, passed.headers) : supplied,
        parseAs: 'text',
        Request: watched ? Request : DraftRequest,
        fetch: (request: Draft | Request) => {
          const idempotent = (method !== 'POST' && method !== 'PATCH') || (keyHeader && request.headers.get(keyHeader));
          const outgoing: Outgoing = {
            request,
            transmit: (stopped) => {
              const input = watched ? (request as Request).clone() : request.url;
              const changed = { ...request, signal: stopped };
              return chosen.fetch ? chosen.fetch(new Request(input, changed)) : fetch(input, changed);
            },
            // A stream is gone once it is sent; that of a `Request` is cloned.
            repeatable: idempotent && (watched || !(request.body instanceof ReadableStream)),
            conflictPasses: (asked) => isIn(conflict?.on) && (asked !== undefined || !isIn(conflict?.ifAsked)),
            watched,
          };
          return send(outgoing, chosen, context);
        },
      });
      if (!response.ok) throw apiError(definition, context, response, error);
      return { data: decode((data ?? '') as string, media?.[operation], response, context), response };
    };

    const client: Record<string, unknown> = {
      paginate: (path: string, init?: Init) =>
        paginate(path, pages?.[path], init as PageInit, async (next) => (await call('GET', path, next as Init)).data),
      use: (...middleware: Middleware[]) => {
        hasMiddleware = true;
        inner.use(...middleware);
      },
      eject: inner.eject,
    };
    if (target) {
      client[target.method] = (other: string) => {
        if (!other?.trim()) throw new TypeError(`${target.method}: the id is empty.`);
        return bound(other);
      };
    }
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const throwing = (path: string, init?: Init): Promise<Answer> => call(method, path, init);
      client[method] =
        settings.errors === 'throw' ? throwing : (path: string, init?: Init) => throwing(path, init).catch(asResult);
    }
    return client as unknown as Client<Api, Mode>;
  };
  return bound();
}

/** What of `init` is a setting, over the given ones, and the rest. What is `undefined` counts as not given. */
function split<S extends object>(settings: S, init: object): [S, Init] {
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

/**
 * Keeps a call as it is until there is an attempt to make a `Request` for, with a signal of its own. openapi-fetch takes it
 * for the class `Request`, unless there is middleware that wants to see one.
 */
function DraftRequest(url: string, init: RequestInit): Draft {
  return { ...init, url } as Draft;
}
