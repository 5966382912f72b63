/** Which call this is about. */
export interface CallContext {
  /** The id of the API, such as `platform`. */
  api: string;
  /** The HTTP method. */
  method: string;
  /** The path as the contract has it, with its parameters in braces. */
  path: string;
  /** Tells the calls of one client from each other. */
  callId: number;
  /** How many requests have been sent by now. */
  attempts: number;
}

/** A call that failed, whatever the reason: the base of everything that a client throws or gives as `error`. */
export class CallError extends Error implements CallContext {
  declare readonly api: string;
  /** The HTTP method. */
  declare readonly method: string;
  declare readonly path: string;
  declare readonly callId: number;
  /** How many requests were sent; 0 where it did not come to one. */
  declare readonly attempts: number;
  /** The answer, its body already read; `undefined` where none came. */
  declare readonly response: Response | undefined;

  constructor(what: string, context: CallContext, cause?: unknown) {
    super(`${context.method} ${context.path} ${what}`, cause ? { cause } : undefined);
    Object.assign(this, context);
  }
}

/** No answer, or only a part of one: refused, reset, cut off, not found. `cause` is what `fetch` threw. */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError';
}

/** No whole answer within `timeout`, or within `deadline`. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
}

/** The caller's `AbortSignal` fired. `cause` is its reason. */
export class AbortError extends CallError {
  override readonly name = 'AbortError';
}

/** An answer of success whose body is not what the contract says, such as HTML, or JSON that ends too early. */
export class DecodeError extends CallError {
  override readonly name = 'DecodeError';
  declare readonly response: Response;
  /** The body as it came. May hold secrets: keep it out of logs. */
  declare readonly text: string;
}

/**
 * An answer with a status that is none of success.
 *
 * `Body` is what the contract says of the body, `Code` the codes it lists; both as the server sent them, unchecked.
 */
export class ApiError<Body = unknown, Code extends string = string, Status extends number = number> extends CallError {
  /** The HTTP status. */
  declare readonly status: Status;
  /** The machine-readable code in the body, where the API has one. */
  declare readonly code: Code | undefined;
  /** The body, where it was JSON. */
  declare readonly body: Body | undefined;
  /** The body as it came, where it was no JSON: the HTML of a proxy, or nothing. */
  declare readonly text: string | undefined;
  declare readonly response: Response;
  /** The header `X-Request-Id`, `null` without: what the other side's support will ask for. */
  declare readonly requestId: string | null;
  /** How many milliseconds the answer asks to wait before trying again. */
  declare readonly retryAfter: number | undefined;
}

/** 400: a header, a parameter or the body does not fit. */
export class BadRequestError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 400> {
  override readonly name = 'BadRequestError';
}

/** 401: the credential is missing, unknown or expired. */
export class AuthenticationError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 401> {
  override readonly name = 'AuthenticationError';
}

/** 403: the credential is good, but does not allow this. */
export class PermissionError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 403> {
  override readonly name = 'PermissionError';
}

/** 404: there is no such thing, or it is somebody else's. */
export class NotFoundError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 404> {
  override readonly name = 'NotFoundError';
}

/** 409: not in this state, or already under way. */
export class ConflictError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 409> {
  override readonly name = 'ConflictError';
}

/** 422: well-formed, but it cannot be done like this. */
export class UnprocessableError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 422> {
  override readonly name = 'UnprocessableError';
}

/** 429: too many requests. */
export class RateLimitError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, 429> {
  override readonly name = 'RateLimitError';
}

/** 5xx: a failure on the other side. */
export class ServerError<Body = unknown, Code extends string = string> extends ApiError<Body, Code, ServerStatus> {
  override readonly name = 'ServerError';
}

/** Any other status, redirects among them. */
export class UnexpectedStatusError<Body = unknown, Code extends string = string> extends ApiError<
  Body,
  Code,
  OtherStatus
> {
  override readonly name = 'UnexpectedStatusError';
}

/** The statuses of a {@link ServerError} that are registered; spelled out so that a comparison narrows. */
export type ServerStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** The statuses of an {@link UnexpectedStatusError} that are registered; 0 is a redirect that a browser hides. */
export type OtherStatus =
  | (0 | 300 | 301 | 302 | 303 | 304 | 307 | 308)
  | (402 | 405 | 406 | 407 | 408 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 423 | 424 | 425 | 426 | 428)
  | (431 | 451);

/** Any {@link ApiError} of an API; `name`, `status` and `instanceof` narrow it. */
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
