import type { Definition } from './definition.ts';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnexpectedStatusError,
  UnprocessableError,
  type ApiError,
  type CallContext,
} from './errors.ts';
import { at } from './json-pointer.ts';
import { parsed } from './parsed.ts';
import { retryAfter } from './retry-delay.ts';

const classes: Record<number, new (what: string, context: CallContext) => ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
};

/** The error for an answer that is none of success; `text` is its body. */
export function apiError({ error }: Definition, context: CallContext, response: Response, text: string): ApiError {
  const { status, headers } = response;
  const body = parsed(text);
  const Kind = classes[status] ?? (status >= 500 ? ServerError : UnexpectedStatusError);
  const said = at(body, error?.message) ?? 'no explanation';
  return Object.assign(new Kind(`answered ${status} (${adviceFor(status)}): ${said}`, context), {
    status,
    code: at(body, error?.code),
    body,
    text: body === undefined ? text : undefined,
    response,
    requestId: headers.get('x-request-id'),
    retryAfter: retryAfter(headers),
  });
}

/** What to do next. */
function adviceFor(status: number): string {
  if (status >= 500 || status === 429) return 'try again later';
  if (status === 401 || status === 403) return 'check the credentials';
  return status < 400 ? 'check `baseUrl`' : 'check the request';
}
