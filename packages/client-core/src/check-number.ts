/**
 * Throws a `TypeError` if `value` is not a number, is below `least`, or is not whole although `isWhole`. Only this catches `NaN`,
 * which makes every comparison false: `NaN` as a limit would not limit anything. `Infinity` is a number, but not a whole one.
 */
export function checkNumber(name: string, value: unknown, least = 0, isWhole = false): void {
  if (typeof value === 'number' && value >= least && !(isWhole && value % 1 !== 0)) return;
  const kind = isWhole ? 'a whole' : 'a';
  throw new TypeError(`${name} must be ${kind} number of at least ${least}, got ${typeof value} ${String(value)}.`);
}
