import type { Sealer } from '../core/settings.ts';
import type { ResourceRow } from '../store/rows.ts';
import type { Reads, Transaction } from '../store/store.ts';
import type { Variable } from '../world.ts';

/** With what a world was made, so that it can be reset, and what a program needs to use it. */
export interface Origin {
  /** When a clock that stands still began, in milliseconds since 1970; null for a clock that runs. */
  readonly frozenAt: number | null;
  /** Null: something to play with. */
  readonly contents: object | 'nothing' | null;
  readonly variables: readonly Variable[];
}

// It is kept as a resource that no API has, so that snapshots contain it.
const place = { api: 'sandbox', kind: 'origin', id: 'origin' } as const;

/** Keeps the origin of a world. It is sealed, because contents and variables may have secrets. */
export function writeOrigin(transaction: Transaction, world: string, origin: Origin, sealer: Sealer): void {
  const row: ResourceRow = {
    ...place,
    world,
    env: '',
    holder: '',
    owner: '',
    state: '',
    hidden: 1,
    created: 0,
    version: 1,
    due: null,
    doc: '{}',
    data: sealer.seal(JSON.stringify(origin)),
  };
  transaction.createResource(row);
}

/**
 * Reads the origin of a world. `undefined` if the world does not have one.
 *
 * @throws {SecretError} if it was sealed with another secret key.
 */
export function readOrigin(reads: Reads, world: string, sealer: Sealer): Origin | undefined {
  const row = reads.resource(world, place.api, place.kind, place.id);
  return row && (JSON.parse(sealer.open(row.data ?? '')) as Origin);
}
