import { expect, it } from 'vitest';
import { memoryStore, type Claim } from './seen.ts';

/** The token of a claim. Fails if the event was not free. */
function expectToken(claim: Claim | Promise<Claim>): string {
  expect(claim).toEqual({ token: expect.any(String) });
  return (claim as { token: string }).token;
}

it('lets one caller claim an event until it is released', () => {
  const store = memoryStore();
  const token = expectToken(store.claim('a', 60));
  expect(store.claim('a', 60)).toBe('in_progress');
  expectToken(store.claim('b', 60));
  store.release('a', token);
  expectToken(store.claim('a', 60));
  expect(store.claim('b', 60)).toBe('in_progress');
});

it('remembers a completed event for its time, then forgets it', () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  store.complete('a', expectToken(store.claim('a', 60)), 100);
  now = 99_999;
  expect(store.claim('a', 60)).toBe('done');
  now = 100_000;
  expectToken(store.claim('a', 60));
});

it('frees an event that was not completed in time', () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  expectToken(store.claim('a', 60));
  now = 59_999;
  expect(store.claim('a', 60)).toBe('in_progress');
  now = 60_000;
  expectToken(store.claim('a', 60));
});

it('ignores an attempt whose claim is over, if another attempt has claimed the event', () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  const late = expectToken(store.claim('a', 60));
  now = 60_000;
  const current = expectToken(store.claim('a', 60));
  expect(current).not.toBe(late);
  store.release('a', late);
  store.complete('a', late, 100);
  expect(store.claim('a', 60)).toBe('in_progress');
  store.release('a', current);
  expectToken(store.claim('a', 60));
});

it('keeps a handled event if a late attempt fails', () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  const late = expectToken(store.claim('a', 60));
  now = 60_000;
  const current = expectToken(store.claim('a', 60));
  store.complete('a', current, 100);
  store.release('a', late);
  store.release('a', current);
  expect(store.claim('a', 60)).toBe('done');
});

it('does not extend the time of a handled event', () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  const late = expectToken(store.claim('a', 60));
  now = 60_000;
  store.complete('a', expectToken(store.claim('a', 60)), 100);
  now = 159_999;
  store.complete('a', late, 100);
  expect(store.claim('a', 60)).toBe('done');
  now = 160_000;
  expectToken(store.claim('a', 60));
});

it('remembers an event that was handled after the time of its claim, if it is still free', () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  const token = expectToken(store.claim('a', 60));
  now = 60_000;
  store.complete('a', token, 100);
  expect(store.claim('a', 60)).toBe('done');
});

it('forgets the oldest handled events beyond its limit', () => {
  const store = memoryStore({ max: 2 });
  for (const key of ['a', 'b', 'c']) store.complete(key, expectToken(store.claim(key, 60)), 60);
  expect(['b', 'c'].map((key) => store.claim(key, 60))).toEqual(['done', 'done']);
  expectToken(store.claim('a', 60));
});

it('never forgets events that are being handled', () => {
  const store = memoryStore({ max: 2 });
  for (const key of ['a', 'b', 'c', 'd']) expectToken(store.claim(key, 60));
  for (const key of ['e', 'f', 'g']) store.complete(key, expectToken(store.claim(key, 60)), 60);
  expect(['a', 'b', 'c', 'd'].map((key) => store.claim(key, 60))).toEqual(Array(4).fill('in_progress'));
});

it.each([0, -1, 1.5, NaN, Infinity, '10', null])('refuses %s as its limit', (max) => {
  expect(() => memoryStore({ max: max as number })).toThrow(/^max must be a whole number of at least 1, got /);
});
