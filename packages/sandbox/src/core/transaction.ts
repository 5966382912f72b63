import { hash } from 'node:crypto';
import type { CredentialRow, ResourceRow, WorldRow } from '../store/rows.ts';
import type { Reads, Transaction } from '../store/store.ts';
import type { KindInfo, Receiver, Settings } from './api.ts';
import { readTime, toIso } from './clock.ts';
import type { Facts } from './conditions.ts';
import { storeBody } from './event-body.ts';
import type { LoadedApi } from './loaded-api.ts';
import type { Transition } from './machine.ts';
import { randomDigits, randomText } from './random.ts';
import { RefusedError } from './refused.ts';
import { StoredResource } from './resource.ts';
import type { Sealer } from './settings.ts';
import { findTransition, nameCause, timerField } from './transitions.ts';
import type { Cause } from './transitions.ts';
import { isVisible } from './visible.ts';

/** What a transaction of an API needs besides the store. */
export interface TransactionScope {
  readonly api: LoadedApi;
  readonly world: WorldRow;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly cause: Cause;
  /** The default of what is created and listed. */
  readonly holder: string;
  readonly env: string;
  /** The parsed body or the input of the action, for conditions. */
  readonly body: unknown;
  readonly settings: Settings;
  readonly sealer: Sealer;
  /** Guards that a test has switched off. */
  readonly rulesOff: ReadonlySet<string>;
}

type Members = Readonly<Record<string, unknown>>;

interface NewResource {
  readonly doc: Members;
  readonly data?: Members;
  readonly holder?: string;
  readonly env?: string;
  readonly owner?: string;
  readonly names?: readonly string[];
  readonly report?: Members;
}

interface Change {
  readonly doc?: Members;
  readonly replace?: Members;
  readonly data?: Members;
  readonly frees?: readonly string[];
  readonly names?: readonly string[];
  readonly report?: Members;
}

interface ListOptions {
  readonly holder?: string;
  readonly env?: string;
  readonly owner?: string;
  readonly state?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A receiver of an API. */
export interface Lane {
  readonly api: string;
  readonly receiver: string;
}

/** A resource that an action or an operation has changed, and the transition that it took. */
export interface Changed {
  /** After the change. */
  readonly row: ResourceRow;
  readonly transition: Transition;
}

/**
 * What a handler, an action or the first contents of a world read and change: `Tx` over one transaction of the store.
 *
 * The first contents are not caused by anything. They are created in the state that their document shows, and emit no events.
 */
export class WorldTransaction {
  /** Whether something secret was read or made, so that no cache may keep the response, and events are stored encrypted. */
  handledSecret: boolean = false;
  /** The earliest time at which something that was written falls due. */
  earliestDue: number = Infinity;
  readonly now: number;
  readonly settings: Settings;
  /** What has changed by transitions, in the order of the changes. */
  readonly changed: Changed[] = [];
  /** What was created, in its first state. */
  readonly created: ResourceRow[] = [];
  /** The receivers that deliveries were queued for. */
  readonly queued: Lane[] = [];
  /** The types of the events that were sent, in their order. */
  readonly emitted: string[] = [];
  #scope: TransactionScope;
  readonly #reads: Reads;
  readonly #writes: Transaction;
  #draws: number;
  /** Random digits that were drawn and not used yet. */
  #digits: string = '';
  #time: string | undefined;

  /** A request that only reads gives `Reads`. */
  constructor(scope: TransactionScope, store: Reads | Transaction) {
    this.#scope = scope;
    this.#reads = store;
    this.#writes = store as Transaction;
    this.now = scope.now;
    this.settings = scope.settings;
    this.#draws = scope.world.draws;
  }

