/**
 * Throws a `TypeError` if `value` is not a whole number or is below `least`. `NaN` as a limit would not limit anything,
 * because it makes every comparison false. The clients check their numbers by the same rule.
 */
export function checkInteger(name: string, value: unknown, least = 0): void {
  if (Number.isSafeInteger(value) && (value as number) >= least) return;
  const got =
    typeof value === 'string' ? `"${value}"` : typeof value === 'object' && value ? 'an object' : String(value);
  throw new TypeError(`${name} must be a whole number of at least ${least}, got ${got}`);
}
