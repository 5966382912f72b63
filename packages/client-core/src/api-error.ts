import type { Definition } from './definition.ts';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  hideOn,
  keptText,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnexpectedStatusError,
  UnprocessableError,
  type ApiError,
  type CallContext,
} from './errors.ts';
import { readPointer } from './json-pointer.ts';
import { parseJson } from './parse-json.ts';
import { readRetryAfter } from './retry-delay.ts';

const classes: Record<number, new (what: string, context: CallContext) => ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
};

/** Creates the error for a response with a non-2xx status. `text` is its body. */
export function createApiError(
  { error }: Definition,
  context: CallContext,
  response: Response,
  text: string,
): ApiError {
  const { status, headers } = response;
  const body = parseJson(text);
  const ErrorClass = classes[status] ?? (status >= 500 ? ServerError : UnexpectedStatusError);
  const message = readPointer(body, error?.message);
  const code = readPointer(body, error?.code);
  // Only text and numbers: other values may not even convert to text.
  const shown = typeof message === 'string' || typeof message === 'number' ? `${message}`.slice(0, 1000) : 'no message';
  const advice =
    status >= 500 || status === 429
      ? 'try again later'
      : status === 401 || status === 403
        ? 'check the credentials'
        : status < 400
          ? 'check `baseUrl`'
          : 'check the request';
  const created = new ErrorClass(`returned ${status} (${advice}): ${shown}`, context);
  hideOn(created, { body, text: body === undefined ? text.slice(0, keptText) : undefined, response });
  return Object.assign(created, {
    status,
    code: typeof code === 'string' ? code : undefined,
    requestId: headers.get('x-request-id'),
    retryAfter: readRetryAfter(headers),
  });
}
