import { hold } from './conditions.ts';
import type { Facts } from './conditions.ts';
import type { Machine, Transition } from './machine.ts';

/** What happens: an operation that is called, an action of a resource, or the first contents of a world. */
export type Cause =
  | { readonly operation: string }
  | { readonly kind: string; readonly action: string }
  | { readonly seed: true };

/** The name of a cause for a person: `createInvoice` or `invoice.pay`. */
export function nameCause(cause: Cause): string {
  if ('operation' in cause) return cause.operation;
  return 'action' in cause ? `${cause.kind}.${cause.action}` : 'seed';
}

/** The transitions of all machines, by kind and then by the name of what causes them. */
export type TransitionIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Transition[]>>;

/** Prepares machines for look-ups. A transition with others is listed under each of these. */
export function indexTransitions(machines: Readonly<Record<string, Machine>>): TransitionIndex {
  return new Map(
    Object.entries(machines).map(([kind, { transitions }]) => {
      const byCause = new Map<string, Transition[]>();
      for (const transition of transitions) {
        for (const cause of causesOf(kind, transition)) {
          byCause.set(cause, [...(byCause.get(cause) ?? []), transition]);
        }
      }
      return [kind, byCause];
    }),
  );
}

function causesOf(kind: string, { name, by, with: companions }: Transition): readonly string[] {
  if ('operation' in by) return [by.operation];
  return companions ?? [`${kind}.${name}`];
}

/** Finds the transition that takes a resource out of a state. `undefined`: a new resource. */
export function findTransition(
  candidates: readonly Transition[],
  state: string | undefined,
  facts: Facts,
): Transition | undefined {
  return candidates.find(
    ({ from, if: clauses }) => (state === undefined ? from.length === 0 : from.includes(state)) && hold(clauses, facts),
  );
}

/** The states in which one of the transitions is possible for these facts. */
export function allowedStates(candidates: readonly Transition[], facts: Facts): readonly string[] {
  const possible = candidates.filter(({ if: clauses }) => hold(clauses, facts));
  return [...new Set((possible.length > 0 ? possible : candidates).flatMap(({ from }) => from))];
}

/** Returns the member with the time at which a timer takes a resource out of a state. */
export function timerField(machine: Machine | undefined, state: string): string | undefined {
  for (const { from, by } of machine?.transitions ?? []) {
    if ('timer' in by && typeof by.timer === 'string' && from.includes(state)) return by.timer;
  }
  return undefined;
}
