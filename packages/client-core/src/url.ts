/** The parameters of a call that are part of its URL. */
export interface UrlParameters {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
}

/**
 * Writes the URL of a call, as the serializers of openapi-fetch would, which take twice the size. In the query, `undefined` and
 * `null` are left out. Arrays become one pair for each item, or one comma-separated pair. Objects become `name[member]=value`
 * (OpenAPI's `deepObject`).
 *
 * Throws a `TypeError` for a path parameter that is blank, `.` or `..`, and for a value that cannot be written.
 */
export function buildUrl(
  baseUrl: string,
  path: string,
  { path: values = {}, query = {} }: UrlParameters = {},
  isCommaSeparated = false,
): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    checkSegment(path, name, values[name]);
    return encodeValue(name, values[name]);
  });
  const pairs = Object.entries(query).flatMap(([key, value]) => writePairs(key, value, isCommaSeparated));
  return baseUrl + filled + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
}

/**
 * Refuses a missing or blank parameter, and `.` and `..`: a URL parser removes such segments even if they are encoded (WHATWG
 * URL, dot segments). Each of these would call another operation than intended.
 */
export function checkSegment(path: string, name: string, value: unknown): void {
  if (/^\s*\.{0,2}\s*$/.test(String(value ?? ''))) {
    throw new TypeError(`\`${name}\` of ${path} must not be empty, "." or "..".`);
  }
}

function writePairs(key: string, value: unknown, isCommaSeparated: boolean): string[] {
  const name = encodeKey(key);
  const members: [name: string, value: unknown][] = isPlainObject(value)
    ? Object.entries(value).map(([member, inner]) => [`${name}[${encodeURIComponent(member)}]`, inner])
    : [value].flat().map((item) => [name, item]);
  const pairs = members.filter(([, item]) => isPresent(item)).map(([to, item]) => `${to}=${encodeValue(key, item)}`);
  return isCommaSeparated && pairs.length > 0 ? [pairs.join('&').replaceAll(`&${name}=`, ',')] : pairs;
}

export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Not a `Date` or a `Map`, which have no members of their own. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return {}.toString.call(value) === '[object Object]';
}

/** Encodes a value. Throws a `TypeError` for anything but text, a number or a boolean, and for a lone surrogate. */
export function encodeValue(name: string, value: unknown): string {
  try {
    if (Object(value) !== value) return encodeURIComponent(value as string);
  } catch {
    // A lone surrogate or a symbol.
  }
  throw new TypeError(`\`${name}\` must be text, a number, a boolean, or a flat list or object of these.`);
}

/** Keeps brackets, as in `ids[]`, because some servers do not decode them. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key).replace(/%5B/g, '[').replace(/%5D/g, ']');
}
