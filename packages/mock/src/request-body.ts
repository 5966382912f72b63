import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import { Problem } from './problem.ts';

const LIMIT = 10 * 1024 * 1024;

export interface RequestBody {
  /** The parsed value of a JSON body, the text of any other, `null` where there is none. */
  readonly value: unknown;
  readonly bytes: number;
  /** Why a body that is sent as JSON is not JSON; `value` is its text then. */
  readonly malformed?: string;
}

/**
 * Reads a request to its end.
 *
 * @throws {Problem} 413 beyond 10 MB, 415 where `Content-Type` is no media type.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // What is too much is read and dropped: many clients read no answer before they have sent everything.
    if (bytes <= LIMIT) chunks.push(chunk);
  }
  if (bytes > LIMIT) throw new Problem(413, 'Body too large', 'The mock takes bodies of up to 10 MB.');
  if (bytes === 0) return { value: null, bytes };
  const text = Buffer.concat(chunks).toString('utf8');
  if (!isJson(request.headers['content-type'])) return { value: text, bytes };
  try {
    return { value: JSON.parse(text), bytes };
  } catch (error) {
    return { value: text, bytes, malformed: (error as Error).message };
  }
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  try {
    const { essence } = new MIMEType(contentType);
    return essence === 'application/json' || essence.endsWith('+json');
  } catch {
    const detail = `Content-Type "${contentType}" is not a media type; write one such as application/json.`;
    throw new Problem(415, 'Not a media type', detail);
  }
}
