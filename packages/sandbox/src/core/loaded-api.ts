import type { HostResponse } from '@wirepact/http-host';
import findMyWay from 'find-my-way';
import type { KindInfo, Refused, Refusal, Settings } from './api.ts';
import type { Facts } from './conditions.ts';
import type { AnyDefinition, Contract, OperationEntry, Reader } from './definition.ts';
import { prepareExamples } from './examples.ts';
import type { Exchange } from './exchange.ts';
import type { KnownMembers } from './known-members.ts';
import type { Transition } from './machine.ts';
import { orderSteps } from './pipeline/index.ts';
import type { Step } from './pipeline/index.ts';
import type { StoredResource } from './resource.ts';
import { allowedStates, indexTransitions } from './transitions.ts';
import type { TransitionIndex } from './transitions.ts';

/** A handler as the engine calls it. */
export type AnyHandler = (call: unknown) => AnyReply;

/** What a handler returns. */
export interface AnyReply {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where a value is in a request, such as `path` and `invoiceId`. */
export interface Place {
  readonly in: string;
  readonly name: string;
}

/** An operation with everything that its requests need, prepared. */
export interface LoadedOperation {
  readonly id: string;
  readonly entry: OperationEntry;
  /** Whether it only reads. */
  readonly reads: boolean;
  /** Whether the target header is read, and whether it has to be there. */
  readonly target: 'required' | 'optional' | undefined;
  /** The same for the idempotency key. */
  readonly key: 'required' | 'optional' | undefined;
  readonly reader: Reader | undefined;
  readonly produces: readonly string[];
  readonly members: KnownMembers;
  readonly handler: AnyHandler | undefined;
  readonly kind: string;
  /** What identifies the resource. Undefined if a request can identify many: its handler finds them. */
  readonly resourceId: Place | undefined;
  /** What the resource belongs to, if a header says it. */
  readonly within: Place | undefined;
  /** What the resource belongs to, if the path says it. */
  readonly parent: { readonly kind: string; readonly id: Place } | undefined;
  /** The transitions that it causes in an existing resource of its kind. */
  readonly transitions: readonly Transition[];
  /** Whether it creates the resource that it identifies if there is none. */
  readonly createsMissing: boolean;
}

/** The operations of one path, by method. */
export interface LoadedPath {
  readonly operations: ReadonlyMap<string, LoadedOperation>;
  /** The value of `Allow`. */
  readonly allow: string;
}

/** An API, prepared for requests. */
export interface LoadedApi {
  readonly name: string;
  readonly contract: Contract;
  readonly definition: AnyDefinition | undefined;
  readonly operations: ReadonlyMap<string, LoadedOperation>;
  readonly transitions: TransitionIndex;
  /** The checks of a request, in their order. */
  readonly steps: readonly Step[];
  /** Names of headers in lower case. */
  readonly versionHeader: { readonly name: string; readonly value: string } | undefined;
  readonly targetHeader: string | undefined;
  readonly keyHeader: string | undefined;
  /** Settings with which each form of credential is read, before the world and its settings are known. */
  readonly permissive: Settings;
  /** Settings that were read, by world. */
  readonly settings: Map<string, { readonly version: number; readonly settings: Settings }>;
  /** Responds with an example of the contract. `undefined` until `loadExamples` has resolved. */
  examples: ((exchange: Exchange) => HostResponse) | undefined;
  loadExamples(): Promise<void>;
  /** The literal segments of all paths, such as `invoices`. */
  readonly segments: ReadonlySet<string>;
  findPath(
    path: string,
  ): { readonly path: LoadedPath; readonly parameters: Readonly<Record<string, string>> } | undefined;
  kind(name: string): KindInfo;
  /** Says how a check refuses that has no rule of its own. */
  refusalOf(check: string): Refusal;
  refuseState(resource: StoredResource, candidates: readonly Transition[], facts: Facts): Refused;
}

/** Statuses of refusals, if neither the contract nor the definition says one. */
const STATUS: Readonly<Record<string, number>> = {
  'header-size': 431,
  credential: 401,
  version: 400,
  path: 404,
  method: 405,
  accept: 406,
  grant: 403,
  scope: 403,
  permission: 403,
  'rate-limit': 429,
  'body-size': 413,
  'media-type': 415,
  'idempotency-missing': 400,
  'idempotency-in-use': 409,
  'idempotency-reused': 422,
  'look-up': 404,
  state: 409,
  failed: 500,
};

/** Prepares an API. Without a definition, every operation responds with an example of the contract. */
export function loadApi(contract: Contract, definition: AnyDefinition | undefined): LoadedApi {
  const { api: name, headers } = contract;
  const transitions = indexTransitions(contract.machines);
  const operations = new Map(
    Object.keys(contract.operations).map((id) => [id, loadOperation(id, contract, definition, transitions)]),
  );
  const { apiVersion } = headers;
  const statuses = new Map(contract.checks.map(({ check, status }) => [check, status[0]]));
  const refusalOf = (check: string): Refusal =>
    definition?.refusals[check] ?? {
      status: statuses.get(check) ?? STATUS[check] ?? 400,
      code: check.replaceAll('-', '_'),
    };
  const api: LoadedApi = {
    name,
    contract,
    definition,
    operations,
    transitions,
    steps: orderSteps(contract.checks.map(({ check }) => check)),
    versionHeader:
      (apiVersion?.default && { name: apiVersion.name.toLowerCase(), value: apiVersion.default }) || undefined,
    targetHeader: definition?.targetHeader ?? headers['target']?.name.toLowerCase(),
    keyHeader: headers['idempotencyKey']?.name.toLowerCase(),
    permissive: permitAll(contract),
    settings: new Map(),
    examples: undefined,
    async loadExamples() {
      api.examples = prepareExamples(await contract.loadDocument());
    },
    segments: new Set(
      [...operations.values()].flatMap(({ entry }) => entry.path.split('/')).filter((part) => !part.includes('{')),
    ),
    findPath: createFinder(operations.values()),
    kind: (kind) => definition?.kinds[kind] ?? { id: 'id' },
    refusalOf,
    refuseState(resource, candidates, facts) {
      const allowed = allowedStates(candidates, facts);
      const rule = candidates.find(({ rule: stated }) => stated !== undefined)?.rule;
      const refusal = (rule !== undefined && definition?.refusals[rule]) || refusalOf('state');
      return {
        ...refusal,
        rule,
        detail: `This ${resource.kind} is ${resource.state}, and this is possible only if it is ${list(allowed)}.`,
        members: { currentState: resource.state, allowedStates: allowed },
      };
    },
  };
  return api;
}

function loadOperation(
  id: string,
  { operations, requests, resources, produces, members }: Contract,
  definition: AnyDefinition | undefined,
  index: TransitionIndex,
): LoadedOperation {
  const entry = operations[id]!;
  const acted = resources[id];
  const kind = acted?.resource ?? '';
  const caused = index.get(kind)?.get(id) ?? [];
  const honoursKey = entry.method === 'POST' || entry.method === 'PUT' || entry.method === 'PATCH';
  const [container] = Object.entries(acted?.within ?? {}).map(([of, field]) => ({ kind: of, id: readPlace(field) }));
  const parent = container?.id.in === 'path' ? container : undefined;
  const identified = acted?.id === undefined ? undefined : readPlace(acted.id);
  return {
    id,
    entry,
    reads: entry.method === 'GET',
    target: entry.roles?.['target'],
    key: honoursKey ? entry.roles?.['idempotencyKey'] : undefined,
    reader: requests[id],
    produces: produces[id] ?? ['application/json'],
    members: members[id] ?? true,
    handler: definition?.handlers[id] as AnyHandler | undefined,
    kind,
    resourceId: identified && !isInList(identified, members[id]) ? identified : undefined,
    within: parent ? undefined : container?.id,
    parent,
    transitions: caused.filter(({ from }) => from.length > 0),
    createsMissing: caused.some(({ from, with: companions }) => from.length === 0 && !companions),
  };
}

/** Whether a field is a list or is in one, so that it can have many values. */
function isInList({ in: place, name }: Place, known: KnownMembers = true): boolean {
  if (place !== 'body') return false;
  if (Array.isArray(known)) return true;
  if (known === true || name === '') return false;
  const [first = '', ...rest] = name.split('.');
  const inside = (known as Readonly<Record<string, KnownMembers>>)[first];
  return isInList({ in: place, name: rest.join('.') }, inside);
}

function permitAll({ switches }: Contract): Settings {
  const on = Object.entries(switches).map(([name, { default: fallback, values }]) => [
    name,
    values.includes(true) ? true : fallback,
  ]);
  return { switches: Object.fromEntries(on) as Settings['switches'], values: {} };
}

function readPlace(field: string): Place {
  const dot = field.indexOf('.');
  const place = field.slice(0, dot);
  const name = field.slice(dot + 1);
  return { in: place, name: place === 'header' ? name.toLowerCase() : name };
}

function createFinder(operations: Iterable<LoadedOperation>): LoadedApi['findPath'] {
  const paths = new Map<string, Map<string, LoadedOperation>>();
  for (const operation of operations) {
    const { path, method } = operation.entry;
    paths.set(path, (paths.get(path) ?? new Map<string, LoadedOperation>()).set(method, operation));
  }
  const router = findMyWay({ maxParamLength: 8192 });
  for (const [path, byMethod] of paths) {
    const loaded: LoadedPath = { operations: byMethod, allow: [...byMethod.keys()].join(', ') };
    // One method for all: a path that exists is not the same as a method that it has.
    router.on('GET', path.replaceAll(':', '::').replaceAll(/\{(\w+)\}/g, ':$1'), () => {}, loaded);
  }
  return (path) => {
    const found = router.find('GET', path);
    if (!found) return undefined;
    const parameters = found.params as Readonly<Record<string, string>>;
    for (const name in parameters) if (parameters[name] === '') return undefined;
    return { path: found.store as LoadedPath, parameters };
  };
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
