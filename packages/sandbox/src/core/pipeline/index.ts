import type { HostResponse } from '@wirepact/http-host';
import type { Exchange } from '../exchange.ts';
import { checkAccept } from './accept.ts';
import { checkBody } from './body.ts';
import { checkBodySize } from './body-size.ts';
import { checkCredential } from './credential.ts';
import { checkGrant } from './grant.ts';
import { checkHeaderSize } from './header-size.ts';
import { checkIdempotency } from './idempotency.ts';
import { checkLookUp } from './look-up.ts';
import { checkMediaType } from './media-type.ts';
import { checkMethod } from './method.ts';
import { checkParameters } from './parameters.ts';
import { checkPath } from './path.ts';
import { checkPermission } from './permission.ts';
import { checkRateLimit } from './rate-limit.ts';
import { checkReadableBody } from './readable-body.ts';
import { checkScope } from './scope.ts';
import { checkState } from './state.ts';
import { checkTarget } from './target.ts';
import { checkVersion } from './version.ts';

/** One check of a request. Returns the response if it fails, and in the case of a replay. */
export type Step = (exchange: Exchange) => HostResponse | undefined;

const steps: Readonly<Record<string, Step>> = {
  'header-size': checkHeaderSize,
  credential: checkCredential,
  version: checkVersion,
  path: checkPath,
  method: checkMethod,
  accept: checkAccept,
  target: checkTarget,
  grant: checkGrant,
  scope: checkScope,
  permission: checkPermission,
  'rate-limit': checkRateLimit,
  'body-size': checkBodySize,
  'media-type': checkMediaType,
  'readable-body': checkReadableBody,
  idempotency: checkIdempotency,
  parameters: checkParameters,
  body: checkBody,
  'look-up': checkLookUp,
  state: checkState,
};

/** The order for an API whose contract does not say one. */
const USUAL: readonly string[] = [
  'header-size',
  'credential',
  'path',
  'method',
  'accept',
  'body-size',
  'media-type',
  'readable-body',
  'parameters',
  'body',
];

/** Puts the checks into the order of an API. A check that only the API knows is made by its handlers. */
export function orderSteps(checks: readonly string[]): readonly Step[] {
  return (checks.length > 0 ? checks : USUAL).flatMap((check) => steps[check] ?? []);
}
