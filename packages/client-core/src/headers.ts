/** The value of a header. `null` removes a header that the client would send. `undefined` counts as omitted. */
export type HeaderValue = string | number | boolean | readonly (string | number | boolean)[] | null | undefined;

/** Headers by name, in any case: an object, or anything iterable with pairs, such as `Headers` of any library, a `Map` or an array. */
export type HeaderValues = Iterable<readonly [string, string]> | Readonly<Record<string, HeaderValue>>;

/** Headers by lower-case name. `null` marks a header that must not be sent. */
export type HeaderTable = Record<string, string | null>;

/**
 * Adds headers to `all` and returns it. Later headers replace earlier ones. `all` is a plain object, because creating `Headers`
 * costs as much as the rest of a call. Throws a `TypeError` for an invalid name or value, and for anything that does not hold
 * headers.
 */
export function addHeaders(all: HeaderTable, ...others: (HeaderValues | undefined)[]): HeaderTable {
  for (const given of others) {
    if (given === undefined || given === null) continue;
    for (const pair of listPairs(given)) {
      if (!Array.isArray(pair) || pair.length !== 2) {
        throw new TypeError('Headers must be an object or pairs.');
      }
      const [name, value] = pair as [string, HeaderValue];
      if (value !== undefined) all[`${name}`.toLowerCase()] = value === null ? null : normalizeValue(name, value);
    }
  }
  return all;
}

/** Removes the headers that must not be sent. */
export function dropNull(all: HeaderTable): Record<string, string> {
  for (const name in all) if (all[name] === null) delete all[name];
  return all as Record<string, string>;
}

/** Does not ask for the class, because each realm and each library has its own `Headers`. */
function listPairs(given: Iterable<unknown> | object): Iterable<unknown> {
  if (Symbol.iterator in Object(given)) return given as Iterable<unknown>;
  const prototype: unknown = Object.getPrototypeOf(given);
  // Members of other objects, such as a `Date`, are not headers.
  return prototype === null || Object.getPrototypeOf(prototype) === null ? Object.entries(given) : [given];
}

/**
 * Checks before the first attempt, because an error in `fetch` would look like a network failure. The message leaves out the
 * value, which may be secret.
 */
function normalizeValue(name: string, value: unknown): string {
  const text = typeof value === 'object' && !Array.isArray(value) ? '\n' : [value].flat().join(', ').trim();
  // The characters of a name are those of a token (RFC 9110, 5.6.2). Those of a value are what `fetch` accepts.
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return text;
  throw new TypeError(`Invalid header "${name}": check its name and value.`);
}
