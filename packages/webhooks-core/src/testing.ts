import { toRawBody, type WebhookBody } from './body.ts';
import { parsePointer, readPath } from './pointer.ts';
import type { WebhookDefinition } from './signature/scheme.ts';
import { createSigner } from './signature/signer.ts';

/** A delivery with the result that a verifier must return. */
export interface SignatureVector {
  /** The name of the vector. */
  readonly name: string;
  /** The secrets that the receiver accepts. */
  readonly secrets: readonly string[];
  /** The body, as the signed text. */
  readonly body: string;
  /** The value of the signature header. Absent if the delivery does not have the header. */
  readonly signature?: string;
  /** The expected result. */
  readonly expect: 'valid' | 'missing' | 'malformed' | 'mismatch';
  /** Why this result is expected, if that is not obvious. */
  readonly note?: string;
}

/** The parts of a value to change. Objects are merged; arrays and all other values are replaced. */
export type Overrides<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Overrides<T[Key]> | undefined }
    : T;

/** Options for signing a delivery. */
export interface SigningOptions {
  /** The secret to sign with. */
  readonly secret: string;
  /** Additional headers. They override those of the scheme. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options for creating a signed request. */
export interface RequestOptions extends SigningOptions {
  /** The URL of the request. Default: `http://localhost/webhooks`. */
  readonly url?: string;
}

/** A signed delivery in parts, for test clients that need body and headers separately. */
export interface SignedDelivery<Body extends WebhookBody = string> {
  /** The body: the signed text or bytes. */
  readonly body: Body;
  /** The headers by lower-case name, including the signature. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The type of the body of an event: bytes stay bytes, everything else is text. */
export type BodyOf<Event> = Event extends Uint8Array | ArrayBuffer ? Event : string;

/**
 * Creates a delivery with the headers of its API. An event is serialized as compact JSON. A string or bytes are signed
 * unchanged, even if they are not an event.
 * Rejects with a `WebhookVerificationError` for an invalid secret.
 */
export async function signedDelivery<Event extends object | string>(
  { signature }: WebhookDefinition,
  event: Event,
  { secret, headers }: SigningOptions,
): Promise<SignedDelivery<BodyOf<Event>>> {
  const isRaw = typeof event === 'string' || event instanceof ArrayBuffer || ArrayBuffer.isView(event);
  const body = isRaw ? event : JSON.stringify(event);
  const { header } = signature.event;
  const name = readPath(isRaw ? tryParse(toRawBody(body)) : event, parsePointer(signature.event.body));
  return {
    body: body as BodyOf<Event>,
    headers: {
      'content-type': 'application/json',
      [signature.header.toLowerCase()]: await createSigner(signature).sign(toRawBody(body), secret),
      ...(header && typeof name === 'string' ? { [header.toLowerCase()]: name } : {}),
      ...headers,
    },
  };
}

/** Creates a signed delivery as a `Request`, ready for a handler or for `fetch`. */
export async function signedRequest(
  definition: WebhookDefinition,
  event: object | string,
  { url = 'http://localhost/webhooks', ...options }: RequestOptions,
): Promise<Request> {
  const { body, headers } = await signedDelivery(definition, event, options);
  return new Request(url, { method: 'POST', body: body as BodyInit, headers: { ...headers } });
}

/**
 * Creates a copy of a documented event, with overrides. `name` selects one of several examples. Default: the first.
 * Throws a `TypeError` for an unknown name.
 */
export function fixture<Event>(
  examples: Readonly<Record<string, string>>,
  overrides: Overrides<Event> | undefined,
  name: string = Object.keys(examples)[0] as string,
): Event {
  const text = examples[name];
  if (text === undefined) {
    throw new TypeError(`Unknown example "${name}". Use one of: ${Object.keys(examples).join(', ')}.`);
  }
  return merge(JSON.parse(text), overrides) as Event;
}

/** The value of a body, or `undefined` if it is not JSON. */
function tryParse(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** Applies overrides to a value. An override of `undefined` removes the member. */
function merge(value: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return value;
  if (!isPlain(value) || !isPlain(overrides)) return structuredClone(overrides);
  const result: Record<string, unknown> = { ...value };
  for (const [key, override] of Object.entries(overrides)) {
    if (override === undefined) delete result[key];
    else result[key] = merge(result[key], override);
  }
  return result;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
