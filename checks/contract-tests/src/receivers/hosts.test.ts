// Runs `webHandler` on servers that turn a request of Node.js into a `Request`. They differ in what they do with a body that
// nobody reads. If the connection breaks, the sender does not receive the response, and tries again forever.
import { Agent, createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signedDelivery } from '@wirepact/platform/testing';
import { createPlatformWebhooks, nodeHandler, webHandler, type PlatformWebhooks } from '@wirepact/platform/webhooks';
import { createServerAdapter } from '@whatwg-node/server';
import { fromNodeHandler, H3, toNodeHandler } from 'h3';
import { describe, expect, it, onTestFinished } from 'vitest';

const secret = '0123456789abcdef0123456789abcdef';
const good = await signedDelivery(
  '{"event":"Platform.Comet.Sighted","data":{},"timestamp":"2026-01-10T12:00:00.000Z"}',
  {
    secret,
  },
);
const hosts: [string, (receive: (request: Request) => Promise<Response>) => RequestListener][] = [
  ['h3', (receive) => toNodeHandler(new H3().post('/**', (event) => receive(event.req))) as RequestListener],
  ['@whatwg-node/server', (receive) => createServerAdapter(receive) as RequestListener],
];

describe.each(hosts)('on %s', (_, mount) => {
  const url = (): Promise<string> => listen(mount(webHandler(createReceiver())));

  it('accepts a delivery and refuses a changed one', async () => {
    const agent = createAgent();
    const target = await url();
    expect((await send(agent, target, good.headers, good.body)).status).toBe(200);
    expect((await send(agent, target, good.headers, `${good.body} `)).status).toBe(400);
    expect((await send(agent, target, {}, '')).status).toBe(400);
  });

  it.each([
    ['with a declared length', { 'content-length': 1_200_000 }],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('responds to a body that is too long %s, and keeps the connection', async (_, length) => {
    const agent = createAgent();
    const target = await url();
    const first = await send(agent, target, { ...good.headers, ...length }, 'x'.repeat(1_200_000));
    const next = await send(agent, target, good.headers, good.body);
    expect([first.status, next.status, next.port]).toEqual([413, 200, first.port]);
  });
});

it('refuses a body that was parsed before @whatwg-node/server', async () => {
  const adapter = createServerAdapter(webHandler(createReceiver())) as RequestListener;
  const target = await listen((incoming, outgoing) => {
    incoming.resume().on('end', () => {
      adapter(Object.assign(incoming, { body: JSON.parse(good.body) as unknown }), outgoing);
    });
  });
  expect(await send(createAgent(), target, good.headers, good.body)).toMatchObject({
    status: 500,
    body: expect.stringContaining('"code":"body_already_parsed"'),
  });
});

it('runs the handler for Node.js inside h3', async () => {
  const app = new H3().post('/**', fromNodeHandler(nodeHandler(createReceiver())));
  const target = await listen(toNodeHandler(app) as RequestListener);
  const agent = createAgent();
  expect((await send(agent, target, good.headers, good.body)).status).toBe(200);
  expect((await send(agent, target, good.headers, `${good.body} `)).status).toBe(400);
});

function createReceiver(): PlatformWebhooks {
  return createPlatformWebhooks({ secret, onError: () => undefined, explainRefusals: true });
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
}

/** An agent that uses one connection for all its requests. */
function createAgent(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  return agent;
}

/** Sends a delivery. Returns the response, and the local port of its connection. */
function send(
  agent: Agent,
  url: string,
  headers: Readonly<Record<string, string | number>>,
  body: string,
): Promise<{ status: number | undefined; body: string; port: number | undefined }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      const port = outgoing.socket?.localPort;
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => resolve({ status: response.statusCode, body: text, port }));
    });
    outgoing.on('error', reject).end(body);
  });
}
