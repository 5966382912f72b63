import { SandboxError } from '../../../sandbox-error.ts';

/**
 * Returns a number that was given with an action.
 *
 * @throws {SandboxError} if it is not a whole number of at least 0.
 */
export function readWhole(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
  throw new SandboxError('invalid', `${name} is ${value}. Give a whole number of at least 0.`);
}
