import { scopes as catalogue } from '@wirepact/platform';
import type { PlatformTx } from './shape.ts';

const known: ReadonlySet<string> = new Set(catalogue);

/** The first scope that the contract does not have. */
export function findUnknownScope(scopes: readonly string[]): string | undefined {
  return scopes.find((scope) => !known.has(scope));
}

/** Refuses a scope that the contract does not have. */
export function refuseUnknownScopes(tx: PlatformTx, scopes: readonly string[]): void {
  const unknown = findUnknownScope(scopes);
  if (unknown !== undefined) {
    tx.refuse('scope.catalogue', `There is no scope ${JSON.stringify(unknown)}; name a scope of the contract.`);
  }
}

/** The scopes that manage the platform itself. Oncade approves them at once. */
const management = /^platform[.:]/;

/** The scopes that Oncade has to approve: in `live`, those for work on behalf of a business. */
export function scopesToApprove(scopes: readonly string[], env: string): string[] {
  return env === 'test' ? [] : scopes.filter((scope) => !management.test(scope));
}

/** The scopes of the first list that the second one has too. */
export function intersect(scopes: readonly string[], others: readonly string[] = []): string[] {
  const both = new Set(others);
  return scopes.filter((scope) => both.has(scope));
}

/** The scopes of the first list that the second one does not have. */
export function without(scopes: readonly string[], others: readonly string[] = []): string[] {
  return scopes.filter((scope) => !others.includes(scope));
}

/** Each scope of both lists once. */
export function unite(scopes: readonly string[] = [], others: readonly string[] = []): string[] {
  return [...new Set([...scopes, ...others])];
}
