import { expect } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catchError, type Check, type Facts } from './fact.ts';

const guide = join(import.meta.dirname, '../../../docs/pages/guides/coming-from-openapi-fetch.md');

/** Reads the facts that a client of Wirepact deviates from: the first column of the table of deviations in the guide. */
export async function readDeviations(): Promise<string[]> {
  const text = await readFile(guide, 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  // The first row is the head, and the second the line below it.
  return rows.slice(2).map((row) => row.split(' | ')[0]?.replace('|', '').trim() ?? '');
}

/** Checks that a call is refused before anything is sent. */
function refuses(path: string, params: object, message: RegExp): Check {
  return async (open) => {
    const { client, requests } = open();
    const error = await catchError(client.GET(path, { params }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(message);
    expect(requests).toEqual([]);
  };
}

const lost = new TypeError('fetch failed');

/** What a client of Wirepact does instead. The guide says the same in words. */
export const instead: Facts = {
  'A call is one request': async (open) => {
    const { client, requests } = open({}, () => Response.json({}, { status: 503 }));
    await client.GET('/users');
    expect(requests).toHaveLength(3);
    await client.POST('/users');
    expect(requests).toHaveLength(4);
    await client.GET('/users', { retries: 0 });
    expect(requests).toHaveLength(5);
  },
  'A call without a response rejects with the error of `fetch`': async (open) => {
    const error = await catchError(open({}, () => lost).client.POST('/users'));
    expect(error).toMatchObject({ name: 'ConnectionError', cause: lost });
  },
  'A call that is aborted rejects with the reason of the signal': async (open) => {
    const reason = new Error('No longer needed.');
    const error = await catchError(open().client.GET('/users', { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ name: 'AbortError', cause: reason });
  },
  'A body that is not JSON rejects with a `SyntaxError`': async (open) => {
    const { client } = open({}, () => new Response('<html>'));
    expect((await catchError(client.GET('/users'))).name).toBe('DecodeError');
    expect((await client.GET('/users', { parseAs: 'text' })).data).toBe('<html>');
  },
  'An error without a body is empty': async (open) => {
    const { client } = open({}, () => new Response(null, { status: 404, headers: { 'Content-Length': '0' } }));
    const result = await client.GET('/users');
    expect(result.error).toMatchObject({ name: 'NotFoundError', status: 404 });
    expect(result).toMatchObject({ failure: result.error });
  },
  'A response may have any length': async (open) => {
    const { client } = open({}, () => new Response('x'.repeat(101)));
    const error = await catchError(client.GET('/users', { parseAs: 'text', maxResponseBytes: 100 }));
    expect(error.name).toBe('ResponseTooLargeError');
    expect((await client.GET('/users', { parseAs: 'text', maxResponseBytes: 101 })).data).toHaveLength(101);
  },
  '`redirect` is `follow`': async (open) => {
    const { client, requests } = open();
    await client.GET('/users');
    await client.GET('/users', { redirect: 'follow' });
    expect(requests.map(({ redirect }) => redirect)).toEqual(['manual', 'follow']);
  },
  'A client without a base URL calls the path itself': async (open) => {
    const { client, requests } = open({ baseUrl: undefined as never });
    await client.GET('/users');
    expect(requests[0]?.url).toBe('https://contract.example/users');
  },
  'A path parameter may be blank': async (open) => {
    for (const id of ['', ' ', '.', '..']) {
      await refuses('/users/{id}', { path: { id } }, /`id` of \/users\/\{id\} must not be empty/)(open);
    }
  },
  'A `Date` in the query disappears': refuses('/users', { query: { since: new Date(0) } }, /`since` must be text/),
  '`onError` receives the error of `fetch`': async (open) => {
    const { client } = open({}, () => lost);
    const seen: unknown[] = [];
    client.use({ onError: ({ error }) => void seen.push(error) });
    await catchError(client.POST('/users'));
    expect(seen).toMatchObject([{ name: 'ConnectionError', cause: lost }]);
  },
  '`onResponse` receives the response of `fetch` itself': async (open) => {
    let attempts = 0;
    const { client } = open({}, () => Response.json({ attempt: ++attempts }, { status: 503 }));
    const seen: unknown[] = [];
    client.use({
      onResponse: async ({ response }) => void seen.push(response.bodyUsed, await response.clone().json()),
    });
    const { response, error } = await client.GET('/users');
    expect(seen).toEqual([false, { attempt: 3 }]);
    expect([response.status, error]).toEqual([503, { attempt: 3 }]);
  },
};
