import { expect, it } from 'vitest';
import { createPlatformClient } from './index.ts';

function recording(
  status: number,
  body: unknown,
): { fetch: (request: Request) => Promise<Response>; requests: Request[] } {
  const requests: Request[] = [];
  return { requests, fetch: async (request) => (requests.push(request), Response.json(body, { status })) };
}

it('sends the API key and the version of the API with every call', async () => {
  const { fetch, requests } = recording(200, { keys: [], total: 0 });
  const platform = createPlatformClient({ apiKey: 'pk_test_1', fetch });
  const { data } = await platform.GET('/v1/platform/me/keys');
  expect(data).toEqual({ keys: [], total: 0 });
  expect(requests[0]?.url).toBe('https://oncade.gg/api/v1/platform/me/keys');
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer pk_test_1');
  expect(requests[0]?.headers.get('x-oncade-api-version')).toBe('v1');
});

it('takes another address and headers of your own, in any form that fetch knows', async () => {
  const { fetch, requests } = recording(200, { keys: [], total: 0 });
  const platform = createPlatformClient({
    apiKey: 'pk_test_1',
    baseUrl: 'http://localhost:4010/platform',
    headers: new Headers({ 'X-Trace': 'abc' }),
    fetch,
  });
  await platform.GET('/v1/platform/me/keys');
  expect(requests[0]?.url).toBe('http://localhost:4010/platform/v1/platform/me/keys');
  expect(requests[0]?.headers.get('x-trace')).toBe('abc');
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer pk_test_1');
});

it('gives the error in the envelope of the API', async () => {
  const { fetch } = recording(404, { success: false, error: 'Not found' });
  const platform = createPlatformClient({ apiKey: 'pk_test_1', fetch });
  const { error, response } = await platform.GET('/v1/platform/me/keys/{keyId}', {
    params: { path: { keyId: 'key_9' } },
  });
  expect(response.status).toBe(404);
  expect(error).toEqual({ success: false, error: 'Not found' });
});

it('refuses an empty API key at once', () => {
  expect(() => createPlatformClient({ apiKey: ' ' })).toThrow('`apiKey` is empty');
});
