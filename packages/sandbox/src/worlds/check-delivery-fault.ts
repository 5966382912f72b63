import { SandboxError } from '../sandbox-error.ts';
import type { DeliveryFault } from '../world.ts';
import { suggest } from './suggest.ts';

const kinds: Readonly<Record<DeliveryFault['kind'], true>> = {
  duplicate: true,
  reorder: true,
  delay: true,
  drop: true,
  'bad-signature': true,
  truncate: true,
  'slow-body': true,
};

/**
 * Checks a fault of deliveries.
 *
 * @throws {SandboxError} `not-found` for an unknown API, `invalid` for a kind or a number that is not possible.
 */
export function checkDeliveryFault(
  { kind, api, share = 1, times = 1, milliseconds = 0 }: DeliveryFault,
  apis: readonly string[],
): void {
  if (!Object.hasOwn(kinds, kind)) {
    const known = Object.keys(kinds).join(', ');
    throw new SandboxError('invalid', `A fault of deliveries cannot be of the kind ${kind}. Possible: ${known}.`);
  }
  if (api !== undefined && !apis.includes(api)) {
    throw new SandboxError('not-found', `There is no API ${api}.${suggest(api, apis)}`);
  }
  if (!(share >= 0 && share <= 1)) {
    throw new SandboxError('invalid', `share of a fault cannot be ${share}. Give a number from 0 to 1.`);
  }
  checkWhole('times', times, 1, 1_000_000);
  checkWhole('milliseconds', milliseconds, 0, 600_000);
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new SandboxError(
    'invalid',
    `${name} of a fault cannot be ${value}. Give a whole number from ${least} to ${most}.`,
  );
}
