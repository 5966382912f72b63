import createFetchClient, { type BodySerializer, type PathSerializer } from 'openapi-fetch';
import { createApiError } from './api-error.ts';
import { createBaseClient, type CallOptions, type MakeCall, type Run } from './base-client.ts';
import { normalizeBaseUrl } from './base-url.ts';
import { decodeBody } from './decode.ts';
import type { Definition } from './definition.ts';
import type { ResultClient, ResultClientOptions } from './result-types.ts';
import type { Exchange } from './send.ts';
import { restoreBody, sendCopies, type Body, type CopyOptions } from './send-copies.ts';
import { checkPath, createQueryWriter, type QueryOption } from './serializers.ts';
import type { ApiTypes } from './types.ts';

/** The settings that openapi-fetch adds. */
interface ResultOptions extends CopyOptions {
  querySerializer: QueryOption;
  pathSerializer: PathSerializer | undefined;
  bodySerializer: BodySerializer<unknown> | undefined;
}

const defaults: ResultOptions = {
  Request: undefined,
  requestInitExt: undefined,
  querySerializer: undefined,
  pathSerializer: undefined,
  bodySerializer: undefined,
  parseAs: undefined,
};

/** A client of openapi-fetch, without the types of an API. */
interface FetchClient {
  request: (method: string, path: string, init: object) => Promise<FetchResult>;
  use: unknown;
  eject: unknown;
}

interface FetchResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Creates a client that returns results: a client of openapi-fetch whose `fetch` retries. Otherwise like `createClient`.
 *
 * Middleware of openapi-fetch sees the call: one request, and the last response. Each attempt sends a copy of the request.
 */
export function createResultClient<Api extends ApiTypes>(
  definition: Definition,
  options: ResultClientOptions,
): ResultClient<Api> {
  const { request, use, eject } = createFetchClient() as unknown as FetchClient;
  const run: Run<CallOptions & ResultOptions> = async (context, plan, settings, given) => {
    const { params, headers, body, forFetch } = given;
    const { parseAs = plan.media === undefined ? 'json' : 'text', pathSerializer, bodySerializer, signal } = settings;
    if (!pathSerializer) checkPath(context.path, params?.path);
    let exchange: Exchange<Body> | undefined;
    let copy: Response | undefined;
    let result: FetchResult;
    try {
      result = await request(context.method, context.path, {
        ...forFetch,
        params,
        headers,
        body,
        parseAs,
        signal,
        baseUrl: normalizeBaseUrl(settings.baseUrl),
        Request: settings.Request ?? Request,
        querySerializer: createQueryWriter(options.querySerializer, settings.querySerializer, plan.commaSeparated),
        pathSerializer,
        bodySerializer,
        fetch: async (complete: Request) =>
          (copy = restoreBody((exchange = await sendCopies(context, plan, settings, complete)))),
      });
    } catch (error) {
      if (!(error instanceof SyntaxError && exchange)) throw error;
      // Throws a `DecodeError`, because the body is not JSON.
      decodeBody(String(exchange.body), undefined, exchange.response, context);
      throw error;
    }
    const { error, data } = result;
    // The response of `fetch` itself, unless middleware has replaced it.
    const response = exchange && result.response === copy ? exchange.response : result.response;
    if (!response.ok) {
      const text = typeof error === 'string' ? error : JSON.stringify(error ?? '');
      const failure = createApiError(definition, context, response, text);
      // Never empty, because libraries for openapi-fetch would take the call for a success.
      return { error: error || failure, failure, response };
    }
    if (settings.parseAs || plan.media === undefined || data === undefined) return { data, response };
    return { data: decodeBody(data as string, plan.media, response, context), response };
  };
  return createBaseClient(definition, options, defaults, run, (call) => {
    const byName: MakeCall = (method, path, init) => call(method.toUpperCase(), path, init);
    const methods = ['HEAD', 'OPTIONS', 'TRACE'].map((name) => [name, call.bind(null, name)]);
    return { ...Object.fromEntries(methods), request: byName, use, eject };
  }) as ResultClient<Api>;
}
