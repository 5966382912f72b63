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
  ])('suggests for %j: %j', (word, meant) => {
    expect(closest(word, ['mock', 'listen', 'sandbox'])).toBe(meant);
  });

  it('suggests nothing without candidates', () => {
    expect(closest('mock', [])).toBeUndefined();
  });
});
