import { startStates, type Behaviour, type Cause, type Machine } from '@wirepact/scripts/contract/behaviour';
import type { Api } from '../apis.ts';
import { linksOf, type Links } from './addresses.ts';
import { conditions } from './conditions.ts';
import { badge, code, escape, facts, heading, prose, table, titleOf } from './html.ts';
import { stateDiagram } from './state-diagram.ts';

/** The causes of transitions other than operations. */
const actors: Record<Exclude<keyof Cause, 'operation'>, string> = {
  hosted: 'a person on a page of the vendor',
  timer: 'time',
  system: 'the other side by itself',
};

/** The page with every state machine of an API, as HTML. */
export function statesPage(api: Api, { machines, outside }: Behaviour): string {
  const links = linksOf(api);
  const withoutTransition = Object.entries(outside);
  return [
    '<p>The states of each resource, and everything that changes them. Any other change is refused and does not emit an event.</p>',
    `<p class="jump">${Object.keys(machines)
      .map((name) => `<a href="#${escape(name)}">${titleOf(name)}</a>`)
      .join(' ')}</p>`,
    `<p class="legend">A cause that is not an operation is shown as the name of the transition and its kind: ${Object.entries(
      actors,
    )
      .map(([kind, actor]) => `${actor} (${kind})`)
      .join(' or ')}. A double border marks a final state. Dashed lines mark our decisions: ${badge('decided')}</p>`,
    ...Object.entries(machines).map(([name, machine]) => machineSection(name, machine, links)),
    ...(withoutTransition.length > 0
      ? [
          heading(2, 'outside', 'Operations without a transition'),
          '<p>Operations that send something but are not in a diagram, each with the reason.</p>',
          facts(
            withoutTransition.map(([operation, reason]) => [links.operation(operation), prose(reason)]),
            'reasons',
          ),
        ]
      : []),
  ].join('');
}

function machineSection(name: string, machine: Machine, links: Links): string {
  const { about, states, transitions } = machine;
  const hasEvents = transitions.some(({ emits }) => emits);
  const title = `State diagram: ${titleOf(name)}. The tables below have the same content.`;
  return [
    heading(2, name, titleOf(name)),
    `<p>${prose(about)}</p>`,
    `<div class="diagram" tabindex="0">${stateDiagram(machine, title)}</div>`,
    table(
      'states',
      ['State', 'Meaning', 'Source'],
      Object.entries(states).map(([state, { about: meaning, final, source }]) => [
        code(state),
        `${prose(meaning)}${final ? ' <span class="final">Final.</span>' : ''}`,
        source ? badge(source) : '',
      ]),
    ),
    table(
      'transitions',
      ['Name', 'From', 'To', 'Caused by', ...(hasEvents ? ['Emits'] : []), 'Rule and source'],
      transitions.map((transition) => {
        const { name: action, to, by, emits = [], rule, source } = transition;
        return [
          code(action),
          startStates(transition).map(code).join('<br>') || '<span class="nothing">nothing</span>',
          code(to),
          [cause(by, links), conditions(transition)].filter(Boolean).join(' '),
          ...(hasEvents ? [emits.map(links.event).join('<br>')] : []),
          `${rule === undefined ? '' : `<a href="rules.html#${escape(rule)}">${code(rule)}</a> `}${badge(source)}`,
        ];
      }),
    ),
  ].join('');
}

function cause({ operation, ...others }: Cause, links: Links): string {
  if (operation !== undefined) return links.operation(operation);
  return Object.entries(others)
    .map(([kind, sentence]) => `${prose(sentence)} <span class="actor">(${kind})</span>`)
    .join('');
}
