import type { Account, PlatformResource, PlatformTx } from './shape.ts';
import { scopesToApprove, unite, without } from './scopes.ts';

/** Requests scopes for a platform. It has those at once that Oncade does not need to approve. */
export function requestScopes(
  tx: PlatformTx,
  { holder, env }: Account,
  scopes: readonly string[],
): PlatformResource<'scope-request'> {
  const approved = tx.scopes(holder, env);
  const waiting = scopesToApprove(without(scopes, approved), env);
  tx.setScopes(holder, env, '', unite(approved, without(scopes, waiting)));

  const request = tx.create('scope-request', {
    doc: { requestId: tx.id('req_'), requestedScopes: [...scopes] },
    data: { needs_approval: waiting.length > 0 },
  });
  if (waiting.length > 0 && tx.settings.values['autoApprove'] === true) {
    tx.queue(request, 'approve', Number(tx.settings.switches['queued-operations']));
  }
  return request;
}

/** The scopes that a platform has requested and does not have yet. */
export function listPendingScopes(tx: PlatformTx, { holder, env }: Account, approved: readonly string[]): string[] {
  const requested = tx.list('scope-request', { holder, env }).flatMap(({ doc }) => doc.requestedScopes);
  return without(unite(requested), approved);
}
