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
  ResponseTooLargeError,
  ServerError,
  TimeoutError,
  UnexpectedStatusError,
  UnprocessableError,
} from './errors.ts';
import type { HeaderValues } from './headers.ts';
import type { Hooks } from './hooks.ts';

/** Options that every client has. Options of `fetch`, such as `redirect` or `cache`, are accepted too. */
export interface CommonOptions extends ForFetch, CallSettings, Hooks {
  /**
   * The base URL of a mock, a sandbox or your own proxy: `http` or `https`, without a user, a query or a fragment. Default: the
   * base URL in the contract.
   */
  baseUrl?: string | URL | undefined;
  /** Sent with every call. */
  headers?: HeaderValues | undefined;
  /** Allows a secret credential in a browser, where everybody can read it. Default: false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Options of a client of any API. */
export interface ClientOptions extends CommonOptions {
  /**
   * Used instead of the global `fetch`: a stub, the `fetch` of another library, or a wrapper that signs, caches or changes
   * requests. It is called once for each attempt, as `fetch(url, init)`. `init.headers` is an object with all headers by
   * lower-case name, and `init.signal` is the signal of the attempt.
   */
  fetch?: ((url: string, init: FetchInit) => Promise<Response>) | undefined;
}

/** The second argument of `fetch`. */
export interface FetchInit extends RequestInit {
  headers: Record<string, string>;
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
  /**
   * The maximum size of a response in bytes, after decompression. A longer one is not read to its end and gives a
   * `ResponseTooLargeError`. `Infinity` means no limit. Default: 50,000,000.
   */
  maxResponseBytes?: number | undefined;
  /** Aborts the call at any point, including waits. */
  signal?: AbortSignal | undefined;
}

/** The types that a client is built from. Each API has its own. */
export interface ApiTypes {
  /** The interface `paths` of openapi-typescript. */
  paths: object;
  /** The same with plain strings for open enums, because the types of openapi-fetch turn `string & {}` into an object. */
  plainPaths: object;
  /** The header of idempotency keys. Callers may omit it. */
  idempotencyKey: string;
  /** The codes in error bodies. */
  errorCode: string;
  /** The paths of lists that `paginate` can read, with a JSON Pointer to the items. */
  pages: object;
}

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths that support a method. */
export type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: object } ? Path : never;
}[keyof Paths];

export type OperationAt<Paths, Path extends keyof Paths, Method extends HttpMethod> = Paths[Path] extends {
  [M in Method]: infer Operation;
}
  ? Operation
  : never;

export type RequiredKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];

type Optional<T> = RequiredKeys<T> extends never ? true : false;

/** Headers with some made optional, because the client sends them. */
type Relaxed<Headers, Supplied> = Omit<Headers, Supplied & keyof Headers> &
  Partial<Pick<Headers, Supplied & keyof Headers>>;

export type HeaderOption<Headers, Supplied> = [keyof Headers] extends [never]
  ? { header?: never }
  : Optional<Omit<Headers, Supplied & keyof Headers>> extends true
    ? { header?: Relaxed<Headers, Supplied> }
    : { header: Relaxed<Headers, Supplied> };

/** The headers of an operation. */
export type HeadersOf<Operation> = Operation extends { parameters: { header?: infer Headers } }
  ? [NonNullable<Headers>] extends [never]
    ? object
    : NonNullable<Headers>
  : object;

/** Optional members accept `undefined`, because the client treats it as omitted. */
type OrUndefined<T> = { [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

/** The query of an operation, in which `undefined` is allowed. */
type QueryOption<Parameters> = Parameters extends { query: infer Query }
  ? { query: OrUndefined<Query> }
  : Parameters extends { query?: infer Query }
    ? { query?: OrUndefined<Query> | undefined }
    : object;

type ParamsOf<Operation, Supplied> = Operation extends { parameters: infer Parameters }
  ? Omit<Parameters, 'header' | 'query'> & QueryOption<Parameters> & HeaderOption<HeadersOf<Operation>, Supplied>
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

export type KeyOption<Operation, IdempotencyKey extends string> = IdempotencyKey &
  keyof HeadersOf<Operation> extends never
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

export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207;

export type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

export type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

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
  | DecodeError
  | ResponseTooLargeError;

/** A call that has succeeded. */
export interface Success<Data> {
  /** The body of the response. */
  data: Data;
  /** The status, the headers and the URL of the response. */
  response: ResponseHead;
}

/**
 * A path if it is one of `Known`. Otherwise those that begin like it, so that the compiler names them, and editors complete them.
 * Evaluated only for a wrong path, letter by letter.
 */
export type KnownPath<Known, Path extends string> = Path extends Known ? Path : Similar<Known & string, Path>;

type Similar<
  Known extends string,
  Path extends string,
  Prefix extends string = '',
> = Path extends `${infer Letter}${infer Rest}`
  ? [Extract<Known, `${Prefix}${Letter}${string}`>] extends [never]
    ? Extract<Known, `${Prefix}${string}`>
    : Similar<Known, Rest, `${Prefix}${Letter}`>
  : Extract<Known, `${Prefix}${string}`>;

/** One method of a client that throws. Calls the operation at a path. */
export type Method<Api extends ApiTypes, Verb extends HttpMethod, Bound extends string> = <Path extends string>(
  path: KnownPath<PathsWith<Api['paths'], Verb>, Path>,
  ...init: Arguments<CallInit<Api, OperationAt<Api['paths'], Path & PathsWith<Api['paths'], Verb>, Verb>, Bound>>
) => Promise<Success<SuccessOf<OperationAt<Api['paths'], Path & PathsWith<Api['paths'], Verb>, Verb>>>>;

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

type ListPath<Api extends ApiTypes> = PathsWith<Api['paths'], 'get'> & keyof Api['pages'];

/** Reads a list to its end. */
export type Paginate<Api extends ApiTypes, Bound extends string> = <Path extends string>(
  path: KnownPath<ListPath<Api>, Path>,
  ...init: Arguments<CallInit<Api, OperationAt<Api['paths'], Path & ListPath<Api>, 'get'>, Bound>>
) => AsyncGenerator<
  ItemAt<SuccessOf<OperationAt<Api['paths'], Path & ListPath<Api>, 'get'>>, PageAt<Api['pages'], Path>>,
  void,
  undefined
>;

/**
 * A client of one API, whose calls reject if they fail. `Bound` is the header that names whom the client acts for. It is `never`
 * for a client that is not bound.
 */
export interface Client<Api extends ApiTypes, Bound extends string = never> {
  /** Reads. Retried after temporary failures. */
  GET: Method<Api, 'get', Bound>;
  /** Creates something or starts an action. Retried only with an idempotency key. */
  POST: Method<Api, 'post', Bound>;
  /** Replaces. Retried after temporary failures. */
  PUT: Method<Api, 'put', Bound>;
  /** Changes a part. Retried only with an idempotency key. */
  PATCH: Method<Api, 'patch', Bound>;
  /** Removes. Retried after temporary failures. */
  DELETE: Method<Api, 'delete', Bound>;
  /**
   * Iterates over the items of a list, page after page. A page is requested when all items of the previous one are consumed.
   * Starts at `page` of the query. Default: 1.
   */
  paginate: Paginate<Api, Bound>;
}
