import type { ClientHttp2Session, ClientHttp2Stream } from 'node:http2';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bodies, createRecordingHandlers, endpoints, getExample, keys } from '../../test/calls.ts';
import { connectHttp2 } from '../../test/loopback.ts';
import { toNodeListener } from '../index.ts';

const connectHandlers = (options = {}): Promise<ClientHttp2Session> =>
  connectHttp2(toNodeListener(createRecordingHandlers(options).handlers.fetch));

/** Waits until the stream is closed. Returns the status and the body of its response. */
async function readStream(stream: ClientHttp2Stream): Promise<{ status: unknown; body: string }> {
  let status: unknown;
  stream.on('response', (headers) => (status = headers[':status']));
  let body = '';
  stream.on('data', (part) => (body += String(part)));
  await new Promise((resolve, reject) => stream.on('close', resolve).on('error', reject));
  return { status, body };
}

describe('toNodeListener over HTTP/2', () => {
  it.each(endpoints)('serves %s', async (endpoint) => {
    const session = await connectHandlers();
    const stream = session.request({ ':method': 'POST', ':path': `/${endpoint}`, authorization: keys[endpoint] });
    stream.end(JSON.stringify(bodies[endpoint]));
    expect((await readStream(stream)).status).toBe(200);
  });

  it.each([
    ['GET', '/quote', 405],
    ['HEAD', '/quote', 405],
    ['OPTIONS', '*', 400],
    ['TRACE', '/quote', 405],
    ['TRACK', '/quote', 405],
    ['PROPFIND', '/quote', 405],
    ['get', '/quote', 400],
    ['POST', '/nowhere', 404],
    ['POST', '//other.example/quote', 404],
    ['POST', '/quote?a=%', 401],
  ])('responds to %s %s with %d', async (method, path, status) => {
    const session = await connectHandlers();
    const stream = session.request({ ':method': method, ':path': path });
    stream.end();
    expect((await readStream(stream)).status).toBe(status);
  });

  it.each([
    ['an empty value', { 'x-odd': '' }],
    ['a value in Latin-1', { 'x-odd': '\u00e9' }],
    ['several values', { 'x-odd': ['a', 'b'] }],
    ['several cookies', { cookie: ['a=1', 'b=2'] }],
    ['an odd name', { "!#$%&'*+-.^_`|~": '1' }],
  ])('accepts a header with %s', async (_, headers) => {
    const session = await connectHandlers();
    const stream = session.request({ ':method': 'POST', ':path': '/expire', authorization: keys.expire, ...headers });
    stream.end(JSON.stringify(bodies.expire));
    expect(await readStream(stream)).toEqual({ status: 200, body: '{}' });
  });

  it('responds with 400 to a body that is too long, ends the stream, and continues to serve', async () => {
    const session = await connectHandlers({ maxBodyBytes: 100 });
    const long = session.request({ ':method': 'POST', ':path': '/expire', authorization: keys.expire });
    // A body without an end.
    long.write('x'.repeat(200));
    expect((await readStream(long)).status).toBe(400);
    const next = session.request({ ':method': 'POST', ':path': '/expire', authorization: keys.expire });
    next.end(JSON.stringify(bodies.expire));
    expect((await readStream(next)).status).toBe(200);
  });

  it('responds with 500 if the handler rejects', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => print.mockRestore());
    const session = await connectHttp2(toNodeListener(() => Promise.reject(new Error('expected in this test'))));
    const { status, body } = await readStream(session.request({ ':path': '/quote' }));
    expect([status, JSON.parse(body)]).toEqual([500, getExample('500.internal')]);
  });
});
