import {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  type PathSerializer,
  type QuerySerializer,
  type QuerySerializerOptions,
} from 'openapi-fetch';

/** The parameters of a call that are part of its URL. */
export interface UrlParameters {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
}

/** How parameters become text: functions, or options of the serializers of openapi-fetch. */
export interface Serializers {
  query: QuerySerializer<unknown> | QuerySerializerOptions | undefined;
  path: PathSerializer | undefined;
}

const withCommas = serializeChecked({ array: { style: 'form', explode: false } });
const withPairs = serializeChecked();

/**
 * Writes the URL of a call. In the query, `undefined` and `null` are left out. Arrays become one pair for each item, or one
 * comma-separated pair. Objects become `name[member]=value` (OpenAPI's `deepObject`).
 *
 * Throws a `TypeError` for a path parameter that is blank, `.` or `..`, and for a value that cannot be written. A custom
 * serializer receives the parameters as they are.
 */
export function buildUrl(
  baseUrl: string,
  path: string,
  params: UrlParameters = {},
  isCommaSeparated = false,
  { query, path: pathSerializer }: Partial<Serializers> = {},
): string {
  if (!pathSerializer && path.includes('{')) checkPath(path, params.path);
  const custom = query && (typeof query === 'function' ? query : serializeChecked(query));
  return createFinalURL(path, {
    baseUrl,
    params,
    querySerializer: custom ?? (isCommaSeparated ? withCommas : withPairs),
    pathSerializer: pathSerializer ?? defaultPathSerializer,
  });
}

/**
 * Refuses a missing or blank parameter, and `.` and `..`: a URL parser removes such segments even if they are encoded (WHATWG
 * URL, dot segments). Each of these would call another operation than intended.
 */
function checkPath(path: string, parameters: Readonly<Record<string, unknown>> = {}): void {
  for (const [, name = ''] of path.matchAll(/\{[.;]?([^{}*]+)\*?\}/g)) {
    if (/^\s*\.{0,2}\s*$/.test(String(toWritable(name, parameters[name]) ?? ''))) {
      throw new TypeError(`\`${name}\` of ${path} must not be empty, "." or "..".`);
    }
  }
}

/** Creates a serializer of openapi-fetch that is given only what it can write. */
function serializeChecked(options?: QuerySerializerOptions): (query: Record<string, unknown>) => string {
  const serialize = createQuerySerializer<Record<string, unknown>>(options);
  return (query) => {
    const written: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(query)) written[encodeKey(name)] = toWritable(name, value);
    return serialize(written);
  };
}

/** Returns a value without absent members and with encoded names. Throws a `TypeError` for a value that cannot be written. */
function toWritable(name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value === null ? value : checkPrimitive(name, value);
  if (Array.isArray(value)) {
    return value.filter((item) => item !== undefined && item !== null).map((item) => checkPrimitive(name, item));
  }
  // A `Date` or a `Map` has no members, and would vanish.
  if (Object.prototype.toString.call(value) !== '[object Object]') refuse(name);
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  if (members.length === 0) return undefined;
  return Object.fromEntries(members.map(([key, member]) => [encodeURIComponent(key), checkPrimitive(name, member)]));
}

function checkPrimitive(name: string, value: unknown): unknown {
  // A lone surrogate cannot be encoded as UTF-8.
  if (typeof value === 'string' ? /\p{Cs}/u.test(value) : isComplex(value)) refuse(name);
  return value;
}

function isComplex(value: unknown): boolean {
  return typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol';
}

function refuse(name: string): never {
  throw new TypeError(
    `The parameter \`${name}\` must be text, a number, a boolean, or a flat list or object of these.`,
  );
}

/** Keeps brackets, as in `ids[]`, because some servers do not decode them. */
function encodeKey(key: string): string {
  return encodeURIComponent(key).replace(/%5B/g, '[').replace(/%5D/g, ']');
}
