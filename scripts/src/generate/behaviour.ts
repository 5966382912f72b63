import type { Behaviour, Machine, Rule } from '../contract/behaviour.ts';
import type { Contract } from '../contract/load.ts';
import { docComment, header, inline, pascalCase, propertyKey, quote } from './names.ts';

/** Rules and state machines as constants for programs, and everything, prose included, as JSON for pages. */
export function generateBehaviour({ api, behaviour: read }: Contract): { constants: string; data: string } | undefined {
  if (!read) return undefined;
  const { behaviour } = read;
  return { constants: constants(api.id, behaviour), data: `${JSON.stringify(behaviour, null, 2)}\n` };
}

function constants(api: string, { rules, machines }: Behaviour): string {
  const Api = pascalCase(api);
  return [
    header(api, 'behaviour.yaml'),
    '\n',
    docComment('Every rule with its source and with what it governs. What it says stands in `behaviour.json`.'),
    `export const rules = {\n${Object.entries(rules).map(ruleLine).join('')}} as const;\n\n`,
    docComment('The id of a rule.'),
    `export type ${Api}RuleId = keyof typeof rules;\n\n`,
    docComment('The states of each resource, and what leads from one to another. Anything else is refused and silent.'),
    `export const machines = {\n${Object.entries(machines).map(machineLines).join('')}} as const;\n\n`,
    docComment('The name of a resource that has states.'),
    `export type ${Api}Machine = keyof typeof machines;\n\n`,
    docComment('The states of one resource.'),
    `export type ${Api}State<Machine extends ${Api}Machine> = (typeof machines)[Machine]['states'][number];\n`,
  ].join('');
}

function ruleLine([id, { source, operations = [], events = [] }]: [string, Rule]): string {
  return `  ${quote(id)}: ${inline({ source, operations, events })},\n`;
}

function machineLines([id, { states, transitions }]: [string, Machine]): string {
  const moves = transitions.map(({ from = [], to, by, emits = [], rule }) => {
    // Only an operation is something that a program can name; the other causes are told in words.
    const cause = by.operation ? { operation: by.operation } : { [Object.keys(by)[0] as string]: true };
    return `      ${inline({ from: [from].flat(), to, by: cause, emits, ...(rule ? { rule } : {}) })},\n`;
  });
  const final = Object.entries(states).flatMap(([state, { final: is }]) => (is ? [state] : []));
  return [
    `  ${propertyKey(id)}: {\n`,
    `    states: ${inline(Object.keys(states))},\n`,
    `    final: ${inline(final)},\n`,
    `    transitions: [\n${moves.join('')}    ],\n`,
    '  },\n',
  ].join('');
}
