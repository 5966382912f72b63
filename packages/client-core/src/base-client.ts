import { normalizeBaseUrl } from './base-url.ts';
import { checkNumber } from './check-number.ts';
import { takeCredentials } from './credentials.ts';
import type { Definition } from './definition.ts';
import type { CallContext } from './errors.ts';
import { addHeaders, type HeaderTable, type HeaderValues } from './headers.ts';
import { paginate, type PageInit } from './paginate.ts';
import { createPlanner, type Plan } from './plan.ts';
import type { Settings } from './send.ts';
import type { UrlParameters } from './url.ts';

/** The settings of a client and of a call. Other options are passed to `fetch`. */
export interface CallOptions extends Settings {
  baseUrl: string;
  fetch: ((input: never, init: RequestInit) => Promise<Response>) | undefined;
  idempotencyKey: string | undefined;
}

export const defaults: Omit<CallOptions, 'baseUrl' | 'secrets' | 'idempotencyHeader'> = {
  fetch: undefined,
  idempotencyKey: undefined,
  retries: 2,
  timeout: 30_000,
  deadline: Infinity,
  maxResponseBytes: 50_000_000,
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

/** What the caller passes to a call, with the headers and the options that the client adds. */
export interface Given {
  params: UrlParameters | undefined;
  headers: HeaderTable;
  body: unknown;
  forFetch: Record<string, unknown>;
}

/** Makes a call after everything that all kinds of clients do. */
export type Run<S> = (context: CallContext, plan: Plan, settings: S, given: Given) => Promise<CallResult>;

/** The outcome of a call. Only a client that returns results has `error` and `failure`. */
export interface CallResult {
  data?: unknown;
  error?: unknown;
  failure?: unknown;
  response: Response;
}

/** Makes a call of an operation. */
export type MakeCall = (method: string, path: string, init?: Init) => Promise<CallResult>;

/**
 * Creates what all kinds of clients have: a function for each method, `paginate`, and the function that binds a client to a
 * target. `run` makes a call. `extend` returns the members that only this kind of client has, and `extra` are its settings.
 */
export function createBaseClient<Extra extends object>(
  definition: Definition,
  options: object,
  extra: Extra,
  run: Run<CallOptions & Extra>,
  extend?: (call: MakeCall) => object,
): unknown {
  const { api, target, pages } = definition;
  const idempotencyHeader = definition.idempotencyHeader?.toLowerCase();
  const [settings, { headers, ...forFetch }] = splitOptions<CallOptions & Extra>(
    { ...defaults, ...extra, baseUrl: definition.baseUrl, secrets: definition.secrets, idempotencyHeader },
    options,
  );
  settings.baseUrl = normalizeBaseUrl(settings.baseUrl);
  const own = addHeaders({}, takeCredentials(definition.credentials, forFetch), definition.headers, headers);
  // `fetch` removes `Authorization` if a redirect leads to another origin. It does not know other secret headers.
  const leaked = definition.credentials.find(({ header, secret }) => secret && header !== 'Authorization');
  const findPlan = createPlanner(definition);
  let calls = 0;

  const createBound = (targetHeader?: HeaderTable): unknown => {
    const call: MakeCall = async (method, path, init) => {
      const plan = findPlan(method, path);
      const key = plan.idempotencyKey && idempotencyHeader;
      const [chosen, { params, headers: given, body, ...passed }] = splitOptions(settings, init);
      // Defaults first, then the headers of the client, then those of the call.
      const table: HeaderTable = key ? { [key]: crypto.randomUUID() } : {};
      Object.assign(table, own, plan.target && targetHeader);
      if (key && chosen.idempotencyKey) addHeaders(table, { [key]: chosen.idempotencyKey });
      addHeaders(table, given, params?.header);
      const all = { redirect: 'manual', ...forFetch, ...passed };
      if (leaked && all.redirect === 'follow') {
        throw new TypeError(`\`redirect: 'follow'\` would send ${leaked.header} to other servers.`);
      }
      const context = { api, method, path, callId: ++calls, attempts: 0 };
      return run(context, plan, chosen, { params, headers: table, body, forFetch: all });
    };

    const client: Record<string, unknown> = {
      paginate: (path: string, init?: Init) =>
        paginate(path, pages?.[path], init as PageInit, async (page) => {
          const { data, failure } = await call('GET', path, page as Init);
          if (failure) throw failure;
          return data;
        }),
      ...extend?.(call),
    };
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) client[method] = call.bind(null, method);
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
export function splitOptions<S extends object>(settings: S, init: object | undefined): [S, Init] {
  let own = settings as S & Init;
  const rest: Init = {};
  if (!init) return [own, rest];
  for (const [key, value] of Object.entries(init)) {
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
