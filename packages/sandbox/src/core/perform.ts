import { findNearest } from './nearest.ts';
import type { ResourceRow, WorldRow } from '../store/rows.ts';
import type { Transaction } from '../store/store.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { InputField } from './api.ts';
import type { EngineParts } from './exchange.ts';
import type { LoadedApi } from './loaded-api.ts';
import { RefusedError } from './refused.ts';
import { StoredResource } from './resource.ts';
import { readSettings } from './settings.ts';
import { WorldTransaction } from './transaction.ts';
import type { Changed, Lane } from './transaction.ts';
import { findTransition } from './transitions.ts';
import type { Cause } from './transitions.ts';

/** An action of a resource: what a person or the vendor does, or what the time brings. */
export interface ActionCall {
  readonly kind: string;
  /** Empty if the action creates a resource. */
  readonly id: string;
  readonly action: string;
  readonly input?: object | undefined;
}

/** What an action has changed. */
export interface ActionResult {
  /** The resource after it. */
  readonly row: ResourceRow;
  /** Everything that took a transition, in the order of the changes. */
  readonly changed: readonly Changed[];
  /** The types of the events, in their order. */
  readonly events: readonly string[];
  /** When something that it wrote falls due; infinite if nothing does. */
  readonly earliestDue: number;
  /** The receivers that deliveries were queued for. */
  readonly queued: readonly Lane[];
}

/** An action as the engine runs it. */
interface AnyAction {
  readonly input: Readonly<Record<string, InputField>>;
  readonly creates?: true;
  run(call: {
    readonly resource: StoredResource | undefined;
    readonly input: object;
    readonly tx: WorldTransaction;
  }): void;
}

/** A transition that needs no more than to happen, such as the end of a period. */
const PLAIN: AnyAction = {
  input: {},
  run: ({ resource, tx }) => {
    if (resource) tx.change(resource);
  },
};

/**
 * Runs an action inside a transaction.
 *
 * @throws {SandboxError} for an unknown action or resource, invalid input, or a state that does not allow it.
 */
export function perform(
  parts: Pick<EngineParts, 'sealer' | 'rulesOff'>,
  transaction: Transaction,
  world: WorldRow,
  now: number,
  api: LoadedApi,
  { kind, id, action: name, input = {} }: ActionCall,
): ActionResult {
  const candidates = api.transitions.get(kind)?.get(`${kind}.${name}`) ?? [];
  const action = findAction(api, kind, name, candidates.length > 0);
  const resource = id === '' ? undefined : findResource(transaction, world, api, kind, id);
  const facts = { body: input, resource: undefined };
  if (!resource && candidates.length === 0 && !action.creates) throw needsId(kind, name);
  if (candidates.length > 0 && !findTransition(candidates, resource?.state, facts)) {
    if (!resource) throw needsId(kind, name);
    const { rule, detail, members } = api.refuseState(resource, candidates, facts);
    if (!parts.rulesOff.has(rule ?? 'check:state')) {
      throw new SandboxError('conflict', detail, { ...members, ...(rule !== undefined && { rule }) });
    }
  }
  checkInput(`${kind}.${name}`, action.input, input);
  const tx = openTransaction(parts, transaction, world, now, api, {
    cause: { kind, action: name },
    holder: resource?.holder ?? '',
    env: resource?.env ?? '',
    body: input,
  });
  try {
    action.run({ resource, input, tx });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const { rule, members } = error.refused;
    throw new SandboxError('conflict', error.message, { ...members, ...(rule !== undefined && { rule }) });
  }
  tx.finish();
  const row = resource
    ? transaction.resource(world.id, api.name, kind, id)
    : tx.created.find((created) => created.kind === kind);
  if (!row) throw new Error(`${kind}.${name} did not create a ${kind}.`);
  return {
    row,
    changed: tx.changed,
    events: tx.emitted,
    earliestDue: tx.earliestDue,
    queued: tx.queued,
  };
}

function needsId(kind: string, name: string): SandboxError {
  return new SandboxError('invalid', `${kind}.${name} needs the id of a ${kind}. Give one that exists.`);
}

/** Opens a transaction for something that is not a request. */
export function openTransaction(
  { sealer, rulesOff }: Pick<EngineParts, 'sealer' | 'rulesOff'>,
  transaction: Transaction,
  world: WorldRow,
  now: number,
  api: LoadedApi,
  scope: { readonly cause: Cause; readonly holder: string; readonly env: string; readonly body?: unknown },
): WorldTransaction {
  const settings = readSettings(world, api.contract, api.definition, sealer);
  return new WorldTransaction({ body: undefined, ...scope, api, world, now, settings, sealer, rulesOff }, transaction);
}

function findAction(api: LoadedApi, kind: string, name: string, isTransition: boolean): AnyAction {
  const actions = (api.definition?.actions[kind] ?? {}) as unknown as Readonly<Record<string, AnyAction>>;
  const found = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (found) return found;
  if (isTransition) return PLAIN;
  const [near] = findNearest(name, Object.keys(actions));
  const known = Object.keys(actions).join(', ') || 'none';
  const hint = near === undefined ? `A ${kind} of ${api.name} has: ${known}.` : `Did you mean "${near}"?`;
  throw new SandboxError('not-found', `There is no action "${name}" of a ${kind}. ${hint}`);
}

function findResource(
  transaction: Transaction,
  world: WorldRow,
  api: LoadedApi,
  kind: string,
  id: string,
): StoredResource {
  const row = transaction.resource(world.id, api.name, kind, id);
  if (row) return new StoredResource(row);
  throw new SandboxError(
    'not-found',
    `There is no ${kind} "${id}" in ${api.name} of this world. Give the id of one that exists.`,
  );
}

function checkInput(action: string, fields: Readonly<Record<string, InputField>>, input: object): void {
  for (const [name, value] of Object.entries(input)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      const [near] = findNearest(name, Object.keys(fields));
      const known = Object.keys(fields).join(', ') || 'none';
      const hint = near === undefined ? `It takes: ${known}.` : `Did you mean "${near}"?`;
      throw new SandboxError('invalid', `${action} does not take "${name}". ${hint}`, { pointer: `/${name}` });
    }
    if (value === undefined || isOf(field.type, value)) continue;
    const expected = field.type === 'strings' ? 'a list of texts' : `a ${field.type}`;
    throw new SandboxError('invalid', `"${name}" of ${action} must be ${expected}. ${field.description}`, {
      pointer: `/${name}`,
    });
  }
  for (const [name, { required, description }] of Object.entries(fields)) {
    if (required !== true || (input as Record<string, unknown>)[name] !== undefined) continue;
    throw new SandboxError('invalid', `${action} needs "${name}". ${description}`, { pointer: `/${name}` });
  }
}

function isOf(type: InputField['type'], value: unknown): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === type && (type !== 'number' || Number.isFinite(value));
}
