import type { AnyAction } from './core/definition.ts';
import type { LoadedApi } from './core/loaded-api.ts';
import { findRefusingRules } from './core/refusing-rules.ts';
import type { Transition } from './core/machine.ts';
import type { ApiInfo, RuleInfo } from './control/types.ts';
import { actorOf } from './worlds/allowed.ts';
import { listSettings } from './worlds/settings.ts';

type KindInfo = ApiInfo['kinds'][number];
type ActionInfo = KindInfo['actions'][number];

/** Says what can be done with an API in the sandbox: its kinds of resources, their actions, and its settings. */
export function describeApi(api: LoadedApi): ApiInfo {
  const { name, contract, definition } = api;
  const kinds = Object.keys(definition?.kinds ?? {}).map((kind) => {
    const machine = contract.machines[kind];
    const own = definition?.actions[kind] ?? {};
    const actions = machine ? listActions(machine.transitions, own) : listFreeActions(own);
    return { kind, states: [...(machine?.states ?? [])], actions };
  });
  const settings = listSettings(api).map(({ name: setting, description, default: fallback, values, secret }) => ({
    name: setting,
    description,
    default: fallback,
    secret,
    ...(values && { values: [...values] }),
  }));
  return { api: name, kinds, settings };
}

/** Everything that happens by itself or by a person, and not only together with something else. */
function listActions(transitions: readonly Transition[], actions: Readonly<Record<string, AnyAction>>): ActionInfo[] {
  const own = transitions.filter(({ by, with: companions }) => !('operation' in by) && !companions);
  const names = [...new Set(own.map(({ name }) => name))];
  const byName = names.map((name) => ({ action: name, all: own.filter((transition) => transition.name === name) }));
  return byName.map(({ action, all }) => ({
    action,
    by: actorOf(all[0]!.by),
    from: [...new Set(all.flatMap(({ from }) => from))],
    to: [...new Set(all.map(({ to }) => to))],
    input: listInput(actions[action]),
  }));
}

/** The actions of a kind without a machine. */
function listFreeActions(actions: Readonly<Record<string, AnyAction>>): ActionInfo[] {
  const shown = Object.entries(actions).filter(([, { internal }]) => !internal);
  return shown.map(([action, own]) => ({ action, by: 'system', from: [], to: [], input: listInput(own) }));
}

function listInput(action: AnyAction | undefined): ActionInfo['input'] {
  return Object.entries(action?.input ?? {}).map(([name, { type, description, required = false }]) => ({
    name,
    type,
    description,
    required,
  }));
}

/** The form of `behaviour.json`, as far as it is read here. */
interface Behaviour {
  readonly rules: Readonly<
    Record<
      string,
      {
        readonly rule: string;
        readonly source: string;
        readonly 'shown-by': string;
        readonly operations?: readonly string[];
        readonly events?: readonly string[];
      }
    >
  >;
}

/** Reads the rules of an API, with their texts. */
export async function describeRules(api: LoadedApi): Promise<readonly RuleInfo[]> {
  const { name, contract } = api;
  const refusing = findRefusingRules(api);
  const { rules } = ((await contract.loadBehaviour?.()) ?? { rules: {} }) as Behaviour;
  return Object.entries(rules).map(
    ([rule, { rule: text, source, 'shown-by': shownBy, operations = [], events = [] }]) => ({
      api: name,
      rule,
      text,
      source,
      shownBy,
      refuses: refusing.has(rule),
      operations: [...operations],
      events: [...events],
    }),
  );
}
