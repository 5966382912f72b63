import { unite } from './scopes.ts';
import type { PlatformTx } from './shape.ts';

/** A platform for which somebody creates a key in the dashboard. */
export interface OpenedPlatform {
  /** Default: that of the first platform. */
  readonly id?: string | undefined;
  readonly env: string;
  /** What Oncade approves for it in this environment, besides what it has. */
  readonly scopes: readonly string[];
}

const everywhere = { holder: '', env: '' } as const;

/** Finds a platform or creates it, and approves scopes for it. Returns its id. */
export function openPlatform(tx: PlatformTx, { id, env, scopes }: OpenedPlatform): string {
  const first = tx.list('platform', everywhere).at(-1);
  const platformId = id ?? first?.id ?? tx.id('platform_');
  if (!tx.get('platform', platformId)) createPlatform(tx, platformId, 'Another Platform');
  tx.setScopes(platformId, env, '', unite(tx.scopes(platformId, env), scopes));
  return platformId;
}

/** Creates a platform without scopes and keys. */
export function createPlatform(tx: PlatformTx, platformId: string, name: string): void {
  tx.create('platform', {
    ...everywhere,
    doc: { platformId, name, description: 'A platform to try the API with.', status: 'active' },
  });
}
