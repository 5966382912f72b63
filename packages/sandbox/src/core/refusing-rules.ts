import { listGuards } from './guards.ts';
import type { LoadedApi } from './loaded-api.ts';

/** The rules by which the sandbox refuses requests. Others describe what a request does, or are about actions and events. */
export function findRefusingRules(api: LoadedApi): ReadonlySet<string> {
  const { contract } = api;
  const met = listGuards(api).filter(({ id, at }) => id in contract.rules && isMet(api, at));
  return new Set(met.map(({ id }) => id));
}

/** Whether a request can meet a guard. Those of a transition are met by its operation, if that is more than an example. */
function isMet({ contract, definition }: LoadedApi, at: string): boolean {
  const [kind = '', name] = at.split('.');
  if (name === undefined) return true;
  const transitions = contract.machines[kind]?.transitions.filter((transition) => transition.name === name) ?? [];
  return transitions.some(({ by }) => 'operation' in by && definition?.handlers[by.operation] !== undefined);
}