  get time(): string {
    return (this.#time ??= toIso(this.now));
  }

  /** Writes what the transaction has kept back. */
  finish(): void {
    const { world } = this.#scope;
    if (this.#draws !== world.draws) this.#writes.changeWorld(world.id, { draws: this.#draws });
    this.#cancelEnded();
    for (const { row, transition } of this.changed) {
      const { name, with: companions } = transition;
      if (!companions || this.changed.some((other) => companions.includes(nameTransition(other)))) continue;
      throw new Error(`${row.kind}.${name} happened without ${companions.join(' or ')}.`);
    }
  }

  create(kind: string, { doc, data, holder, env, owner = '', names = [], report = {} }: NewResource): StoredResource {
    const { api, world, cause } = this.#scope;
    const info = api.kind(kind);
    const transition = this.#findCreation(kind, info, doc, data);
    const state = transition?.to ?? this.#seededState(kind, info, doc, data);
    const shown = info.state === undefined ? doc : { ...doc, [info.state]: state };
    const row: ResourceRow = {
      world: world.id,
      api: api.name,
      kind,
      id: String(doc[info.id]),
      env: env ?? this.#scope.env,
      holder: holder ?? this.#scope.holder,
      owner,
      state,
      hidden: isHidden(info, state),
      created: this.now,
      version: 1,
      due: this.#dueOf(kind, state, shown, data),
      doc: JSON.stringify(shown),
      data: data === undefined ? null : JSON.stringify(data),
    };
    this.#writes.createResource(row);
    this.created.push(row);
    for (const name of names) this.#writes.setName(world.id, api.name, kind, name, row.id);
    const resource = new StoredResource(row, shown, data);
    if (transition) this.#record(resource, undefined, transition, report);
    else if (!('seed' in cause) && api.transitions.has(kind)) throw noTransition(kind, cause, 'creates');
    return resource;
  }

  change(resource: StoredResource, change: Change = {}): StoredResource {
    const { api, cause } = this.#scope;
    const candidates = api.transitions.get(resource.kind)?.get(nameCause(cause));
    if (!candidates) {
      if (!('seed' in cause) && api.transitions.has(resource.kind)) throw noTransition(resource.kind, cause, 'changes');
      return this.adjust(resource, change);
    }
    const { after, transition } = this.#move(resource, candidates, change);
    this.#record(after, resource, transition, change.report ?? {});
    return after;
  }

  tryChange(resource: StoredResource, change: Change = {}): StoredResource | undefined {
    return unlessRefused(() => this.change(resource, change));
  }

  changeAll(resources: readonly StoredResource[], change: Change = {}): readonly StoredResource[] {
    const { api, cause } = this.#scope;
    const moves = resources.flatMap((before) => {
      const candidates = api.transitions.get(before.kind)?.get(nameCause(cause));
      if (!candidates) throw noTransition(before.kind, cause, 'changes');
      const move = unlessRefused(() => this.#move(before, candidates, change));
      return move ? { before, ...move } : [];
    });
    for (const { after, transition } of moves) this.changed.push({ row: after.row, transition });
    const [first] = moves;
    const together = moves.map(({ after }) => after);
    for (const type of first?.transition.emits ?? []) {
      this.#emit(type, first!.after, first!.before, together, change.report ?? {});
    }
    return together;
  }

  continueOperation<R>(operation: string, work: () => R): R {
    const scope = this.#scope;
    this.#scope = { ...scope, cause: { operation } };
    try {
      return work();
    } finally {
      this.#scope = scope;
    }
  }

  adjust(resource: StoredResource, change: Change): StoredResource {
    const { doc, data } = applyChange(resource, change);
    return this.#replace(resource, this.#adjustedState(resource, doc), doc, data, change);
  }

  /** Only a resource without a machine is in the state that its document says. */
  #adjustedState({ kind, state }: StoredResource, doc: Members): string {
    const { api } = this.#scope;
    const shown = api.transitions.has(kind) ? undefined : doc[api.kind(kind).state ?? ''];
    return typeof shown === 'string' ? shown : state;
  }

  get(kind: string, id: string): StoredResource | undefined {
    return wrap(this.#reads.resource(this.#scope.world.id, this.#scope.api.name, kind, id));
  }

  lookUp(kind: string, id: string): StoredResource | undefined {
    const resource = this.get(kind, id);
    return resource && isVisible(resource.row, this.#scope, this.#scope.api.kind(kind)) ? resource : undefined;
  }

  find(kind: string, name: string): StoredResource | undefined {
    return wrap(this.#reads.named(this.#scope.world.id, this.#scope.api.name, kind, name));
  }

  list(kind: string, options: ListOptions = {}): readonly StoredResource[] {
    return this.#reads.page({ ...this.#select(kind, options), limit: EVERYTHING, offset: 0 }).map(wrapRow);
  }

  page(
    kind: string,
    { page, limit, ...options }: ListOptions & { readonly page: number; readonly limit: number },
  ): { readonly items: readonly StoredResource[]; readonly total: number } {
    const query = this.#select(kind, options);
    const items = this.#reads.page({ ...query, limit, offset: (page - 1) * limit }).map(wrapRow);
    return { items, total: this.#reads.count(query) };
  }

  count(kind: string, options: ListOptions = {}): number {
    return this.#reads.count(this.#select(kind, options));
  }

  id(prefix: string): string {
    return prefix + this.#orderedDigits() + this.random(10);
  }

  /**
   * The time in seconds and a number that counts up, so that of two resources of the same millisecond the newer one has the higher
   * id. Ids in ascending order also take less time to store than ids in any order.
   */
  #orderedDigits(): string {
    return toHex(Math.floor(this.now / 1000), 8) + toHex(this.#draws++, 6);
  }

  random(length: number, alphabet?: string): string {
    const { seed } = this.#scope.world;
    if (alphabet !== undefined) return randomText(seed, () => this.#draws++, length, alphabet);
    while (this.#digits.length < length) this.#digits += randomDigits(seed, this.#draws++);
    const text = this.#digits.slice(0, length);
    this.#digits = this.#digits.slice(length);
    return text;
  }

  next(counter: string): number {
    return this.#writes.next(this.#scope.world.id, `${this.#scope.api.name}:${counter}`);
  }

  seal(secret: string): string {
    this.handledSecret = true;
    return this.#scope.sealer.seal(secret);
  }

  open(sealed: string): string {
    this.handledSecret = true;
    return this.#scope.sealer.open(sealed);
  }

  addCredential({
    secret,
    resource,
    scopes,
    holder = this.#scope.holder,
    env = this.#scope.env,
  }: {
    readonly secret: string;
    readonly resource: string;
    readonly scopes: readonly string[];
    readonly holder?: string;
    readonly env?: string;
  }): void {
    this.handledSecret = true;
    this.#writes.createCredential({
      world: this.#scope.world.id,
      hash: hash('sha256', secret, 'base64url'),
      api: this.#scope.api.name,
      env,
      holder,
      resource,
      scopes: JSON.stringify(scopes),
      state: 'active',
      until: null,
    });
  }

  endCredentials(resource: string, at?: number): void {
    const { world, api } = this.#scope;
    const change: Partial<CredentialRow> = at === undefined ? { state: 'revoked' } : { until: at };
    for (const credential of this.#reads.credentials(world.id, api.name, resource)) {
      this.#writes.changeCredential(world.id, credential.hash, change);
    }
  }

  scopes(holder: string, env: string, target = ''): readonly string[] | undefined {
    return this.#reads.scopes(this.#scope.world.id, holder, env, target);
  }

  setScopes(holder: string, env: string, target: string, scopes: readonly string[] | undefined): void {
    this.#writes.setScopes(this.#scope.world.id, holder, env, target, scopes);
  }

  mail({
    to,
    subject,
    link,
    about,
  }: {
    readonly to: string;
    readonly subject: string;
    readonly link?: string;
    readonly about: string;
  }): void {
    this.#writes.createMail({
      world: this.#scope.world.id,
      api: this.#scope.api.name,
      at: this.now,
      recipient: to,
      subject,
      link: link ?? null,
      about,
    });
  }

  queue(resource: StoredResource, action: string, delay = 0, input: object = {}): void {
    const { world, api } = this.#scope;
    const due = this.now + delay;
    const { kind, id } = resource;
    this.#writes.createTask({ world: world.id, due, api: api.name, kind, id, action, input: JSON.stringify(input) });
    this.#note(due);
  }

  refuse(rule: string, detail: string, members?: Members): void {
    const { api, rulesOff } = this.#scope;
    const isCheck = api.contract.checks.some(({ check }) => check === rule);
    if (rulesOff.has(isCheck ? `check:${rule}` : rule)) return;
    const refusal = api.definition?.refusals[rule];
    if (!refusal) throw new Error(`The refusals of ${api.name} have no entry for the rule ${rule}.`);
    throw new RefusedError({ ...refusal, ...(!isCheck && { rule }), detail, members });
  }

  #select(kind: string, { holder, env, owner = '', state, from, to }: ListOptions) {
    const { world, api } = this.#scope;
    return {
      world: world.id,
      api: api.name,
      kind,
      env: env ?? this.#scope.env,
      holder: holder ?? this.#scope.holder,
      owner,
      state,
      from,
      to,
    };
  }

  #findCreation(kind: string, info: KindInfo, doc: Members, data: Members | undefined): Transition | undefined {
    const { api, cause, body } = this.#scope;
    if ('seed' in cause) return undefined;
    const candidates = api.transitions.get(kind)?.get(nameCause(cause)) ?? [];
    return findTransition(candidates, undefined, { body, resource: { ...data, ...doc } });
  }

  /** The first contents of a world begin in the state that they show, or in the first one that their machine has for them. */
  #seededState(kind: string, info: KindInfo, doc: Members, data: Members | undefined): string {
    const shown = info.state === undefined ? undefined : doc[info.state];
    if (typeof shown === 'string') return shown;
    const machine = this.#scope.api.contract.machines[kind];
    if (!machine) return '';
    const facts: Facts = { body: undefined, resource: { ...data, ...doc } };
    return findTransition(machine.transitions, undefined, facts)?.to ?? machine.states[0]!;
  }

  #replace(
    resource: StoredResource,
    state: string,
    doc: Members,
    data: Members | undefined,
    { frees = [], names = [] }: Change,
  ): StoredResource {
    const { api, world } = this.#scope;
    const before = resource.row;
    const info = api.kind(resource.kind);
    const shown = info.state === undefined || doc[info.state] === state ? doc : { ...doc, [info.state]: state };
    const row: ResourceRow = {
      ...before,
      state,
      hidden: isHidden(info, state),
      version: before.version + 1,
      due: this.#dueOf(resource.kind, state, shown, data),
      doc: JSON.stringify(shown),
      data: data === undefined ? null : JSON.stringify(data),
    };
    this.#writes.changeResource(before, row);
    for (const name of frees) this.#writes.freeName(world.id, api.name, resource.kind, name);
    for (const name of names) this.#writes.setName(world.id, api.name, resource.kind, name, row.id);
    return new StoredResource(row, shown, data);
  }

