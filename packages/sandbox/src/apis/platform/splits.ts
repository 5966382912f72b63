import { numbers } from '@wirepact/platform/behaviour';
import { add, isEqual, readDecimal, toNumber, unitsOf, zero } from './money.ts';

/** Somebody with a share in percent. */
interface Sharer {
  readonly percentage: number;
}

/** What the shares add up to, in percent. Undefined if that is what they have to add up to. */
export function findWrongSum(sharers: readonly Sharer[]): number | undefined {
  const sum = sharers.map(({ percentage }) => readDecimal(percentage)).reduce(add, zero);
  return isEqual(sum, readDecimal(numbers['shares-total'])) ? undefined : toNumber(sum);
}

/**
 * The parts of a whole amount, in the order of the shares. They are whole and add up to it. What is left after rounding down goes to
 * the largest remainders, the earlier one first.
 */
export function splitAmount(amount: number, sharers: readonly Sharer[]): number[] {
  const shares = sharers.map(({ percentage }) => readDecimal(percentage));
  const scale = shares.reduce((largest, share) => Math.max(largest, share.scale), 0);
  const whole = unitsOf(readDecimal(numbers['shares-total']), scale);
  const parts = shares.map((share) => {
    const product = BigInt(amount) * unitsOf(share, scale);
    return { floor: product / whole, remainder: product % whole };
  });
  const left = parts.reduce((rest, { floor }) => rest - floor, BigInt(amount));
  const byRemainder = parts.toSorted(({ remainder: a }, { remainder: b }) => Number(a < b) - Number(a > b));
  const lucky = new Set(byRemainder.slice(0, Number(left)));
  return parts.map((part) => Number(part.floor) + (lucky.has(part) ? 1 : 0));
}
