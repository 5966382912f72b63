import { expect, it } from 'vitest';
import { findGrowth } from './find-growth.ts';

const sample = (change: (index: number) => { memory?: number; file?: number }) =>
  Array.from({ length: 20 }, (_, index) => ({ memory: 50e6, file: 30e6, ...change(index) }));

it('finds nothing if everything goes up and down', () => {
  expect(findGrowth(sample((index) => ({ memory: 50e6 + (index % 3) * 8e6, file: 30e6 + (index % 2) * 1e6 })))).toEqual(
    [],
  );
});

it.each<[{ memory?: number; file?: number }, string]>([
  [{ memory: 1e6 }, 'The memory has grown from 52.0 MB to 67.0 MB.'],
  [{ file: 1e6 }, 'The database has grown from 32.0 MB to 47.0 MB.'],
])('finds what grows by %j each time', ({ memory = 0, file = 0 }, problem) => {
  const samples = sample((index) => ({ memory: 50e6 + index * memory, file: 30e6 + index * file }));
  expect(findGrowth(samples)).toEqual([problem]);
});

it('does not judge a few samples', () => {
  expect(findGrowth(sample(() => ({})).slice(0, 7))).toEqual(['There are only 7 samples. Give it more minutes.']);
});
