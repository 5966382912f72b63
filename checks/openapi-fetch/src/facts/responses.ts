import { expect } from 'vitest';
import type { Result } from '../clients.ts';
import { catchError, type Check, type Facts, type Open } from '../fact.ts';

/** Calls a server that sends `response`. */
function receive(open: Open, response: Response, init?: Readonly<Record<string, unknown>>): Promise<Result> {
  return open({}, () => response.clone()).client.GET('/users', init);
}

function emptyResponse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/** Checks that `parseAs` gives the bytes of the body, after `read`. */
function reads(parseAs: string, read: (data: unknown) => Promise<string> | string): Check {
  return async (open) => {
    const text = '{ "a": 1 }';
    for (const headers of [{}, { 'Content-Length': `${text.length}` }]) {
      const { data } = await receive(open, new Response(text, { headers }), { parseAs });
      expect(await read(data)).toBe(text);
    }
  };
}

export const responses: Facts = {
  'A 2xx response gives `data` and no `error`': async (open) => {
    for (const status of [200, 201, 202, 206, 299]) {
      const { data, error, response } = await receive(open, Response.json({ a: 1 }, { status }));
      expect([data, error, response.status]).toEqual([{ a: 1 }, undefined, status]);
    }
  },
  'A 4xx or 5xx response gives `error` and no `data`': async (open) => {
    for (const status of [400, 404, 422, 499]) {
      const { data, error, response } = await receive(open, Response.json({ message: 'No.' }, { status }));
      expect([data, error, response.status]).toEqual([undefined, { message: 'No.' }, status]);
    }
  },
  'A redirect that is not followed gives `error`': async (open) => {
    const { data, error } = await receive(open, Response.json({ to: '/x' }, { status: 302 }));
    expect([data, error]).toEqual([undefined, { to: '/x' }]);
  },
  'An error that is not JSON is text': async (open) => {
    const { error } = await receive(open, new Response('Not found.', { status: 404 }));
    expect(error).toBe('Not found.');
  },
  'An error is JSON whatever `parseAs` says': async (open) => {
    const { error } = await receive(open, Response.json({ a: 1 }, { status: 400 }), { parseAs: 'arrayBuffer' });
    expect(error).toEqual({ a: 1 });
  },
  'An error without a body is empty': async (open) => {
    const { error } = await receive(open, emptyResponse(404, { 'Content-Length': '0' }));
    expect(error).toBeUndefined();
  },
  'The `response` is the one that `fetch` returned': async (open) => {
    for (const status of [200, 404]) {
      const sent = Response.json({}, { status, headers: { 'X-Request-Id': 'r1' } });
      const { response } = await open({}, () => sent).client.GET('/users');
      expect(response).toBe(sent);
    }
  },
  'The body of the `response` has been read': async (open) => {
    const { response } = await receive(open, Response.json({}));
    expect(response.bodyUsed).toBe(true);
  },

  'A 204 has no data': async (open) => {
    const { data, error } = await receive(open, emptyResponse(204));
    expect([data, error]).toEqual([undefined, undefined]);
  },
  'A response with the length 0 has no data': async (open) => {
    const { data, error } = await receive(open, emptyResponse(200, { 'Content-Length': '0' }));
    expect([data, error]).toEqual([undefined, undefined]);
  },
  'An empty 200 without a length has no data': async (open) => {
    const { data, error } = await receive(open, new Response(''));
    expect([data, error]).toEqual([undefined, undefined]);
  },
  'A chunked response is read even if it has the length 0': async (open) => {
    const headers = { 'Content-Length': '0', 'Transfer-Encoding': 'chunked' };
    const { data } = await receive(open, Response.json({ a: 1 }, { headers }), { parseAs: 'text' });
    expect(data).toBe('{"a":1}');
  },
  'The response of HEAD has no data': async (open) => {
    const { client } = open({}, () => emptyResponse(200, { 'Content-Length': '12' }));
    expect((await client.HEAD('/users')).data).toBeUndefined();
  },
  'JSON may be null, false, 0 or an empty text': async (open) => {
    for (const body of [null, false, 0, '']) expect((await receive(open, Response.json(body))).data).toBe(body);
  },
  'A body is JSON whatever its content type is': async (open) => {
    const response = new Response('{"a":1}', { headers: { 'Content-Type': 'text/plain' } });
    expect((await receive(open, response)).data).toEqual({ a: 1 });
  },
  'JSON with the length in its headers is read': async (open) => {
    const response = new Response('{"a":1}', { headers: { 'Content-Length': '7' } });
    expect((await receive(open, response)).data).toEqual({ a: 1 });
  },
  'A body that is not JSON rejects with a `SyntaxError`': async (open) => {
    const error = await catchError(receive(open, new Response('<html>')));
    expect(error.name).toBe('SyntaxError');
  },

  '`parseAs: "json"` gives parsed JSON': async (open) => {
    for (const headers of [{}, { 'Content-Length': '7' }]) {
      const response = new Response('{"a":1}', { headers });
      expect((await receive(open, response, { parseAs: 'json' })).data).toEqual({ a: 1 });
    }
  },
  '`parseAs: "text"` gives a string': reads('text', (data) => data as string),
  '`parseAs: "blob"` gives a `Blob`': reads('blob', (data) => (data as Blob).text()),
  '`parseAs: "arrayBuffer"` gives an `ArrayBuffer`': reads('arrayBuffer', (data) =>
    new TextDecoder().decode(data as ArrayBuffer),
  ),
  '`parseAs: "stream"` gives the stream, which has not been read': async (open) => {
    const { data, response } = await receive(open, new Response('abc'), { parseAs: 'stream' });
    expect(response.bodyUsed).toBe(false);
    expect(await new Response(data as ReadableStream).text()).toBe('abc');
  },
  'The signal of a call aborts a stream that is being read': async (open) => {
    const controller = new AbortController();
    // As `fetch` does: the signal of the request ends the body.
    const fetch = async ({ signal }: Request): Promise<Response> =>
      new Response(
        new ReadableStream({
          start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)),
        }),
      );
    const { client } = open({ fetch });
    const { data } = await client.GET('/users', { parseAs: 'stream', signal: controller.signal });
    const reading = (data as ReadableStream).getReader().read();
    controller.abort();
    const timer = new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await catchError(Promise.race([reading, timer]))).name).toBe('AbortError');
  },
  '`parseAs: "text"` gives "" for an empty body': async (open) => {
    expect((await receive(open, new Response(''), { parseAs: 'text' })).data).toBe('');
  },

  'A call without a response rejects with the error of `fetch`': async (open) => {
    const failure = new TypeError('fetch failed');
    expect(await catchError(open({}, () => failure).client.POST('/users'))).toBe(failure);
  },
  'A call that is aborted rejects with the reason of the signal': async (open) => {
    const reason = new Error('No longer needed.');
    const { client } = open({ fetch: globalThis.fetch });
    expect(await catchError(client.GET('/users', { signal: AbortSignal.abort(reason) }))).toBe(reason);
  },
  'An error text may have any length': async (open) => {
    const { error } = await receive(open, new Response('x'.repeat(20_000), { status: 404 }));
    expect(error).toHaveLength(20_000);
  },
  'A response may have any length': async (open) => {
    const chunk = 'x'.repeat(1_000_000);
    const text = (): Response => {
      let left = 51;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => (left-- > 0 ? controller.enqueue(new TextEncoder().encode(chunk)) : controller.close()),
      });
      return new Response(body);
    };
    const { data } = await open({}, text).client.GET('/users', { parseAs: 'text' });
    expect((data as string).length).toBe(51_000_000);
  },
};
