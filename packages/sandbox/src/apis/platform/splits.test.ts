import { array, assert, integer, maxSafeInteger, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWrongSum, splitAmount } from './splits.ts';

const sharers = (...percentages: readonly number[]) => percentages.map((percentage) => ({ percentage }));

/** Shares of 100 percent in hundredths of a percent, so that a test can calculate with whole numbers. */
const shares = array(integer({ min: 0, max: 10_000 }), { maxLength: 20 }).map((cuts) => {
  const ends = [...cuts.toSorted((a, b) => a - b), 10_000];
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
});

describe('the shares of a split', () => {
  it.each([[[100]], [[60, 40]], [[33.33, 33.33, 33.34]], [[0.1, 0.2, 99.7]], [[100, 0]]])(
    'can be %j',
    (percentages) => {
      expect(findWrongSum(sharers(...percentages))).toBeUndefined();
    },
  );

  it.each([
    [[60, 30], 90],
    [[60, 50], 110],
    [[33.3, 33.3, 33.3], 99.9],
    [[], 0],
    [[99.999_999_999], 99.999_999_999],
  ])('cannot be %j, which is %d', (percentages, sum) => {
    expect(findWrongSum(sharers(...percentages))).toBe(sum);
  });
});

describe('the parts of a split', () => {
  it.each([
    [101, [33.33, 33.33, 33.34], [34, 33, 34]],
    [1, [50, 50], [1, 0]],
    [1, [30, 30, 40], [0, 0, 1]],
    [2, [25, 25, 25, 25], [1, 1, 0, 0]],
    [0, [50, 50], [0, 0]],
    [Number.MAX_SAFE_INTEGER, [50, 50], [4_503_599_627_370_496, 4_503_599_627_370_495]],
  ])('of %d by %j are %j', (amount, percentages, parts) => {
    expect(splitAmount(amount, sharers(...percentages))).toEqual(parts);
  });

  it('add up to the amount, and none is a cent or more away from its share', () => {
    assert(
      property(integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), shares, (amount, hundredths) => {
        const parts = splitAmount(amount, sharers(...hundredths.map((share) => share / 100)));
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
        for (const [index, part] of parts.entries()) {
          const away = BigInt(part) * 10_000n - BigInt(amount) * BigInt(hundredths[index]!);
          expect(away > -10_000n && away < 10_000n).toBe(true);
        }
      }),
    );
  });

  it('are as large as those of a later recipient with the same share, or one cent larger', () => {
    assert(
      property(maxSafeInteger(), integer({ min: 1, max: 50 }), (amount, count) => {
        const parts = splitAmount(
          Math.abs(amount),
          sharers(...Array<number>(count).fill(100 / 64), 100 - count * (100 / 64)),
        );
        const equal = parts.slice(0, count);
        expect(equal).toEqual(equal.toSorted((a, b) => b - a));
        expect(equal[0]! - equal.at(-1)!).toBeLessThanOrEqual(1);
      }),
    );
  });
});