  #dueOf(kind: string, state: string, doc: Members, data: Members | undefined): number | null {
    const field = timerField(this.#scope.api.contract.machines[kind], state);
    if (field === undefined) return null;
    const due = readTime(doc[field] ?? data?.[field]);
    if (due !== null) this.#note(due);
    return due;
  }

  #note(due: number): void {
    if (due < this.earliestDue) this.earliestDue = due;
  }

  /** @throws {RefusedError} if the state does not allow it. */
  #move(
    resource: StoredResource,
    candidates: readonly Transition[],
    change: Change,
  ): { readonly after: StoredResource; readonly transition: Transition } {
    const { doc, data } = applyChange(resource, change);
    const facts: Facts = { body: this.#scope.body, resource: { ...data, ...doc } };
    const transition =
      findTransition(candidates, resource.state, facts) ?? this.#refuseState(resource, candidates, facts);
    return { after: this.#replace(resource, transition.to, doc, data, change), transition };
  }

  /** @throws {RefusedError} unless a test has switched the rule off. */
  #refuseState(resource: StoredResource, candidates: readonly Transition[], facts: Facts): Transition {
    const { api, rulesOff } = this.#scope;
    const refused = api.refuseState(resource, candidates, facts);
    if (rulesOff.has(refused.rule ?? 'check:state')) return candidates[0]!;
    throw new RefusedError(refused);
  }

  #record(after: StoredResource, before: StoredResource | undefined, transition: Transition, report: Members): void {
    for (const type of transition.emits) this.#emit(type, after, before, [after], report);
    this.changed.push({ row: after.row, transition });
  }

  #emit(
    type: string,
    resource: StoredResource,
    before: StoredResource | undefined,
    together: readonly StoredResource[],
    report: Members,
  ): void {
    const { api, world, cause } = this.#scope;
    const describe = api.definition?.events[type];
    if (!api.definition || !describe) throw new Error(`${api.name} does not say what the event ${type} contains.`);
    this.emitted.push(type);
    const id = this.id('evt_');
    const { kind, id: subject, holder, env } = resource;
    const data = describe({ resource, before, together, report, time: this.time } as never);
    const body = api.definition.writeEvent({ type, id, time: this.time, data });
    const receivers: readonly Receiver[] = api.definition.findReceivers(
      { type, holder, env, kind, subject },
      this as never,
    );
    this.#writes.createEvent({
      world: world.id,
      id,
      api: api.name,
      type,
      at: this.now,
      kind,
      subject,
      cause: nameCause(cause),
      body: storeBody(body, this.handledSecret, this.#scope.sealer),
      receivers: writeReceivers(receivers),
    });
    for (const receiver of receivers) {
      if (receiver.sent) this.#deliver({ event: id, type, holder, data }, receiver);
    }
  }

  /** Queues a delivery. It is sent after the commit. */
  #deliver(
    { event, type, holder, data }: { event: string; type: string; holder: string; data: unknown },
    { receiver, id = event, url = '', secret }: Receiver,
  ): void {
    const { api, world, sealer } = this.#scope;
    const body = api.definition!.writeEvent({ type, id, time: this.time, data });
    this.#writes.createDelivery({
      world: world.id,
      event,
      api: api.name,
      receiver,
      holder,
      type,
      cause: 'event',
      url,
      body: storeBody(body, this.handledSecret, sealer),
      secret: secret === undefined ? '' : sealer.seal(secret),
      state: 'queued',
      attempts: 0,
      due: this.now,
      created: this.now,
      finished: null,
      reason: null,
    });
    this.queued.push({ api: api.name, receiver });
  }

  /** Nothing more is sent to a receiver that was ended. */
  #cancelEnded(): void {
    const { api, world } = this.#scope;
    const deliveries = api.definition?.deliveries;
    if (deliveries?.kind === undefined) return;
    for (const { row } of this.changed) {
      if (row.kind !== deliveries.kind || deliveries.findEndpoint(row.id, this as never)?.active) continue;
      const reason = `The ${row.kind} is ${row.state}, so nothing more is sent to it.`;
      this.#writes.cancelDeliveries(world.id, api.name, row.id, { time: this.now, reason });
    }
  }
}

