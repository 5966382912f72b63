import { expect, it } from 'vitest';
import { memoryStore } from './seen.ts';

it('lets one caller claim an event until it is released', () => {
  const store = memoryStore();
  expect([store.claim('a', 60), store.claim('a', 60), store.claim('b', 60)]).toEqual([
    'claimed',
    'in_progress',
    'claimed',
  ]);
  store.release('a');
  expect([store.claim('a', 60), store.claim('b', 60)]).toEqual(['claimed', 'in_progress']);
});

it('remembers a completed event for its time, then forgets it', () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  store.claim('a', 60);
  store.complete('a', 100);
  now = 99_999;
  expect(store.claim('a', 60)).toBe('done');
  now = 100_000;
  expect(store.claim('a', 60)).toBe('claimed');
});

it('frees an event that was not completed in time', () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  store.claim('a', 60);
  now = 60_000;
  expect(store.claim('a', 60)).toBe('claimed');
});

it('does not exceed its limit, and forgets the oldest events first', () => {
  const store = memoryStore({ max: 3 });
  for (const id of ['a', 'b', 'c']) store.complete(id, 60);
  store.complete('a', 60);
  store.claim('d', 60);
  expect(['a', 'c', 'd'].map((id) => store.claim(id, 60))).toEqual(['done', 'done', 'in_progress']);
  expect(store.claim('b', 60)).toBe('claimed');
});
