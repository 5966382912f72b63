import type { Behaviour, Machine, Rule } from '../contract/behaviour.ts';
import type { Contract } from '../contract/load.ts';
import { docComment, header, pascalCase, writeMembers } from './names.ts';

/** Rules and state machines as constants for programs. `undefined` if the API has no `behaviour.yaml`. */
export function generateBehaviour({ api, behaviour: read }: Contract): string | undefined {
  if (!read) return undefined;
  const Api = pascalCase(api.id);
  const { rules, machines }: Behaviour = read.behaviour;
  return [
    header(api.id, 'behaviour.yaml'),
    '\n',
    docComment(
      'Every rule: its source, and the operations and events that it applies to. `behaviour.json` has the text of each rule.',
    ),
    `export const rules = {\n${writeMembers(mapValues(rules, ruleEntry), '  ')}} as const;\n\n`,
    docComment('The id of a rule.'),
    `export type ${Api}RuleId = keyof typeof rules;\n\n`,
    docComment(
      'The states of each resource and the transitions between them. Any other transition is refused and emits no event.',
    ),
    `export const machines = {\n${writeMembers(mapValues(machines, machineEntry), '  ')}} as const;\n\n`,
    docComment('The name of a resource that has states.'),
    `export type ${Api}Machine = keyof typeof machines;\n\n`,
    docComment('The states of one resource.'),
    `export type ${Api}State<Machine extends ${Api}Machine> = (typeof machines)[Machine]['states'][number];\n`,
  ].join('');
}

/** The whole behaviour, including its text, as JSON for pages. `undefined` if the API has no `behaviour.yaml`. */
export function generateBehaviourJson({ behaviour }: Contract): string | undefined {
  return behaviour && `${JSON.stringify(behaviour.behaviour, null, 2)}\n`;
}

function ruleEntry({ source, operations = [], events = [] }: Rule): object {
  return { source, operations, events };
}

function machineEntry({ states, transitions }: Machine): object {
  return {
    states: Object.keys(states),
    final: Object.entries(states).flatMap(([state, { final }]) => (final ? [state] : [])),
    transitions: transitions.map(({ from = [], to, by, emits = [], rule }) => {
      // A program can only name an operation. The other causes are text.
      const cause = by.operation ? { operation: by.operation } : { [Object.keys(by)[0] as string]: true };
      return { from: [from].flat(), to, by: cause, emits, ...(rule ? { rule } : {}) };
    }),
  };
}

function mapValues<Value>(members: Record<string, Value>, map: (value: Value) => object): Record<string, object> {
  return Object.fromEntries(Object.entries(members).map(([key, value]) => [key, map(value)]));
}
