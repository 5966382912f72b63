import { WebhookVerificationError } from './error.ts';

/** The body of a delivery as it arrived. A string represents its bytes in UTF-8. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/**
 * Converts a body to a string or to bytes. Refuses a body that is not raw.
 * Throws a {@link WebhookVerificationError}: `body_already_parsed` or `body_missing`.
 */
export function toRawBody(body: unknown): string | Uint8Array {
  if (typeof body === 'string') return body;
  if (ArrayBuffer.isView(body)) {
    const { buffer, byteOffset, byteLength } = body;
    const bytes = body instanceof Uint8Array ? body : new Uint8Array(buffer, byteOffset, byteLength);
    // WebCrypto and TextDecoder refuse memory that another thread could change at the same time.
    return isArrayBuffer(buffer) ? bytes : bytes.slice();
  }
  if (isArrayBuffer(body)) return new Uint8Array(body);
  if (body === undefined || body === null) throw new WebhookVerificationError('body_missing');
  throw new WebhookVerificationError('body_already_parsed', { got: describeType(body) });
}

/** Whether a body has more bytes than `limit`. */
export function exceedsLimit(body: string | Uint8Array, limit: number): boolean {
  if (typeof body !== 'string') return body.byteLength > limit;
  // In UTF-8 each unit of a string takes one to three bytes, so encoding is rarely needed.
  return body.length > limit || (body.length * 3 > limit && new TextEncoder().encode(body).byteLength > limit);
}

/** The type of a value, for messages. Does not call anything on the value. */
export function describeType(value: unknown): string {
  return Array.isArray(value) ? 'array' : isStream(value) ? 'stream' : typeof value;
}

function isStream(value: unknown): boolean {
  return typeof ReadableStream === 'function' && value instanceof ReadableStream;
}

/** Also true for buffers of another realm, which test runners create. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return value instanceof ArrayBuffer || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}
