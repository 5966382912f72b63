import { hash } from 'node:crypto';
import type { HostRequest, HostResponse } from '@wirepact/http-host';
import type { Access, ResourceRow, WorldRow } from '../store/rows.ts';
import type { Reads } from '../store/store.ts';
import type { Fault } from '../world.ts';
import type { Caller, Refused, Settings } from './api.ts';
import { worldTime } from './clock.ts';
import { readKey } from './idempotency.ts';
import type { LoadedApi, LoadedOperation, LoadedPath, Place } from './loaded-api.ts';
import type { StoredResource } from './resource.ts';
import type { Sealer } from './settings.ts';
import { readSettings } from './settings.ts';
import type { WorldMemory } from './world-memory.ts';
import { isVisible } from './visible.ts';

/** What every exchange of an engine shares. */
export interface EngineParts {
  readonly sealer: Sealer;
  /** The time of the machine, in milliseconds since 1970. */
  readonly now: () => number;
  readonly rulesOff: ReadonlySet<string>;
  memoryOf(world: string): WorldMemory;
  /** Whether a URL leads to this machine, and was allowed as a target. */
  isLocal(url: string): boolean;
  /** A number for a request that belongs to no world. */
  countStranger(): number;
}

/** More about a refusal. */
export interface RefusalDetails {
  /** The entry of `refusals` that gives the status and the code. Default: that of the check. */
  readonly refusal?: string | undefined;
  /** Default: the rule that the check cites. */
  readonly rule?: string | undefined;
  readonly members?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Means that something of the world falls due before the request, and that the request has to be tried again then. */
export const DUE: HostResponse = { status: 503 };

const NOTHING: Readonly<Record<string, never>> = {};

/** A request on its way through the checks, with what they found out. */
export class Exchange {
  readonly api: LoadedApi;
  readonly request: HostRequest;
  readonly parts: EngineParts;
  readonly path: LoadedPath | undefined;
  readonly operation: LoadedOperation | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  /** The idempotency key as it was sent. */
  readonly rawKey: string | undefined;
  /** Empty if there is none, or if it does not have the form of a key. */
  readonly key: string;
  /** What the request acts for; empty if it acts for nobody, or if that is not known yet. */
  target: string;
  fault: Fault | undefined;
  reads!: Reads;
  secret: string | undefined;
  access: Access | undefined;
  world: WorldRow | undefined;
  memory: WorldMemory | undefined;
  now = 0;
  settings: Settings;
  /** Parsed; `undefined` if there is none. */
  body: unknown;
  /** Parameters with their types and defaults. */
  values: { readonly path?: object | undefined; readonly query?: object | undefined } = NOTHING;
  resource: StoredResource | undefined;
  /** What the path says that the resource belongs to. */
  parent: StoredResource | undefined;
  warnings: string[] = [];
  fingerprint = '';
  /** Whether the handler was called. From then on, the response is stored under the idempotency key. */
  executed = false;
  /** Whether the request counts towards the rate limit already. */
  counted = false;
  /** The rule that refused it. */
  rule: string | undefined;
  /** The target that a header says. */
  readonly #named: string;
  #requestId: string | undefined;
  #caller: Caller | undefined;

  constructor(api: LoadedApi, request: HostRequest, parts: EngineParts) {
    this.api = api;
    this.request = request;
    this.parts = parts;
    this.settings = api.permissive;
    const found = api.findPath(request.path);
    this.path = found?.path;
    this.operation = found?.path.operations.get(request.method);
    this.parameters = found?.parameters ?? NOTHING;
    const { target, key } = this.operation ?? {};
    this.#named = target === undefined ? '' : (this.header(api.targetHeader) ?? '');
    this.target = this.#named;
    this.rawKey = this.header(api.keyHeader);
    this.key =
      key === undefined || this.rawKey === undefined
        ? ''
        : (readKey(this.rawKey, api.contract.numbers['idempotency-key-length'] ?? 255) ?? '');
  }

  /** `POST /things`, for the idempotency key. */
  get route(): string {
    return `${this.request.method} ${this.request.path}`;
  }

  get requestId(): string {
    return (this.#requestId ??= this.memory
      ? `req_${this.world!.id}_${++this.memory.requests}`
      : `req_${this.parts.countStranger()}`);
  }

