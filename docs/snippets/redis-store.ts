import { randomUUID } from 'node:crypto';
import type { SeenStore } from '@wirepact/platform/webhooks';
import type { Redis } from 'ioredis';

// Redis runs a script as a whole, so nothing can happen between the comparison and the change.
const complete = `
  local owner = redis.call('GET', KEYS[1])
  if owner and owner ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], 'done', 'EX', ARGV[2])
  return 1`;
const release = `
  if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
  return 0`;

export function redisStore(redis: Redis): SeenStore {
  return {
    async claim(key, seconds) {
      const token = randomUUID();
      if (await redis.set(key, token, 'EX', seconds, 'NX')) return { token };
      return (await redis.get(key)) === 'done' ? 'done' : 'in_progress';
    },
    complete: (key, token, seconds) => redis.eval(complete, 1, key, token, seconds),
    release: (key, token) => redis.eval(release, 1, key, token),
  };
}
