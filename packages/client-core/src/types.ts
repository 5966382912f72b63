// The types of calls and results, derived from the `paths` that openapi-typescript writes. They are kept shallow, because the
// compiler evaluates them for every call of every program.
import type {
  AbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  DecodeError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseHead,
  ServerError,
  TimeoutError,
  UnexpectedStatusError,
  UnprocessableError,
} from './errors.ts';
import type { HeaderValues } from './headers.ts';
import type { Hooks } from './hooks.ts';

/** `throw`: a call that fails rejects. `result`: it resolves with `{ error }`, and rejects only for incorrect use. */
export type ErrorMode = 'throw' | 'result';

/** Options of a client of any API. Options of `fetch`, such as `redirect` or `cache`, are accepted too. */
export interface ClientOptions<Mode extends ErrorMode = 'throw'> extends ForFetch, CallSettings, Hooks {
  /** The base URL of a mock, a sandbox or your own proxy. Default: the base URL in the contract. */
  baseUrl?: string | undefined;
  /** Sent with every call. */
  headers?: HeaderValues | undefined;
  /**
   * Used instead of the global `fetch`: a stub, a proxy, or a wrapper that signs, caches or changes requests. It is called
   * once for each attempt, with a `Request` that has the signal of the attempt.
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How calls report failures: `throw` or `result`. Default: `throw`. */
  errors?: Mode | undefined;
  /** Allows a secret credential in a browser, where everybody can read it. Default: false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Options that are passed to `fetch`, such as `redirect` (default: `manual`), `cache` or `mode`. */
interface ForFetch extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> {}

/** Options for all calls of a client, and for a single call. */
export interface CallSettings {
  /** The maximum number of retries. Only safe-to-repeat calls are retried. Default: 2. */
  retries?: number | undefined;
  /**
   * Milliseconds before the second attempt. The wait doubles with each further attempt, and is shortened by a random share of
   * up to half. `Retry-After` in a response takes precedence. Default: 500.
   */
  retryDelay?: number | undefined;
  /** The maximum wait between two attempts in milliseconds, even if `Retry-After` asks for more. Default: 60,000. */
  maxRetryDelay?: number | undefined;
  /** Milliseconds for one attempt, from the request to the end of the body. `Infinity` means no limit. Default: 30,000. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, including all attempts and waits. Default: no limit. */
  deadline?: number | undefined;
  /** Aborts the call at any point, including waits. */
  signal?: AbortSignal | undefined;
}

/** The types that a client is built from. Each API has its own. */
export interface ApiTypes {
  /** The interface `paths` of openapi-typescript. */
  paths: object;
  /** The header of idempotency keys. Callers may omit it. */
  idempotencyKey: string;
  /** The codes in error bodies. */
  errorCode: string;
  /** The paths of lists that `paginate` can read, with a JSON Pointer to the items. */
  pages: object;
}

type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths that support a method. */
export type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: object } ? Path : never;
}[keyof Paths];

type OperationAt<Paths, Path extends keyof Paths, Method extends HttpMethod> = Paths[Path] extends {
  [M in Method]: infer Operation;
}
  ? Operation
  : never;

type RequiredKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];

type Optional<T> = RequiredKeys<T> extends never ? true : false;

/** Headers with some made optional, because the client sends them. */
type Relaxed<Headers, Supplied> = Omit<Headers, Supplied & keyof Headers> &
  Partial<Pick<Headers, Supplied & keyof Headers>>;

type HeaderOption<Headers, Supplied> = [keyof Headers] extends [never]
  ? { header?: never }
  : Optional<Omit<Headers, Supplied & keyof Headers>> extends true
    ? { header?: Relaxed<Headers, Supplied> }
    : { header: Relaxed<Headers, Supplied> };

/** The headers of an operation. */
type HeadersOf<Operation> = Operation extends { parameters: { header?: infer Headers } }
  ? [NonNullable<Headers>] extends [never]
    ? object
    : NonNullable<Headers>
  : object;

type ParamsOf<Operation, Supplied> = Operation extends { parameters: infer Parameters }
  ? Omit<Parameters, 'header'> & HeaderOption<HeadersOf<Operation>, Supplied>
  : object;

type ParamsOption<Params> = Optional<Params> extends true ? { params?: Params } : { params: Params };

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? { body?: never }
      : NonNullable<Body> extends { content: infer Content }
        ? { body?: Content[keyof Content] }
        : { body?: never }
    : { body?: never };

type KeyOption<Operation, IdempotencyKey extends string> = IdempotencyKey & keyof HeadersOf<Operation> extends never
  ? object
  : {
      /** Used instead of a random key. Store it to repeat the call safely after a crash. */
      idempotencyKey?: string | undefined;
    };

interface CommonInit extends ForFetch, CallSettings {
  headers?: HeaderValues | undefined;
}

