import type { Redis } from 'ioredis';
import RedisMock from 'ioredis-mock';
import { beforeEach, expect, it } from 'vitest';
import { redisStore } from './redis-store.ts';

// The mock runs the scripts of the store in Lua, as Redis does.
const redis: Redis = new RedisMock();
const store = redisStore(redis);
beforeEach(async () => void (await redis.flushall()));

async function expectToken(key: string): Promise<string> {
  const claimed = await store.claim(key, 60);
  expect(claimed).toEqual({ token: expect.any(String) });
  return (claimed as { token: string }).token;
}

it('lets one attempt claim an event, for the time of the claim', async () => {
  await expectToken('a');
  expect(await store.claim('a', 60)).toBe('in_progress');
  expect(await redis.ttl('a')).toBe(60);
});

it('remembers a handled event for its time', async () => {
  await store.complete('a', await expectToken('a'), 100);
  expect(await store.claim('a', 60)).toBe('done');
  expect(await redis.ttl('a')).toBe(100);
});

it('forgets an event whose handler failed', async () => {
  await store.release('a', await expectToken('a'));
  expect(await redis.exists('a')).toBe(0);
});

it('ignores an attempt whose claim is over', async () => {
  const late = await expectToken('a');
  await redis.del('a');
  const current = await expectToken('a');
  await store.release('a', late);
  await store.complete('a', late, 100);
  expect(await store.claim('a', 60)).toBe('in_progress');
  await store.complete('a', current, 100);
  await store.release('a', late);
  await store.release('a', current);
  expect(await store.claim('a', 60)).toBe('done');
});

it('remembers an event that was handled after the time of its claim, if it is still free', async () => {
  const late = await expectToken('a');
  await redis.del('a');
  await store.complete('a', late, 100);
  expect(await store.claim('a', 60)).toBe('done');
});
