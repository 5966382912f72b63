// What calls take and give, worked out from the `paths` that openapi-typescript writes. Kept shallow: every call of every
// program that is type-checked goes through here.
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
  ServerError,
  TimeoutError,
  UnexpectedStatusError,
  UnprocessableError,
} from './errors.ts';
import type { HeaderValues } from './headers.ts';
import type { Hooks } from './hooks.ts';

/** `throw`: a call that fails rejects. `result`: it gives `{ error }`, and only wrong use rejects. */
export type ErrorMode = 'throw' | 'result';

/** Settings of a client, whatever the API. What `fetch` understands, such as `redirect` or `cache`, can be given as well. */
export interface ClientOptions<Mode extends ErrorMode = 'throw'> extends ForFetch, CallSettings, Hooks {
  /** Where the API is served, if not where the contract says: the mock, a sandbox, a proxy of your own. */
  baseUrl?: string | undefined;
  /** Sent with every call. */
  headers?: HeaderValues | undefined;
  /**
   * Stands in for the global `fetch`: a stub, a proxy, or a wrapper that signs, caches or changes what is sent. Gets one
   * `Request` for each attempt, with the signal of that attempt.
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** What becomes of a call that fails: `throw` (default) or `result`. */
  errors?: Mode | undefined;
  /** Allows a client with a secret credential in a browser, where everybody can read it. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** What `fetch` understands and no client has an opinion of, such as `redirect` (by default `manual`), `cache` or `mode`. */
interface ForFetch extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> {}

/** What can be set for all calls of a client, and for each call on its own. */
export interface CallSettings {
  /** How often a call is tried again at most; 2 by default. Only calls that are safe to repeat ever are. */
  retries?: number | undefined;
  /**
   * Milliseconds before the second attempt, doubled before each one after it, and made shorter by up to half at random; 500
   * by default. An answer with `Retry-After` says itself how long.
   */
  retryDelay?: number | undefined;
  /** The most milliseconds between two attempts, also where `Retry-After` asks for more; 60,000 by default. */
  maxRetryDelay?: number | undefined;
  /** Milliseconds for one attempt, from the request to the end of the body; 30,000 by default. `Infinity` for no limit. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, with all attempts and the waiting between them. No limit by default. */
  deadline?: number | undefined;
  /** Ends the call, wherever it is. */
  signal?: AbortSignal | undefined;
}

/** What a client's types are made of; one for each API. */
export interface ApiTypes {
  /** As openapi-typescript writes it. */
  paths: object;
  /** The header of idempotency keys, which need not be given. */
  idempotencyKey: string;
  /** The codes in bodies of errors. */
  errorCode: string;
  /** The paths whose lists can be read to the end, and a JSON Pointer to the items. */
  pages: object;
}

type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths that have a method. */
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

/** Headers of which some need not be given, because the client gives them. */
type Relaxed<Headers, Supplied> = Omit<Headers, Supplied & keyof Headers> &
  Partial<Pick<Headers, Supplied & keyof Headers>>;

type HeaderOption<Headers, Supplied> = [keyof Headers] extends [never]
  ? { header?: never }
  : Optional<Omit<Headers, Supplied & keyof Headers>> extends true
    ? { header?: Relaxed<Headers, Supplied> }
    : { header: Relaxed<Headers, Supplied> };

/** The headers of an operation; none where the contract has none. */
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
      /** Stands in for the key that the client would make. Keep it, and the call can be repeated after a crash. */
      idempotencyKey?: string | undefined;
    };

interface CommonInit extends ForFetch, CallSettings {
  headers?: HeaderValues | undefined;
}

/** What a call of an operation takes beside its path. */
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

/** What an operation gives when it succeeds; `undefined` for an answer without a body. */
export type SuccessOf<Operation> = {
  [Status in keyof ResponsesOf<Operation> & SuccessStatus]: ContentOf<ResponsesOf<Operation>[Status]>;
}[keyof ResponsesOf<Operation> & SuccessStatus];

type BodyAt<Responses, Status> = Status extends keyof Responses ? ContentOf<Responses[Status]> : unknown;

/** Everything that a call of an operation can fail with. Statuses that its contract does not list have an unknown body. */
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

/** What a call gives. */
export type Result<Mode extends ErrorMode, Data, Failure> = Mode extends 'throw'
  ? { data: Data; response: Response }
  :
      | { data: Data; error?: undefined; response: Response }
      | { data?: undefined; error: Failure; response: Response | undefined };

/** One method of a client: calls the operation behind a path. */
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

/** What a JSON Pointer to an array leads to an item of. */
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
 * A client of one API. `Bound` is the header that says for whom it acts, once it is bound to somebody.
 */
export interface Client<Api extends ApiTypes, Mode extends ErrorMode, Bound extends string = never> {
  /** Reads; tried again where it fails in passing. */
  GET: Method<Api, 'get', Mode, Bound>;
  /** Creates or sets off; tried again only with an idempotency key. */
  POST: Method<Api, 'post', Mode, Bound>;
  /** Replaces; tried again where it fails in passing. */
  PUT: Method<Api, 'put', Mode, Bound>;
  /** Changes a part; tried again only with an idempotency key. */
  PATCH: Method<Api, 'patch', Mode, Bound>;
  /** Removes; tried again where it fails in passing. */
  DELETE: Method<Api, 'delete', Mode, Bound>;
  /**
   * Iterates over the items of a list, page after page, each page asked for when the one before is used up. Begins at the
   * `page` of the query, if there is one. Throws what a call throws, also where `errors` is `result`.
   */
  paginate: Paginate<Api, Bound>;
}
