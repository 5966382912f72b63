import type { components } from '@wirepact/platform/types';
import { intersect } from './scopes.ts';
import type { Account, Environment, PlatformResource, PlatformTx } from './shape.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** What a new key is made of. */
export interface NewApiKey extends Account {
  readonly requestedScopes: readonly string[];
  readonly label?: string | undefined;
  /** The key itself. Default: a random one. */
  readonly rawKey?: string | undefined;
}

/** Creates a key that works at once. Only the result has the key itself. */
export function createKey(
  tx: PlatformTx,
  { holder, env, requestedScopes, label, rawKey = `pk_${env}_${tx.random(32, alphabet)}` }: NewApiKey,
): { readonly key: PlatformResource<'api-key'>; readonly rawKey: string } {
  const key = tx.create('api-key', {
    holder,
    env,
    doc: {
      keyId: tx.id('key_'),
      environment: env as Environment,
      requestedScopes: [...requestedScopes],
      ...(label !== undefined && { label }),
    },
  });
  tx.addCredential({ secret: rawKey, resource: key.id, scopes: requestedScopes, holder, env });
  return { key, rawKey };
}

/** A key as the API shows it. A key that does not work any more has no active scopes. */
export function showKey({ holder, env, doc, data }: PlatformResource<'api-key'>, tx: PlatformTx): Shown {
  return { ...doc, activeScopes: data.ended ? [] : intersect(doc.requestedScopes, tx.scopes(holder, env)) };
}

type Shown = components<never>['schemas']['ApiKey'];
