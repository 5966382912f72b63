import { selectReplay } from './queries/outbox.ts';
import { replaceCounter, selectCounter, updateDraws } from './queries/worlds.ts';
import { SqlTransaction } from './sql/transaction.ts';
import type { Access, AccessKey, ReplayRow, WorldRow } from './rows.ts';
import type { SqliteSession } from './sqlite-session.ts';

/** How many credentials are remembered, with each of the targets that they act for. */
const SIZE = 1000;

type Known = Pick<Access, 'credential' | 'approved' | 'granted'>;

/**
 * The transaction of a database that no other process changes. So what most requests ask for, which seldom changes, is remembered
 * from one request to the next: the credential, its scopes and its world.
 */
export class SqliteTransaction extends SqlTransaction {
  readonly #session: SqliteSession;
  readonly #known = new Map<string, Known>();
  readonly #worlds = new Map<string, WorldRow>();
  readonly #counters = new Map<string, number>();
  #version = 0;

  constructor(session: SqliteSession) {
    super(session);
    this.#session = session;
  }

  override access(key: AccessKey): Access | undefined {
    const { api, kind, id } = key;
    this.#session.checkReads();
    this.#forgetOld();
    const known = this.#findKnown(key);
    if (!known) return undefined;
    const { credential } = known;
    return {
      world: this.#worlds.get(credential.world)!,
      credential,
      approved: known.approved,
      granted: known.granted,
      resource: id === '' ? undefined : this.resource(credential.world, api, kind, id),
      replay: key.key === '' ? undefined : this.#replay(key, known),
    };
  }

  override changeWorld(id: string, change: Partial<Omit<WorldRow, 'id'>>): void {
    this.#forgetOld();
    const row = this.#worlds.get(id);
    const { draws, ...others } = change;
    if (row === undefined || draws === undefined || Object.keys(others).length > 0) {
      super.changeWorld(id, change);
      return;
    }
    this.#session.putOff(`draws of ${id}`, updateDraws, { world: id, draws });
    this.#worlds.set(id, { ...row, draws });
  }

  override next(world: string, counter: string): number {
    const key = `counter of ${world}\0${counter}`;
    this.#session.checkWrites();
    // Without a change that waits, somebody else may have changed it.
    const last = this.#session.isPutOff(key)
      ? this.#counters.get(key)
      : (this.#session.get(selectCounter, { world, name: counter })?.[0] as number | undefined);
    const n = (last ?? 0) + 1;
    if (this.#counters.size >= SIZE) this.#counters.clear();
    this.#counters.set(key, n);
    this.#session.putOff(key, replaceCounter, { world, name: counter, n });
    return n;
  }

  #forgetOld(): void {
    const { accessVersion } = this.#session;
    if (this.#version === accessVersion && this.#known.size < SIZE) return;
    this.#version = accessVersion;
    this.#known.clear();
    this.#worlds.clear();
  }

  #findKnown(key: AccessKey): Known | undefined {
    const name = `${key.api}\0${key.credential}\0${key.target}`;
    let known = this.#known.get(name);
    if (known === undefined) {
      const found = super.access({ ...key, id: '', key: '' });
      if (!found) return undefined;
      const { world, credential, approved, granted } = found;
      this.#known.set(name, (known = { credential, approved, granted }));
      this.#worlds.set(world.id, world);
    }
    return known;
  }

  #replay({ route, key }: AccessKey, { credential }: Known): ReplayRow | undefined {
    const { world, holder, env } = credential;
    const row = this.#session.get(selectReplay, { world, holder, env, route, key });
    if (!row) return undefined;
    const [fingerprint, status, response, until] = row as [string, number, string, number];
    return { world, holder, env, route, key, fingerprint, status, response, until };
  }
}
