import type { LoadedApi } from '../../core/loaded-api.ts';
import { loadApi } from '../../core/loaded-api.ts';
import { contracts } from '../../generated/apis.ts';
import type { OpenSandbox } from '../../open-sandbox.ts';
import type { World } from '../../world.ts';
import type { RecordingStore } from '../record-works.ts';

/** A resource as the model believes it to be. */
export interface Known {
  readonly world: string;
  readonly api: string;
  readonly kind: string;
  readonly id: string;
  /** Empty: there for everybody. */
  readonly holder: string;
  readonly env: string;
  /** What it belongs to below the account, such as a business; else empty. */
  readonly owner: string;
  state: string;
  /** What else the model keeps in mind, such as amounts. */
  readonly facts: Record<string, unknown>;
}

/** Somebody with a credential. */
export interface Actor {
  readonly world: string;
  readonly api: string;
  readonly holder: string;
  readonly env: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  /** The operation that the credential is for. Default: all. */
  readonly only?: string | undefined;
  /** When the credential stops working, in milliseconds since 1970. */
  until: number;
  /** The id of the resource that shows the credential. */
  readonly key: string;
}

/** A request, ready to be sent. */
export interface SentRequest {
  readonly api: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A request with an idempotency key, and its first response. */
export interface Replayable {
  readonly actor: Actor;
  /** The business that it acts for; else empty. */
  readonly target: string;
  /** What the path names, if the business follows from it. */
  readonly anchor: Known | undefined;
  readonly request: SentRequest;
  readonly status: number;
  readonly text: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** What should be the case in all worlds. */
export class Model {
  readonly known: Known[] = [];
  readonly actors: Actor[] = [];
  readonly sent: Replayable[] = [];
  /** The time of each world, in milliseconds since 1970. */
  readonly now: Map<string, number> = new Map();
  /** In cents, by world, wallet and environment. */
  readonly balances: Map<string, bigint> = new Map();
  /** Worlds that have more than the model knows. */
  readonly partly: Set<string> = new Set();
  #numbers = 0;

  /** A number that was not used before. */
  number(): number {
    return ++this.#numbers;
  }

  kind(api: string, kind: string): readonly Known[] {
    return this.known.filter((each) => each.api === api && each.kind === kind);
  }

  find({ world, api }: Pick<Known, 'world' | 'api'>, kind: string, id: string): Known | undefined {
    return this.known.find((each) => each.id === id && each.kind === kind && each.world === world && each.api === api);
  }

  /** What an account sees of a kind, newest first. */
  visible(actor: Actor, kind: string): readonly Known[] {
    return this.known.filter((each) => each.kind === kind && isVisible(each, actor)).toReversed();
  }

  worksStill({ world, until }: Actor): boolean {
    return this.now.get(world)! < until;
  }
}

/** Whether an account can see a resource. */
export function isVisible({ world, api, holder, env }: Known, actor: Actor): boolean {
  return (
    world === actor.world && api === actor.api && ['', actor.holder].includes(holder) && ['', actor.env].includes(env)
  );
}

/** What the model is compared with. */
export interface Real {
  readonly sandbox: OpenSandbox;
  readonly recording: RecordingStore;
  readonly worlds: ReadonlyMap<string, World>;
  readonly statistics: Statistics;
  /** What has happened so far, in a few words for each step. */
  readonly trace: string[];
}

/** How much a run has shown. */
export interface Statistics {
  runs: number;
  steps: number;
  /** The steps of the shortest run. */
  shortest: number;
  requests: number;
  replays: number;
  /** Requests for what belongs to somebody else. */
  crossings: number;
  /** By name of the step and outcome. */
  readonly outcomes: Map<string, number>;
}

export function createStatistics(): Statistics {
  return { runs: 0, steps: 0, shortest: Infinity, requests: 0, replays: 0, crossings: 0, outcomes: new Map() };
}

/** The APIs as their contracts describe them. Nothing that a test breaks in a sandbox reaches them. */
export const described: Readonly<Record<string, LoadedApi>> = Object.fromEntries(
  await Promise.all(
    Object.entries(contracts).map(async ([name, load]) => [name, loadApi(await load(), undefined)] as const),
  ),
);
