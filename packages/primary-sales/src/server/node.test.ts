import { request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { URL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { basket, bodies, endpoints, getExample, keys, order, serveShop } from '../../test/calls.ts';
import { serve } from '../../test/loopback.ts';
import { PrimarySalesReadError, toNodeListener, type NodeRequest } from '../index.ts';

const serveHandlers = (options = {}): Promise<string> => serve(toNodeListener(serveShop(options).handlers.fetch));

/** Sends raw bytes. Returns everything that the server sends until it closes the connection. */
async function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let text = '';
  for await (const part of socket) text += String(part);
  return text;
}

async function post(url: string, key: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { authorization: key }, body });
}

/** Calls the listener without a socket, for what `node:http` itself rejects. Returns the status. */
async function callListener(handler: (request: Request) => Promise<Response>, request: object): Promise<unknown> {
  let status: unknown;
  const body = (async function* (): AsyncGenerator<Uint8Array> {})();
  const incoming = { method: 'POST', url: '/quote', headers: {}, complete: true, readableEnded: false };
  await toNodeListener(handler)(
    Object.defineProperties(body, {
      ...Object.getOwnPropertyDescriptors(incoming),
      ...Object.getOwnPropertyDescriptors(request),
    }) as never,
    {
      headersSent: false,
      writeHead: (code) => (status = code),
      end: () => {},
      on: () => {},
    },
  );
  return status;
}

