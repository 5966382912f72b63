import { WebhookVerificationError } from '../error.ts';

/** The part of a readable stream of Node.js that reading a body takes. */
export interface NodeStream {
  /** Listens to what the stream tells. */
  on(event: string, listener: (...values: never[]) => void): unknown;
}

/**
 * The bytes of a stream of the Fetch API, at most `limit` of them.
 * Rejects with a {@link WebhookVerificationError}: `body_too_large` or `body_unreadable`.
 */
export async function readWebStream(
  stream: ReadableStream<Uint8Array> | null,
  declared: string | null,
  limit: number,
): Promise<Uint8Array> {
  if (!stream) return new Uint8Array();
  if (Number(declared) > limit) {
    await stream.cancel();
    throw new WebhookVerificationError('body_too_large', { limit });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new WebhookVerificationError('body_unreadable', { cause });
    });
    if (done) return joined(chunks, size);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new WebhookVerificationError('body_too_large', { limit });
    }
    chunks.push(value);
  }
}

/** The bytes of a stream of Node.js, at most `limit` of them; rejects likewise. What is beyond is dropped. */
export function readNodeStream(stream: NodeStream, declared: unknown, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const refuse = (): void => reject(new WebhookVerificationError('body_too_large', { limit }));
    const broken = (cause?: unknown): void => reject(new WebhookVerificationError('body_unreadable', { cause }));
    stream.on('error', broken);
    if (Number(declared) > limit) {
      refuse();
      return;
    }
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= limit) chunks.push(chunk);
      else refuse();
    });
    stream.on('end', () => resolve(joined(chunks, size)));
    // Without an end before it.
    stream.on('close', broken);
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
