import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { definitions } from '../../apis/index.ts';
import type { Transition } from '../../core/machine.ts';
import { findCrossings, findUnexplained, listQueued, listTimers } from '../laws.ts';
import type { ResourceRow } from '../../store/rows.ts';
import type { ResourceView } from '../../world.ts';
import { described, isVisible } from './model.ts';
import type { Actor, Known, Model, Real, Replayable, SentRequest } from './model.ts';

/** One kind of step. It draws what it is about from what the model knows, and compares what happens with the model. */
export interface Move {
  readonly name: string;
  /** How often it is chosen, compared with others. Default: 1. */
  readonly weight?: number;
  /** Whether there is something that it can be about. Default: always. */
  isPossible?(model: Model): boolean;
  /** Returns what happened, in a few words, for the report of a failure. */
  run(turn: Turn): Promise<string>;
}

/** A response, with what it says. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
  /** What changed after the response, because it had fallen due. */
  readonly fired: readonly ResourceRow[];
}

/** A step that is being taken. */
export class Turn {
  readonly model: Model;
  readonly real: Real;
  readonly #picks: readonly number[];
  #used = 0;

  constructor(model: Model, real: Real, picks: readonly number[]) {
    this.model = model;
    this.real = real;
    this.#picks = picks;
  }

  /** A whole number below a limit. It is 0 if nothing was drawn for it. */
  number(below: number): number {
    return (this.#picks[this.#used++] ?? 0) % below;
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.number(Math.max(1, list.length))];
  }

  /** Sends a request, and checks what it has written. `changes` says whether it may write at all. */
  async send(actor: Actor, request: SentRequest, changes: (received: Received) => boolean): Promise<Received> {
    const { sandbox, recording, statistics } = this.real;
    statistics.requests++;
    recording.take();
    const response = await sandbox.fetch(`https://sandbox.example/sandbox/${request.api}${request.path}`, {
      method: request.method,
      headers: request.headers,
      ...(request.body !== undefined && { body: request.body }),
    });
    const text = await response.text();
    const { status, headers } = response;
    await sandbox.engine.settle(actor.world);
    const works = recording.take();
    const what = `${request.method} ${request.path} (${request.operation}) responded with ${status} ${text}`;
    assert.ok(status < 500, what);
    const [first, ...later] = works;
    const own = first ? [first] : [];
    const fired = later.flatMap(({ resources }) => resources.map(({ after }) => after));
    const received: Received = { status, headers, text, json: readJson(text), fired };
    const problems = [
      ...findCrossings(works, actor),
      ...findUnexplained(own, described[request.api]!, [request.operation]),
      // What has fallen due by now happens after the response.
      ...findUnexplained(later, described[request.api]!, [
        ...listTimers(described[request.api]!),
        ...listQueued(described[request.api]!, own),
      ]),
    ];
    assert.deepEqual(problems, [], what);
    if (!changes(received)) {
      const written = own.flatMap(({ resources, events, scopes, others }) => [
        ...resources.map(({ after }) => `${after.kind} ${after.id} was written.`),
        ...events.map(({ type }) => `The event ${type} was reported.`),
        ...[...scopes, ...others].map(() => 'Something else was written.'),
      ]);
      assert.deepEqual(written, [], `${what}, and it must not change anything.`);
    }
    return received;
  }

  /** Runs an action, and checks what it has written. Resolves to the state after it, or `undefined` if it was refused. */
  async act(
    about: Pick<Known, 'world' | 'api' | 'kind' | 'id' | 'holder' | 'env'>,
    action: string,
    input?: object,
  ): Promise<ResourceView | undefined> {
    const { worlds, recording } = this.real;
    const { world, api, kind, id } = about;
    recording.take();
    const view = await worlds
      .get(world)!
      .act(api, kind, id, action, input)
      .catch((error: { readonly code?: string }) => {
        assert.equal(error.code, 'conflict', String(error));
      });
    const works = recording.take();
    const causes = [`${kind}.${action}`];
    const holder = id === '' ? (view?.holder ?? '') : about.holder;
    const problems = [
      ...findCrossings(works, { world, api, holder, env: about.env }),
      ...findUnexplained(works, described[api]!, causes),
    ];
    if (!view && works.length > 0) problems.push('It was refused, and something changed.');
    assert.deepEqual(problems, [], `${kind}.${action} of ${id}`);
    return view || undefined;
  }
}

/** A new resource, with what the contract does not say about it. */
export type Made = Pick<Known, 'id'> & Partial<Known>;

/** What a step with a request needs to know besides the contract. */
export interface RequestMove {
  readonly api: string;
  readonly operation: string;
  readonly weight?: number;
  /** Default: no body. */
  body?(context: RequestContext): object;
  /** The status of a refusal by a rule that the machines do not have. */
  refuses?(context: RequestContext): number | undefined;
  /** The resource that the response is about, if the operation creates one. */
  creates?(json: never, context: RequestContext): Made;
  /** What else follows. It fails by throwing. */
  follows?(json: never, context: RequestContext): void | Promise<void>;
  /** The ids that a list has. */
  lists?: { readonly ids: (json: never) => readonly string[] };
}

