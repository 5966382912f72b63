// The types of a client that returns results. It is a client of openapi-fetch, so it extends the type of one. Its own methods
// come first: they have the exact types of the contract, and `failure`.
import type {
  Client as OpenapiFetchClient,
  ClientOptions as OpenapiFetchOptions,
  FetchOptions,
  ParseAsResponse,
} from 'openapi-fetch';
import type { ApiError } from './errors.ts';
import type {
  ApiTypes,
  CallSettings,
  CommonOptions,
  FailureOf,
  FetchInit,
  HeaderOption,
  HeadersOf,
  HttpMethod,
  KeyOption,
  Paginate,
  PathsWith,
  RequiredKeys,
  ContentOf,
  OperationAt,
  ResponsesOf,
  SuccessOf,
  SuccessStatus,
} from './types.ts';

/** The `paths` of a contract, in which callers may omit the headers that the client sends. */
export type RelaxedPaths<Paths, Supplied extends string> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: RelaxedOperation<Paths[Path][Method], Supplied>;
  };
};

type RelaxedOperation<Operation, Supplied extends string> = Operation extends { parameters: infer Parameters }
  ? Supplied & keyof HeadersOf<Operation> extends never
    ? Operation
    : Omit<Operation, 'parameters'> & {
        parameters: Omit<Parameters, 'header'> & HeaderOption<HeadersOf<Operation>, Supplied>;
      }
  : Operation;

type ErrorStatus<Operation> = Exclude<keyof ResponsesOf<Operation>, SuccessStatus>;

/** The body of a response with a non-2xx status that the contract lists. */
export type ErrorBodyOf<Operation> = {
  [Status in ErrorStatus<Operation>]: ContentOf<ResponsesOf<Operation>[Status]>;
}[ErrorStatus<Operation>];

/** The result of a call. The body of `response` has been read, unless `parseAs` is `stream`. */
export type Result<Operation, Init, Code extends string> =
  | {
      data: ParseAsResponse<SuccessOf<Operation>, Init>;
      error?: never;
      failure?: never;
      response: Response;
    }
  | {
      data?: never;
      /** The body: parsed if it is JSON, else as text. If there is no body, it is `failure`. */
      error: ErrorBodyOf<Operation>;
      /** The error that a client that throws would throw. */
      failure: Extract<FailureOf<Operation, Code>, ApiError>;
      response: Response;
    };

type Arguments<Init> =
  RequiredKeys<Init> extends never
    ? [init?: Init & CallSettings & { [forFetch: string]: unknown }]
    : [init: Init & CallSettings & { [forFetch: string]: unknown }];

type InitOf<Operation> =
  RequiredKeys<FetchOptions<Operation>> extends never ? FetchOptions<Operation> | undefined : FetchOptions<Operation>;

type ResultMethod<Paths, Verb extends HttpMethod, Key extends string, Code extends string> = <
  Path extends PathsWith<Paths, Verb>,
  Init extends InitOf<OperationAt<Paths, Path, Verb>>,
>(
  path: Path,
  ...init: Arguments<Init & KeyOption<OperationAt<Paths, Path, Verb>, Key>>
) => Promise<Result<OperationAt<Paths, Path, Verb>, Init, Code>>;

/** Options of a client of any API that returns results, among them those of openapi-fetch. */
export interface ResultClientOptions
  extends
    CommonOptions,
    Pick<OpenapiFetchOptions, 'bodySerializer' | 'pathSerializer' | 'querySerializer' | 'Request' | 'requestInitExt'> {
  /**
   * Used instead of the global `fetch`. It is called once for each attempt, as `fetch(request, init)`. `request` is complete, as
   * in openapi-fetch. `init.headers` is an object with all headers by lower-case name, and `init.signal` is the signal of the
   * attempt, so that wrappers for `fetch(url, init)` work too.
   */
  fetch?: ((request: Request, init: FetchInit) => Promise<Response>) | undefined;
}

/**
 * A client of one API, whose calls resolve for a response with any status. It is a client of openapi-fetch. `Bound` is the header
 * that names whom the client acts for.
 */
export interface ResultClient<
  Api extends ApiTypes,
  Bound extends string = never,
  Paths = RelaxedPaths<Api['paths'], Api['idempotencyKey'] | Bound>,
  PlainPaths extends object = RelaxedPaths<Api['plainPaths'], Api['idempotencyKey'] | Bound>,
> extends OpenapiFetchClient<PlainPaths> {
  /** Reads. Retried after temporary failures. */
  GET: ResultMethod<Paths, 'get', Api['idempotencyKey'], Api['errorCode']> & OpenapiFetchClient<PlainPaths>['GET'];
  /** Creates something or starts an action. Retried only with an idempotency key. */
  POST: ResultMethod<Paths, 'post', Api['idempotencyKey'], Api['errorCode']> & OpenapiFetchClient<PlainPaths>['POST'];
  /** Replaces. Retried after temporary failures. */
  PUT: ResultMethod<Paths, 'put', Api['idempotencyKey'], Api['errorCode']> & OpenapiFetchClient<PlainPaths>['PUT'];
  /** Changes a part. Retried only with an idempotency key. */
  PATCH: ResultMethod<Paths, 'patch', Api['idempotencyKey'], Api['errorCode']> &
    OpenapiFetchClient<PlainPaths>['PATCH'];
  /** Removes. Retried after temporary failures. */
  DELETE: ResultMethod<Paths, 'delete', Api['idempotencyKey'], Api['errorCode']> &
    OpenapiFetchClient<PlainPaths>['DELETE'];
  /** Iterates over the items of a list, page after page, and throws if a call fails. */
  paginate: Paginate<Api, Bound>;
}
