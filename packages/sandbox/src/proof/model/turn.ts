import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { definitions } from '../../apis/index.ts';
import { hold } from '../../core/conditions.ts';
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
  /** The status of a refusal that comes before anything is looked up. */
  isInvalid?(context: RequestContext): number | undefined;
  /** Whether the path names something that does not exist yet. Default: false. */
  readonly isNew?: true;
  /** The status for what does not exist, or belongs to somebody else. Default: 404. */
  readonly unknown?: number;
  /** Whether it succeeds even if the state does not allow it, and changes nothing then. Default: false. */
  readonly isTolerant?: true;
  /** The status if the state does not allow it. Default: 409. */
  readonly wrongState?: number;
  /** Whether the change comes after the response. Default: false. */
  readonly isQueued?: true;
  /** The resources that the response is about, if the operation creates some. */
  creates?(json: never, context: RequestContext): Made | readonly Made[];
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
  /** What the path says that it belongs to, such as a campaign. */
  readonly parent: Known | undefined;
  /** A name that nothing has had before. */
  readonly fresh: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** A step that sends a request of any account, for a resource of any account, in any world. */
export function request(move: RequestMove): Move {
  const { api, operation, weight } = move;
  const { contract, transitions } = described[api]!;
  const { method, path: template, roles = {}, scope, pagination } = contract.operations[operation]!;
  const { resource: kind, id: place, within = {} } = contract.resources[operation]!;
  const { kinds } = definitions[api]!;
  const container = Object.keys(within).find((each) => each !== 'business');
  const caused = (transitions.get(kind)?.get(operation) ?? []).filter(({ from }) => from.length > 0);
  const isTargeted = 'target' in roles;
  const { pageSize = 'limit' } = { ...(pagination as { readonly pageSize?: string } | undefined) };

  return {
    name: operation,
    ...(weight !== undefined && { weight }),
    isPossible: (model) =>
      (place === undefined || move.isNew === true || model.kind(api, kind).length > 0) &&
      (container === undefined || model.kind(api, container).length > 0),
    async run(turn) {
      const { real, model } = turn;
      const context = choose(turn);
      const { actor, target, resource, parent } = context;
      const sent = write(context);
      const refused = predict(context, sent);
      const received = await turn.send(actor, sent, ({ status }) => status < 300 && method !== 'GET');
      const anchor = parent ?? resource;
      if (anchor && !isVisible(anchor, actor)) real.statistics.crossings++;
      const about = [target, parent?.id, resource && `${resource.id} (${resource.state})`].filter(Boolean).join(', ');
      const outcome = `${operation} by ${actor.holder} ${actor.env} in ${actor.world} for ${about}: ${received.status}`;
      if (refused === undefined) {
        assert.ok(received.status < 300, `${outcome} ${received.text}`);
        await follow(context, sent, received);
      } else {
        assert.equal(received.status, refused, `${outcome} ${received.text}`);
      }
      for (const { kind: its, id, state } of received.fired) {
        const found = model.find(actor, its, id);
        if (found) found.state = state;
      }
      if (refused === undefined && move.lists) compareList(context, received, outcome);
      return outcome;
    },
  };

  function choose(turn: Turn): RequestContext {
    const { model } = turn;
    const picked = place === undefined || move.isNew ? undefined : pickResource(turn, model.kind(api, kind), caused);
    const parents = container === undefined ? [] : model.kind(api, container);
    const parent =
      parents.find(({ id, world }) => id === picked?.owner && world === picked.world) ?? turn.pick(parents);
    const actor = pickActor(turn, api, operation, picked ?? parent);
    // Two worlds may have a resource with the same id.
    const resource = picked && (model.find(actor, kind, picked.id) ?? picked);
    const target = isTargeted ? pickTarget(turn, actor, resource) : '';
    const now = model.now.get(actor.world)!;
    return { turn, model, actor, target, resource, parent, now, fresh: `new-${model.number()}` };
  }

  /** The status of a refusal, or `undefined` if there is none. */
  function predict(context: RequestContext, sent: SentRequest): number | undefined {
    const { model, actor, target, resource, parent } = context;
    if (!model.worksStill(actor)) return 401;
    const anchor = parent ?? (isTargeted ? undefined : resource);
    const isFollowed = anchor && kinds[anchor.kind]?.actsForOwner === true && isThere(anchor, actor);
    const business = isFollowed ? anchor.owner : target;
    if (isTargeted || isFollowed) {
      const granted = findGrant(model, actor, business);
      if (!granted) return 403;
      if (scope !== undefined && !(granted.facts['scopes'] as string[]).includes(scope)) return 403;
    }
    if (scope !== undefined && !actor.scopes.includes(scope)) return 403;
    const invalid = move.isInvalid?.(context);
    if (invalid !== undefined) return invalid;
    if (parent && !isThere(parent, actor)) return 404;
    if (place !== undefined && move.isNew !== true) {
      if (!resource || !isThere(resource, actor)) return move.unknown ?? 404;
      if (isTargeted && resource.owner !== '' && resource.owner !== target) return 404;
      if (caused.length > 0 && move.isTolerant !== true && !findTransition(context, sent))
        return move.wrongState ?? 409;
    }
    return move.refuses?.(context);
  }

  function isThere(known: Known, actor: Actor): boolean {
    return isVisible(known, actor) && !(kinds[known.kind]?.gone ?? []).includes(known.state);
  }

  function findTransition(context: RequestContext, { body }: SentRequest): Transition | undefined {
    const facts = { body: body === undefined ? undefined : (JSON.parse(body) as unknown), resource: undefined };
    return caused.find(({ from, if: clauses }) => from.includes(context.resource!.state) && hold(clauses, facts));
  }

  function write(context: RequestContext): SentRequest {
    const { model, actor, target, resource, parent } = context;
    const named = place?.slice(place.indexOf('.') + 1) ?? '';
    const own = kinds[kind]?.named === named ? resource?.facts['name'] : resource?.id;
    const inPath = { ...(parent && { [within[container!]!.slice('path.'.length)]: parent.id }), [named]: own };
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(inPath[name] ?? context.fresh)),
    );
    const body = move.body?.(context);
    const isKept = 'idempotencyKey' in roles && ['POST', 'PUT', 'PATCH'].includes(method);
    const query = place?.startsWith('query.')
      ? `?${named}=${String(own)}`
      : pagination?.style === 'page'
        ? `?${pageSize}=100`
        : '';
    return {
      api,
      operation,
      method,
      path: path + query,
      headers: {
        ...actor.headers,
        ...(target !== '' && { 'x-target-business-id': target }),
        ...(isKept && { 'idempotency-key': `key-${model.number()}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    };
  }

  /** Changes the model as the request has changed the world. */
  async function follow(context: RequestContext, sent: SentRequest, { status, text, json }: Received): Promise<void> {
    const { model, actor, target, resource, parent, now } = context;
    if (sent.headers['idempotency-key'] !== undefined) {
      const anchor = isTargeted ? undefined : (parent ?? resource);
      const isFollowed = anchor && kinds[anchor.kind]?.actsForOwner === true;
      const business = isFollowed ? anchor.owner : target;
      model.sent.push({
        actor,
        target: business,
        anchor: isFollowed ? anchor : undefined,
        request: sent,
        status,
        text,
        at: now,
      });
    }
    if (resource && move.isQueued !== true) {
      resource.state = findTransition(context, sent)?.to ?? resource.state;
    }
    if (move.creates) {
      const { world, holder, env } = actor;
      const state = contract.machines[kind]?.transitions.find(
        ({ by, from }) => from.length === 0 && 'operation' in by && by.operation === operation,
      )?.to;
      for (const made of [move.creates(json as never, context)].flat()) {
        const owner = parent?.id ?? target;
        model.known.push({ world, api, kind, holder, env, owner, state: state ?? '', facts: {}, ...made });
      }
    }
    await move.follows?.(json as never, context);
  }

  function compareList({ model, actor, target, parent }: RequestContext, { json }: Received, outcome: string): void {
    const { gone = [], unlisted = [] } = kinds[kind]!;
    const expected = model
      .visible(actor, kind)
      .filter(({ owner, state }) => owner === (parent?.id ?? target) && ![...gone, ...unlisted].includes(state))
      .map(({ id, facts }) => String(facts['listed'] ?? id));
    // Several are of the same millisecond, because the clock stands still.
    assert.deepEqual(move.lists!.ids(json as never).toSorted(), expected.toSorted(), outcome);
  }
}

function findGrant(model: Model, actor: Actor, business: string): Known | undefined {
  return model.visible(actor, 'grant').find(({ state, facts }) => state === 'active' && facts['business'] === business);
}

/** Mostly one in a state in which something can happen to it. */
function pickResource(turn: Turn, all: readonly Known[], caused: readonly Transition[]): Known | undefined {
  const possible = all.filter(({ state }) => caused.some(({ from }) => from.includes(state)));
  return turn.number(4) > 0 && possible.length > 0 ? turn.pick(possible) : turn.pick(all);
}

/** Mostly somebody who sees the resource. */
function pickActor(turn: Turn, api: string, operation: string, resource: Known | undefined): Actor {
  const all = turn.model.actors.filter((actor) => actor.api === api && (actor.only ?? operation) === operation);
  const seeing = all.filter((actor) => resource && isVisible(resource, actor) && turn.model.worksStill(actor));
  return (turn.number(4) > 0 && seeing.length > 0 ? turn.pick(seeing) : turn.pick(all))!;
}

function pickTarget(turn: Turn, actor: Actor, resource: Known | undefined): string {
  if (resource?.kind === 'business') return resource.id;
  if (resource && turn.number(6) > 0) return resource.owner;
  const businesses = turn.model.visible(actor, 'business');
  const granted = businesses.filter(({ id }) => findGrant(turn.model, actor, id));
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
  follows?(turn: Turn, resource: Known, doc: ResourceView['doc']): void | Promise<void>;
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
        await follows?.(turn, resource, view.doc);
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
    const { request: sent, actor } = first;
    const lifetime = described[sent.api]!.contract.numbers['idempotency-lifetime']! * 1000;
    if (model.now.get(actor.world)! >= first.at + lifetime) return 'replay: too late, refused';
    const received = await turn.send(actor, sent, () => false);
    real.statistics.replays++;
    if (!model.worksStill(actor)) assert.equal(received.status, 401);
    else if (!mayStillAct(model, first)) assert.equal(received.status, 403);
    else checkReplay(first, received);
    return `replay of ${sent.operation} by ${actor.holder} ${actor.env} in ${actor.world}: ${received.status}`;
  },
};

function mayStillAct(model: Model, { actor, target, anchor, request: { api, operation } }: Replayable): boolean {
  const { scope } = described[api]!.contract.operations[operation]!;
  const isGone = anchor && (definitions[api]!.kinds[anchor.kind]?.gone ?? []).includes(anchor.state);
  // What does not exist any more does not say for whom the request acts.
  if (target === '' || isGone) return true;
  const granted = findGrant(model, actor, target);
  return granted !== undefined && (scope === undefined || (granted.facts['scopes'] as string[]).includes(scope));
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
