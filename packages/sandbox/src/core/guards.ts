import type { LoadedApi } from './loaded-api.ts';
import type { Machine, Transition } from './machine.ts';

/** Something that can refuse a request. */
export interface Guard {
  /** What `rulesOff` has to name to switch it off: the id of a rule, or `check:` with the name of a check. */
  readonly id: string;
  /** Where it is: the name of a check, `handler`, or the machine and name of a transition. */
  readonly at: string;
}

/** Every guard of an API: its checks, the rules that its handlers refuse by, and the transitions that need a certain state. */
export function listGuards({ contract, definition }: LoadedApi): readonly Guard[] {
  const checks = contract.checks.map(({ check }) => ({
    id: definition?.citations[check] ?? `check:${check}`,
    at: check,
  }));
  const citations = Object.entries(definition?.citations ?? {}).map(([at, id]) => ({ id, at }));
  const handlers = Object.keys(definition?.refusals ?? {})
    .filter((name) => name in contract.rules)
    .map((id) => ({ id, at: 'handler' }));
  const transitions = Object.entries(contract.machines).flatMap(([kind, machine]) =>
    machine.transitions
      .filter((transition) => transition.from.length > 0 && isRefusedSomewhere(transition, machine))
      .map(({ name, rule }) => ({ id: rule ?? 'check:state', at: `${kind}.${name}` })),
  );
  const all = [...checks, ...citations, ...handlers, ...transitions];
  const seen = new Set<string>();
  return all.filter(({ id, at }) => {
    const key = `${id} ${at}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether there is a state in which nothing happens for the cause of a transition. */
function isRefusedSomewhere({ name, by }: Transition, { states, transitions }: Machine): boolean {
  const cause = nameCauseOf(name, by);
  const possible = transitions.filter((other) => nameCauseOf(other.name, other.by) === cause);
  return new Set(possible.flatMap(({ from }) => from)).size < states.length;
}

/** An operation may cause transitions of several names. Everything else causes those of its name. */
function nameCauseOf(name: string, by: Transition['by']): string {
  return JSON.stringify('operation' in by ? by : [name, by]);
}
