/** The parameters of a call that stand in its address. */
export interface UrlParameters {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
}

/**
 * Path and query of a call. In the query `undefined` and `null` are left out, objects are written as `name[member]=value`
 * (OpenAPI's `deepObject`), and arrays as one pair for each item, or as one with commas between them.
 *
 * Throws a `TypeError` for a parameter of the path that is blank or would lead out of its place.
 */
export function urlOf(path: string, { path: values, query }: UrlParameters = {}, hasCommas = false): string {
  const pairs = query && pairsOf(query, hasCommas);
  return fillPath(path, values) + (pairs?.length ? `?${pairs.join('&')}` : '');
}

/**
 * Fills the parameters of a path in, percent-encoded. Throws a `TypeError` for one that is missing or blank, and for `.` and
 * `..`, which no encoding keeps from climbing out of the path (WHATWG URL, dot segments): each would call another operation
 * than the one that was meant.
 */
function fillPath(path: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  if (!path.includes('{')) return path;
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? '');
    if (/^\s*\.{0,2}\s*$/.test(value)) {
      throw new TypeError(`\`${name}\` of ${path} is "${value}". It cannot be empty, "." or "..".`);
    }
    return encodeURIComponent(value);
  });
}

function pairsOf(values: object, hasCommas: boolean, within = ''): string[] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
    const name = within ? `${within}[${encodeURIComponent(key)}]` : encodeKey(key);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      return typeof value === 'object'
        ? pairsOf(value, hasCommas, name)
        : `${name}=${encodeURIComponent(String(value))}`;
    }
    const items = value.map((item) => encodeURIComponent(String(item)));
    if (hasCommas) return items.length > 0 ? `${name}=${items.join(',')}` : [];
    return items.map((item) => `${name}=${item}`);
  });
}

/** Brackets stay, as in `ids[]`: not every server reads them otherwise. */
function encodeKey(key: string): string {
  return encodeURIComponent(key).replace(/%5B/g, '[').replace(/%5D/g, ']');
}
