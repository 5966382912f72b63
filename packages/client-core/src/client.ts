import { defaultBodySerializer, type BodySerializer, type Middleware, type PathSerializer } from 'openapi-fetch';
import { createApiError } from './api-error.ts';
import { normalizeBaseUrl } from './base-url.ts';
import { addMembers, callWithMiddleware } from './call-with-middleware.ts';
import { checkNumber } from './check-number.ts';
import { takeCredentials } from './credentials.ts';
import { decode } from './decode.ts';
import type { Definition } from './definition.ts';
import { ApiError, type CallContext } from './errors.ts';
import { addHeaders, dropNull, type HeaderTable, type HeaderValues } from './headers.ts';
import { checkMiddleware } from './middleware.ts';
import { paginate, type PageInit } from './paginate.ts';
import { createPlanner } from './plan.ts';
import { defaultSettings, send, type Outgoing, type Settings } from './send.ts';
import type { ResultClient, ResultClientOptions } from './result-types.ts';
import type { ApiTypes, Client, ClientOptions, CommonOptions } from './types.ts';
import { buildUrl, type Serializers, type UrlParameters } from './url.ts';

/** The settings of a client and of a call. Other options are passed to `fetch`. */
export interface CallOptions extends Settings {
  baseUrl: string;
  fetch: ((input: never, init: RequestInit) => Promise<Response>) | undefined;
  Request: typeof Request | undefined;
  requestInitExt: Record<string, unknown> | undefined;
  querySerializer: Serializers['query'];
  pathSerializer: PathSerializer | undefined;
  bodySerializer: BodySerializer<unknown> | undefined;
  idempotencyKey: string | undefined;
}

const defaults: Omit<CallOptions, 'baseUrl'> = {
  ...defaultSettings,
  fetch: undefined,
  Request: undefined,
  requestInitExt: undefined,
  querySerializer: undefined,
  pathSerializer: undefined,
  bodySerializer: undefined,
  idempotencyKey: undefined,
};

/** The init of a call, without the types of an operation. */
interface Init {
  [forFetch: string]: unknown;
  params?: UrlParameters & { header?: HeaderValues };
  headers?: HeaderValues;
  body?: unknown;
  middleware?: readonly Middleware[];
}

/** openapi-fetch passes the headers too, but its types do not say so. */
type SerializeBody = (body: unknown, headers: object) => unknown;

interface CallResult {
  data: unknown;
  response: Response;
}

/**
 * Creates the client of an API from its generated definition. `options` are {@link ClientOptions} and the credentials that the
 * definition names.
 *
 * Throws a `TypeError` if a credential is missing, if a secret one is used in a browser, and for an invalid base URL or number.
 */
export function createClient<Api extends ApiTypes>(definition: Definition, options: ClientOptions): Client<Api> {
  return create(definition, options, true) as Client<Api>;
}

/** Creates a client that returns results, which is a client of openapi-fetch. Otherwise like {@link createClient}. */
export function createResultClient<Api extends ApiTypes>(
  definition: Definition,
  options: ResultClientOptions,
): ResultClient<Api> {
  return create(definition, options, false) as ResultClient<Api>;
}

