import { expect, it } from 'vitest';
import { platform } from '../apis/platform/definition.ts';
import { startEngine } from './engine.suite.ts';

it('responds with an example of the contract for an operation without a handler', async () => {
  const { getPlatformInfo: _, ...handlers } = platform.handlers;
  const { fetch, env } = await startEngine({ definitions: { platform: { ...platform, handlers } } });
  const headers = { authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}` };
  const read = (path: string) => fetch(`http://localhost/sandbox/platform/v1/platform/${path}`, { headers });
  const example = await read('me');
  expect([example.status, example.headers.get('sandbox-response')]).toEqual([200, 'example']);
  expect(await example.json()).toHaveProperty('approvedScopes');
  const carriedOut = await read('grants');
  expect([carriedOut.status, carriedOut.headers.get('sandbox-response')]).toEqual([200, null]);
});
