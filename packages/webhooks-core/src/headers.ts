/** The headers of a delivery: those of the Fetch API, or an object as Node.js and its frameworks have it. */
export type WebhookHeaders = HeaderReader | { readonly [name: string]: string | readonly string[] | undefined };

/** The part of the Fetch API's `Headers` that handlers need. Names are case-insensitive. */
export interface HeaderReader {
  /** The value of a header, or `null` where there is none. */
  get(name: string): string | null;
}

/** The value of a header, whatever the case of its name; several values are joined as the Fetch API does. */
export function headerOf(headers: WebhookHeaders | undefined, name: string): string | null {
  if (typeof headers !== 'object' || headers === null) return null;
  if (isReader(headers)) return text(headers.get(name));
  const lower = name.toLowerCase();
  // Node.js has them in lower case already, so there is rarely anything to look for.
  const key = Object.hasOwn(headers, lower) ? lower : Object.keys(headers).find((key) => key.toLowerCase() === lower);
  const value: unknown = key === undefined ? null : headers[key];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(', ') : text(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The headers in the form that handlers get. */
export function readerOf(headers: WebhookHeaders | undefined): HeaderReader {
  return headers && isReader(headers) ? headers : { get: (name) => headerOf(headers, name) };
}

function isReader(headers: WebhookHeaders): headers is HeaderReader {
  return typeof headers.get === 'function';
}
