// What a client does with a server that misbehaves. Needs nothing but web standards, so that it can run in every runtime:
// whoever runs it brings `test` and `expect`, and the address of a server from `misbehaving-server.ts`.
import {
  AbortError,
  ConnectionError,
  CallError,
  ConflictError,
  DecodeError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedStatusError,
} from '../src/errors.ts';
import type { ClientOptions } from '../src/index.ts';
import { failure } from './recording.ts';
import { createThingsClient, type ThingsClient } from './things.ts';

/** As much of a test runner as the suite needs. */
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

  /** A client whose requests the server can tell from those of all others, and what the server has seen of them. */
  function begin(options: ClientOptions = {}): { things: ThingsClient; seen: () => Promise<Seen> } {
    const name = `${++cases}-${Math.random().toString(36).slice(2)}`;
    // A browser is where secrets do not belong; this one is none.
    const settings = { dangerouslyAllowBrowser: true, timeout: 10_000, ...options };
    return {
      things: createThingsClient({ baseUrl, headers: { 'X-Case': name }, ...settings }),
      seen: async () => (await (await fetch(`${baseUrl}/seen?case=${name}`)).json()) as Seen,
    };
  }

  const get = (things: ThingsClient, id: string): Promise<{ data: unknown; response: Response }> =>
    things.GET('/things/{id}', { params: { path: { id } } });

  test('a good answer is given', async () => {
    const { things, seen } = begin();
    const { data, response } = await get(things, 'good');
    expect(data).toEqual(thing);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(JSON.stringify(thing));
    expect((await seen()).attempts).toBe(1);
  });

  for (const id of ['reset-once', 'cut-once', 'cut-chunk-once', 'too-many-once', 'busy-twice', 'nonsense-wait']) {
    test(`${id}: the answer of a later attempt is given`, async () => {
      const { things, seen } = begin();
      expect((await get(things, id)).data).toEqual(thing);
      expect((await seen()).attempts).toBe(id === 'busy-twice' ? 3 : 2);
    });
  }

  for (const id of ['silent-once', 'endless-once']) {
    test(`${id}: an attempt out of time is followed by another`, async () => {
      const { things, seen } = begin({ timeout: 250 });
      expect((await get(things, id)).data).toEqual(thing);
      expect((await seen()).attempts).toBe(2);
    });
  }

  for (const id of ['silent', 'endless']) {
    test(`${id}: each attempt has its time, and the call ends with the last`, async () => {
      const { things, seen } = begin({ timeout: 500, retries: 1 });
      const error = (await failure(get(things, id))) as CallError;
      expect(error).toBeInstanceOf(TimeoutError as never);
      expect(error.attempts).toBe(2);
      expect((await seen()).attempts).toBe(2);
    });

    test(`${id}: the call ends at its deadline`, async () => {
      const { things } = begin({ deadline: 60, retries: 100 });
      const begun = performance.now();
      expect(await failure(get(things, id))).toBeInstanceOf(TimeoutError as never);
      expect(performance.now() - begun).toBeLessThan(2000);
    });

    test(`${id}: the call ends when the caller aborts`, async () => {
      const caller = new AbortController();
      const { things } = begin({ signal: caller.signal });
      setTimeout(() => caller.abort('enough'), 40);
      const error = (await failure(get(things, id))) as CallError;
      expect(error).toBeInstanceOf(AbortError as never);
      expect(error.cause).toBe('enough');
    });
  }

  for (const id of ['reset', 'cut', 'cut-chunk', 'too-short', 'no-http']) {
    test(`${id}: no whole answer is a failure of the connection`, async () => {
      const { things, seen } = begin();
      const error = (await failure(get(things, id))) as CallError;
      expect(error).toBeInstanceOf(ConnectionError as never);
      expect(error.attempts).toBe(3);
      expect((await seen()).attempts).toBe(3);
    });
  }

  test('nobody listens: a failure of the connection', async () => {
    const { things } = begin({ baseUrl: 'http://127.0.0.1:1' });
    expect(await failure(get(things, 'good'))).toBeInstanceOf(ConnectionError as never);
  });

  test('a storm of 503 ends after the attempts that are allowed, with what the server says', async () => {
    const { things, seen } = begin({ retries: 4 });
    const error = (await failure(get(things, 'storm'))) as ServerError<{ error: { message: string } }>;
    expect(error).toBeInstanceOf(ServerError as never);
    expect(error.attempts).toBe(5);
    expect(error.body?.error.message).toBe('Busy.');
    expect((await seen()).attempts).toBe(5);
  });

  test('a wait of an hour is not sat out where there is a deadline', async () => {
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
    test(`${id}: a success that cannot be read is told from a failure of the API, and not repeated`, async () => {
      const { things, seen } = begin();
      const error = (await failure(get(things, id))) as DecodeError;
      expect(error).toBeInstanceOf(DecodeError as never);
      expect(error.response.status).toBe(200);
      expect((await seen()).attempts).toBe(1);
    });
  }

  test('HTML with a 404 is a 404', async () => {
    const error = (await failure(get(begin().things, 'html-error'))) as NotFoundError;
    expect(error).toBeInstanceOf(NotFoundError as never);
    expect(error.body).toBe(undefined);
    expect(error.text).toBe('<html>Nothing here</html>');
  });

  test('a 500 without a body is a 500', async () => {
    const error = (await failure(get(begin({ retries: 0 }).things, 'empty-error'))) as ServerError;
    expect(error).toBeInstanceOf(ServerError as never);
    expect(error.text).toBe('');
  });

  test('a 204 is a success without a body', async () => {
    const { data, response } = await get(begin().things, 'no-content');
    expect(data).toBe(undefined);
    expect(response.status).toBe(204);
  });

  test('a redirect is not followed with the credentials', async () => {
    const { things, seen } = begin();
    const error = (await failure(get(things, 'redirect'))) as UnexpectedStatusError;
    expect(error).toBeInstanceOf(UnexpectedStatusError as never);
    // A browser hides the status.
    expect([0, 302].includes(error.status)).toBe(true);
    expect((await seen()).elsewhere).toBe(0);
  });

  test('garbage headers end in an answer or in a failure of the connection, and in no hang', async () => {
    // What a runtime makes of them is its own business.
    const outcome = await get(begin({ retries: 0 }).things, 'garbage-headers').catch((error: unknown) => error);
    expect(outcome instanceof CallError || (outcome as { response: Response }).response.ok).toBe(true);
  });

  for (const id of ['reset-once', 'cut-once', 'busy-twice', 'in-progress-once']) {
    test(`${id}: a PUT is repeated with the same key and the same body`, async () => {
      const { things, seen } = begin();
      const { data } = await things.PUT('/things/{id}', { params: { path: { id } }, body: { colour: 'blue' } });
      expect(data).toEqual(thing);
      const { attempts, keys, bodies } = await seen();
      expect(attempts).toBe(id === 'busy-twice' ? 3 : 2);
      expect(new Set(keys).size).toBe(1);
      expect(typeof keys[0]).toBe('string');
      expect(new Set(bodies)).toEqual(new Set(['{"colour":"blue"}']));
    });

    test(`${id}: a PATCH without a key is not repeated`, async () => {
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

  test('a DELETE arrives with its body, each time', async () => {
    const { things, seen } = begin();
    await things.DELETE('/things/{id}', { params: { path: { id: 'reset-once' } }, body: { reason: 'old' } });
    expect((await seen()).bodies).toEqual(['{"reason":"old"}', '{"reason":"old"}']);
  });

  test('with a wrapper around fetch it is all the same', async () => {
    let runs = 0;
    const { things, seen } = begin({ fetch: (request) => (runs++, fetch(request)) });
    const params = { path: { id: 'cut-once' } };
    const { data } = await things.PUT('/things/{id}', { params, body: { colour: 'blue' } });
    expect(data).toEqual(thing);
    expect(runs).toBe(2);
    const { keys, bodies } = await seen();
    expect(new Set(keys).size).toBe(1);
    expect(bodies).toEqual(['{"colour":"blue"}', '{"colour":"blue"}']);
  });
}
