import { hash } from 'node:crypto';
import { SandboxError } from '../sandbox-error.ts';
import type { WorldOptions } from '../sandbox.ts';
import type { WorldRow } from '../store/rows.ts';
import type { Reads } from '../store/store.ts';
import type { Variable, World } from '../world.ts';
import { createClockMover } from './advance.ts';
import { checkContents } from './contents.ts';
import type { WorldContext } from './context.ts';
import { makeWorld } from './make-world.ts';
import { readOrigin } from './origin.ts';
import { suggest } from './suggest.ts';
import { checkTime } from './time.ts';
import { DEFAULT_WORLD } from './default-world.ts';
import { openWorld } from './world.ts';

/** The worlds of a sandbox. */
export interface Worlds {
  /** In the order of their ids. */
  list(): Promise<readonly World[]>;
  /** @throws {SandboxError} `not-found` */
  find(id: string): Promise<World>;
  /** @throws {SandboxError} if the options are invalid, or if a world with this id or with the same secrets exists. */
  create(options?: WorldOptions): Promise<World>;
  /** Finds the world `default`, or creates it. The options count only for a new one. */
  openDefault(options?: Omit<WorldOptions, 'id'>): Promise<World>;
}

/** Opens the worlds of a store. */
export function openWorlds(context: WorldContext): Worlds {
  const { store, sealer, now } = context;
  const mover = createClockMover(context);
  /** The highest number that a world of this sandbox has had as its seed. */
  let highest: number | undefined;

  /** One object for each world, so that everybody sees its variables after a restore. */
  const opened = new Map<string, World>();

  function open(reads: Reads, row: WorldRow): World {
    const known = opened.get(row.id);
    if (known) return known;
    return remember(row, readOrigin(reads, row.id, sealer)?.variables ?? []);
  }

  function remember(row: Pick<WorldRow, 'id' | 'seed'>, variables: readonly Variable[]): World {
    const world = openWorld(context, mover, row, variables, () => opened.delete(row.id));
    opened.set(row.id, world);
    return world;
  }

  async function create({ id, seed, clock = 'real', contents = null as never }: WorldOptions): Promise<World> {
    if (id !== undefined) checkId(id);
    const frozenAt = clock === 'real' ? null : clock === 'frozen' ? now() : checkTime(clock.getTime());
    if (contents !== null && contents !== 'nothing') checkContents(contents, context.engine.apis);
    const made = await store.write((transaction) => {
      // Others may add worlds to a shared database, and the work may run again there.
      const known = store.isShared || highest === undefined ? findHighest(transaction.worlds(), highest) : highest;
      const chosen = String(seed ?? known + 1);
      const row = { id: id ?? deriveId(chosen), seed: chosen };
      const variables = makeWorld(context, transaction, { ...row, version: 1, frozenAt, contents });
      if (!store.isShared) highest = findHighest([row], known);
      return { row, variables };
    });
    highest = findHighest([made.row], highest);
    await context.engine.refresh(made.row.id);
    return remember(made.row, made.variables);
  }

  return {
    create: (options = {}) => create(options),
    list: async () => store.read((reads) => reads.worlds().map((row) => open(reads, row))),
    async find(id) {
      return store.read((reads) => {
        const row = reads.world(id);
        if (row) return open(reads, row);
        const known = reads.worlds().map((world) => world.id);
        throw new SandboxError('not-found', `There is no world ${id.slice(0, 100)}.${suggest(id, known)}`);
      });
    },
    async openDefault(options = {}) {
      const found = await store.read((reads) => {
        const row = reads.world(DEFAULT_WORLD);
        return row && open(reads, row);
      });
      return found ?? create({ ...options, id: DEFAULT_WORLD, seed: options.seed ?? 1 });
    },
  };
}

function checkId(id: string): void {
  if (/^[a-z0-9][a-z0-9-]{0,62}$/.test(id)) return;
  throw new SandboxError(
    'invalid',
    `"${String(id).slice(0, 100)}" cannot be the id of a world. Use lower-case letters, digits and hyphens, at most 63, with a letter or digit first.`,
  );
}

function findHighest(worlds: readonly Pick<WorldRow, 'seed'>[], least = 0): number {
  const numbers = worlds.map(({ seed }) => Number(seed)).filter((seed) => Number.isSafeInteger(seed));
  return Math.max(least, ...numbers);
}

function deriveId(seed: string): string {
  return `world-${hash('sha256', seed, 'hex').slice(0, 12)}`;
}
