import type { Behaviour, Machine } from '../contract/behaviour.ts';
import type { Contract } from '../contract/load.ts';
import { operationsOf } from '../contract/documents.ts';
import { scopesOf } from '../generate/operations.ts';
import type { Problem } from '../problem.ts';

/** Every name in `behaviour.yaml` exists, every event has a cause, and every operation that changes something has a place. */
export function checkBehaviour({ openapi, asyncapi, behaviour: read }: Contract): Problem[] {
  if (!read) return [];
  const { behaviour, yaml } = read;
  const problems: Problem[] = [];
  const report = (pointer: string, message: string, fix: string): void => {
    problems.push({ file: yaml.file, ...yaml.place(pointer), rule: 'behaviour', message, fix });
  };

  const operations = Object.values(openapi.paths).flatMap((item) =>
    operationsOf(item).map(([method, { operationId = '' }]) => ({ method, operationId })),
  );
  const known: Record<Kind, ReadonlySet<string>> = {
    operation: new Set(operations.map(({ operationId }) => operationId)),
    event: new Set(Object.keys(asyncapi?.components.messages ?? {})),
    scope: new Set(scopesOf(openapi)),
    rule: new Set(Object.keys(behaviour.rules)),
  };
  for (const { kind, name, pointer } of mentions(behaviour)) {
    if (!known[kind].has(name)) report(pointer, `There is no ${kind} called \`${name}\`.`, near(name, known[kind]));
  }
  for (const [id, machine] of Object.entries(behaviour.machines)) {
    for (const { state, pointer } of statesNamed(id, machine)) {
      if (!(state in machine.states)) {
        report(
          pointer,
          `The machine \`${id}\` has no state \`${state}\`.`,
          `Its states are: ${Object.keys(machine.states).join(', ')}.`,
        );
      }
    }
    for (const [index, { from = [] }] of machine.transitions.entries()) {
      const final = [from].flat().filter((state) => machine.states[state]?.final);
      if (final.length > 0) {
        const pointer = `/machines/${id}/transitions/${index}/from`;
        report(
          pointer,
          `\`${final[0]}\` is final, but this leads out of it.`,
          'Take `final` from the state, or the transition out.',
        );
      }
    }
  }

  const caused = new Set(
    mentions(behaviour)
      .filter(({ kind }) => kind === 'event')
      .map(({ name }) => name),
  );
  for (const event of known.event) {
    if (!caused.has(event)) {
      report(
        '/machines',
        `Nothing causes the event \`${event}\`.`,
        'Name it in `emits` of a transition or in `events` of a rule.',
      );
    }
  }
  const placed = new Set(
    Object.values(behaviour.machines).flatMap(({ transitions }) => transitions.map(({ by }) => by.operation)),
  );
  for (const { method, operationId } of operations) {
    if (method === 'get' || method === 'head' || placed.has(operationId) || operationId in behaviour.outside) continue;
    report(
      '/outside',
      `\`${operationId}\` changes something, but is in no machine.`,
      'Let it cause a transition, or list it in `outside` with the reason.',
    );
  }
  return problems;
}

type Kind = 'operation' | 'event' | 'scope' | 'rule';

interface Mention {
  kind: Kind;
  name: string;
  pointer: string;
}

/** Every name of something else, with the place where it stands. */
function mentions({ rules, machines, outside, decisions }: Behaviour): Mention[] {
  const list = (kind: Kind, names: readonly string[] = [], pointer: string): Mention[] =>
    names.map((name, index) => ({ kind, name, pointer: `${pointer}/${index}` }));
  return [
    ...Object.entries(rules).flatMap(([id, rule]) => [
      ...list('operation', rule.operations, `/rules/${id}/operations`),
      ...list('event', rule.events, `/rules/${id}/events`),
      ...list('scope', rule.scopes, `/rules/${id}/scopes`),
    ]),
    ...Object.entries(decisions).flatMap(([id, decision]) => [
      ...list('operation', decision.operations, `/decisions/${id}/operations`),
      ...list('event', decision.events, `/decisions/${id}/events`),
    ]),
    ...Object.keys(outside).map((name): Mention => ({ kind: 'operation', name, pointer: `/outside/${name}` })),
    ...Object.entries(machines).flatMap(([id, { transitions }]) =>
      transitions.flatMap(({ by, emits, rule }, index) => {
        const at = `/machines/${id}/transitions/${index}`;
        return [
          ...(by.operation ? [{ kind: 'operation' as const, name: by.operation, pointer: `${at}/by/operation` }] : []),
          ...list('event', emits, `${at}/emits`),
          ...(rule ? [{ kind: 'rule' as const, name: rule, pointer: `${at}/rule` }] : []),
        ];
      }),
    ),
  ];
}

function statesNamed(id: string, { transitions }: Machine): { state: string; pointer: string }[] {
  return transitions.flatMap(({ from = [], to }, index) => {
    const at = `/machines/${id}/transitions/${index}`;
    return [...[from].flat().map((state) => ({ state, pointer: `${at}/from` })), { state: to, pointer: `${at}/to` }];
  });
}

/** The names that begin alike, or all of them where there are few. */
function near(name: string, known: ReadonlySet<string>): string {
  const start = name.slice(0, 4).toLowerCase();
  const alike = [...known].filter((other) => other.toLowerCase().includes(start));
  const shown = alike.length > 0 ? alike : known.size <= 12 ? [...known] : [];
  return shown.length > 0 ? `Did you mean ${shown.slice(0, 6).join(', ')}?` : 'Check its spelling in the contract.';
}
