import { describe, expect, it } from 'vitest';
import { closest } from './closest.ts';

describe('closest', () => {
  it.each([
    ['mokc', 'mock'],
    ['Mock', 'mock'],
    ['sandbx', 'sandbox'],
    ['list', 'listen'],
    ['deploy', undefined],
    ['', undefined],
  ])('takes %j for %j', (word, meant) => {
    expect(closest(word, ['mock', 'listen', 'sandbox'])).toBe(meant);
  });

  it('has nothing to offer where there is nothing', () => {
    expect(closest('mock', [])).toBeUndefined();
  });
});
