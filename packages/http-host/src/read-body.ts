import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/** How many times the limit is read and discarded before the connection is closed without waiting for the end. */
const DISCARD = 8;

/**
 * Reads the body of a request.
 *
 * A body over the limit is read and discarded, because many clients do not read a response before they have sent
 * everything. This has a limit too.
 *
 * @throws {Problem} 413 if the body has more bytes than `limit`.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop must not destroy the connection: the response is still to be sent on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= limit) chunks.push(chunk);
    else if (bytes > limit * DISCARD) break;
  }
  if (bytes <= limit) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  throw new Problem(413, 'Body too large', `The body has more than ${limit} bytes. Send less.`, {
    connection: 'close',
  });
}