function create(definition: Definition, options: CommonOptions, isThrowing: boolean): unknown {
  const { api, credentials, target, pages } = definition;
  const [settings, { headers, ...forFetch }] = splitOptions<CallOptions>(
    { ...defaults, baseUrl: definition.baseUrl, secrets: definition.secrets },
    options,
  );
  settings.baseUrl = normalizeBaseUrl(settings.baseUrl);
  const own = addHeaders({}, takeCredentials(credentials, forFetch), definition.headers, headers);
  const findPlan = createPlanner(definition);
  const ownMiddleware: Middleware[] = [];
  let calls = 0;

  const createBound = (targetHeader?: HeaderTable): unknown => {
    const call = async (method: string, path: string, init?: Init): Promise<CallResult> => {
      const plan = findPlan(method, path);
      const { key } = plan;
      const [chosen, { params, headers: given, body, middleware = [], ...passed }] = splitOptions(settings, init);
      const { idempotencyKey, bodySerializer, querySerializer } = chosen;
      const baseUrl = chosen.baseUrl === settings.baseUrl ? chosen.baseUrl : normalizeBaseUrl(chosen.baseUrl);
      const url = buildUrl(baseUrl, path, params, plan.isCommaSeparated, {
        query: mergeSerializers(settings.querySerializer, querySerializer),
        path: chosen.pathSerializer,
      });

      // Defaults first, then the headers of the client, then those of the call.
      const table: HeaderTable = key ? { [key]: crypto.randomUUID() } : {};
      Object.assign(table, own, plan.isTargeted && targetHeader);
      addHeaders(table, key && idempotencyKey ? { [key]: idempotencyKey } : undefined, given, params?.header);
      const written =
        body === undefined
          ? undefined
          : bodySerializer
            ? (bodySerializer as SerializeBody)(body, new Headers(dropNull({ ...table })))
            : (defaultBodySerializer as SerializeBody)(body, table);
      // `fetch` writes the content type of a form, with its boundary.
      if (written !== undefined && table['content-type'] === undefined && !(written instanceof FormData)) {
        table['content-type'] = 'application/json';
      }
      const sent = dropNull(table);
      const fetchInit = {
        redirect: 'manual',
        ...forFetch,
        ...passed,
        method,
        headers: sent,
        body: written ?? null,
      } as RequestInit;
      if (fetchInit.redirect === 'follow') refuseToFollow(definition);

      const context: CallContext = { api, method, path, callId: ++calls, attempts: 0 };
      const outgoing: Outgoing = {
        url,
        headers: sent,
        body: written,
        fetch: (signal) => {
          const attemptInit = { ...fetchInit, signal, ...chosen.requestInitExt };
          const { Request: Class = Request, fetch: given } = chosen;
          if (!given) return fetch(url, attemptInit);
          if (isThrowing) return given(url as never, attemptInit);
          return given(addMembers(new Class(url, { ...fetchInit, signal }), passed) as never, attemptInit);
        },
      };
      const all = [...ownMiddleware, ...middleware];
      const { response, body: received } = await (all.length === 0
        ? send(outgoing, plan, chosen, context)
        : callWithMiddleware(all, outgoing, fetchInit, params ?? {}, { ...chosen, baseUrl }, plan, context));
      if (!response.ok) throw createApiError(definition, context, response, received as string);
      return { data: await decode(received, chosen.parseAs, plan.media, !isThrowing, response, context), response };
    };

    const run = (method: string, path: string, init?: Init): Promise<unknown> => {
      const result = call(method.toUpperCase(), path, init);
      return isThrowing ? result : result.catch(returnError);
    };
    const client: Record<string, unknown> = {
      paginate: (path: string, init?: Init) =>
        paginate(path, pages?.[path], init as PageInit, async (page) => (await call('GET', path, page as Init)).data),
    };
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE']) {
      client[method] = (path: string, init?: Init) => run(method, path, init);
    }
    if (!isThrowing) {
      client['request'] = run;
      client['use'] = (...given: Middleware[]) => {
        for (const each of given.filter(Boolean)) {
          checkMiddleware(each);
          ownMiddleware.push(each);
        }
      };
      client['eject'] = (...given: Middleware[]) => {
        for (const each of given) {
          const index = ownMiddleware.indexOf(each);
          if (index !== -1) ownMiddleware.splice(index, 1);
        }
      };
    }
    if (target) {
      client[target.method] = (id: string) => {
        if (!id?.trim()) throw new TypeError(`${target.method}: the id is empty.`);
        return createBound(addHeaders({}, { [target.header]: id }));
      };
    }
    return client;
  };
  return createBound();
}

/** Splits `init` into settings, which replace those of `settings`, and other options. Ignores `undefined`. Checks numbers. */
function splitOptions<S extends object>(settings: S, init: object | undefined): [S, Init] {
  let own = settings as S & Init;
  const rest: Init = {};
  for (const [key, value] of Object.entries(init ?? {})) {
    if (value === undefined) continue;
    if (!(key in own)) {
      rest[key] = value;
      continue;
    }
    if (typeof own[key] === 'number') checkNumber(key, value);
    own = { ...own, [key]: value };
  }
  return [own, rest];
}

/** Options of the serializer of a call are added to those of the client, as in openapi-fetch. */
function mergeSerializers(client: Serializers['query'], call: Serializers['query']): Serializers['query'] {
  return typeof client === 'object' && typeof call === 'object' ? { ...client, ...call } : call;
}

/** `fetch` removes `Authorization` if a redirect leads to another origin. It does not know other secret headers. */
function refuseToFollow({ credentials }: Definition): void {
  const leaked = credentials.find(({ header, secret }) => secret && header !== 'Authorization');
  if (leaked) {
    throw new TypeError(`\`redirect: 'follow'\` would send ${leaked.header} to any server that a redirect names.`);
  }
}

/**
 * Returns the error of a response as its result, in the form of openapi-fetch: `error` is the body. `failure` is the error that
 * would be thrown. An empty body is replaced by it, so that `error` is never empty. Throws any other error.
 */
function returnError(failure: unknown): object {
  if (!(failure instanceof ApiError)) throw failure;
  return { error: failure.body || failure.text || failure, failure, response: failure.response };
}
