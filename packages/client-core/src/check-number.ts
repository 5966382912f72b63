/**
 * Throws a `TypeError` if `value` is not a number or is below `least`. Only this catches `NaN`, which makes every comparison false:
 * `NaN` as a limit would not limit anything. `Infinity` is a number.
 */
export function checkNumber(name: string, value: unknown, least = 0): void {
  if (typeof value !== 'number' || !(value >= least)) fail(name, `a number of at least ${least}`, value);
}

/** Throws a `TypeError` if `value` is not a whole number or is below `least`. */
export function checkInteger(name: string, value: unknown, least = 0): void {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    fail(name, `a whole number of at least ${least}`, value);
}

function fail(name: string, expected: string, value: unknown): never {
  const got =
    typeof value === 'string' ? `"${value}"` : typeof value === 'object' && value ? 'an object' : String(value);
  throw new TypeError(`${name} must be ${expected}, got ${got}`);
}
