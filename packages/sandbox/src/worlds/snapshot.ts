import type { Sealer } from '../core/settings.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { WorldRow } from '../store/rows.ts';
import { StoreError } from '../store/store-error.ts';
import type { Reads, Transaction } from '../store/store.ts';
import type { Snapshot } from '../world.ts';
import { readOrigin } from './origin.ts';
import type { Origin } from './origin.ts';

const FORMAT = 'wirepact-sandbox-snapshot';

/** Everything in a world. */
export function takeSnapshot(reads: Reads, world: string): Snapshot {
  const tables = reads.dump(world);
  return { format: FORMAT, version: versionOf(tables), tables };
}

/**
 * Replaces everything in a world, inside a transaction. Returns the origin of what it has now.
 *
 * @throws {SandboxError} if the snapshot cannot be restored. The transaction must be undone then.
 */
export function restoreSnapshot(
  transaction: Transaction,
  { id, version }: WorldRow,
  snapshot: Snapshot,
  sealer: Sealer,
): Origin | undefined {
  checkForm(snapshot);
  const own = versionOf(transaction.dump(id));
  if (snapshot.version !== own || versionOf(snapshot.tables) !== own) {
    throw new SandboxError(
      'invalid',
      `The snapshot has version ${snapshot.version}, and this sandbox restores version ${own}. The world is unchanged. ` +
        'Use the version of the sandbox that made the snapshot, or make the contents again.',
    );
  }
  try {
    transaction.deleteWorld(id);
    transaction.createWorld({ ...(snapshot.tables['world']![0] as unknown as Omit<WorldRow, 'id'>), id });
    // Nobody may take what he knows of the world for what it has now.
    transaction.changeWorld(id, { version: version + 1 });
    transaction.load(id, snapshot.tables);
    transaction.endLeases(id);
  } catch (error) {
    throw explain(error);
  }
  try {
    return readOrigin(transaction, id, sealer);
  } catch {
    throw new SandboxError(
      'invalid',
      'The secrets in the snapshot were encrypted with another secret key. The world is unchanged. ' +
        'Start the sandbox with the key that it had when the snapshot was made: WIREPACT_SECRET_KEY.',
    );
  }
}

function versionOf(tables: Snapshot['tables']): number {
  const version = tables['meta']?.[0]?.['version'];
  return typeof version === 'number' ? version : 0;
}

/** A snapshot may come from a file that somebody has changed. */
function checkForm(snapshot: Snapshot): void {
  const problem = findProblem(snapshot);
  if (problem === undefined) return;
  throw new SandboxError(
    'invalid',
    `This is not a snapshot of a world: ${problem}. The world is unchanged. Give what a snapshot returned, without changes.`,
  );
}

function findProblem(snapshot: Snapshot): string | undefined {
  if (typeof snapshot !== 'object' || snapshot === null) return 'it is not an object';
  if (snapshot.format !== FORMAT) return `its format is not ${FORMAT}`;
  const { tables } = snapshot;
  if (typeof tables !== 'object' || tables === null || Array.isArray(tables)) return 'it has no tables';
  for (const [name, rows] of Object.entries(tables)) {
    if (!Array.isArray(rows) || !rows.every(isRow)) return `the table ${name.slice(0, 40)} is not a list of rows`;
  }
  return tables['world']?.length === 1 ? undefined : 'it does not have exactly one world';
}

function isRow(row: unknown): boolean {
  return (
    typeof row === 'object' &&
    row !== null &&
    !Array.isArray(row) &&
    Object.values(row).every((value) => value === null || typeof value === 'string' || Number.isSafeInteger(value))
  );
}

function explain(error: unknown): unknown {
  if (error instanceof SandboxError) return error;
  if (error instanceof StoreError && error.code === 'exists' && error.message.includes('"credential"')) {
    return new SandboxError(
      'conflict',
      'Another world has credentials of the snapshot, so requests could not tell the two apart. The world is unchanged. ' +
        'Restore the snapshot into the world that it was made of, or delete the other world first.',
    );
  }
  if (error instanceof StoreError && error.code === 'full') return error;
  return new SandboxError(
    'invalid',
    `The snapshot does not fit the tables of this sandbox: ${(error as Error).message} The world is unchanged. ` +
      'Give what a snapshot returned, without changes.',
  );
}
