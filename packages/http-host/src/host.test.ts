import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, ListenError, loopbackHosts, Problem } from './index.ts';
import { listen } from './listen.ts';
import type { Exchange, Handler, HostOptions, HostResponse, ListeningHost } from './index.ts';

const open: ListeningHost[] = [];
afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
});

/** Starts a host, and collects what it reports. */
async function start(options: HostOptions) {
  const errors: unknown[] = [];
  const exchanges: Exchange[] = [];
  const host = createHost({
    onError: (error) => errors.push(error),
    onResponse: (exchange) => exchanges.push(exchange),
    ...options,
  });
  const listening = await host.listen({ port: 0 });
  open.push(listening);
  return { ...listening, errors, exchanges };
}
const serve = (handler: Handler, options: Partial<HostOptions> = {}) =>
  start({ mounts: { api: { handler, origins: 'any' } }, ...options });
const ok: Handler = () => ({ status: 200, body: 'ok' });

/** Sends bytes as they are, and returns everything until the server closes the connection. */
async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => (received += chunk));
  socket.write(text);
  await once(socket, 'close');
  return received;
}
const rawGet = (port: number, target: string) =>
  sendRaw(port, `GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);

describe('a handler', () => {
  it('receives the path below its mount, the query, the headers and the body', async () => {
    const { url } = await serve(({ method, target, path, search, headers, body }) => ({
      status: 200,
      body: JSON.stringify({ method, target, path, search, type: headers['content-type'], body: body.toString() }),
    }));
    const response = await fetch(`${url}/api/a%20b/c?x=1&x=2`, {
      method: 'PUT',
      headers: { 'content-type': 'text/x' },
      body: 'Hi',
    });
    expect(await response.json()).toEqual({
      method: 'PUT',
      target: '/api/a%20b/c?x=1&x=2',
      path: '/a%20b/c',
      search: 'x=1&x=2',
      type: 'text/x',
      body: 'Hi',
    });
  });

  it.each([
    ['/api', '/', ''],
    ['/api?x=1', '/', 'x=1'],
    ['/%61pi/x', '/x', ''],
    ['http://elsewhere.example/api/x?y', '/x', 'y'],
    ['/api//x', '//x', ''],
  ])('receives %s as path %s and query "%s"', async (target, path, search) => {
    const { port } = await serve((request) => ({ status: 200, body: `<${request.path}|${request.search}>` }));
    expect(await rawGet(port, target)).toContain(`<${path}|${search}>`);
  });

  it('does not send a body in response to HEAD, but its length', async () => {
    const { url } = await serve(ok);
    const response = await fetch(`${url}/api`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-length')).toBe('2');
  });

  it('can respond with 204, which has no body and no length', async () => {
    const { url } = await serve(() => ({ status: 204, body: '' }));
    const response = await fetch(`${url}/api`);
    expect([response.status, response.headers.get('content-length')]).toEqual([204, null]);
  });

  it('can refuse a request with a Problem', async () => {
    const { url, errors } = await serve(() => {
      throw new Problem(409, 'Too late', 'Come earlier.', { allow: 'GET' });
    });
    const response = await fetch(`${url}/api`);
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('allow')).toBe('GET');
    expect(await response.json()).toEqual({ title: 'Too late', status: 409, detail: 'Come earlier.' });
    expect(errors).toEqual([]);
  });

  it('can add members to a Problem, except those of RFC 9457', async () => {
    const { url } = await serve(() => {
      throw new Problem(409, 'Too late', 'Come earlier.', {}, { error: { code: 'late' }, status: 1 });
    });
    const response = await fetch(`${url}/api`);
    expect(await response.json()).toEqual({
      error: { code: 'late' },
      title: 'Too late',
      status: 409,
      detail: 'Come earlier.',
    });
  });

  it('can send a stream, and hears when its client leaves', async () => {
    let stopped = 0;
    const handler: Handler = () => ({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      stream: (write) => {
        write('data: 1\n\n');
        const timer = setInterval(() => write('data: 2\n\n'), 5);
        return () => {
          stopped++;
          clearInterval(timer);
        };
      },
    });
    const { url } = await start({ mounts: { api: { handler } } });
    const leaving = new AbortController();
    const response = await fetch(`${url}/api`, { signal: leaving.signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    let text = '';
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      if (text.includes('data: 2')) break;
    }
    leaving.abort();
    expect(text).toMatch(/^data: 1\n\ndata: 2\n\n/);
    await expect.poll(() => stopped).toBe(1);
  });

  it('loses a client that does not read its stream', async () => {
    let written = 0;
    let stopped = false;
    const piece = 'x'.repeat(64 * 1024);
    const handler: Handler = () => ({
      status: 200,
      stream: (write) => {
        const timer = setInterval(() => {
          for (let round = 0; round < 16; round++) write(piece);
          written += 16 * piece.length;
        }, 1);
        return () => {
          clearInterval(timer);
          stopped = true;
        };
      },
    });
    const { port } = await start({ mounts: { api: { handler } } });
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.pause();
    socket.write('GET /api HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await expect.poll(() => stopped, { timeout: 4000 }).toBe(true);
    socket.destroy();
    expect(written).toBeLessThan(64 * 1024 * 1024);
  });

  it('can end a stream', async () => {
    const handler: Handler = () => ({
      status: 200,
      stream: (write, end) => {
        write('all');
        end();
        return () => {};
      },
    });
    const { url } = await start({ mounts: { api: { handler } } });
    expect(await (await fetch(`${url}/api`)).text()).toBe('all');
  });

  it('is logged with the target that it has for the log', async () => {
    const { url, exchanges } = await serve(() => ({ status: 200, target: '/api/…' }));
    await fetch(`${url}/api/secret`);
    await expect.poll(() => exchanges).toMatchObject([{ target: '/api/…' }]);
  });

  it('is logged with its status and its notes', async () => {
    const { url, exchanges } = await serve(() => ({ status: 202, notes: ['noted'] }));
    await fetch(`${url}/api/x`, { method: 'POST' });
    await expect
      .poll(() => exchanges)
      .toMatchObject([{ method: 'POST', target: '/api/x', status: 202, notes: ['noted'] }]);
  });
});

describe('the guard', () => {
  const oops = new Error('oops');
  it.each<[string, Handler]>([
    [
      'throws',
      () => {
        throw oops;
      },
    ],
    ['rejects', () => Promise.reject(oops)],
  ])('responds with 500 and no details if a handler %s', async (_how, handler) => {
    const { url, errors } = await serve(handler);
    const response = await fetch(`${url}/api`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('oops');
    expect(errors).toEqual([oops]);
  });

  it('responds with 500 if a handler returns a header that cannot be sent', async () => {
    const { url, errors } = await serve(() => ({ status: 200, headers: { 'x-name': 'two\nlines' } }));
    expect((await fetch(`${url}/api`)).status).toBe(500);
    expect(errors).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a promise of nothing', Promise.resolve()],
    ['an interim status', { status: 101 }],
    ['a status that does not exist', { status: 99 }],
    ['a body that is not text or bytes', { status: 200, body: { name: 'a' } }],
  ])('responds with 500 if a handler returns %s', async (_what, result) => {
    const { url, errors } = await serve(() => result as HostResponse);
    expect((await fetch(`${url}/api`)).status).toBe(500);
    expect(errors).toHaveLength(1);
  });

  it('reports what a handler returned, if that is not a response', async () => {
    const { url, errors } = await serve(() => undefined as unknown as HostResponse);
    await fetch(`${url}/api`);
    const message = 'A handler must return a response with a status from 200 to 599, got undefined';
    expect(errors).toMatchObject([{ message }]);
  });

  it.each([
    ['status', new Problem(99, 'Odd', 'This status does not exist.')],
    ['header', new Problem(409, 'Odd', 'This header cannot be sent.', { 'x-name': 'two\nlines' })],
  ])('responds with 500 if a handler throws a Problem with an invalid %s', async (_what, problem) => {
    const { url, errors } = await serve(() => Promise.reject(problem));
    expect((await fetch(`${url}/api`)).status).toBe(500);
    expect(errors).toMatchObject([{ name: 'TypeError' }]);
  });

  it('does not send headers of a response that failed with the 500', async () => {
    const { url } = await serve(() => ({ status: 200, headers: { etag: 'a', 'x-name': 'two\nlines' } }));
    const response = await fetch(`${url}/api`);
    expect([response.status, response.headers.get('etag')]).toEqual([500, null]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('sends the true length of a body, whatever length a handler gives', async () => {
    const headers = { 'Content-Length': '200', 'Transfer-Encoding': 'chunked' };
    const { port } = await serve(() => ({ status: 200, headers, body: 'four' }));
    expect(await rawGet(port, '/api')).toMatch(/^HTTP\/1\.1 200 [^]*content-length: 4\r\n[^]*\r\n\r\nfour$/i);
  });

  it('reports an error that a handler throws after its client has left', async () => {
    let fail: (error: Error) => void = () => {};
    const { port, errors, exchanges } = await serve(() => new Promise((_resolve, reject) => (fail = reject)));
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /api HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 30));
    fail(oops);
    await expect.poll(() => errors).toEqual([oops]);
    expect(exchanges).toEqual([]);
  });

  it('responds with 503 if a handler never settles, and keeps serving', async () => {
    let calls = 0;
    const { url } = await serve(() => (calls++ === 0 ? new Promise(() => {}) : { status: 200 }), { timeLimit: 20 });
    const response = await fetch(`${url}/api`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('within 20 ms') });
    expect((await fetch(`${url}/api`)).status).toBe(200);
  });

  it('leaves no timer behind', async () => {
    const countTimers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const { url } = await serve(ok, { timeLimit: 60_000 });
    await (await fetch(`${url}/api`)).text();
    const before = countTimers();
    for (let call = 0; call < 40; call++) await (await fetch(`${url}/api`)).text();
    expect(countTimers()).toBeLessThan(before + 20);
  });

  it('discards what a handler does after its time limit', async () => {
    let fail: (error: Error) => void = () => {};
    const { url, errors } = await serve(() => new Promise((_resolve, reject) => (fail = reject)), { timeLimit: 20 });
    expect((await fetch(`${url}/api`)).status).toBe(503);
    fail(oops);
    expect((await fetch(`${url}/api`)).status).toBe(503);
    expect(errors).toEqual([]);
  });

  it.each<[string, HostOptions['fallback']]>([
    [
      'throws',
      () => {
        throw oops;
      },
    ],
    ['rejects', async () => Promise.reject(oops)],
  ])('responds with 500 if the fallback %s', async (_how, fallback) => {
    const { url, errors } = await start({ mounts: {}, fallback });
    expect((await fetch(`${url}/anything`)).status).toBe(500);
    expect(errors).toEqual([oops]);
  });

  it('responds with 503 if the fallback never responds', async () => {
    const { url } = await start({ mounts: {}, fallback: () => {}, timeLimit: 20 });
    expect((await fetch(`${url}/anything`)).status).toBe(503);
  });

  it('cuts the connection if the fallback fails after it has sent headers', async () => {
    const { url, errors } = await start({
      mounts: {},
      fallback: (_request, response) => {
        response.writeHead(200).write('half');
        throw oops;
      },
    });
    await expect(fetch(`${url}/anything`).then((response) => response.text())).rejects.toThrow('terminated');
    expect(errors).toEqual([oops]);
  });

  it('does not cut a response that takes longer than the time limit to send', async () => {
    const { url } = await start({
      mounts: {},
      timeLimit: 50,
      // The end comes after the limit, and before nothing has been sent for as long again.
      fallback: (_request, response) => {
        response.write('begun ');
        setTimeout(() => response.end('and ended'), 75);
      },
    });
    expect(await (await fetch(`${url}/anything`)).text()).toBe('begun and ended');
  });

  it.each([
    [200, 60],
    [200, Infinity],
    [503, 5],
  ])('responds with %i if the limit of the mount is %d', async (status, timeLimit) => {
    const handler: Handler = () => new Promise((resolve) => setTimeout(() => resolve({ status: 200 }), 30));
    const { url } = await start({ mounts: { api: { handler, timeLimit } }, timeLimit: 5 });
    expect((await fetch(`${url}/api`)).status).toBe(status);
  });

  it('cuts the connection if the fallback stops in the middle of a response', async () => {
    const { url } = await start({
      mounts: {},
      timeLimit: 20,
      fallback: (_request, response) => void response.write('half'),
    });
    await expect(fetch(`${url}/anything`).then((response) => response.text())).rejects.toThrow('terminated');
  });

  it('survives a fallback that writes after the end of its response', async () => {
    const { url, errors } = await start({
      mounts: {},
      fallback: (_request, response) => {
        response.end('done');
        response.write('more');
      },
    });
    expect(await (await fetch(`${url}/anything`)).text()).toBe('done');
    await expect.poll(() => errors).toMatchObject([{ code: 'ERR_STREAM_WRITE_AFTER_END' }]);
  });

  it('survives hooks that throw', async () => {
    const throws = () => {
      throw oops;
    };
    const { url } = await serve(throws, { onError: throws, onResponse: throws });
    expect((await fetch(`${url}/api`)).status).toBe(500);
    expect((await fetch(`${url}/api`)).status).toBe(500);
  });

  it('stays silent about a client that leaves in the middle of its body', async () => {
    let calls = 0;
    const { port, url, errors, exchanges } = await serve(() => ({ status: 200 + calls++ }));
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /api HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\nhalf');
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.destroy();
    await once(socket, 'close');
    expect((await fetch(`${url}/api`)).status).toBe(200);
    expect(errors).toEqual([]);
    expect(exchanges).toHaveLength(1);
  });
});

describe('limits and targets', () => {
  it('responds with 413 to a body over the limit', async () => {
    const { url } = await serve(ok, { bodyLimit: 1_000 });
    const post = (length: number) => fetch(`${url}/api`, { method: 'POST', body: 'x'.repeat(length) });
    expect((await post(1_000)).status).toBe(200);
    expect((await post(1_001)).status).toBe(413);
    expect((await post(7_000)).status).toBe(413);
  });

  it('does not read a body far over the limit to its end', async () => {
    const { port } = await serve(ok, { bodyLimit: 1_000 });
    // The rest of the body is never sent: only a host that stops reading can respond.
    const head = `POST /api HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000000\r\n\r\n${'x'.repeat(9_000)}`;
    expect(await sendRaw(port, head)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it.each(['/api/%zz', '/%ff', 'nothing', 'http://['])('responds with 400 to the target %s', async (target) => {
    const { port, errors } = await serve(ok);
    expect(await rawGet(port, target)).toMatch(/^HTTP\/1\.1 400 /);
    expect(errors).toEqual([]);
  });

  it('says that a target is neither a path nor a URL', async () => {
    const { port } = await serve(ok);
    for (const target of ['*', 'ftp://localhost/api']) {
      expect(await rawGet(port, target)).toContain(`${target} is not a path such as /api, nor an HTTP URL.`);
    }
  });

  it('responds with 204 to OPTIONS *, which asks for no handler', async () => {
    const { port } = await serve(ok);
    const head = 'OPTIONS * HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n';
    expect(await sendRaw(port, head)).toMatch(/^HTTP\/1\.1 204 /);
    expect(await rawGet(port, '*')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('responds with 404 and names the mounts, if there is no fallback', async () => {
    const { url, port } = await start({ mounts: { '': { handler: ok }, api: { handler: ok } } });
    expect(await (await fetch(`${url}/`)).text()).toBe('ok');
    const response = await fetch(`${url}/other?x`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: 'Nothing is served at /other?x. Available: /, /api' });
    expect(await rawGet(port, '//api')).toMatch(/^HTTP\/1\.1 404 /);
  });
});

describe('CORS', () => {
  const preflight = { origin: 'https://page.example', 'access-control-request-method': 'POST' };

  const page = { origin: 'https://page.example' };
  const allowedOrigin = (response: Response) => response.headers.get('access-control-allow-origin');

  it('allows every origin, without cookies, on a mount with origins "any"', async () => {
    const { url } = await serve(ok);
    const response = await fetch(`${url}/api`, { method: 'OPTIONS', headers: preflight });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': '*',
    });
    const plain = await fetch(`${url}/api`, { headers: page });
    expect(allowedOrigin(plain)).toBe('*');
    expect(plain.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('lets pages read the response to an unknown mount or a malformed target, if they may call every mount', async () => {
    const { url, port } = await serve(ok);
    const response = await fetch(`${url}/other`, { headers: page });
    expect([response.status, allowedOrigin(response)]).toEqual([404, '*']);
    expect((await fetch(`${url}/other`, { method: 'OPTIONS', headers: preflight })).status).toBe(204);
    expect(await rawGet(port, '/%zz')).toMatch(/^HTTP\/1\.1 400 [^]*access-control-allow-origin: \*/);
  });

  it('hides the response to an unknown mount if one mount does not allow every origin', async () => {
    const { url } = await start({ mounts: { api: { handler: ok, origins: 'any' }, own: { handler: ok } } });
    const response = await fetch(`${url}/other`, { headers: page });
    expect([response.status, allowedOrigin(response)]).toEqual([404, null]);
  });

  it('is off by default', async () => {
    const { url } = await start({ mounts: { api: { handler: ({ method }) => ({ status: 200, body: method }) } } });
    const response = await fetch(`${url}/api`, { method: 'OPTIONS', headers: preflight });
    expect(await response.text()).toBe('OPTIONS');
    expect(allowedOrigin(response)).toBeNull();
  });

  it('allows a listed origin', async () => {
    const { url } = await start({ mounts: { api: { handler: ok, origins: [page.origin] } } });
    const response = await fetch(`${url}/api`, { headers: page });
    expect([response.status, allowedOrigin(response)]).toEqual([200, page.origin]);
    expect(response.headers.get('vary')).toBe('origin');
    expect((await fetch(`${url}/api`, { method: 'OPTIONS', headers: preflight })).status).toBe(204);
  });

  it.each(['https://other.example', 'null', 'http://127.0.0.1'])(
    'refuses a page of %s without calling the handler, if the list lacks it',
    async (origin) => {
      let calls = 0;
      const { url } = await start({
        mounts: { api: { handler: () => ({ status: 200 + calls++ }), origins: [page.origin] } },
      });
      const response = await fetch(`${url}/api`, { method: 'POST', headers: { origin } });
      expect([response.status, allowedOrigin(response)]).toEqual([403, null]);
      expect(await response.json()).toMatchObject({ detail: `Pages of ${origin} may not call this server.` });
      expect(calls).toBe(0);
    },
  );

  it('allows pages of the host itself, and programs, whatever the list says', async () => {
    const { url } = await start({ mounts: { api: { handler: ok, origins: [] } } });
    expect((await fetch(`${url}/api`, { method: 'POST', headers: { origin: url } })).status).toBe(200);
    expect((await fetch(`${url}/api`, { method: 'POST' })).status).toBe(200);
  });
});

describe('the name in Host', () => {
  const call = (port: number, host: string) =>
    sendRaw(port, `GET /api HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);

  it.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '[::1]:4010'])('may be %s with loopbackHosts', async (name) => {
    const { port } = await serve(ok, { hosts: loopbackHosts });
    expect(await call(port, name)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(['attacker.example', 'localhost.attacker.example', ''])(
    'may not be "%s" with loopbackHosts',
    async (name) => {
      const { port } = await serve(ok, { hosts: loopbackHosts });
      const response = await call(port, name);
      expect(response).toMatch(/^HTTP\/1\.1 421 /);
      expect(response).toContain('Call it by one of its names: localhost, 127.0.0.1, [::1].');
    },
  );

  it('can be limited for one mount', async () => {
    const { port } = await start({
      mounts: { api: { handler: ok, hosts: loopbackHosts }, open: { handler: ok } },
    });
    expect(await call(port, 'attacker.example')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await call(port, 'localhost')).toMatch(/^HTTP\/1\.1 200 /);
    const other = `GET /open HTTP/1.1\r\nhost: attacker.example\r\nconnection: close\r\n\r\n`;
    expect(await sendRaw(port, other)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('may be anything by default', async () => {
    const { port } = await serve(ok);
    expect(await call(port, 'attacker.example')).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('listening', () => {
  it('refuses a port in use, and says what to do', async () => {
    const { port } = await serve(ok);
    const second = createHost({ mounts: {} }).listen({ port });
    await expect(second).rejects.toBeInstanceOf(ListenError);
    await expect(second).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port,
      message: `Port ${port} on 127.0.0.1 is in use by another program. Choose another port: --port ${port + 1} or PORT=${port + 1}.`,
    });
  });

  it('refuses an address of another machine', async () => {
    await expect(createHost({ mounts: {} }).listen({ port: 0, host: '192.0.2.1' })).rejects.toThrow(
      /192\.0\.2\.1 is not an address of this machine/,
    );
  });

  it.each([70_000, -1, 0.5, NaN])('refuses %s as a port', async (port) => {
    await expect(createHost({ mounts: {} }).listen({ port })).rejects.toMatchObject({
      name: 'ListenError',
      code: 'ERR_SOCKET_BAD_PORT',
      message: `${port} is not a port. Use a whole number from 0 to 65535.`,
    });
  });

  it('survives a connection that cannot be accepted', async () => {
    const server = createServer();
    await listen(server, '127.0.0.1', 0);
    for (const code of ['EMFILE', 'ENFILE']) server.emit('error', Object.assign(new Error('accept'), { code }));
    expect(server.listening).toBe(true);
    server.close();
  });

  it('takes an empty address as not given, rather than as all addresses', async () => {
    const host = await createHost({ mounts: {} }).listen({ port: 0, host: '' });
    open.push(host);
    expect(host.url).toBe(`http://127.0.0.1:${host.port}`);
  });

  it('frees the port when it is closed, whatever connections are open', async () => {
    const host = createHost({ mounts: { api: { handler: ok } } });
    const first = await host.listen({ port: 0 });
    await (await fetch(`${first.url}/api`)).text();
    const unfinished = connect(first.port, '127.0.0.1');
    unfinished.on('error', () => {});
    unfinished.write('POST /api HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\nhalf');
    await new Promise((resolve) => setTimeout(resolve, 30));
    await first.close();
    const second = await host.listen({ port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  it('lets open requests get their responses if it is closed with a grace, and accepts no new ones', async () => {
    let ask!: () => void;
    const asked = new Promise<void>((resolve) => (ask = resolve));
    const slow: Handler = async () => {
      ask();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { status: 200, body: 'late' };
    };
    const host = await createHost({ mounts: { api: { handler: slow } } }).listen({ port: 0 });
    const response = fetch(`${host.url}/api`);
    await asked;
    const closed = host.close(10_000);
    await expect(fetch(`${host.url}/api`)).rejects.toThrow('fetch failed');
    expect(await (await response).text()).toBe('late');
    await closed;
  });

  it('ends requests that are open after the grace', async () => {
    let ask!: () => void;
    const asked = new Promise<void>((resolve) => (ask = resolve));
    const hanging: Handler = () => {
      ask();
      return new Promise(() => {});
    };
    const host = await createHost({ mounts: { api: { handler: hanging } } }).listen({ port: 0 });
    const response = fetch(`${host.url}/api`).catch((error: Error) => error.message);
    await asked;
    await host.close(50);
    expect(await response).toBe('fetch failed');
  });
});
