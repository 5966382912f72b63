import { expect, it } from 'vitest';
import { createSlots } from './slots.ts';

it('keeps places for first attempts when retries take all of theirs', async () => {
  const slots = createSlots(3, 2);
  const order: string[] = [];
  const take = (name: string, isRetry: boolean) =>
    slots.acquire(isRetry).then((release) => {
      order.push(name);
      return release;
    });
  const first = await take('retry 1', true);
  await take('retry 2', true);
  const waiting = take('retry 3', true);
  const release = await take('first 1', false);
  const last = take('first 2', false);
  await Promise.resolve();
  expect(order).toEqual(['retry 1', 'retry 2', 'first 1']);
  release();
  await last;
  first();
  first();
  await waiting;
  expect(order).toEqual(['retry 1', 'retry 2', 'first 1', 'first 2', 'retry 3']);
});
