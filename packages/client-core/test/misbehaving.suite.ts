// Tests of a client against a misbehaving server. They use only web standards, so that they run in every runtime. The caller
// provides `test` and `expect`, and the address of a server from `misbehaving-server.ts`. Such shared tests are named `*.suite.ts`.
import {
  AbortError,
  ConnectionError,
  CallError,
  ConflictError,
  DecodeError,
  NotFoundError,
  RateLimitError,
  type ResponseHead,
  ServerError,
  TimeoutError,
  UnexpectedStatusError,
} from '../src/errors.ts';
import type { ClientOptions } from '../src/index.ts';
import { failure } from './recording.ts';
import { createThingsClient, type ThingsClient } from './things.ts';

const isBrowser = 'document' in globalThis;

/** The parts of a test runner that the suite needs. */
export interface Harness {
  test: (name: string, run: () => Promise<void>) => void;
  expect: (actual: unknown) => {
    toBe: (expected: unknown) => void;
    toEqual: (expected: unknown) => void;
    toBeInstanceOf: (expected: never) => void;
    toBeLessThan: (expected: number) => void;
  };
  baseUrl: string;
}

interface Seen {
  attempts: number;
  keys: (string | null)[];
  bodies: string[];
  elsewhere: number;
}

const thing = { id: 't1', colour: 'red' };

