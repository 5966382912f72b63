import { WebhookVerificationError } from './error.ts';

/** The body of a delivery as it arrived. A string stands for its bytes in UTF-8. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/**
 * The body in one of two forms, with anything that is no longer raw refused.
 * Throws a {@link WebhookVerificationError}: `body_already_parsed` or `body_missing`.
 */
export function rawBody(body: unknown): string | Uint8Array {
  if (typeof body === 'string') return body;
  if (ArrayBuffer.isView(body)) {
    const { buffer, byteOffset, byteLength } = body;
    const bytes = body instanceof Uint8Array ? body : new Uint8Array(buffer, byteOffset, byteLength);
    // WebCrypto and TextDecoder refuse memory that another thread could change meanwhile.
    return isArrayBuffer(buffer) ? bytes : bytes.slice();
  }
  if (isArrayBuffer(body)) return new Uint8Array(body);
  if (body === undefined || body === null) throw new WebhookVerificationError('body_missing');
  throw new WebhookVerificationError('body_already_parsed', { got: kindOf(body) });
}

/** Whether the body has more bytes than `limit`. */
export function exceeds(body: string | Uint8Array, limit: number): boolean {
  if (typeof body !== 'string') return body.byteLength > limit;
  // In UTF-8 a unit of a string becomes one to three bytes.
  return body.length > limit || (body.length * 3 > limit && new TextEncoder().encode(body).byteLength > limit);
}

/** A name for what was given instead of bytes. Calls nothing that belongs to the value. */
function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : isStream(value) ? 'stream' : typeof value;
}

function isStream(value: unknown): boolean {
  return typeof ReadableStream === 'function' && value instanceof ReadableStream;
}

/** Also those of another realm, which test runners have. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return value instanceof ArrayBuffer || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}
