// Amounts are decimal strings of any length, so they are added as whole numbers of their smallest unit.

/** The sum of two decimal strings, with as many decimals as the more exact one: `150.00` and `-41.4` give `108.60`. */
export function addAmounts(left: string, right: string): string {
  const decimals = Math.max(decimalsOf(left), decimalsOf(right));
  return formatUnits(unitsOf(left, decimals) + unitsOf(right, decimals), decimals);
}

/** The decimal string with the opposite sign. */
export function negateAmount(amount: string): string {
  const decimals = decimalsOf(amount);
  return formatUnits(-unitsOf(amount, decimals), decimals);
}

/** Whether a text is an amount as the contract writes it: digits, and decimals after a point. */
export function isAmount(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

/** Whether a decimal string is below zero. */
export function isNegative(amount: string): boolean {
  return unitsOf(amount, decimalsOf(amount)) < 0n;
}

function decimalsOf(amount: string): number {
  const point = amount.indexOf('.');
  return point < 0 ? 0 : amount.length - point - 1;
}

function unitsOf(amount: string, decimals: number): bigint {
  return BigInt(amount.replace('.', '') + '0'.repeat(decimals - decimalsOf(amount)));
}

function formatUnits(units: bigint, decimals: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return sign + (decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`);
}
