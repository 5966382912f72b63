import { SandboxError } from '../../../sandbox-error.ts';
import { isAmount } from '../amount.ts';

/**
 * Returns an amount that was given with an action.
 *
 * @throws {SandboxError} if it is not a decimal string.
 */
export function readAmount(name: string, value: string): string {
  if (isAmount(value)) return value;
  throw new SandboxError('invalid', `${name} is ${JSON.stringify(value)}. Give a decimal number such as "150.00".`);
}