/** What a request is about. */
export interface RequestContext {
  readonly turn: Turn;
  readonly model: Model;
  readonly actor: Actor;
  /** What the request acts for, such as the id of a business; else empty. */
  readonly target: string;
  /** What the request identifies. */
  readonly resource: Known | undefined;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** A step that sends a request of any account, for a resource of any account, in any world. */
export function request(move: RequestMove): Move {
  const { api, operation, weight } = move;
  const { contract } = described[api]!;
  const { method, path: template, roles = {}, scope } = contract.operations[operation]!;
  const { resource: kind, id: place } = contract.resources[operation]!;
  const caused = (described[api]!.transitions.get(kind)?.get(operation) ?? []).filter(({ from }) => from.length > 0);

  function predict(context: RequestContext): number | undefined {
    const { model, actor, target, resource } = context;
    if (!model.worksStill(actor)) return 401;
    const isTargeted = 'target' in roles;
    const grant = model
      .visible(actor, 'grant')
      .find(({ state, facts }) => state === 'active' && facts['business'] === target);
    if (isTargeted && !grant) return 403;
    if (scope !== undefined && !actor.scopes.includes(scope)) return 403;
    if (scope !== undefined && grant && isTargeted && !(grant.facts['scopes'] as string[]).includes(scope)) return 403;
    if (place !== undefined) {
      const { gone = [] } = definitions[api]!.kinds[kind]!;
      if (!resource || !isVisible(resource, actor) || gone.includes(resource.state)) return 404;
      if (isTargeted && resource.owner !== '' && resource.owner !== target) return 404;
      if (caused.length > 0 && !caused.some(({ from }) => from.includes(resource.state))) return 409;
    }
    return move.refuses?.(context);
  }

  return {
    name: operation,
    ...(weight !== undefined && { weight }),
    async run(turn) {
      const { model, real } = turn;
      const resource = place === undefined ? undefined : pickResource(turn, model.kind(api, kind), caused);
      const actor = pickActor(turn, api, resource);
      const target = 'target' in roles ? pickTarget(turn, actor, resource) : '';
      const context: RequestContext = { turn, model, actor, target, resource, now: model.now.get(actor.world)! };
      const sent = write(context);
      const refused = predict(context);
      const received = await turn.send(actor, sent, ({ status }) => status < 300 && method !== 'GET');
      if (resource && !isVisible(resource, actor)) real.statistics.crossings++;
      const what = `${operation} by ${actor.holder} ${actor.env} in ${actor.world}`;
      const about = `${target && ` for ${target}`}${resource ? ` on ${resource.id} (${resource.state})` : ''}`;
      const outcome = `${what}${about}: ${received.status}`;
      if (refused !== undefined) {
        assert.equal(received.status, refused, `${outcome} ${received.text}`);
        return outcome;
      }
      assert.ok(received.status < 300, `${outcome} ${received.text}`);
      if (sent.headers['idempotency-key'] !== undefined) {
        const { status, text } = received;
        model.sent.push({ actor, target, request: sent, status, text, at: context.now });
      }
      if (resource && place !== undefined) {
        resource.state = caused.find(({ from }) => from.includes(resource.state))?.to ?? resource.state;
      }
      if (move.creates) {
        const { world, holder, env } = actor;
        const state = described[api]!.contract.machines[kind]?.transitions.find(
          ({ by, from }) => from.length === 0 && 'operation' in by && by.operation === operation,
        )?.to;
        const made = move.creates(received.json as never, context);
        model.known.push({ world, api, kind, holder, env, owner: target, state: state ?? '', facts: {}, ...made });
      }
      await move.follows?.(received.json as never, context);
      for (const { kind: its, id, state } of received.fired) {
        const found = model.find(actor, its, id);
        if (found) found.state = state;
      }
      if (move.lists) {
        const { gone = [], unlisted = [] } = definitions[api]!.kinds[kind]!;
        const expected = model
          .visible(actor, kind)
          .filter(({ owner, state }) => owner === target && ![...gone, ...unlisted].includes(state))
          .map(({ id }) => id);
        // Several are of the same millisecond, because the clock stands still.
        assert.deepEqual(move.lists.ids(received.json as never).toSorted(), expected.toSorted(), outcome);
      }
      return outcome;
    },
  };

  function write(context: RequestContext): SentRequest {
    const { model, actor, target, resource } = context;
    const [, where = '', name = ''] = /^(\w+)\.(.+)$/.exec(place ?? '') ?? [];
    const path = template.replace(`{${where === 'path' ? name : ''}}`, encodeURIComponent(resource?.id ?? 'unknown'));
    const body = move.body?.(context);
    const key = 'idempotencyKey' in roles && ['POST', 'PUT', 'PATCH'].includes(method);
    return {
      api,
      operation,
      method,
      path: move.lists && 'page' in queryOf(operation) ? `${path}?limit=100` : path,
      headers: {
        ...actor.headers,
        ...(target !== '' && { 'x-target-business-id': target }),
        ...(key && { 'idempotency-key': `key-${model.number()}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    };
  }

  function queryOf(id: string): object {
    return contract.operations[id]!.pagination?.style === 'page' ? { page: true } : {};
  }
}

/** Mostly one in a state in which something can happen to it. */
function pickResource(turn: Turn, all: readonly Known[], caused: readonly Transition[]): Known | undefined {
  const possible = all.filter(({ state }) => caused.some(({ from }) => from.includes(state)));
  return turn.number(4) > 0 && possible.length > 0 ? turn.pick(possible) : turn.pick(all);
}

/** Mostly somebody who sees the resource. */
function pickActor(turn: Turn, api: string, resource: Known | undefined): Actor {
  const all = turn.model.actors.filter((actor) => actor.api === api);
  const seeing = all.filter((actor) => resource && isVisible(resource, actor) && turn.model.worksStill(actor));
  return (turn.number(4) > 0 && seeing.length > 0 ? turn.pick(seeing) : turn.pick(all))!;
}

function pickTarget(turn: Turn, actor: Actor, resource: Known | undefined): string {
  if (resource?.kind === 'business') return resource.id;
  if (resource && turn.number(6) > 0) return resource.owner;
  const businesses = turn.model.visible(actor, 'business');
  const granted = businesses.filter(({ id }) =>
    turn.model.visible(actor, 'grant').some(({ state, facts }) => state === 'active' && facts['business'] === id),
  );
  return (turn.pick(turn.number(5) > 0 && granted.length > 0 ? granted : businesses) ?? { id: 'unknown' }).id;
}

/** What a step with an action needs to know besides the contract. */
export interface ActionMove {
  readonly api: string;
  readonly kind: string;
  readonly action: string;
  readonly weight?: number;
  input?(turn: Turn, resource: Known): object;
  /** Whether it is refused although the state allows it. */
  refuses?(turn: Turn, resource: Known): boolean;
  follows?(turn: Turn, resource: Known): void | Promise<void>;
}

/** A step in which a person, the vendor or the time does something to a resource of any account, in any world. */
export function action({ api, kind, action: name, weight, input, refuses, follows }: ActionMove): Move {
  const caused = described[api]!.transitions.get(kind)!.get(`${kind}.${name}`)!;
  return {
    name: `${kind}.${name}`,
    ...(weight !== undefined && { weight }),
    isPossible: (model) => model.kind(api, kind).length > 0,
    async run(turn) {
      const resource = pickResource(turn, turn.model.kind(api, kind), caused)!;
      const before = resource.state;
      const transition = caused.find(({ from }) => from.includes(before));
      const isRefused = !transition || (refuses?.(turn, resource) ?? false);
      const view = await turn.act(resource, name, input?.(turn, resource));
      const outcome = `${kind}.${name} of ${resource.id} (${before}): ${view?.state ?? 'refused'}`;
      assert.equal(view?.state, isRefused ? undefined : transition.to, outcome);
      if (view) {
        resource.state = transition!.to;
        await follows?.(turn, resource);
      }
      return outcome;
    },
  };
}

/** Sends a request a second time, as somebody does who has not got the response. */
export const replay: Move = {
  name: 'replay',
  weight: 8,
  isPossible: ({ sent }) => sent.length > 0,
  async run(turn) {
    const { model, real } = turn;
    const first = turn.pick(model.sent.slice(-30))!;
    const { request: sent, actor, target } = first;
    const lifetime = described[sent.api]!.contract.numbers['idempotency-lifetime']! * 1000;
    if (model.now.get(actor.world)! >= first.at + lifetime) return 'replay: too late, refused';
    const received = await turn.send(actor, sent, () => false);
    real.statistics.replays++;
    if (!model.worksStill(actor)) assert.equal(received.status, 401);
    else if (!mayStillAct(model, actor, sent, target)) assert.equal(received.status, 403);
    else checkReplay(first, received);
    return `replay of ${sent.operation} by ${actor.holder} ${actor.env} in ${actor.world}: ${received.status}`;
  },
};

function mayStillAct(model: Model, actor: Actor, { api, operation }: SentRequest, target: string): boolean {
  const { roles = {}, scope } = described[api]!.contract.operations[operation]!;
  if (!('target' in roles)) return true;
  return model
    .visible(actor, 'grant')
    .some(
      ({ state, facts }) =>
        state === 'active' &&
        facts['business'] === target &&
        (scope === undefined || (facts['scopes'] as string[]).includes(scope)),
    );
}

function checkReplay(first: Replayable, { status, text, headers }: Received): void {
  const again = { status, text, replayed: headers.get('idempotent-replayed') };
  const expected = { status: first.status, text: first.text, replayed: 'true' };
  assert.ok(
    isDeepStrictEqual(again, expected),
    `The second response to ${first.request.operation} is ${JSON.stringify(again)}, not ${JSON.stringify(expected)}.`,
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
