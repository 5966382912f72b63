import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/** How many times the limit is read and discarded before the connection is closed without waiting for the end. */
const DISCARD = 8;

const NO_BODY: Buffer = Buffer.alloc(0);

/**
 * Reads the body of a request. The result is not a promise if the request has no body.
 *
 * A body over the limit is read and discarded, because many clients do not read a response before they have sent
 * everything. This has a limit too.
 *
 * @throws {Problem} 413 if the body has more bytes than `limit`.
 */
export function readBody(request: IncomingMessage, limit: number): Buffer | Promise<Buffer> {
  const { headers } = request;
  // Only these two announce a body (RFC 9112, 6.3).
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  return hasBody ? collect(request, limit) : NO_BODY;
}

function collect(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (): void => {
      if (bytes > limit) return reject(tooLarge(limit));
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    };
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= limit) chunks.push(chunk);
      else if (bytes > limit * DISCARD) {
        request.pause();
        end();
      }
    });
    request.on('end', end);
    request.on('error', reject);
  });
}

function tooLarge(limit: number): Problem {
  return new Problem(413, 'Body too large', `The body has more than ${limit} bytes. Send less.`, {
    connection: 'close',
  });
}