export function misbehavingServerSuite({ test, expect, baseUrl }: Harness): void {
  let cases = 0;

  /** Creates a client whose requests the server can identify, and a function that returns what the server has seen. */
  function begin(options: ClientOptions = {}): { things: ThingsClient; seen: () => Promise<Seen> } {
    const name = `${++cases}-${Math.random().toString(36).slice(2)}`;
    // The suite also runs in browsers. This credential is not a real secret.
    const settings = { dangerouslyAllowBrowser: true, timeout: 10_000, ...options };
    return {
      things: createThingsClient({ baseUrl, headers: { 'X-Case': name }, ...settings }),
      seen: async () => (await (await fetch(`${baseUrl}/seen?case=${name}`)).json()) as Seen,
    };
  }

  const get = (things: ThingsClient, id: string): Promise<{ data: unknown; response: ResponseHead }> =>
    things.GET('/things/{id}', { params: { path: { id } } });

  test('returns a good response', async () => {
    const { things, seen } = begin();
    const { data, response } = await get(things, 'good');
    expect(data).toEqual(thing);
    expect(response.status).toBe(200);
    expect((response as Response).bodyUsed).toBe(true);
    expect((await seen()).attempts).toBe(1);
  });

  for (const id of ['reset-once', 'cut-once', 'cut-chunk-once', 'too-many-once', 'busy-twice', 'nonsense-wait']) {
    test(`${id}: returns the response of a later attempt`, async () => {
      const { things, seen } = begin();
      expect((await get(things, id)).data).toEqual(thing);
      expect((await seen()).attempts).toBe(id === 'busy-twice' ? 3 : 2);
    });
  }

  for (const id of ['silent-once', 'endless-once']) {
    test(`${id}: makes another attempt after a timeout`, async () => {
      const { things, seen } = begin({ timeout: 250 });
      expect((await get(things, id)).data).toEqual(thing);
      expect((await seen()).attempts).toBe(2);
    });
  }

  for (const id of ['silent', 'endless']) {
    test(`${id}: applies the timeout to each attempt, and ends with the last one`, async () => {
      const { things, seen } = begin({ timeout: 500, retries: 1 });
      const error = (await failure(get(things, id))) as CallError;
      expect(error).toBeInstanceOf(TimeoutError as never);
      expect(error.attempts).toBe(2);
      expect((await seen()).attempts).toBe(2);
    });

    test(`${id}: ends at the deadline`, async () => {
      const { things } = begin({ deadline: 60, retries: 100 });
      const begun = performance.now();
      expect(await failure(get(things, id))).toBeInstanceOf(TimeoutError as never);
      expect(performance.now() - begun).toBeLessThan(2000);
    });

    test(`${id}: ends when the caller aborts`, async () => {
      const caller = new AbortController();
      const { things } = begin({ signal: caller.signal });
      setTimeout(() => caller.abort('enough'), 40);
      const error = (await failure(get(things, id))) as CallError;
      expect(error).toBeInstanceOf(AbortError as never);
      expect(error.cause).toBe('enough');
    });
  }

  for (const id of ['reset', 'cut', 'cut-chunk', 'too-short', 'no-http']) {
    test(`${id}: reports an incomplete response as a ConnectionError`, async () => {
      const { things, seen } = begin();
      const error = (await failure(get(things, id))) as CallError;
      expect(error).toBeInstanceOf(ConnectionError as never);
      expect(error.attempts).toBe(3);
      const { attempts } = await seen();
      // A browser may open a connection in advance, and repeats a request by itself if such a connection is reset.
      expect(isBrowser && attempts === 4 ? 3 : attempts).toBe(3);
    });
  }

  test('reports a refused connection as a ConnectionError', async () => {
    const { things } = begin({ baseUrl: 'http://127.0.0.1:1' });
    expect(await failure(get(things, 'good'))).toBeInstanceOf(ConnectionError as never);
  });

  test('ends after the allowed attempts if every response is a 503, with the message of the server', async () => {
    const { things, seen } = begin({ retries: 4 });
    const error = (await failure(get(things, 'storm'))) as ServerError<{ error: { message: string } }>;
    expect(error).toBeInstanceOf(ServerError as never);
    expect(error.attempts).toBe(5);
    expect(error.body?.error.message).toBe('Busy.');
    expect((await seen()).attempts).toBe(5);
  });

  test('does not wait for an hour if the deadline is earlier', async () => {
    const { things, seen } = begin({ deadline: 5000 });
    const begun = performance.now();
    const error = (await failure(get(things, 'too-many-for-long'))) as RateLimitError;
    expect(error).toBeInstanceOf(RateLimitError as never);
    expect(error.retryAfter).toBe(3_600_000);
    expect(error.requestId).toBe('req_1');
    expect(performance.now() - begun).toBeLessThan(4000);
    expect((await seen()).attempts).toBe(1);
  });

  for (const id of ['html', 'truncated', 'empty', 'too-long']) {
    test(`${id}: reports an unexpected body as a DecodeError, without a retry`, async () => {
      const { things, seen } = begin();
      const error = (await failure(get(things, id))) as DecodeError;
      expect(error).toBeInstanceOf(DecodeError as never);
      expect(error.response.status).toBe(200);
      expect((await seen()).attempts).toBe(1);
    });
  }

  test('reports HTML with a 404 as a NotFoundError', async () => {
    const error = (await failure(get(begin().things, 'html-error'))) as NotFoundError;
    expect(error).toBeInstanceOf(NotFoundError as never);
    expect(error.body).toBe(undefined);
    expect(error.text).toBe('<html>Nothing here</html>');
  });

  test('reports a 500 without a body as a ServerError', async () => {
    const error = (await failure(get(begin({ retries: 0 }).things, 'empty-error'))) as ServerError;
    expect(error).toBeInstanceOf(ServerError as never);
    expect(error.text).toBe('');
  });

  test('returns undefined for a 204', async () => {
    const { data, response } = await get(begin().things, 'no-content');
    expect(data).toBe(undefined);
    expect(response.status).toBe(204);
  });

  test('does not follow a redirect', async () => {
    const { things, seen } = begin();
    const error = (await failure(get(things, 'redirect'))) as UnexpectedStatusError;
    expect(error).toBeInstanceOf(UnexpectedStatusError as never);
    // A browser hides the status.
    expect([0, 302].includes(error.status)).toBe(true);
    expect((await seen()).elsewhere).toBe(0);
  });

  test('ends with a response or a CallError after garbage headers', async () => {
    // Runtimes treat such headers differently.
    const outcome = await get(begin({ retries: 0 }).things, 'garbage-headers').catch((error: unknown) => error);
    expect(outcome instanceof CallError || (outcome as { response: Response }).response.ok).toBe(true);
  });

  for (const id of ['reset-once', 'cut-once', 'busy-twice', 'in-progress-once']) {
    test(`${id}: retries a PUT with the same key and the same body`, async () => {
      const { things, seen } = begin();
      const { data } = await things.PUT('/things/{id}', { params: { path: { id } }, body: { colour: 'blue' } });
      expect(data).toEqual(thing);
      const { attempts, keys, bodies } = await seen();
      expect(attempts).toBe(id === 'busy-twice' ? 3 : 2);
      expect(new Set(keys).size).toBe(1);
      expect(typeof keys[0]).toBe('string');
      expect(new Set(bodies)).toEqual(new Set(['{"colour":"blue"}']));
    });

    test(`${id}: does not retry a PATCH without a key`, async () => {
      const { things, seen } = begin();
      const params = { path: { id } };
      const error = (await failure(things.PATCH('/things/{id}', { params, body: { colour: 'blue' } }))) as CallError;
      expect(error.attempts).toBe(1);
      if (id === 'in-progress-once') expect(error).toBeInstanceOf(ConflictError as never);
      const { attempts, keys } = await seen();
      expect(attempts).toBe(1);
      expect(keys).toEqual([null]);
    });
  }

  test('sends the body of a DELETE with each attempt', async () => {
    const { things, seen } = begin();
    await things.DELETE('/things/{id}', { params: { path: { id: 'reset-once' } }, body: { reason: 'old' } });
    expect((await seen()).bodies).toEqual(['{"reason":"old"}', '{"reason":"old"}']);
  });

  test('retries through a custom fetch in the same way', async () => {
    let runs = 0;
    const { things, seen } = begin({ fetch: (url, init) => (runs++, fetch(url, init)) });
    const params = { path: { id: 'cut-once' } };
    const { data } = await things.PUT('/things/{id}', { params, body: { colour: 'blue' } });
    expect(data).toEqual(thing);
    expect(runs).toBe(2);
    const { keys, bodies } = await seen();
    expect(new Set(keys).size).toBe(1);
    expect(bodies).toEqual(['{"colour":"blue"}', '{"colour":"blue"}']);
  });
}
