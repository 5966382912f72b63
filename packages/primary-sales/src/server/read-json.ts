import { PrimarySalesReadError } from './errors.ts';

/**
 * Reads the JSON of a body, with a copy of it, or explains why it is not acceptable. Holds at most `maxBytes` of the body in memory. Throws a
 * {@link PrimarySalesReadError} if the body could not be read.
 */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<{ value: unknown; copy: unknown } | { problem: string }> {
  const length = Number(request.headers.get('content-length'));
  if (request.bodyUsed || (!request.body && (length > 0 || request.headers.has('transfer-encoding')))) {
    throw new PrimarySalesReadError(
      'The request body was already read. Pass an unread request, or let the body parser keep its result in `body`.',
    );
  }
  const problem = `The body should have at most ${maxBytes} bytes`;
  if (length > maxBytes) return { problem };
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return { problem };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { problem: 'The body should be JSON' };
  }
  try {
    return { value, copy: structuredClone(value) };
  } catch {
    // JSON can always be cloned, unless the stack is too small for it.
    return { problem: 'The body is nested too deeply' };
  }
}

/** Returns `undefined` if the body is too long. */
async function readBytes({ body }: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      length += part.value.byteLength;
      if (length > maxBytes) {
        // Not awaited: the sender may take its time.
        reader?.cancel().catch(() => {});
        return undefined;
      }
      parts.push(part.value);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } catch (cause) {
    throw new PrimarySalesReadError('The request body could not be read to its end.', { cause });
  }
}
