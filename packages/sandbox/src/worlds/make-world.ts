import type { AnyDefinition, SeededWorld, SeedSecrets } from '../core/definition.ts';
import type { Engine } from '../core/engine.ts';
import { SandboxError } from '../sandbox-error.ts';
import { StoreError } from '../store/store-error.ts';
import type { Transaction } from '../store/store.ts';
import type { Variable } from '../world.ts';
import type { WorldContext } from './context.ts';
import { deriveSecret } from './derive-secret.ts';
import { writeOrigin } from './origin.ts';
import type { Origin } from './origin.ts';
import { changeSettings } from './settings.ts';

/** A world that is to be made. */
export interface NewWorld extends Pick<Origin, 'frozenAt' | 'contents'> {
  readonly id: string;
  readonly seed: string;
  /** More than that of any world with this id before it, so that nobody takes what he knows of that one for this one. */
  readonly version: number;
}

/**
 * Makes a world and fills it, inside a transaction.
 *
 * @throws {SandboxError} `conflict` if there is a world with this id, or one with the same secrets.
 */
export function makeWorld(
  { engine, sealer }: WorldContext,
  transaction: Transaction,
  { id, seed, version, frozenAt, contents }: NewWorld,
): readonly Variable[] {
  if (transaction.world(id)) {
    throw new SandboxError('conflict', `There is already a world ${id}. Choose another id, or reset that world.`);
  }
  transaction.createWorld({
    id,
    seed,
    draws: 0,
    clockMode: frozenAt === null ? 'real' : 'frozen',
    clock: frozenAt ?? 0,
    settings: chosenSettings(engine, contents, sealer),
    version,
  });
  const secrets = {
    secret: (label: string, prefix: string, length: number) => deriveSecret(seed, label, prefix, length),
  };
  const variables: Variable[] = [];
  for (const [name, { definition }] of Object.entries(engine.apis)) {
    const own = contentsOf(contents, name);
    if (!definition || own === 'nothing') continue;
    const actor = { cause: { seed: true }, holder: '', env: '' } as const;
    const seeded = asConflict(id, seed, () =>
      engine.workIn(transaction, id, name, actor, (tx) =>
        own === undefined ? definition.seed(tx as never, secrets) : fill(name, definition)(tx as never, own, secrets),
      ),
    );
    variables.push(...listVariables(seeded));
  }
  writeOrigin(transaction, id, { frozenAt, contents, variables }, sealer);
  return variables;
}

function fill(
  name: string,
  definition: AnyDefinition,
): (tx: never, contents: object, secrets: SeedSecrets) => SeededWorld {
  if (definition.fill) return definition.fill.bind(definition) as never;
  throw new SandboxError('invalid', `A world cannot have contents of ${name} at its beginning. Leave ${name} out.`);
}

/** What an API is filled with. `undefined`: something to play with. */
function contentsOf(contents: Origin['contents'], api: string): object | 'nothing' | undefined {
  if (contents === null) return undefined;
  if (contents === 'nothing') return contents;
  return (contents as Readonly<Record<string, object>>)[api] ?? 'nothing';
}

function chosenSettings(
  { apis, isLocal }: Engine,
  contents: Origin['contents'],
  sealer: WorldContext['sealer'],
): string {
  const given = (contents as { settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>> } | null)
    ?.settings;
  let settings = '{}';
  for (const [name, values] of Object.entries(given ?? {})) {
    const api = apis[name];
    if (api) settings = changeSettings({ settings }, api, values, sealer, isLocal);
  }
  return settings;
}

function asConflict<T>(id: string, seed: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'exists')) throw error;
    throw new SandboxError(
      'conflict',
      `The world ${id} would have a secret or a name that exists already. Worlds with the same seed (${seed}) have the same credentials: ` +
        'choose another seed, or give the contents credentials of their own.',
    );
  }
}

function listVariables({ credentials, ids }: SeededWorld): readonly Variable[] {
  const list = (entries: SeededWorld['ids'], secret: boolean): readonly Variable[] =>
    entries.map(({ variable: name, value, description }) => ({ name, value, description, secret }));
  return [...list(credentials, true), ...list(ids, false)];
}