/** The arguments of a call besides its path. */
export type CallInit<Api extends ApiTypes, Operation, Bound extends string> = ParamsOption<
  ParamsOf<Operation, Api['idempotencyKey'] | Bound>
> &
  BodyOption<Operation> &
  KeyOption<Operation, Api['idempotencyKey']> &
  CommonInit;

type Arguments<Init> = Optional<Init> extends true ? [init?: Init] : [init: Init];

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

/** The body of a successful response. `undefined` if the response has no body. */
export type SuccessOf<Operation> = {
  [Status in keyof ResponsesOf<Operation> & SuccessStatus]: ContentOf<ResponsesOf<Operation>[Status]>;
}[keyof ResponsesOf<Operation> & SuccessStatus];

type BodyAt<Responses, Status> = Status extends keyof Responses ? ContentOf<Responses[Status]> : unknown;

/** All errors of an operation. Statuses that the contract does not list have an unknown body. */
export type FailureOf<Operation, Code extends string> =
  | BadRequestError<BodyAt<ResponsesOf<Operation>, 400>, Code>
  | AuthenticationError<BodyAt<ResponsesOf<Operation>, 401>, Code>
  | PermissionError<BodyAt<ResponsesOf<Operation>, 403>, Code>
  | NotFoundError<BodyAt<ResponsesOf<Operation>, 404>, Code>
  | ConflictError<BodyAt<ResponsesOf<Operation>, 409>, Code>
  | UnprocessableError<BodyAt<ResponsesOf<Operation>, 422>, Code>
  | RateLimitError<BodyAt<ResponsesOf<Operation>, 429>, Code>
  | ServerError<BodyAt<ResponsesOf<Operation>, 500>, Code>
  | UnexpectedStatusError<unknown, Code>
  | ConnectionError
  | TimeoutError
  | AbortError
  | DecodeError;

/** The result of a call. */
export type Result<Mode extends ErrorMode, Data, Failure> = Mode extends 'throw'
  ? { data: Data; response: ResponseHead }
  :
      | { data: Data; error?: undefined; response: ResponseHead }
      | { data?: undefined; error: Failure; response: ResponseHead | undefined };

/** One method of a client. Calls the operation at a path. */
export type Method<Api extends ApiTypes, Verb extends HttpMethod, Mode extends ErrorMode, Bound extends string> = <
  Path extends PathsWith<Api['paths'], Verb>,
>(
  path: Path,
  ...init: Arguments<CallInit<Api, OperationAt<Api['paths'], Path, Verb>, Bound>>
) => Promise<
  Result<
    Mode,
    SuccessOf<OperationAt<Api['paths'], Path, Verb>>,
    FailureOf<OperationAt<Api['paths'], Path, Verb>, Api['errorCode']>
  >
>;

/** The item type of the array at a JSON Pointer. */
type ItemAt<Data, Pointer> = Pointer extends `/${infer Key}/${infer Rest}`
  ? ItemAt<Data[Key & keyof Data], `/${Rest}`>
  : Pointer extends `/${infer Key}`
    ? ItemAt<Data[Key & keyof Data], ''>
    : Data extends readonly (infer Item)[]
      ? Item
      : never;

type PageAt<Pages, Path> = Path extends keyof Pages
  ? Pages[Path] extends { items: infer Items }
    ? Items
    : never
  : never;

/** Reads a list to its end. */
export type Paginate<Api extends ApiTypes, Bound extends string> = <
  Path extends PathsWith<Api['paths'], 'get'> & keyof Api['pages'],
>(
  path: Path,
  ...init: Arguments<CallInit<Api, OperationAt<Api['paths'], Path, 'get'>, Bound>>
) => AsyncGenerator<
  ItemAt<SuccessOf<OperationAt<Api['paths'], Path, 'get'>>, PageAt<Api['pages'], Path>>,
  void,
  undefined
>;

/**
 * A client of one API. `Bound` is the header that names whom the client acts for. It is `never` for a client that is not bound.
 */
export interface Client<Api extends ApiTypes, Mode extends ErrorMode, Bound extends string = never> {
  /** Reads. Retried after temporary failures. */
  GET: Method<Api, 'get', Mode, Bound>;
  /** Creates something or starts an action. Retried only with an idempotency key. */
  POST: Method<Api, 'post', Mode, Bound>;
  /** Replaces. Retried after temporary failures. */
  PUT: Method<Api, 'put', Mode, Bound>;
  /** Changes a part. Retried only with an idempotency key. */
  PATCH: Method<Api, 'patch', Mode, Bound>;
  /** Removes. Retried after temporary failures. */
  DELETE: Method<Api, 'delete', Mode, Bound>;
  /**
   * Iterates over the items of a list, page after page. A page is requested when all items of the previous one are consumed.
   * Starts at `page` of the query. Default: 1. Throws the errors of a call, even with `errors: 'result'`.
   */
  paginate: Paginate<Api, Bound>;
}