describe('toNodeListener', () => {
  it('responds with status, headers and body', async () => {
    const url = await serveHandlers();
    const response = await post(`${url}/quote?source=test`, keys.quote, JSON.stringify(basket));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
    expect(await response.json()).toHaveProperty('totals');
  });

  it('keeps several Set-Cookie headers apart', async () => {
    const cookies = ['a=1; Path=/', 'b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT'];
    const headers = cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
    const url = await serve(toNodeListener(async () => new Response('', { headers })));
    expect((await fetch(url)).headers.getSetCookie()).toEqual(cookies);
  });

  it('handles two calls on one connection', async () => {
    const url = await serveHandlers();
    const expiry = JSON.stringify(bodies.expire);
    const call = `POST /expire HTTP/1.1\r\nHost: x\r\nAuthorization: ${keys.expire}\r\nContent-Length: ${expiry.length}\r\n\r\n${expiry}`;
    const responses = await sendRaw(url, `${call}${call.replace('Host', 'Connection: close\r\nHost')}`);
    expect(responses.match(/HTTP\/1\.1 404 Not Found/g)).toHaveLength(2);
  });

  it('endpoint.takes-post-only: rejects every other HTTP method', async () => {
    const url = await serveHandlers();
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const response = await sendRaw(url, `${method} /quote HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect([method, response.split('\r\n', 1)[0], /^allow: POST\r$/m.test(response)]).toEqual([
        method,
        'HTTP/1.1 405 Method Not Allowed',
        true,
      ]);
    }
  });

  it.each(['//evil.example/quote', 'http://other.example/quote'])(
    'reads the path of the request target %s',
    async (target) => {
      const url = await serveHandlers();
      const response = await sendRaw(url, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(response).toMatch(target.startsWith('//') ? /^HTTP\/1\.1 404 / : /^HTTP\/1\.1 405 /);
    },
  );

  it.each(['http://', '/\\\\[', '*', 'http://name:password@other.example/quote'])(
    'responds to the request target %s, and continues to serve',
    async (target) => {
      const url = await serveHandlers();
      const response = await sendRaw(
        url,
        `POST ${target} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      expect(response).toMatch(/^HTTP\/1\.1 40[04] /);
      expect((await post(`${url}/quote`, keys.quote, JSON.stringify(basket))).status).toBe(200);
    },
  );

  it('responds with 400 to a body that is too long, before the body ends', async () => {
    const url = await serveHandlers({ maxBodyBytes: 1000 });
    const response = await new Promise<object>((resolve) => {
      const request = httpRequest(`${url}/quote`, { method: 'POST', headers: { authorization: keys.quote } });
      let ended = false;
      request.on('error', () => {});
      request.on('response', ({ statusCode, headers }: IncomingMessage) => {
        resolve({ status: statusCode, connection: headers.connection, finished: ended });
        request.destroy();
      });
      // A body without an end.
      const more = (): void => {
        if (!request.destroyed) request.write('x'.repeat(400), () => setTimeout(more, 5));
      };
      more();
      request.on('finish', () => (ended = true));
    });
    expect(response).toEqual({ status: 400, connection: 'close', finished: false });
  });

  it('aborts request.signal when the caller disconnects', async () => {
    let reportCall: () => void = () => {};
    const isCalled = new Promise<void>((resolve) => (reportCall = resolve));
    let reportAbort: () => void = () => {};
    const isAborted = new Promise<void>((resolve) => (reportAbort = resolve));
    const url = await serveHandlers({
      quote: async (_: unknown, { request }: { request: Request }) => {
        request.signal.addEventListener('abort', reportAbort);
        reportCall();
        await isAborted;
        throw new Error('aborted');
      },
    });
    const controller = new AbortController();
    const call = fetch(`${url}/quote`, {
      method: 'POST',
      headers: { authorization: keys.quote },
      body: JSON.stringify(basket),
      signal: controller.signal,
    });
    await isCalled;
    controller.abort();
    await expect(call).rejects.toThrow('abort');
    await isAborted;
  });

  it.each([
    ['an object', (text: string): unknown => JSON.parse(text)],
    ['a string', (text: string): unknown => text],
    ['bytes', (text: string): unknown => new TextEncoder().encode(text)],
  ])('accepts the body as %s from a body parser', async (_, parse) => {
    const { handlers } = serveShop();
    const listener = toNodeListener(handlers.fetch);
    const parsing: RequestListener = async (request, response) => {
      let text = '';
      for await (const part of request) text += String(part);
      await listener(Object.assign(request, { body: parse(text) }) as NodeRequest, response);
    };
    const url = await serve(parsing);
    const response = await post(`${url}/authorise`, keys.authorise, JSON.stringify(order));
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('reference');
  });

  it('rejects other methods that the Fetch standard does not know', async () => {
    const { handlers } = serveShop();
    const call = (method: string): Promise<unknown> => callListener(handlers.fetch, { method, url: '/quote' });
    expect(await Promise.all(['CONNECT', 'trace', 'TRACK', 'two words', ''].map(call))).toEqual([
      405, 405, 405, 400, 400,
    ]);
  });

  it.each([
    ['a header name that is not a token', { headers: { 'a b': '1' } }],
    ['a header value outside Latin-1', { headers: { a: '\u20ac' } }],
    [
      'a lazy body that cannot be parsed',
      {
        readableEnded: true,
        get body(): unknown {
          throw new SyntaxError('Invalid JSON');
        },
      },
    ],
  ])('responds with 400 to %s', async (_, request) => {
    expect(await callListener(serveShop().handlers.fetch, request)).toBe(400);
  });

  it('resolves when the response is passed to Node.js', async () => {
    const listener = toNodeListener(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return new Response('late', { status: 202 });
    });
    const url = await serve(async (request, response) => {
      await listener(request, response);
      // A host that sends a default response itself.
      if (!response.writableEnded) response.writeHead(204).end();
    });
    expect((await fetch(url)).status).toBe(202);
  });

  it.each([
    ['the handler rejects', async (): Promise<Response> => Promise.reject(new Error('expected in this test'))],
    [
      'the handler throws',
      (): Promise<Response> => {
        throw new Error('expected in this test');
      },
    ],
    ['the response has no valid status', async (): Promise<Response> => Response.error()],
    [
      'the body of the response fails',
      async (): Promise<Response> =>
        new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('expected in this test')) })),
    ],
  ])('prints the error and responds with 500 if %s', async (_, handler) => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => print.mockRestore());
    const response = await fetch(await serve(toNodeListener(handler)));
    expect([response.status, await response.json()]).toEqual([500, getExample('500.internal')]);
    expect(print).toHaveBeenCalledOnce();
  });

  it('keeps a response that other code has sent, and prints the error', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => print.mockRestore());
    const listener = toNodeListener(async () => new Response('late'));
    const url = await serve((request, response) => {
      response.end('first');
      void listener(request, response);
    });
    expect(await (await fetch(url)).text()).toBe('first');
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  });

  it('reports a body that a parser has read and not kept in body', async () => {
    const { handlers, errors } = serveShop();
    const listener = toNodeListener(handlers.fetch);
    const url = await serve(async (request, response) => {
      for await (const _ of request);
      await listener(request, response);
    });
    expect((await post(`${url}/confirm`, keys.confirm, JSON.stringify(bodies.confirm))).status).toBe(500);
    expect(errors).toEqual([expect.any(PrimarySalesReadError)]);
    expect((await post(`${url}/confirm`, keys.confirm, '')).status).toBe(400);
  });

  it('reports a connection that is cut during the body as a read error', async () => {
    let report: (error: unknown) => void = () => {};
    const reported = new Promise((resolve) => (report = resolve));
    const { hostname, port } = new URL(await serveHandlers({ onError: report }));
    const socket = connect(Number(port), hostname);
    const head = `POST /confirm HTTP/1.1\r\nHost: x\r\nAuthorization: ${keys.confirm}\r\nContent-Length: 100\r\n\r\n`;
    socket.write(`${head}{"reference":`, () => socket.destroy());
    expect(await reported).toBeInstanceOf(PrimarySalesReadError);
  });

  it('serves every endpoint', async () => {
    const url = await serveHandlers();
    const statuses = endpoints.map(async (endpoint) => {
      return (await post(`${url}/${endpoint}`, keys[endpoint], JSON.stringify(bodies[endpoint]))).status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404]);
  });
});
