// Runs the adapters on real servers, with real requests over loopback.
import { Agent, createServer, request as httpRequest, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import express, { type Express } from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fastifyPlugin } from './fastify-plugin.ts';
import { nodeHandler } from './node-handler.ts';
import { createSigner } from '../signature/signer.ts';
import { scheme, type ThingEvents } from '../tools.suite.ts';
import { webHandler } from './web-handler.ts';
import type { Webhooks, WebhooksOptions } from '../receiver/types.ts';
import { createWebhooks } from '../receiver/webhooks.ts';

const secret = 'whsec_one';
const text = '{"type":"thing.made","id":"evt_1","data":{"colour":"東京 🎮"}}';
const signature = await createSigner(scheme).sign(text, secret);

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Creates a receiver, with the calls of its handlers and the errors that it reported. */
function createReceiver(options: Partial<WebhooksOptions<ThingEvents>> = {}): {
  webhooks: Webhooks<ThingEvents>;
  calls: unknown[];
  errors: unknown[];
} {
  const calls: unknown[] = [];
  const errors: unknown[] = [];
  const webhooks = createWebhooks<ThingEvents>(
    { api: 'things', signature: scheme },
    { secret, bodyLimit: 50_000, onError: (error) => errors.push(error), explainRefusals: true, ...options },
  );
  webhooks.on('thing.made', (event, { headers }) => calls.push([event.data.colour, headers.get('X-Trace')]));
  webhooks.on('thing.sold', () => Promise.reject(new Error('no stock')));
  return { webhooks, calls, errors };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
}

type Serve = (webhooks: Webhooks<ThingEvents>) => Promise<string>;

const onNode: Serve = (webhooks) => listen(createServer(nodeHandler(webhooks)));

function onExpress(configure: (app: Express, webhooks: Webhooks<ThingEvents>) => unknown): Serve {
  return (webhooks) => {
    const app = express();
    configure(app, webhooks);
    return listen(createServer(app as RequestListener));
  };
}

const onFastify: Serve = async (webhooks) => {
  const app = fastify();
  await app.register(fastifyPlugin(webhooks, { path: '/webhooks' }));
  app.post('/elsewhere', async ({ body }) => body);
  closers.push(() => app.close());
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/webhooks`;
};

const onHono: Serve = async (webhooks) => {
  const app = new Hono();
  app.all('/webhooks', (context) => webHandler(webhooks)(context.req.raw));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      resolve(`http://127.0.0.1:${port}/webhooks`);
    });
    closers.push(() => server.close());
  });
};

const servers: [string, Serve][] = [
  ['node:http', onNode],
  ['Express', onExpress((app, webhooks) => app.post('/webhooks', nodeHandler(webhooks)))],
  [
    'Express with express.raw()',
    onExpress((app, webhooks) => app.all('/webhooks', express.raw({ type: '*/*' }), nodeHandler(webhooks))),
  ],
  [
    'Express above express.json()',
    onExpress((app, webhooks) => app.all('/webhooks', nodeHandler(webhooks)).use(express.json())),
  ],
  [
    'Express with express.json() that keeps the bytes',
    onExpress((app, webhooks) => {
      app.use(express.json({ verify: (request, _, bytes) => Object.assign(request, { rawBody: bytes }) }));
      app.all('/webhooks', nodeHandler(webhooks));
    }),
  ],
  ['Fastify', onFastify],
  ['Hono', onHono],
];

