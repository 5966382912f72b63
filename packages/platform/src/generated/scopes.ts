// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

import { scopesFor } from '@wirepact/client-core/scopes';
import { operations, type PlatformOperationId } from './operations.ts';

/**
 * The least set of scopes with which all of these operations can be called: each scope once, in the order of need.
 * Throws a `TypeError` for an operation that the API does not have.
 */
export function requiredScopes<Id extends PlatformOperationId>(operationIds: readonly Id[]): (typeof operations)[Id]['scope'][] {
  return scopesFor(operations, operationIds);
}
