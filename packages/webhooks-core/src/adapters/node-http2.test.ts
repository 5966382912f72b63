import * as http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createSigner } from '../signature/signer.ts';
import { scheme, type ThingEvents } from '../tools.suite.ts';
import { createWebhooks } from '../receiver/webhooks.ts';
import { nodeHandler } from './node-handler.ts';

const text = '{"type":"thing.made","id":"evt_1","data":{"colour":"red"}}';
const signature = await createSigner(scheme).sign(text, 's');

/** Serves a receiver, and connects a client to it. */
async function connect(): Promise<http2.ClientHttp2Session> {
  const webhooks = createWebhooks<ThingEvents>(
    { api: 'things', signature: scheme },
    { secret: 's', bodyLimit: 1000, seen: false, onError: () => undefined },
  ).on('thing.made', () => undefined);
  const server = http2.createServer(nodeHandler(webhooks));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const session = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => {
    session.destroy();
    server.close();
  });
  return session;
}

/** Waits until the stream is closed. Returns the status of its response. */
async function readStatus(stream: http2.ClientHttp2Stream): Promise<unknown> {
  let status: unknown;
  stream.on('response', (headers) => (status = headers[':status']));
  stream.resume();
  await new Promise((resolve, reject) => stream.on('close', resolve).on('error', reject));
  return status;
}

const headers = { ':method': 'POST', 'x-signature': signature };

it('accepts a delivery over HTTP/2', async () => {
  const session = await connect();
  const stream = session.request(headers);
  stream.end(text);
  expect(await readStatus(stream)).toBe(200);
});

it('responds to other methods and to a wrong signature over HTTP/2', async () => {
  const session = await connect();
  expect(await readStatus(session.request({ ':method': 'GET' }))).toBe(405);
  const stream = session.request(headers);
  stream.end(`${text} `);
  expect(await readStatus(stream)).toBe(400);
});

it('closes only the stream of a body that is too long', async () => {
  const session = await connect();
  const long = session.request(headers);
  // A body without an end.
  long.write('x'.repeat(2000));
  expect(await readStatus(long)).toBe(413);
  const declared = session.request({ ...headers, 'content-length': '2000' });
  expect(await readStatus(declared)).toBe(413);
  const next = session.request(headers);
  next.end(text);
  expect(await readStatus(next)).toBe(200);
});
