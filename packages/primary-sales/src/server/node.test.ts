import { request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { URL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { basket, bodies, endpoints, keys, order, serveShop } from '../../test/calls.ts';
import { serve } from '../../test/loopback.ts';
import { toNodeListener, type NodeRequest } from '../index.ts';

const served = (options = {}): Promise<string> => serve(toNodeListener(serveShop(options).handlers.fetch));

/** Sends bytes as they are and gives all that comes back until the server closes the connection. */
async function raw(url: string, bytes: string): Promise<string> {
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

describe('a handler behind node:http', () => {
  it('answers with status, headers and body', async () => {
    const url = await served();
    const response = await post(`${url}/quote?source=test`, keys.quote, JSON.stringify(basket));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
    expect(await response.json()).toHaveProperty('totals');
  });

  it('takes one call after another on one connection', async () => {
    const url = await served();
    const expiry = JSON.stringify(bodies.expire);
    const call = `POST /expire HTTP/1.1\r\nHost: x\r\nAuthorization: ${keys.expire}\r\nContent-Length: ${expiry.length}\r\n\r\n${expiry}`;
    const answers = await raw(url, `${call}${call.replace('Host', 'Connection: close\r\nHost')}`);
    expect(answers.match(/HTTP\/1\.1 404 Not Found/g)).toHaveLength(2);
  });

  it('endpoint.takes-post-only: refuses every method that HTTP knows', async () => {
    const url = await served();
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const answer = await raw(url, `${method} /quote HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect([method, answer.split('\r\n', 1)[0], /^allow: POST\r$/m.test(answer)]).toEqual([
        method,
        'HTTP/1.1 405 Method Not Allowed',
        true,
      ]);
    }
  });

  it.each(['//evil.example/quote', 'http://other.example/quote'])('reads the path of %s', async (target) => {
    const url = await served();
    const answer = await raw(url, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(target.startsWith('//') ? /^HTTP\/1\.1 404 / : /^HTTP\/1\.1 405 /);
  });

  it.each(['http://', '/\\\\[', '*'])('survives a request for %s', async (target) => {
    const url = await served();
    const answer = await raw(
      url,
      `POST ${target} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect((await post(`${url}/quote`, keys.quote, JSON.stringify(basket))).status).toBe(200);
  });

  it('answers 400 to a body that is too long, without reading it to its end', async () => {
    const url = await served({ maxBodyBytes: 1000 });
    const answer = await new Promise<object>((resolve) => {
      const request = httpRequest(`${url}/quote`, { method: 'POST', headers: { authorization: keys.quote } });
      let ended = false;
      request.on('error', () => {});
      request.on('response', ({ statusCode, headers }: IncomingMessage) => {
        resolve({ status: statusCode, connection: headers.connection, finished: ended });
        request.destroy();
      });
      // A body that never ends by itself.
      const more = (): void => {
        if (!request.destroyed) request.write('x'.repeat(400), () => setTimeout(more, 5));
      };
      more();
      request.on('finish', () => (ended = true));
    });
    expect(answer).toEqual({ status: 400, connection: 'close', finished: false });
  });

  it('tells the function when the caller has gone', async () => {
    let called: () => void = () => {};
    const isCalled = new Promise<void>((resolve) => (called = resolve));
    let gone: () => void = () => {};
    const isGone = new Promise<void>((resolve) => (gone = resolve));
    const url = await served({
      quote: async (_: unknown, { request }: { request: Request }) => {
        request.signal.addEventListener('abort', gone);
        called();
        await isGone;
        throw new Error('gone');
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
    await isGone;
  });

  it.each([
    ['an object', (text: string): unknown => JSON.parse(text)],
    ['a text', (text: string): unknown => text],
    ['bytes', (text: string): unknown => new TextEncoder().encode(text)],
  ])('takes the body as %s from a parser that ran before', async (_, parse) => {
    const { handlers } = serveShop();
    const listener = toNodeListener(handlers.fetch);
    const parsing: RequestListener = async (request, response) => {
      let text = '';
      for await (const part of request) text += String(part);
      listener(Object.assign(request, { body: parse(text) }) as NodeRequest, response);
    };
    const url = await serve(parsing);
    const response = await post(`${url}/authorise`, keys.authorise, JSON.stringify(order));
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('reference');
  });

  it('answers every endpoint', async () => {
    const url = await served();
    const statuses = endpoints.map(async (endpoint) => {
      return (await post(`${url}/${endpoint}`, keys[endpoint], JSON.stringify(bodies[endpoint]))).status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404]);
  });
});
