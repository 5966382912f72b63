import { describeType } from '../body.ts';
import { WebhookVerificationError } from '../error.ts';

/** The source of a body: an iterator over a Node.js stream, or the reader of a web stream. */
interface Source {
  /** Waits for the next part of the body. */
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
}

/** The part of a Node.js readable stream that is needed to read a body. */
export interface NodeStream extends AsyncIterable<unknown> {
  /** The encoding that `setEncoding` chose. `null` or absent if the stream has bytes. */
  readonly readableEncoding?: string | null;
  /** Ends the stream, and with it the connection. */
  destroy?(): unknown;
}

/** How much of the rest of a refused body is read and dropped, in bytes. */
const dropLimit = 8 * 2 ** 20;

/**
 * Reads a Fetch API stream to its end, at most `limit` bytes.
 * Rejects with a {@link WebhookVerificationError}: `body_too_large` or `body_unreadable`.
 */
export async function readWebStream(stream: ReadableStream<unknown>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  try {
    return await readSource({ next: () => reader.read() }, limit);
  } catch (error) {
    void drop({ next: () => reader.read() }, () => reader.cancel());
    throw error;
  }
}

/**
 * Reads a Node.js stream to its end, at most `limit` bytes. Text becomes its bytes in UTF-8. Also settles if the stream
 * has ended or was destroyed before.
 * Rejects with a {@link WebhookVerificationError}: `body_too_large`, `body_unreadable` or `body_already_parsed`.
 */
export async function readNodeStream(stream: NodeStream, limit: number): Promise<Uint8Array> {
  const { readableEncoding: encoding } = stream;
  if (encoding && !/^utf-?8$/i.test(encoding)) {
    throw new WebhookVerificationError('body_already_parsed', { got: `a stream with setEncoding('${encoding}')` });
  }
  // Not `for await`: leaving such a loop destroys the stream, and with it the connection, before the response is sent.
  return readSource(stream[Symbol.asyncIterator](), limit);
}

/** Reads on in the background, after the response was sent. */
export function dropNodeStream(stream: NodeStream): void {
  void drop(stream[Symbol.asyncIterator](), () => stream.destroy?.());
}

/** Throws `body_too_large` if a Content-Length header declares more than `limit` bytes. */
export function checkDeclaredLength(declared: string | null, limit: number): void {
  if (Number(declared) > limit) throw new WebhookVerificationError('body_too_large', { limit });
}

/** Whether the headers of a request announce a body. */
export function announcesBody(contentLength: string | null, transferEncoding: string | null): boolean {
  return Number(contentLength) > 0 || transferEncoding !== null;
}

async function readSource(source: Source, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await source.next().catch((cause: unknown) => {
      throw new WebhookVerificationError('body_unreadable', { cause });
    });
    if (done) return joinChunks(chunks, size);
    const chunk = toBytes(value);
    size += chunk.byteLength;
    if (size > limit) throw new WebhookVerificationError('body_too_large', { limit });
    chunks.push(chunk);
  }
}

/**
 * Reads the rest of a body and drops it. Many senders read the response only after they have sent the whole body. If the
 * connection were closed before that, they would not receive the response, and would try again forever. `stop` is called
 * for a body that does not end soon.
 */
async function drop(source: Source, stop: () => unknown): Promise<void> {
  try {
    for (let size = 0; size < dropLimit;) {
      const { done, value } = await source.next();
      if (done) return;
      size += toBytes(value).byteLength;
    }
    await stop();
  } catch {
    // The connection is gone, so there is nothing left to drop.
  }
}

function toBytes(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (ArrayBuffer.isView(chunk)) return chunk as Uint8Array;
  throw new WebhookVerificationError('body_already_parsed', { got: `a stream of type ${describeType(chunk)}` });
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