/** The secret of a receiver is not part of an event. */
function writeReceivers(receivers: readonly Receiver[]): string {
  const hasSecret = receivers.some(({ secret }) => secret !== undefined);
  return JSON.stringify(hasSecret ? receivers.map((one) => ({ ...one, secret: undefined })) : receivers);
}

/** More than a world has of anything. */
const EVERYTHING = 1_000_000;

/** A refused move has not changed anything yet. */
function unlessRefused<R>(move: () => R): R | undefined {
  try {
    return move();
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}

function wrapRow(row: ResourceRow): StoredResource {
  return new StoredResource(row);
}

function wrap(row: ResourceRow | undefined): StoredResource | undefined {
  return row && new StoredResource(row);
}

function isHidden({ gone = [], unlisted = [] }: KindInfo, state: string): 0 | 1 {
  return gone.includes(state) || unlisted.includes(state) ? 1 : 0;
}

function applyChange(
  resource: StoredResource,
  change: Change,
): { readonly doc: Members; readonly data: Members | undefined } {
  const base = change.replace ?? resource.doc;
  return {
    doc: change.doc ? merge(base, change.doc) : base,
    data: change.data ? merge(resource.data, change.data) : resource.row.data === null ? undefined : resource.data,
  };
}

function merge(base: Members, change: Members): Members {
  const merged: Record<string, unknown> = { ...base, ...change };
  for (const name of Object.keys(change)) if (change[name] === undefined) delete merged[name];
  return merged;
}

/** The last digits of a number. */
function toHex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0').slice(-digits);
}

function nameTransition({ row, transition }: Changed): string {
  return `${row.kind}.${transition.name}`;
}

function noTransition(kind: string, cause: Cause, what: string): Error {
  return new Error(`The machine ${kind} has no transition for ${nameCause(cause)}, which ${what} one.`);
}
