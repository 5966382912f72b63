import type { Engine } from '../core/engine.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { actorOf } from '../worlds/allowed.ts';
import { listSettings } from '../worlds/settings.ts';
import manifest from '@wirepact/sandbox/package.json' with { type: 'json' };
import type { ApiInfo, Controlled, RuleInfo, Worlds } from './types.ts';

/** Describes what the control API controls. */
export function describeControlled({ apis }: Pick<Engine, 'apis'>, worlds: Worlds): Controlled {
  const loaded = Object.values(apis).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    version: manifest.version,
    worlds,
    apis: loaded.map(describeApi),
    readRules: (api) => readRules(apis[api]!),
  };
}

/** Describes an API: its kinds of resources with their actions, and its settings. */
export function describeApi(api: LoadedApi): ApiInfo {
  const kinds = Object.keys(api.definition?.kinds ?? {});
  return {
    api: api.name,
    kinds: kinds.map((kind) => {
      const states = api.contract.machines[kind]?.states ?? [];
      return { kind, states: [...states], actions: describeActions(api, kind) };
    }),
    settings: listSettings(api).map(({ values, ...setting }) => ({
      ...setting,
      ...(values && { values: [...values] }),
    })),
  };
}

type ActionInfo = ApiInfo['kinds'][number]['actions'][number];

/** Actions that happen only together with others are left out. */
function describeActions({ contract, definition }: LoadedApi, kind: string): ActionInfo[] {
  const transitions = (contract.machines[kind]?.transitions ?? []).filter(
    ({ by, with: others }) => !('operation' in by) && others === undefined,
  );
  return [...new Set(transitions.map(({ name }) => name))].map((action) => {
    const own = transitions.filter(({ name }) => name === action);
    const input = Object.entries(definition?.actions[kind]?.[action]?.input ?? {});
    return {
      action,
      by: actorOf(own[0]!.by),
      from: [...new Set(own.flatMap(({ from }) => from))],
      to: [...new Set(own.map(({ to }) => to))],
      input: input.map(([name, { type, description, required = false }]) => ({ name, type, description, required })),
    };
  });
}

/** The members of a rule in the behaviour that this file reads. */
interface BehaviourRule {
  readonly rule: string;
}

async function readRules({ name, contract }: LoadedApi): Promise<readonly RuleInfo[]> {
  const behaviour = (await contract.loadBehaviour?.()) as
    | { readonly rules: Readonly<Record<string, BehaviourRule>> }
    | undefined;
  return Object.entries(contract.rules as Readonly<Record<string, GeneratedRule>>).map(
    ([rule, { source, shownBy, operations, events }]) => ({
      api: name,
      rule,
      text: behaviour?.rules[rule]?.rule ?? '',
      source,
      shownBy,
      operations: [...operations],
      events: [...events],
    }),
  );
}

/** A rule as the generated behaviour has it. */
interface GeneratedRule {
  readonly source: string;
  readonly shownBy: string;
  readonly operations: readonly string[];
  readonly events: readonly string[];
}
