/** The largest delay of a timer. Node.js replaces a longer one with 1 ms. */
const maximum = 2 ** 31 - 1;

/** Throws a `RangeError` that names the option, unless its value is an integer from `minimum` to 2,147,483,647. */
export function assertInteger(name: string, value: unknown, minimum: number): void {
  if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) return;
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  throw new RangeError(`${name} must be an integer from ${minimum} to ${maximum}, got ${shown}.`);
}
