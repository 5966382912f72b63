/** The headers of a delivery: those of the Fetch API, or an object as Node.js and its frameworks provide. */
export type WebhookHeaders = HeaderReader | { readonly [name: string]: string | readonly string[] | undefined };

/** The part of the Fetch API's `Headers` that handlers need. Names are case-insensitive. */
export interface HeaderReader {
  /** The value of a header, or `null` if it is absent. */
  get(name: string): string | null;
}

/** The value of a header. The case of the name does not matter. Several values are joined as in the Fetch API. */
export function readHeader(headers: WebhookHeaders | undefined, name: string): string | null {
  if (typeof headers !== 'object' || headers === null) return null;
  if (isReader(headers)) return stringOrNull(headers.get(name));
  const lower = name.toLowerCase();
  // Node.js provides lower-case names, so the search is rarely needed.
  const key = Object.hasOwn(headers, lower) ? lower : Object.keys(headers).find((key) => key.toLowerCase() === lower);
  const value: unknown = key === undefined ? null : headers[key];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(', ') : stringOrNull(value);
}

/** Headers in the form that handlers receive. */
export function toHeaderReader(headers: WebhookHeaders | undefined): HeaderReader {
  return headers && isReader(headers) ? headers : { get: (name) => readHeader(headers, name) };
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isReader(headers: WebhookHeaders): headers is HeaderReader {
  return typeof headers.get === 'function';
}
