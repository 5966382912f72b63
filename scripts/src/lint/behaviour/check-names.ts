import { startStates, type Behaviour, type Machine } from '../../contract/behaviour.ts';
import { listOperations } from '../../contract/operations.ts';
import { escapeToken } from '../../contract/pointer.ts';
import { scopesOf } from '../../generate/operations.ts';
import { suggest, type Context } from './context.ts';

/**
 * Checks that every name in `behaviour.yaml` exists, that every event has a cause, and that every operation that changes
 * something is in a machine or in `outside`.
 */
export function checkNames({ behaviour, openapi, asyncapi, report }: Context): void {
  const operations = listOperations(openapi);
  const known: Record<Kind, ReadonlySet<string>> = {
    operation: new Set(operations.map(({ id }) => id)),
    event: new Set(Object.keys(asyncapi?.components.messages ?? {})),
    scope: new Set(scopesOf(openapi)),
    rule: new Set(Object.keys(behaviour.rules)),
  };
  for (const { kind, name, pointer } of listMentions(behaviour)) {
    if (!known[kind].has(name)) report(pointer, `There is no ${kind} called \`${name}\`.`, suggest(name, known[kind]));
  }
  for (const [id, machine] of Object.entries(behaviour.machines)) {
    for (const { state, pointer } of listMentionedStates(id, machine)) {
      if (!(state in machine.states)) {
        report(
          pointer,
          `The machine \`${id}\` has no state \`${state}\`.`,
          `Its states are: ${Object.keys(machine.states).join(', ')}.`,
        );
      }
    }
    for (const [index, transition] of machine.transitions.entries()) {
      const final = startStates(transition).filter((state) => machine.states[state]?.final && state !== transition.to);
      if (final.length > 0) {
        const pointer = `/machines/${escapeToken(id)}/transitions/${index}/from`;
        report(
          pointer,
          `\`${final[0]}\` is final, but this transition leaves it.`,
          'Remove `final` from the state, or remove the transition.',
        );
      }
    }
  }

  const emitted = new Set(
    Object.values(behaviour.machines).flatMap(({ transitions }) => transitions.flatMap(({ emits = [] }) => emits)),
  );
  for (const event of known.event) {
    if (!emitted.has(event)) {
      report('/machines', `No transition emits the event \`${event}\`.`, 'Name it in `emits` of a transition.');
    }
  }
  const inMachines = new Set(
    Object.values(behaviour.machines).flatMap(({ transitions }) => transitions.map(({ by }) => by.operation)),
  );
  for (const { id, method } of operations) {
    if (method === 'GET' || method === 'HEAD' || inMachines.has(id) || id in behaviour.outside) continue;
    report(
      '/outside',
      `\`${id}\` changes something, but is in no machine.`,
      'Let it cause a transition, or list it in `outside` with the reason.',
    );
  }
}

type Kind = 'operation' | 'event' | 'scope' | 'rule';

interface Mention {
  kind: Kind;
  name: string;
  pointer: string;
}

/** Every name of something else, with a pointer to it. */
function listMentions({ rules, machines, outside, decisions }: Behaviour): Mention[] {
  const list = (kind: Kind, names: readonly string[] = [], pointer: string): Mention[] =>
    names.map((name, index) => ({ kind, name, pointer: `${pointer}/${index}` }));
  return [
    ...Object.entries(rules).flatMap(([id, rule]) => [
      ...list('operation', rule.operations, `/rules/${escapeToken(id)}/operations`),
      ...list('event', rule.events, `/rules/${escapeToken(id)}/events`),
      ...list('scope', rule.scopes, `/rules/${escapeToken(id)}/scopes`),
    ]),
    ...Object.entries(decisions).flatMap(([id, decision]) => [
      ...list('operation', decision.operations, `/decisions/${escapeToken(id)}/operations`),
      ...list('event', decision.events, `/decisions/${escapeToken(id)}/events`),
    ]),
    ...Object.keys(outside).map((name): Mention => ({
      kind: 'operation',
      name,
      pointer: `/outside/${escapeToken(name)}`,
    })),
    ...Object.entries(machines).flatMap(([id, { transitions }]) =>
      transitions.flatMap(({ by, emits, rule }, index) => {
        const at = `/machines/${escapeToken(id)}/transitions/${index}`;
        return [
          ...(by.operation ? [{ kind: 'operation' as const, name: by.operation, pointer: `${at}/by/operation` }] : []),
          ...list('event', emits, `${at}/emits`),
          ...(rule ? [{ kind: 'rule' as const, name: rule, pointer: `${at}/rule` }] : []),
        ];
      }),
    ),
  ];
}

/** The states that the transitions of a machine name, each with a pointer to it. */
function listMentionedStates(id: string, { transitions }: Machine): { state: string; pointer: string }[] {
  return transitions.flatMap((transition, index) => {
    const at = `/machines/${escapeToken(id)}/transitions/${index}`;
    const start = startStates(transition).map((state) => ({ state, pointer: `${at}/from` }));
    return [...start, { state: transition.to, pointer: `${at}/to` }];
  });
}
