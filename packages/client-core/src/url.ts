/** The parameters of a call that are part of its URL. */
export interface UrlParameters {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
}

/**
 * Writes the path and the query of a call. In the query, `undefined` and `null` are left out. Objects become
 * `name[member]=value` (OpenAPI's `deepObject`). Arrays become one pair for each item, or one comma-separated pair.
 *
 * Throws a `TypeError` for a path parameter that is blank, `.` or `..`.
 */
export function buildUrl(path: string, { path: values, query }: UrlParameters = {}, isCommaSeparated = false): string {
  const pairs = query && writePairs(query, isCommaSeparated);
  return fillPath(path, values) + (pairs?.length ? `?${pairs.join('&')}` : '');
}

/**
 * Fills in the parameters of a path, percent-encoded. Throws a `TypeError` for a missing or blank parameter, and for `.` and
 * `..`: a URL parser removes such segments even if they are encoded (WHATWG URL, dot segments). Each of these would call
 * another operation than intended.
 */
function fillPath(path: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  if (!path.includes('{')) return path;
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? '');
    if (/^\s*\.{0,2}\s*$/.test(value)) {
      throw new TypeError(`\`${name}\` of ${path} must not be empty, "." or "..".`);
    }
    return encodeURIComponent(value);
  });
}

function writePairs(values: object, isCommaSeparated: boolean, within = ''): string[] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
    const name = within ? `${within}[${encodeURIComponent(key)}]` : encodeKey(key);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      return typeof value === 'object'
        ? writePairs(value, isCommaSeparated, name)
        : `${name}=${encodeURIComponent(String(value))}`;
    }
    const items = value.map((item) => encodeURIComponent(String(item)));
    if (isCommaSeparated) return items.length > 0 ? `${name}=${items.join(',')}` : [];
    return items.map((item) => `${name}=${item}`);
  });
}

/** Keeps brackets, as in `ids[]`, because some servers do not decode them. */
function encodeKey(key: string): string {
  return encodeURIComponent(key).replace(/%5B/g, '[').replace(/%5D/g, ']');
}