function send(url: string, init: { body?: BodyInit; headers?: Record<string, string> } = {}): Promise<Response> {
  const given = {
    'content-type': 'application/json',
    'X-Signature': signature,
    'X-Event': 'thing.made',
    ...init.headers,
  };
  const headers = Object.entries(given).filter(([, value]) => value !== '');
  // `fetch` does not set a content type for bytes, as it does for text.
  const body = init.body ?? new TextEncoder().encode(text);
  return fetch(url, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}

const sign = (body: string | Uint8Array): Promise<string> => createSigner(scheme).sign(body, secret);

/** Sends a request with an agent of `node:http`. Returns the status and the local port of the connection. */
function sendWith(
  agent: Agent,
  url: string,
  headers: Record<string, string | number>,
  body: Uint8Array,
): Promise<{ status: number | undefined; port: number | undefined }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', agent, headers }, (response) => {
      const port = request.socket?.localPort;
      response.resume().on('end', () => resolve({ status: response.statusCode, port }));
    });
    request.on('error', reject).end(body);
  });
}

/** Sends a body that never ends. Resolves when the connection is closed, or when 100 MiB were sent. */
function flood(port: number): Promise<{ received: string; sent: number }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(2 ** 20), Buffer.from('\r\n')]);
    let received = '';
    let sent = 0;
    const sendMore = (): void => {
      sent += 2 ** 20;
      if (sent > 100 * 2 ** 20) socket.destroy();
      else socket.write(chunk, (error) => error || sendMore());
    };
    socket.on('data', (data) => (received += data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ received, sent }));
    socket.write(
      `POST /webhooks HTTP/1.1\r\nHost: a\r\nX-Signature: ${signature}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      sendMore,
    );
  });
}

describe.each(servers)('on %s', (name, start) => {
  it('passes a signed delivery to its handler once and responds with 200', async () => {
    const { webhooks, calls, errors } = createReceiver();
    const url = await start(webhooks);
    const first = await send(url, { headers: { 'X-Trace': 'abc' } });
    expect(await first.json()).toEqual({ received: true, outcome: 'handled' });
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await (await send(url)).json()).toEqual({ received: true, outcome: 'duplicate' });
    expect([calls, errors]).toEqual([[['東京 🎮', 'abc']], []]);
  });

  it('accepts a delivery with any content type or without one', async () => {
    const { webhooks, calls } = createReceiver({ seen: false });
    const url = await start(webhooks);
    const types = name.includes('json()') && name.includes('keeps') ? ['application/json'] : ['text/plain', ''];
    for (const type of types) expect((await send(url, { headers: { 'content-type': type } })).status).toBe(200);
    expect(calls).toHaveLength(types.length);
  });

  it('responds to a wrong signature with 400', async () => {
    const { webhooks, calls } = createReceiver();
    const response = await send(await start(webhooks), { body: text.replace('evt_1', 'evt_2') });
    expect([response.status, (await response.json()).code, calls]).toEqual([400, 'signature_mismatch', []]);
  });

  it('responds with 500 if a handler throws', async () => {
    const { webhooks, errors } = createReceiver();
    const body = '{"type":"thing.sold","id":"evt_2"}';
    const headers = { 'X-Signature': await createSigner(scheme).sign(body, secret), 'X-Event': 'thing.sold' };
    const response = await send(await start(webhooks), { body, headers });
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('stock')]);
    expect(errors).toEqual([new Error('no stock')]);
  });

  it('responds to a body over the limit with 413', async () => {
    const { webhooks } = createReceiver();
    const response = await send(await start(webhooks), { body: JSON.stringify({ padding: 'x'.repeat(60_000) }) });
    expect([response.status, (await response.json()).code]).toEqual([413, 'body_too_large']);
  });

  it('responds to a body of many megabytes with 413, with or without a declared length', async () => {
    // A body parser in front of the receiver has its own limit.
    if (/raw|keeps/.test(name)) return;
    const { webhooks } = createReceiver();
    const url = await start(webhooks);
    const chunk = new Uint8Array(100_000);
    let left = 50;
    const stream = new ReadableStream({
      pull: (controller) => ((left -= 1) < 0 ? controller.close() : controller.enqueue(chunk)),
    });
    expect((await send(url, { body: stream })).status).toBe(413);
    expect((await send(url, { body: new Uint8Array(5_000_000) })).status).toBe(413);
    expect((await send(url)).status).toBe(200);
  });

  it('accepts a delivery of 200 kB and one that is compressed, by the bytes that the sender signed', async () => {
    // These parsers have a lower limit, and decompress the body.
    if (/raw|keeps/.test(name)) return;
    const { webhooks, calls } = createReceiver({ bodyLimit: 300_000, seen: false });
    const url = await start(webhooks);
    const long = JSON.stringify({ type: 'thing.made', data: { colour: 'red', padding: 'x'.repeat(200_000) } });
    expect((await send(url, { body: long, headers: { 'X-Signature': await sign(long) } })).status).toBe(200);
    expect(calls).toHaveLength(1);
    const compressed = gzipSync(text);
    const headers = { 'X-Signature': await sign(compressed), 'content-encoding': 'gzip' };
    // The signature is valid, but the bytes are not JSON, because no API documents compressed deliveries.
    const response = await send(url, { body: compressed, headers });
    expect([response.status, (await response.json()).code]).toEqual([400, 'not_json']);
  });

  it('accepts the next delivery on the same connection after a body that was too long', async () => {
    if (/raw|keeps/.test(name)) return;
    const { webhooks } = createReceiver();
    const url = await start(webhooks);
    const long = new Uint8Array(1_200_000);
    for (const headers of [{ 'content-length': long.length }, { 'transfer-encoding': 'chunked' }]) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      closers.push(() => agent.destroy());
      const first = await sendWith(agent, url, { 'x-signature': signature, ...headers }, long);
      const next = await sendWith(agent, url, { 'x-signature': signature }, new TextEncoder().encode(text));
      expect([first.status, next.status, next.port]).toEqual([413, 200, first.port]);
    }
  });

  it('closes the connection of a sender that does not stop', async () => {
    if (/raw|keeps/.test(name)) return;
    const { webhooks } = createReceiver();
    const { port } = new URL(await start(webhooks));
    const { received, sent } = await flood(Number(port));
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    // The limit is 8 MiB. The rest is on its way in buffers.
    expect(sent).toBeLessThan(40 * 2 ** 20);
  });

  it('responds to a missing body and to other methods', async () => {
    const { webhooks } = createReceiver();
    const url = await start(webhooks);
    expect((await send(url, { body: '' })).status).toBe(400);
    const got = await fetch(url);
    // Some routes of Express accept only POST, so Express itself responds with 404.
    expect([404, 405]).toContain(got.status);
    if (got.status === 405) expect(got.headers.get('allow')).toBe('POST');
  });

  it('keeps running if a sender disconnects in the middle of a body', async () => {
    const { webhooks, calls } = createReceiver();
    const url = await start(webhooks);
    await new Promise<void>((resolve) => {
      const request = httpRequest(url, {
        method: 'POST',
        headers: { 'content-length': 1000, 'x-signature': signature },
      });
      request.on('error', () => resolve());
      request.write('{"type":');
      setTimeout(() => request.destroy(), 20);
    });
    expect((await send(url)).status).toBe(200);
    expect(calls).toHaveLength(1);
  });
});

function createSignal(): { promise: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const promise = new Promise<void>((resolve) => (give = resolve));
  return { promise, give: () => give() };
}

/** Sends the beginning of a body, waits, and disconnects. */
async function disconnectWhen(moment: Promise<void>, url: string): Promise<void> {
  const headers = { 'content-length': 1000, 'x-signature': signature, 'content-type': 'application/json' };
  const request = httpRequest(url, { method: 'POST', headers });
  request.on('error', () => undefined);
  request.write('{"type":');
  await moment;
  request.destroy();
}

describe('Express below express.json()', () => {
  it('responds with 500 and says what to move where', async () => {
    const { webhooks, calls, errors } = createReceiver();
    const start = onExpress((app, webhooks) => app.use(express.json()).post('/webhooks', nodeHandler(webhooks)));
    const response = await send(await start(webhooks));
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      code: 'body_already_parsed',
      message: expect.stringContaining('with Express, above express.json()'),
    });
    expect([calls, errors]).toEqual([[], [expect.objectContaining({ code: 'body_already_parsed' })]]);
  });

  it('responds to an empty body that a body parser has read', async () => {
    const { webhooks } = createReceiver();
    const start = onExpress((app, webhooks) => {
      app.use((request, _, next) => void request.resume().on('end', () => setTimeout(next, 5)));
      app.post('/webhooks', nodeHandler(webhooks));
    });
    const response = await send(await start(webhooks), { body: '', headers: { 'X-Signature': '' } });
    expect([response.status, (await response.json()).code]).toEqual([400, 'missing_signature']);
  });

  it.each(['with text', 'with malformed JSON'])('refuses a body %s that a lazy parser has read', async (body) => {
    const { webhooks } = createReceiver();
    const start = onExpress((app, webhooks) => {
      app.use((request, _, next) => void request.resume().on('end', next));
      app.use((request, _, next) => {
        const get = (): string => {
          if (body === 'with text') return '';
          throw new Error('Invalid JSON');
        };
        Object.defineProperty(request, 'body', { get });
        next();
      });
      app.post('/webhooks', nodeHandler(webhooks));
    });
    const response = await send(await start(webhooks));
    expect([response.status, (await response.json()).code]).toEqual([500, 'body_already_parsed']);
  });

  it('uses the bytes in `body` if `rawBody` is empty', async () => {
    const { webhooks } = createReceiver();
    const start = onExpress((app, webhooks) => {
      app.use(express.raw({ type: '*/*' }));
      app.use((request, _, next) => (Object.assign(request, { rawBody: '' }), next()));
      app.post('/webhooks', nodeHandler(webhooks));
    });
    expect((await send(await start(webhooks))).status).toBe(200);
  });

  it('accepts a delivery that express.json() did not parse', async () => {
    const { webhooks } = createReceiver();
    const start = onExpress((app, webhooks) => {
      app.use(express.json());
      // Older body parsers do this.
      app.use((request, _, next) => ((request.body ??= {}), next()));
      app.post('/webhooks', nodeHandler(webhooks));
    });
    expect((await send(await start(webhooks), { headers: { 'content-type': 'text/plain' } })).status).toBe(200);
  });

  it('refuses a body that was read and not kept', async () => {
    const { webhooks } = createReceiver();
    const start = onExpress((app, webhooks) => {
      app.use((request, _, next) => void request.resume().on('end', next));
      app.post('/webhooks', nodeHandler(webhooks));
    });
    expect((await (await send(await start(webhooks))).json()).code).toBe('body_already_parsed');
  });

  it('does not change a response that was already sent', async () => {
    const { webhooks, errors } = createReceiver();
    let handled: Promise<void> | undefined;
    const start = onExpress((app, webhooks) => {
      app.post('/webhooks', (request, response) => {
        response.status(503).end();
        handled = nodeHandler(webhooks)(request, response);
      });
    });
    expect((await send(await start(webhooks))).status).toBe(503);
    await expect(handled).resolves.toBeUndefined();
    expect(errors).toEqual([]);
  });
});

describe('node:http', () => {
  it('accepts a body whose stream has text in UTF-8, and refuses other encodings', async () => {
    const { webhooks } = createReceiver({ seen: false });
    const responses: unknown[] = [];
    for (const encoding of ['utf8', 'utf-8', 'latin1'] as const) {
      const url = await listen(
        createServer((request, response) => {
          request.setEncoding(encoding);
          void nodeHandler(webhooks)(request, response);
        }),
      );
      const response = await send(url);
      responses.push([response.status, (await response.json()).message]);
    }
    expect(responses).toEqual([
      [200, undefined],
      [200, undefined],
      [500, expect.stringContaining("(got: a stream with setEncoding('latin1'))")],
    ]);
  });

  it('refuses a body that other code is still reading', async () => {
    const { webhooks } = createReceiver();
    const server = createServer((request, response) => {
      const kept = Object.assign(request, { rawBody: '' });
      request.on('data', (chunk) => (kept.rawBody += String(chunk)));
      request.once('data', () => void nodeHandler(webhooks)(kept, response));
    });
    const response = await new Promise<Response>((resolve, reject) => {
      let continueBody = (): void => undefined;
      server.once('request', (request) => request.once('data', () => setTimeout(continueBody, 20)));
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text.slice(0, 10)));
          continueBody = () => {
            controller.enqueue(new TextEncoder().encode(text.slice(10)));
            controller.close();
          };
        },
      });
      listen(server)
        .then((url) => send(url, { body }))
        .then(resolve, reject);
    });
    expect([response.status, (await response.json()).message]).toEqual([
      500,
      expect.stringContaining('(got: a body that other code is still reading)'),
    ]);
  });

  it('reads the body itself if an empty `rawBody` was prepared, but nothing was read', async () => {
    const { webhooks } = createReceiver();
    const url = await listen(
      createServer((request, response) => {
        void nodeHandler(webhooks)(Object.assign(request, { rawBody: '' }), response);
      }),
    );
    expect((await send(url)).status).toBe(200);
  });

  it('settles if the sender has disconnected before the body is read', async () => {
    const { webhooks, errors } = createReceiver();
    let handled: Promise<void> | undefined;
    const arrived = createSignal();
    const url = await listen(
      createServer((request, response) => {
        arrived.give();
        request.on('close', () => {
          handled = nodeHandler(webhooks)(request, response);
        });
      }),
    );
    await disconnectWhen(arrived.promise, url);
    await vi.waitFor(() => expect(handled).toBeDefined());
    await handled;
    expect(errors).toEqual([expect.objectContaining({ code: 'body_unreadable' })]);
  });

  it('responds if the request is destroyed without an error', async () => {
    const { webhooks } = createReceiver();
    const request = Object.assign(new PassThrough(), { method: 'POST', headers: { 'x-signature': signature } });
    const statuses: number[] = [];
    const response = { writeHead: (status: number) => statuses.push(status), end: () => undefined };
    const handled = nodeHandler(webhooks)(request, response);
    request.write('{"type":');
    request.destroy();
    await handled;
    expect(statuses).toEqual([400]);
  });
});

describe('Fastify', () => {
  it('settles if the sender has disconnected before the body is read', async () => {
    const { webhooks, errors } = createReceiver();
    const arrived = createSignal();
    const app = fastify();
    app.addHook('preHandler', async (request) => {
      arrived.give();
      await new Promise((resolve) => request.raw.on('close', resolve));
    });
    await app.register(fastifyPlugin(webhooks, { path: '/webhooks' }));
    closers.push(() => app.close());
    await disconnectWhen(arrived.promise, `${await app.listen({ port: 0, host: '127.0.0.1' })}/webhooks`);
    await vi.waitFor(() => expect(errors).toEqual([expect.objectContaining({ code: 'body_unreadable' })]));
  });

  it('still parses bodies outside of the plugin', async () => {
    const url = await onFastify(createReceiver().webhooks);
    const response = await send(url.replace('/webhooks', '/elsewhere'), { body: '{"a":1}' });
    expect(await response.json()).toEqual({ a: 1 });
  });

  it('accepts injected requests', async () => {
    const { webhooks, calls } = createReceiver();
    const app = fastify();
    await app.register(fastifyPlugin(webhooks, { path: '/webhooks' }));
    const headers = { 'x-signature': signature };
    const response = await app.inject({ method: 'POST', url: '/webhooks', payload: text, headers });
    expect([response.statusCode, calls]).toEqual([200, [['東京 🎮', null]]]);
    await app.close();
  });
});