  get caller(): Caller {
    return (this.#caller ??= new KnownCaller(this.access!));
  }

  /** A header by its name in lower case. */
  header(name: string | undefined): string | undefined {
    const value = name === undefined ? undefined : this.request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  /** Prepares for another run over the checks. */
  begin(reads: Reads): void {
    this.reads = reads;
    this.access = undefined;
    this.warnings = [];
    this.body = undefined;
    this.values = NOTHING;
    this.target = this.#named;
    this.resource = undefined;
    this.parent = undefined;
    this.executed = false;
    this.rule = undefined;
    this.#caller = undefined;
  }

  /** Asks the store for everything that the checks need. */
  findAccess(secret: string): Access | undefined {
    const { api, operation } = this;
    const sought = operation?.parent?.id ?? operation?.resourceId;
    const id = sought ? this.#textAt(sought) : '';
    return this.reads.access({
      api: api.name,
      credential: hash('sha256', secret, 'base64url'),
      target: this.target,
      kind: operation?.parent?.kind ?? operation?.kind ?? '',
      id: id.includes('\0') ? '' : id,
      route: this.key === '' ? '' : this.route,
      key: this.key,
    });
  }

  enter(world: WorldRow): void {
    const { api, parts } = this;
    this.world = world;
    this.memory = parts.memoryOf(world.id);
    this.memory.row = world;
    this.now = worldTime(world, parts.now());
    const known = api.settings.get(world.id);
    if (known && known.version === world.version) {
      this.settings = known.settings;
      return;
    }
    this.settings = readSettings(world, api.contract, api.definition, parts.sealer);
    api.settings.set(world.id, { version: world.version, settings: this.settings });
  }

  /** Whether something has to happen in the world before the request. */
  isDue(): boolean {
    const memory = this.memory!;
    memory.nextDue ??= this.reads.nextDue(this.world!.id) ?? Infinity;
    return memory.nextDue <= this.now;
  }

  /** A value of the request as text; empty if it is not there. */
  valueAt({ in: place, name }: Place): unknown {
    if (place !== 'body') return this.#textAt({ in: place, name });
    return name
      .split('.')
      .reduce<unknown>(
        (value, member) =>
          typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[member] : undefined,
        this.body,
      );
  }

  /** Whether the caller may know of a resource, and its kind still shows it. */
  canSee(row: ResourceRow): boolean {
    return isVisible(row, this.access!.credential, this.api.kind(row.kind));
  }

  #textAt({ in: place, name }: Place): string {
    if (place === 'path') return this.parameters[name] ?? '';
    if (place === 'header') return this.header(name) ?? '';
    if (place === 'query') return new URLSearchParams(this.request.search).get(name) ?? '';
    return '';
  }

  /** Refuses the request by a check. `undefined`: a test has switched this guard off. */
  refuse(
    check: string,
    detail: string,
    { refusal = check, rule, members, headers }: RefusalDetails = {},
  ): HostResponse | undefined {
    const { api, parts } = this;
    const cited = rule ?? api.definition?.citations[refusal] ?? api.definition?.citations[check];
    if (parts.rulesOff.size > 0 && parts.rulesOff.has(cited ?? `check:${check}`)) return undefined;
    const stated = api.refusalOf(refusal);
    const status = api.definition?.statusOf?.(refusal, this.#knownSettings()) ?? stated.status;
    return this.writeRefusal({ ...stated, status, rule: cited, detail, members, headers });
  }

  /** An unknown credential belongs to no world, so the settings of the world that always exists count. */
  #knownSettings(): Settings {
    const { api, parts } = this;
    const world = this.world ? undefined : this.reads.world('default');
    return world ? readSettings(world, api.contract, api.definition, parts.sealer) : this.settings;
  }

  /** Writes a refusal in the envelope of the API. */
  writeRefusal(refused: Refused): HostResponse {
    const { rule, code, detail, status, members } = refused;
    this.rule = rule;
    const id = this.requestId;
    const { definition } = this.api;
    const envelope = definition
      ? definition.writeRefusal(refused, id)
      : { message: detail, code, ...members, ...(rule !== undefined && { rule }), requestId: id };
    const bare = envelope === undefined || this.request.method === 'HEAD';
    const headers: Record<string, string> = { 'x-request-id': id, ...refused.headers };
    if (bare && rule !== undefined) headers['sandbox-rule'] = rule;
    if (!bare) headers['content-type'] = 'application/json';
    if (status === 401 && definition?.challenge !== undefined) headers['www-authenticate'] = definition.challenge;
    return { status, headers, body: bare ? undefined : JSON.stringify(envelope) };
  }
}

/** Who makes a request. The scopes are parsed only if somebody asks. */
class KnownCaller implements Caller {
  readonly holder: string;
  readonly env: string;
  readonly credential: string;
  readonly #access: Access;
  #requested: readonly string[] | undefined;
  #approved: readonly string[] | undefined;

  constructor(access: Access) {
    const { holder, env, resource } = access.credential;
    this.holder = holder;
    this.env = env;
    this.credential = resource;
    this.#access = access;
  }

  get requested(): readonly string[] {
    return (this.#requested ??= JSON.parse(this.#access.credential.scopes) as string[]);
  }

  get approved(): readonly string[] {
    return (this.#approved ??= JSON.parse(this.#access.approved ?? '[]') as string[]);
  }
}
