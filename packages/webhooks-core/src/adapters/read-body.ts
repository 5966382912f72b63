import { WebhookVerificationError } from '../error.ts';

/** The part of a Node.js readable stream that is needed to read a body. */
export interface NodeStream {
  /** Adds a listener for an event of the stream. */
  on(event: string, listener: (...values: never[]) => void): unknown;
}

/**
 * Reads a Fetch API stream to its end, at most `limit` bytes.
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
    if (done) return joinChunks(chunks, size);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new WebhookVerificationError('body_too_large', { limit });
    }
    chunks.push(value);
  }
}

/**
 * Reads a Node.js stream to its end, at most `limit` bytes. Bytes beyond the limit are dropped.
 * Rejects with a {@link WebhookVerificationError}: `body_too_large` or `body_unreadable`.
 */
export function readNodeStream(stream: NodeStream, declared: unknown, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const refuse = (): void => reject(new WebhookVerificationError('body_too_large', { limit }));
    const fail = (cause?: unknown): void => reject(new WebhookVerificationError('body_unreadable', { cause }));
    stream.on('error', fail);
    if (Number(declared) > limit) {
      refuse();
      return;
    }
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= limit) chunks.push(chunk);
      else refuse();
    });
    stream.on('end', () => resolve(joinChunks(chunks, size)));
    // Has no effect after `end`: a promise settles once.
    stream.on('close', fail);
  });
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return joined;
}
