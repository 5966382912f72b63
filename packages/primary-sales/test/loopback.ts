import { createServer, type RequestListener } from 'node:http';
import * as http2 from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';

/** Serves on loopback until the test ends. Returns the URL. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => server.closeAllConnections());
  return listen(server);
}

/** Serves HTTP/2 on loopback, and connects a client to it, until the test ends. */
export async function connectHttp2(
  listener: (request: http2.Http2ServerRequest, response: http2.Http2ServerResponse) => void,
): Promise<http2.ClientHttp2Session> {
  const session = http2.connect(await listen(http2.createServer(listener)));
  onTestFinished(() => session.destroy());
  return session;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
