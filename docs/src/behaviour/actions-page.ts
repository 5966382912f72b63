import { startStates, type Behaviour, type Cause, type Transition } from '@wirepact/scripts/contract/behaviour';
import type { Api } from '../apis.ts';
import { linksOf, type Links } from './addresses.ts';
import { conditions } from './conditions.ts';
import { badge, code, escape, heading, prose, table, titleOf } from './html.ts';

/** One transition that no operation causes. */
export interface Action {
  machine: string;
  transition: Transition;
}

/** The kinds of actions, each with its title and what it contains. */
export const kinds: readonly (readonly [kind: keyof Cause, title: string, about: string])[] = [
  ['hosted', 'What a person can do', 'Outside the API, such as in a dashboard or on a page to pay on.'],
  ['system', 'What the vendor does', 'Without a call and without a person.'],
  ['timer', 'What happens when time passes', 'When the time in a field of the resource is reached.'],
];

/** The transitions with one kind of cause, in the order of the contract. */
export function listActions({ machines }: Pick<Behaviour, 'machines'>, kind: keyof Cause): Action[] {
  return Object.entries(machines).flatMap(([machine, { transitions }]) =>
    transitions.flatMap((transition) => (transition.by[kind] === undefined ? [] : [{ machine, transition }])),
  );
}

/** The page with everything that changes a resource without an operation, as HTML. */
export function actionsPage(api: Api, behaviour: Behaviour): string {
  const links = linksOf(api);
  return [
    '<p>Not every change is caused by an operation. This page lists the other changes, with the name of each one in programs.</p>',
    ...kinds.flatMap(([kind, title, about]) => {
      const actions = listActions(behaviour, kind);
      if (actions.length === 0) return [];
      return [
        heading(2, kind, title),
        `<p>${about}</p>`,
        table(
          'actions',
          ['Resource', 'Action', 'Change', 'What happens', 'Emits', 'Source'],
          actions.map((action) => actionRow(action, kind, links)),
        ),
      ];
    }),
  ].join('');
}

function actionRow({ machine, transition }: Action, kind: keyof Cause, links: Links): string[] {
  const { name, to, by, emits = [], source } = transition;
  return [
    `<a href="states.html#${escape(machine)}">${titleOf(machine)}</a>`,
    code(name),
    `${startStates(transition).map(code).join(' or ') || '<span class="nothing">nothing</span>'} to ${code(to)}`,
    [prose(by[kind] ?? ''), conditions(transition)].filter(Boolean).join(' '),
    emits.map(links.event).join('<br>'),
    badge(source),
  ];
}
