import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { startMock, type MockServer } from '@wirepact/mock';
import { createPlatformClient, RateLimitError } from '@wirepact/platform';
import { sumOutstanding } from './invoices.ts';

const business = '65fa1234abcdef5678901234';
let mock: MockServer;
before(async () => {
  mock = await startMock({ port: 0 }); // any free port
});
after(() => mock.close());

it('adds up the invoices that the mock lists', async () => {
  const platform = createPlatformClient({ apiKey: 'pk_test', baseUrl: `${mock.url}/platform` });
  assert.equal(await sumOutstanding(platform, business), 5000);
});

it('passes a rate limit on to the caller', async () => {
  const platform = createPlatformClient({
    apiKey: 'pk_test',
    baseUrl: `${mock.url}/platform`,
    headers: { Prefer: 'code=429' }, // makes the mock send this response
    retries: 0,
  });
  await assert.rejects(sumOutstanding(platform, business), RateLimitError);
});
