import type { Cause, Machine } from '../core/machine.ts';
import type { ResourceView } from '../world.ts';

/** Who causes a transition. */
export type Actor = 'operation' | 'hosted' | 'system' | 'timer';

/** Who causes a transition. */
export function actorOf(by: Cause): Actor {
  if ('operation' in by) return 'operation';
  if ('hosted' in by) return 'hosted';
  return 'system' in by ? 'system' : 'timer';
}

/**
 * What a machine allows in a state, with the state that follows. The same name appears once for each state that can follow,
 * because conditions decide between them. Transitions that fire only together with others are left out.
 */
export function listAllowed(machine: Machine | undefined, state: string): ResourceView['allowed'] {
  const found = (machine?.transitions ?? [])
    .filter((transition) => transition.from.includes(state) && transition.with === undefined)
    .map(({ name, by, to }) => ({ name: 'operation' in by ? by.operation : name, by: actorOf(by), to }));
  const seen = new Set<string>();
  return found.filter(({ name, to }) => {
    const key = `${name} ${to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
