import { scopes as everyScope } from '@wirepact/platform';
import type { Sandbox } from '../../sandbox.ts';
import type { ResourceRow } from '../../store/rows.ts';
import type { World } from '../../world.ts';
import { described } from '../model/model.ts';
import { needs } from './aims.ts';
import { isReady, listGranted, listStates } from './draw-request.ts';
import type { Pool } from './draw-request.ts';
import type { Draw } from './draw.ts';
import type { Person } from './people.ts';

/** What a plan is made with. */
export interface Planning {
  readonly worlds: readonly World[];
  readonly pool: Pool;
  readonly draw: Draw;
  /** Takes note of what has changed. */
  learn(): unknown;
}

/**
 * Returns the operation to call next, so that the wanted one can succeed some day: itself if everything is there, else the one
 * that creates what is missing or brings it into the right state. What only people or the vendor do is done at once.
 */
export async function plan(person: Person, wanted: string, planning: Planning): Promise<string> {
  const { api } = person;
  const { contract } = described[api]!;
  const { resource: kind, id: place, within = {} } = contract.resources[wanted]!;
  const rows = (of: string): readonly ResourceRow[] => planning.pool.rows.visibleTo(person, of);
  const isTargeted = contract.operations[wanted]!.roles?.['target'] !== undefined;
  if (isTargeted && listGranted(rows).length === 0) return reach(person, 'grant', ['active'], rows, planning);
  const [container] = Object.keys(within);
  if (
    container !== undefined &&
    container !== 'business' &&
    rows(container).every(({ state }) => !isAlive(api, container, state))
  ) {
    return createOne(api, container) ?? wanted;
  }
  const owned = needs[wanted]?.ofTarget;
  if (owned !== undefined && !rows(owned).some(({ owner }) => listGranted(rows).includes(owner))) {
    return createOne(api, owned) ?? wanted;
  }
  if (place === undefined || kind === 'business' || rows(kind).some((row) => isReady(api, wanted, row, rows)))
    return wanted;
  const states = listStates(api, wanted);
  const below = needs[wanted]?.below;
  if (below && rows(kind).some(({ state }) => states.includes(state))) {
    return reach(person, below.kind, [below.state], rows, planning);
  }
  return reach(person, kind, states, rows, planning);
}

/** Brings a resource of a kind into one of some states. Returns the operation that does so, or the next one towards it. */
async function reach(
  person: Person,
  kind: string,
  states: readonly string[],
  rows: (kind: string) => readonly ResourceRow[],
  planning: Planning,
): Promise<string> {
  const { api } = person;
  const { machines } = described[api]!.contract;
  const leading = (machines[kind]?.transitions ?? []).filter(
    ({ to, from }) => states.includes(to) && !from.includes(to),
  );
  for (const { from, by, name, with: companions = [] } of leading) {
    // A companion is what causes it, such as the approval of an invite.
    const [ofKind = kind, action = name] = companions[0]?.split('.') ?? [];
    const row = planning.draw.pick(
      rows(ofKind).filter(({ state }) =>
        companions.length > 0 ? canHappen(api, ofKind, action, state) : from.includes(state),
      ),
    );
    if (!row) continue;
    if ('operation' in by && companions.length === 0) return by.operation;
    const world = planning.worlds.find(({ id }) => id === person.world)!;
    await world.act(api, ofKind, row.id, action).catch(() => {});
    planning.learn();
  }
  const missing = leading.find(({ with: companions }) => companions)?.with?.[0]?.split('.')[0] ?? kind;
  return createOne(api, missing) ?? createOne(api, kind) ?? Object.keys(described[api]!.contract.operations)[0]!;
}

function canHappen(api: string, kind: string, action: string, state: string): boolean {
  const { machines } = described[api]!.contract;
  return machines[kind]?.transitions.some(({ name, from }) => name === action && from.includes(state)) ?? false;
}

function isAlive(api: string, kind: string, state: string): boolean {
  const machine = described[api]!.contract.machines[kind];
  return !machine || machine.final.length === 0 || !machine.final.includes(state);
}

function createOne(api: string, kind: string): string | undefined {
  const { machines } = described[api]!.contract;
  const creating = machines[kind]?.transitions.find(({ from, by }) => from.length === 0 && 'operation' in by);
  return creating && 'operation' in creating.by ? creating.by.operation : undefined;
}

/** Gives somebody a new key, because the old one was revoked or has expired. */
export async function renewKey(person: Person, worlds: readonly World[], people: Person[]): Promise<void> {
  if (person.api !== 'platform') return;
  const rawKey = `pk_${person.env}_renewed_${people.length}_${person.world}_${Math.abs(people.indexOf(person))}_${renewed++}`;
  const world = worlds.find(({ id }) => id === person.world)!;
  await world.act('platform', 'api-key', '', 'create', { rawKey, environment: person.env });
  people[people.indexOf(person)] = { ...person, headers: { authorization: `Bearer ${rawKey}` } };
}

let renewed = 0;

/** Lets the business that a refusal names grant everything to somebody again. */
export async function renewGrant(person: Person, refusal: string, { sandbox, worlds }: Renewal): Promise<void> {
  const { error, rule } = JSON.parse(refusal) as { readonly error: string; readonly rule?: string };
  if (rule !== 'target-business.needs-active-grant') return;
  const [business] = error.split(' ');
  const response = await sandbox.fetch(`https://sandbox.example/sandbox/${person.api}/v1/platform/link-sessions`, {
    method: 'POST',
    headers: { ...person.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ requestedScopes: everyScope }),
  });
  const { sessionId } = (await response.json()) as { readonly sessionId?: string };
  const world = worlds.find(({ id }) => id === person.world)!;
  // The business may be unknown, or not be there in this environment.
  if (sessionId) await world.act(person.api, 'link-session', sessionId, 'approve', { business }).catch(() => {});
}

/** What a grant is renewed with. */
interface Renewal {
  readonly sandbox: Pick<Sandbox, 'fetch'>;
  readonly worlds: readonly World[];
}
