import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import type { HostResponse } from './handler.ts';

/** The host alone says where a body ends. A wrong length would spoil the next response on the same connection. */
const FRAMING: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding']);

/** Bytes of a stream that wait for a client that does not read. With more, its connection is closed. */
const LONGEST_BACKLOG = 4 * 1024 * 1024;

/**
 * Sends a response, with more headers if a handler does not set the same ones.
 *
 * @throws {TypeError} if the response cannot be sent. Nothing is sent then, and another response can be.
 */
export function send(response: ServerResponse, result: HostResponse, more: HostResponse['headers'] = {}): void {
  const { status, headers = {}, body = '', stream, cut } = checkStatus(result);
  if (cut) {
    response.destroy();
    return;
  }
  const sent: Record<string, string | number> = { ...more };
  for (const name in headers) if (!FRAMING.has(name.toLowerCase())) sent[name.toLowerCase()] = headers[name]!;
  if (stream) {
    if (response.destroyed) return;
    response.writeHead(status, sent);
    response.flushHeaders();
    const stop = stream(
      (text) => {
        response.write(text);
        if (response.writableLength > LONGEST_BACKLOG) response.destroy();
      },
      () => void response.end(),
    );
    response.on('close', stop);
    return;
  }
  if (status !== 204 && status !== 304) sent['content-length'] = Buffer.byteLength(body);
  response.writeHead(status, sent);
  response.end(body);
}

/** A handler that is not written in TypeScript can return anything. */
function checkStatus(result: HostResponse | undefined): HostResponse {
  if (result && result.status >= 200 && result.status <= 599) return result;
  throw new TypeError(`A handler must return a response with a status from 200 to 599, got ${inspect(result)}`);
}
