/** Adds members that may hold secrets to an error. Loggers do not show them, because they are not enumerable. */
export function hideOn<E extends CallError>(error: E, members: Record<string, unknown>): E {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(error, name, { value });
  return error;
}

/** Identifies a call. */
export interface CallContext {
  /** The id of the API, such as `platform`. */
  api: string;
  /** The HTTP method. */
  method: string;
  /** The path as in the contract, with parameters in braces. */
  path: string;
  /** The number of the call, unique for one client. */
  callId: number;
  /** How many requests have been sent so far. */
  attempts: number;
}

/**
 * The status and headers of a response. Its body has been read, so every method that reads it again rejects, and the type has
 * none of them. Use `data`, or `body` and `text` of the error.
 */
export type ResponseHead = Pick<Response, 'headers' | 'ok' | 'redirected' | 'status' | 'statusText' | 'type' | 'url'>;

/** How many characters of a body an error keeps. */
export const keptText = 10_000;

/** A call that failed for any reason. The base of all errors that a client throws or returns as `error`. */
export class CallError extends Error implements CallContext {
  declare readonly api: string;
  /** The HTTP method. */
  declare readonly method: string;
  declare readonly path: string;
  declare readonly callId: number;
  /** How many requests were sent. 0 if the call ended before the first one. */
  declare readonly attempts: number;
  /** The status and headers of the response. `undefined` if there was no complete response. */
  declare readonly response: ResponseHead | undefined;

  constructor(what: string, context: CallContext, cause?: unknown) {
    super(`${context.method} ${context.path} ${what}`, cause ? { cause } : undefined);
    Object.assign(this, context);
  }

  /** What is safe to log: all members except the response, its body and the cause. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** No complete response: the connection was refused, reset or cut off, or the host was not found. `cause` is the error from `fetch`. */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError';
}

/** No complete response within `timeout`, or within `deadline`. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
}

/** The caller's `AbortSignal` fired. `cause` is its reason. */
export class AbortError extends CallError {
  override readonly name = 'AbortError';
}

/** A 2xx response with an unexpected body, such as HTML or incomplete JSON. */
export class DecodeError extends CallError {
  override readonly name = 'DecodeError';
  declare readonly response: ResponseHead;
  /** The beginning of the body, up to 10,000 characters. It may hold secrets: keep it out of logs. */
  declare readonly text: string;
}

/** The response was longer than `maxResponseBytes`. Not retried. */
export class ResponseTooLargeError extends CallError {
  override readonly name = 'ResponseTooLargeError';
  declare readonly response: ResponseHead;
}

/**
 * A response with a non-2xx status.
 *
 * `Body` and `Code` are the types of the body and of its error code in the contract. The values are as received, without
 * validation.
 */
export class ApiError<Body = unknown, Code extends string = string, Status extends number = number> extends CallError {
  /** The HTTP status. */
  declare readonly status: Status;
  /** The machine-readable error code in the body. `undefined` if there is no code. */
  declare readonly code: Code | undefined;
  /** The parsed body. `undefined` if it is not JSON. */
  declare readonly body: Body | undefined;
  /**
   * The beginning of the body if it is not JSON, such as HTML from a proxy, or `''`. Up to 10,000 characters. `undefined` if it
   * is JSON.
   */
  declare readonly text: string | undefined;
  declare readonly response: ResponseHead;
  /** The header `X-Request-Id`, for support requests. `null` if it is missing. */
  declare readonly requestId: string | null;
  /** How many milliseconds the response asks to wait before a retry. `undefined` if it does not ask. */
  declare readonly retryAfter: number | undefined;
}

/** 400: a header, a parameter or the body is invalid. */
export class BadRequestError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 400> {
  override readonly name = 'BadRequestError';
}

/** 401: the credential is missing, unknown or expired. */
export class AuthenticationError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 401> {
  override readonly name = 'AuthenticationError';
}

/** 403: the credential is valid, but does not allow this. */
export class PermissionError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 403> {
  override readonly name = 'PermissionError';
}

/** 404: the resource does not exist, or belongs to somebody else. */
export class NotFoundError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 404> {
  override readonly name = 'NotFoundError';
}

/** 409: not possible in the current state, or already in progress. */
export class ConflictError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 409> {
  override readonly name = 'ConflictError';
}

/** 422: well-formed, but it cannot be processed. */
export class UnprocessableError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 422> {
  override readonly name = 'UnprocessableError';
}

/** 429: too many requests. */
export class RateLimitError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 429> {
  override readonly name = 'RateLimitError';
}

/** 5xx: a failure of the server. */
export class ServerError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, ServerStatus> {
  override readonly name = 'ServerError';
}

/** Any other status, including redirects. */
export class UnexpectedStatusError<Body = unknown, Code extends string = string> extends ApiError<
  Body,
  Code,
  OtherStatus
> {
  override readonly name = 'UnexpectedStatusError';
}

/** The registered statuses of a {@link ServerError}, listed so that a comparison narrows. */
export type ServerStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** The registered statuses of an {@link UnexpectedStatusError}. 0 is a redirect that a browser hides. */
export type OtherStatus =
  | (0 | 300 | 301 | 302 | 303 | 304 | 307 | 308)
  | (402 | 405 | 406 | 407 | 408 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 423 | 424 | 425 | 426 | 428)
  | (431 | 451);

/** Any {@link ApiError} of an API. `name`, `status` and `instanceof` narrow it. */
export type AnyApiError<Body, Code extends string> =
  | BadRequestError<Body, Code>
  | AuthenticationError<Body, Code>
  | PermissionError<Body, Code>
  | NotFoundError<Body, Code>
  | ConflictError<Body, Code>
  | UnprocessableError<Body, Code>
  | RateLimitError<Body, Code>
  | ServerError<Body, Code>
  | UnexpectedStatusError<Body, Code>;
