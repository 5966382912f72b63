import type { Middleware, MergedOptions, MiddlewareRequestParams } from 'openapi-fetch';

/** What a middleware learns about a call besides its request. */
export interface MiddlewareCall {
  readonly schemaPath: string;
  readonly params: MiddlewareRequestParams;
  readonly id: string;
  readonly options: MergedOptions;
}

/** Throws an `Error` for anything that is not a middleware of openapi-fetch. */
export function checkMiddleware(middleware: Middleware): void {
  if (
    typeof middleware !== 'object' ||
    !('onRequest' in middleware || 'onResponse' in middleware || 'onError' in middleware)
  ) {
    throw new Error('Middleware must be an object with one of `onRequest()`, `onResponse() or `onError()`');
  }
}

/**
 * Runs middleware around `send`, with the semantics of openapi-fetch: `onRequest` in order, then `onResponse` or `onError` in
 * reverse. A response from `onRequest` is the result: nothing is sent, and no other function is called.
 */
export async function runMiddleware(
  all: readonly Middleware[],
  call: MiddlewareCall,
  first: Request,
  send: (request: Request) => Promise<Response>,
): Promise<{ request: Request; response: Response }> {
  let request = first;
  for (const { onRequest } of all) {
    const result = await onRequest?.({ ...call, request });
    if (isResponse(result)) return { request, response: result };
    if (result)
      request = isRequest(result)
        ? result
        : refuse('onRequest: must return new Request() or Response() when modifying the request');
  }
  const reversed = all.toReversed();
  let response: Response;
  try {
    response = await send(request);
  } catch (thrown) {
    response = await handleError(reversed, { ...call, request }, thrown);
  }
  for (const { onResponse } of reversed) {
    const result = await onResponse?.({ ...call, request, response });
    if (result)
      response = isResponse(result)
        ? result
        : refuse('onResponse: must return new Response() when modifying the response');
  }
  return { request, response };
}

async function handleError(
  all: readonly Middleware[],
  call: MiddlewareCall & { request: Request },
  thrown: unknown,
): Promise<Response> {
  let error = thrown;
  for (const { onError } of all) {
    const result = await onError?.({ ...call, error });
    if (isResponse(result)) return result;
    if (result)
      error = result instanceof Error ? result : refuse('onError: must return new Response() or instance of Error');
  }
  throw error;
}

/** Not by class, because a polyfill or another realm has its own. */
function isResponse(value: unknown): value is Response {
  return typeof (value as Response | undefined)?.status === 'number';
}

function isRequest(value: unknown): value is Request {
  return typeof (value as Request | undefined)?.method === 'string';
}

/** The messages are those of openapi-fetch. */
function refuse(message: string): never {
  throw new Error(message);
}
