/**
 * The facts about an API that a client needs at run time. It is generated from the contract. It is separate from the operation
 * table because it is in every bundle: operations are listed only where they differ from a plain JSON call.
 *
 * Operations are written as `METHOD /path/{parameter}`. In lists, `METHOD` alone means all operations with that method.
 */
export interface Definition {
  /** The id of the API, such as `platform`. */
  readonly api: string;
  /** The base URL of the API. */
  readonly baseUrl: string;
  /** The credentials of a caller, and the headers that carry them. */
  readonly credentials: readonly Credential[];
  /** Headers with a fixed value, such as the version of the API. */
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON Pointers to the message and to the code in an error body. */
  readonly error?: { readonly message?: string; readonly code?: string };
  /** Names of fields, and of headers in lower case, whose values must not be logged. */
  readonly secrets?: readonly string[];
  /** The header of idempotency keys. */
  readonly idempotencyHeader?: string;
  /** The header that names whom a call acts for, and the client method that sets this header. */
  readonly target?: { readonly header: string; readonly method: string };
  /** The operations that have each trait. */
  readonly operations?: Readonly<Partial<Record<Trait, readonly string[]>>>;
  /** How to read the list at each `GET` path. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** The media types of responses that are not JSON, by operation. `''` if a successful response has no body. */
  readonly media?: Readonly<Record<string, string>>;
}

/**
 * A trait of an operation.
 *
 * - `idempotencyKey`: it accepts an idempotency key.
 * - `target`: it accepts the header that names whom the call acts for.
 * - `conflict`: it may be retried after a 409.
 * - `onlyWithRetryAfter`: it may be retried after a 409 only if the response has `Retry-After`.
 * - `commaSeparated`: arrays in its query are comma-separated.
 */
export type Trait = 'idempotencyKey' | 'target' | 'conflict' | 'onlyWithRetryAfter' | 'commaSeparated';

/** A credential of a caller. */
export interface Credential {
  /** The name of the client option. */
  readonly option: string;
  /** The header that carries the credential. */
  readonly header: string;
  /** The text before the value, such as `Bearer `. */
  readonly prefix?: string;
  /** Whether the credential must stay out of logs and browsers. */
  readonly secret: boolean;
}

/**
 * How to read a list to its end. A list without a `first` page is whole: one response has all items. A list with pages has one of
 * `totalPages`, `hasNextPage` and `pageSize`.
 */
export interface Page {
  /** A JSON Pointer to the array in a response. */
  readonly items: string;
  /** The query of the first page: the number of the page, and the default page size. Callers may replace its members. */
  readonly first?: { readonly page: number; readonly [pageSize: string]: number };
  /** A JSON Pointer to the number of pages. */
  readonly totalPages?: string;
  /** A JSON Pointer to a flag. */
  readonly hasNextPage?: string;
  /** The query parameter for the number of items on a page. The last page has fewer items. */
  readonly pageSize?: string;
}
