import { rawBody, type WebhookBody } from './body.ts';
import { at, pointerPath } from './pointer.ts';
import type { WebhookDefinition } from './signature/scheme.ts';
import { createSigner } from './signature/signer.ts';

/** A delivery with what a verifier has to say of it. */
export interface SignatureVector {
  /** What the vector is called. */
  readonly name: string;
  /** Those that the receiver accepts. */
  readonly secrets: readonly string[];
  /** The body, as the text that is signed. */
  readonly body: string;
  /** The value of the signature header; left out where the delivery has none. */
  readonly signature?: string;
  /** What a verifier has to say. */
  readonly expect: 'valid' | 'missing' | 'malformed' | 'mismatch';
  /** Why, where that is not plain. */
  readonly note?: string;
}

/** Parts of a value that are to be otherwise. Objects are merged; arrays and everything else are replaced. */
export type Overrides<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Overrides<T[Key]> | undefined }
    : T;

/** How to sign a delivery. */
export interface SigningOptions {
  /** The secret to sign with. */
  readonly secret: string;
  /** Headers beside those of the scheme; they win over them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How to make a signed request. */
export interface RequestOptions extends SigningOptions {
  /** Where to. `http://localhost/webhooks` unless told. */
  readonly url?: string;
}

/** A signed delivery in parts, for test clients that take them so. */
export interface SignedDelivery<Body extends WebhookBody = string> {
  /** The body: the text that was signed, or the bytes. */
  readonly body: Body;
  /** The headers, by lower-case name, the signature among them. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What is sent of an event: bytes as they are, else text. */
export type BodyOf<Event> = Event extends Uint8Array | ArrayBuffer ? Event : string;

/**
 * A delivery with the headers of its API. An event is written as compact JSON; a string or bytes are signed as they are,
 * even if they are no event.
 * Rejects with a `WebhookVerificationError` for a secret that cannot be meant.
 */
export async function signedDelivery<Event extends object | string>(
  { signature }: WebhookDefinition,
  event: Event,
  { secret, headers }: SigningOptions,
): Promise<SignedDelivery<BodyOf<Event>>> {
  const isRaw = typeof event === 'string' || event instanceof ArrayBuffer || ArrayBuffer.isView(event);
  const body = isRaw ? event : JSON.stringify(event);
  const { header } = signature.event;
  const name = at(isRaw ? parsed(rawBody(body)) : event, pointerPath(signature.event.body));
  return {
    body: body as BodyOf<Event>,
    headers: {
      'content-type': 'application/json',
      [signature.header.toLowerCase()]: await createSigner(signature).sign(rawBody(body), secret),
      ...(header && typeof name === 'string' ? { [header.toLowerCase()]: name } : {}),
      ...headers,
    },
  };
}

/** The same as a `Request`, ready for a handler or for `fetch`. */
export async function signedRequest(
  definition: WebhookDefinition,
  event: object | string,
  { url = 'http://localhost/webhooks', ...options }: RequestOptions,
): Promise<Request> {
  const { body, headers } = await signedDelivery(definition, event, options);
  return new Request(url, { method: 'POST', body: body as BodyInit, headers: { ...headers } });
}

/** A new copy of a documented event, with some parts otherwise. `name` picks one of several examples, else the first. */
export function fixture<Event>(
  examples: Readonly<Record<string, string>>,
  overrides: Overrides<Event> | undefined,
  name: string = Object.keys(examples)[0] as string,
): Event {
  const text = examples[name];
  if (text === undefined) {
    throw new TypeError(`There is no example "${name}". There are: ${Object.keys(examples).join(', ')}.`);
  }
  return merged(JSON.parse(text), overrides) as Event;
}

/** What the body says as JSON; nothing where it is not. */
function parsed(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** A member that is `undefined` is left out of the result. */
function merged(value: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return value;
  if (!isPlain(value) || !isPlain(overrides)) return structuredClone(overrides);
  const result: Record<string, unknown> = { ...value };
  for (const [key, override] of Object.entries(overrides)) {
    if (override === undefined) delete result[key];
    else result[key] = merged(result[key], override);
  }
  return result;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
