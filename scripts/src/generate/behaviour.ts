import {
  companions,
  startStates,
  type Behaviour,
  type Clause,
  type Delivery,
  type Machine,
  type Rule,
  type Transition,
} from '../contract/behaviour.ts';
import { allowedValues } from '../contract/conditions.ts';
import type { Contract } from '../contract/load.ts';
import { docComment, header, pascalCase, writeLiteral } from './names.ts';

/** Rules, state machines and numbers as constants for programs. `undefined` if the API has no `behaviour.yaml`. */
export function generateBehaviour({ api, behaviour: read }: Contract): string | undefined {
  if (!read) return undefined;
  const Api = pascalCase(api.id);
  const { rules, machines, operations, numbers, checks, delivery, decisions }: Behaviour = read.behaviour;
  return [
    header(api, 'behaviour.yaml'),
    '\n',
    constant(
      'rules',
      mapValues(rules, ruleEntry),
      'Every rule: its source, what a test needs to prove it, and the operations and events that it applies to.\n' +
        '`behaviour.json` has the text of each rule.',
    ),
    docComment('The id of a rule.'),
    `export type ${Api}RuleId = keyof typeof rules;\n\n`,
    constant(
      'machines',
      mapValues(machines, (machine) => machineEntry(machine, numbers)),
      'The states of each resource and the transitions between them. Any other transition is refused and emits no event.\n' +
        '`schema` shows the resource; `fields` are stored about it and not shown.\n\n' +
        '`from` is empty for a new resource. `by` is the cause: an operation, a person (`hosted`), a time (`timer`, with the\n' +
        'field of the resource that falls due), or the vendor (`system`). All conditions in `if` must hold. Each is on one field:\n' +
        'the field has one of the `values`, is `present`, or is a number from `min` to `max`. An absent member is null, and\n' +
        '`.distinct` is the number of different items. A transition `with` others fires when one of them fires for the same\n' +
        'cause, and only then.',
    ),
    docComment('The name of a resource that has states.'),
    `export type ${Api}Machine = keyof typeof machines;\n\n`,
    docComment('The states of one resource.'),
    `export type ${Api}State<Machine extends ${Api}Machine> = (typeof machines)[Machine]['states'][number];\n\n`,
    docComment('The transitions of one resource.'),
    `export type ${Api}Transition<Machine extends ${Api}Machine> = (typeof machines)[Machine]['transitions'][number];\n\n`,
    docComment('The names of all transitions of one resource.'),
    `export type ${Api}Action<Machine extends ${Api}Machine> = ${Api}Transition<Machine>['name'];\n\n`,
    docComment('The names of what a person does on a page of the vendor. `never` if there is nothing.'),
    actionType(Api, 'Hosted'),
    docComment('The names of what the vendor does by itself. `never` if there is nothing.'),
    actionType(Api, 'System'),
    docComment('The names of what happens at a certain time. `never` if there is nothing.'),
    actionType(Api, 'Timer'),
    constant(
      'resources',
      operations,
      'What each operation acts on, by operationId: the kind of resource, the field of the request that identifies it, and the\n' +
        'resources that it belongs to. An operation without `id` creates or lists.',
    ),
    constant(
      'numbers',
      mapValues(numbers, ({ value }) => value),
      'Limits, lifetimes and thresholds. Times are in seconds, and sizes in bytes.',
    ),
    constant(
      'checks',
      checks.order,
      'The checks of a request, in this order. The first one that fails decides the response.',
    ),
    ...(delivery
      ? [constant('delivery', deliveryEntry(delivery), 'How events are delivered. Times are in seconds.')]
      : []),
    constant(
      'switches',
      Object.fromEntries(
        Object.entries(decisions).flatMap(([name, { switch: choice }]) => (choice ? [[name, choice]] : [])),
      ),
      'The decisions that can be switched: their values, and the one that is used by default.',
    ).trimEnd(),
    '\n',
  ].join('');
}

function constant(name: string, value: object, about: string): string {
  return `${docComment(about)}export const ${name} = ${writeLiteral(value, '', `export const ${name} = `)} as const;\n\n`;
}

function actionType(Api: string, kind: 'Hosted' | 'System' | 'Timer'): string {
  const cause = `{ readonly by: { readonly ${kind.toLowerCase()}: ${kind === 'Timer' ? 'string | true' : 'true'} } }`;
  return (
    `export type ${Api}${kind}Action<Machine extends ${Api}Machine> = Extract<\n` +
    `  ${Api}Transition<Machine>,\n  ${cause}\n>['name'];\n\n`
  );
}

/** The whole behaviour, including its text, as JSON for pages. `undefined` if the API has no `behaviour.yaml`. */
export function generateBehaviourJson({ behaviour }: Contract): string | undefined {
  return behaviour && `${JSON.stringify(behaviour.behaviour, null, 2)}\n`;
}

function ruleEntry({ source, 'shown-by': shownBy, operations = [], events = [] }: Rule): object {
  return { source, shownBy, operations, events };
}

function machineEntry({ schema, fields, states, transitions }: Machine, numbers: Behaviour['numbers']): object {
  return {
    ...(schema === undefined ? {} : { schema }),
    ...(fields ? { fields: Object.keys(fields) } : {}),
    states: Object.keys(states),
    final: Object.entries(states).flatMap(([state, { final }]) => (final ? [state] : [])),
    transitions: transitions.map((transition) => {
      const { name, to, if: clauses = [], emits = [], rule } = transition;
      const others = companions(transition);
      return {
        name,
        from: startStates(transition),
        to,
        by: causeEntry(transition),
        ...(clauses.length > 0 ? { if: clauses.map((clause) => clauseEntry(clause, numbers)) } : {}),
        ...(others.length > 0 ? { with: others } : {}),
        emits,
        ...(rule ? { rule } : {}),
      };
    }),
  };
}

function causeEntry({ by: { operation, timer, hosted }, due }: Transition): object {
  if (operation !== undefined) return { operation };
  // A timer without a due field fires with another transition.
  if (timer !== undefined) return { timer: due ?? true };
  return hosted === undefined ? { system: true } : { hosted: true };
}

function clauseEntry(clause: Clause, numbers: Behaviour['numbers']): object {
  const allowed = allowedValues(clause, numbers);
  if (!('from' in allowed)) return { field: clause.field, ...allowed };
  const { from, to } = allowed;
  return { field: clause.field, ...(from > -Infinity ? { min: from } : {}), ...(to < Infinity ? { max: to } : {}) };
}

function deliveryEntry({ success, retries, deactivation, rotation, order }: Delivery): object {
  return {
    success: { statuses: success.statuses, timeout: success.timeout },
    retries: { delays: retries.delays, jitter: retries.jitter, retryAfter: retries['retry-after'] },
    deactivateAfter: deactivation.after,
    signsWith: rotation['signs-with'],
    retryHoldsUpLater: order['retry-holds-up-later'],
  };
}

function mapValues<Value, Mapped>(
  members: Record<string, Value>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(members).map(([key, value]) => [key, map(value)]));
}
