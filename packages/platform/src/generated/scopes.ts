// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

import { scopesFor } from '@wirepact/client-core/scopes';
import { operations, type PlatformOperationId } from './operations.ts';

/**
 * The scopes that these operations need: each scope once, in the order of the operations.
 * Throws a `TypeError` for an unknown operation.
 */
export function requiredScopes<Id extends PlatformOperationId>(
  operationIds: readonly Id[],
): (typeof operations)[Id]['scope'][] {
  return scopesFor(operations, operationIds);
}
