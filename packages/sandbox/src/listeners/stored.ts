import type { ResourceRow } from '../store/rows.ts';
import type { Reads, Transaction } from '../store/store.ts';

/** An address of a world that leads to this machine. */
export interface StoredListener {
  /** The first label of its host. */
  readonly name: string;
  /** The API whose events go to it. */
  readonly api: string;
  /** Where it leads. */
  readonly to: string;
}

// Listeners are kept as resources that no API has, so that snapshots contain them.
const place = { api: 'sandbox', kind: 'listener' } as const;
const MOST = 1000;

/** Keeps a listener, in place of one with the same name. */
export function saveListener(transaction: Transaction, world: string, { name, ...doc }: StoredListener): void {
  const before = transaction.resource(world, place.api, place.kind, name);
  const row: ResourceRow = {
    ...place,
    world,
    id: name,
    env: '',
    holder: '',
    owner: '',
    state: 'open',
    hidden: 0,
    created: 0,
    version: 1,
    due: null,
    doc: JSON.stringify(doc),
    data: null,
  };
  if (before) transaction.changeResource(before, { ...row, version: before.version + 1 });
  else transaction.createResource(row);
}

/** Removes a listener. Returns whether there was one. */
export function removeListener(transaction: Transaction, world: string, name: string): boolean {
  const before = transaction.resource(world, place.api, place.kind, name);
  if (!before || before.state !== 'open') return false;
  transaction.changeResource(before, { ...before, state: 'closed', hidden: 1, version: before.version + 1 });
  return true;
}

/** Reads the listeners of a world. */
export function readListeners(reads: Reads, world: string): readonly StoredListener[] {
  const query = { ...place, world, env: '', holder: '', owner: '', limit: MOST, offset: 0 };
  return reads.page(query).map(({ id, doc }) => ({ name: id, ...(JSON.parse(doc) as Omit<StoredListener, 'name'>) }));
}

/** The other world that has a listener with a name, if one has. */
export function findOwner(reads: Reads, world: string, name: string): string | undefined {
  const others = reads.worlds().filter(({ id }) => id !== world);
  return others.find(({ id }) => reads.resource(id, place.api, place.kind, name)?.state === 'open')?.id;
}
