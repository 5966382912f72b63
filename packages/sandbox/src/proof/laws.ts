import type { Transition } from '../core/machine.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import type { RecordedWork } from './record-works.ts';

/** How far something may reach. */
export interface Reach {
  readonly world: string;
  readonly api: string;
  /** Everybody's own things have an empty holder. */
  readonly holder: string;
  readonly env: string;
}

type Change = RecordedWork['resources'][number];

/** Says in sentences what works have changed beyond the world, the account and the environment of their cause. */
export function findCrossings(works: readonly RecordedWork[], { world, api, holder, env }: Reach): readonly string[] {
  return works.flatMap(({ resources, events, scopes, others }) => [
    ...resources
      .filter(({ after }) => {
        const isOwn = ['', holder].includes(after.holder) && ['', env].includes(after.env);
        return after.world !== world || after.api !== api || !isOwn;
      })
      .map(({ after }) => `${after.kind} ${after.id} of ${after.holder} ${after.env} in ${after.world} was written.`),
    ...events
      .filter((event) => event.world !== world || event.api !== api)
      .map(({ type, world: other }) => `The event ${type} was written in ${other}.`),
    ...scopes
      .filter((scope) => scope.world !== world || scope.holder !== holder || scope.env !== env)
      .map((scope) => `The scopes of ${scope.holder} ${scope.env} in ${scope.world} were changed.`),
    ...others.filter((other) => other !== world).map((other) => `Something was written in ${other}.`),
  ]);
}

/** What the time does in an API, such as `api-key.expire`. */
export function listTimers({ contract: { machines } }: Pick<LoadedApi, 'contract'>): readonly string[] {
  return Object.entries(machines).flatMap(([kind, { transitions }]) =>
    transitions.filter(({ by }) => 'timer' in by).map(({ name }) => `${kind}.${name}`),
  );
}

/**
 * The causes of what an action does. It may be the rest of an operation that has responded already, and then it takes the
 * transition of that operation.
 */
export function listCauses(
  { contract: { machines } }: Pick<LoadedApi, 'contract'>,
  kind: string,
  action: string,
): readonly string[] {
  const sameName = machines[kind]?.transitions.filter(({ name }) => name === action) ?? [];
  return [`${kind}.${action}`, ...sameName.flatMap(({ by }) => ('operation' in by ? [by.operation] : []))];
}

/** The causes of what works have queued. */
export function listQueued(api: Pick<LoadedApi, 'contract'>, works: readonly RecordedWork[]): readonly string[] {
  return works.flatMap(({ tasks }) => tasks.flatMap(({ kind, action }) => listCauses(api, kind, action)));
}

/**
 * Says in sentences which changes no transition explains, and which events are missing or come from no transition.
 *
 * A cause is an operation, or an action with its kind, such as `invoice.pay`.
 */
export function findUnexplained(
  works: readonly RecordedWork[],
  { transitions, contract: { machines } }: Pick<LoadedApi, 'transitions' | 'contract'>,
  causes: readonly string[],
): readonly string[] {
  return works.flatMap((work) => {
    const changes = work.resources.map((change) => ({ ...change, name: `${change.after.kind} ${change.after.id}` }));
    const events = work.events.map(({ kind, subject, type }) => ({ name: `${kind} ${subject}`, type }));
    const names = new Set([...changes, ...events].map(({ name }) => name));
    return [...names].flatMap((subject) => {
      const own = changes.filter(({ name }) => name === subject);
      const sent = events.filter(({ name }) => name === subject);
      return explain(
        subject,
        own,
        sent.map(({ type }) => type),
      );
    });
  });

  function explain(subject: string, changes: readonly Change[], sent: readonly string[]): readonly string[] {
    const options = changes.map((change) => listOptions(change, changes.length > 1));
    const unexplained = options.findIndex((option) => option.length === 0);
    if (unexplained >= 0) {
      const { before, after } = changes[unexplained]!;
      return [`${subject} went from ${before?.state ?? 'nothing'} to ${after.state} without a transition.`];
    }
    const expected = options.reduce<string[][]>(
      (lists, option) => lists.flatMap((list) => option.map((emits) => [...list, ...emits])),
      [[]],
    );
    if (expected.some((list) => sameWords(list, sent))) return [];
    return [
      `${subject} has the events [${sent.join()}] instead of [${expected.map((list) => list.join()).join('] or [')}].`,
    ];
  }

  /** What a change may emit: the events of each transition that explains it. */
  function listOptions({ before, after }: Change, isOneOfMany: boolean): readonly (readonly string[])[] {
    if (!Object.hasOwn(machines, after.kind)) return [[]];
    const index = transitions.get(after.kind);
    const explaining = causes
      .flatMap((cause): readonly Transition[] => index?.get(cause) ?? [])
      .filter(({ from, to }) => to === after.state && (before ? from.includes(before.state) : from.length === 0));
    const emitted = explaining.map(({ emits }) => emits);
    // Data that no transition is about may change besides.
    const isAdjusted = before?.state === after.state && (emitted.length === 0 || isOneOfMany);
    return isAdjusted ? [...emitted, []] : emitted;
  }
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
