import type { LoadedApi } from '../core/loaded-api.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Fault } from '../world.ts';
import { suggest } from './suggest.ts';

/**
 * Checks a fault.
 *
 * @throws {SandboxError} `not-found` for an unknown operation, `invalid` for a kind or a number that is not possible.
 */
export function checkFault({ name, operations }: Pick<LoadedApi, 'name' | 'operations'>, fault: Fault): void {
  if (!operations.has(fault.operation)) {
    throw new SandboxError(
      'not-found',
      `${name} has no operation ${fault.operation}.${suggest(fault.operation, [...operations.keys()])}`,
    );
  }
  if (!['status', 'hang', 'cut'].includes(fault.kind)) {
    throw new SandboxError('invalid', `A fault cannot be of the kind ${fault.kind}. Possible: status, hang, cut.`);
  }
  checkNumber('status', fault.status, 400, 599);
  checkNumber('milliseconds', fault.milliseconds, 0, 600_000);
  checkNumber('times', fault.times, 1, 1_000_000);
}

function checkNumber(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
  throw new SandboxError(
    'invalid',
    `${name} of a fault cannot be ${value}. Give a whole number from ${least} to ${most}.`,
  );
}
