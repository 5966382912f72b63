/**
 * What a client must know of an API at run time. Generated from the contract, and kept apart from the whole operation table
 * because it is in every bundle: an operation appears in it only where it differs from a plain JSON call.
 *
 * Operations are named by `METHOD /path/{parameter}`; in lists, `METHOD` alone stands for all of that method.
 */
export interface Definition {
  /** The id of the API, such as `platform`. */
  readonly api: string;
  /** Where the API is served. */
  readonly baseUrl: string;
  /** What a caller proves itself with, and the header that each becomes. */
  readonly credentials: readonly Credential[];
  /** Headers with a fixed value, such as the version of the API. */
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON Pointers to the sentence and to the code in the body of an error. */
  readonly error?: { readonly message?: string; readonly code?: string };
  /** Names of fields, and of headers in lower case, whose values must not reach a log. */
  readonly secrets?: readonly string[];
  /** The operations that take an idempotency key, and its header. */
  readonly idempotency?: { readonly header: string; readonly on: readonly string[] };
  /** The operations that act for somebody, the header that says for whom, and the method that binds a client to it. */
  readonly target?: { readonly header: string; readonly method: string; readonly on: readonly string[] };
  /** The operations whose 409 may pass by itself, and those of them where it does so only if it has `Retry-After`. */
  readonly conflict?: { readonly on: readonly string[]; readonly ifAsked: readonly string[] };
  /** How the list behind each `GET` path is read to its end. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** Operations whose answer is no JSON, and their media type; `''` where a success has no body. */
  readonly media?: Readonly<Record<string, string>>;
  /** The operations that write the arrays in their query with commas between the items. */
  readonly commas?: readonly string[];
}

/** One thing that a caller proves itself with. */
export interface Credential {
  /** What the option of the factory is called. */
  readonly option: string;
  /** The header that carries it. */
  readonly header: string;
  /** What stands before the value, such as `Bearer `. */
  readonly prefix?: string;
  /** Whether it must stay out of logs and browsers. */
  readonly secret: boolean;
}

/**
 * How a list is read to its end. `items` is a JSON Pointer to the array in an answer. Nothing else: it comes whole. Else it
 * comes in pages, of which the last is known by its number or by a flag, to which JSON Pointers lead, or by being shorter
 * than the query parameter `pageSize` asks for, which is `default` where the caller does not say.
 */
export type Page =
  | { readonly items: string }
  | { readonly items: string; readonly totalPages: string }
  | { readonly items: string; readonly hasNextPage: string }
  | { readonly items: string; readonly pageSize: string; readonly default: number };
