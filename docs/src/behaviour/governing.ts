import type { Behaviour, Rule } from '@wirepact/scripts/contract/behaviour';
import { rulePath } from './addresses.ts';
import { escape } from './html.ts';

type Rules = Pick<Behaviour, 'rules'>;

/** The rules that name an operation, in the order of the contract. */
export function rulesOfOperation(behaviour: Rules | undefined, operationId: string): [id: string, rule: Rule][] {
  return Object.entries(behaviour?.rules ?? {}).filter(([, { operations = [] }]) => operations.includes(operationId));
}

/** The rules that name an event, in the order of the contract. */
export function rulesOfEvent(behaviour: Rules | undefined, event: string): [id: string, rule: Rule][] {
  return Object.entries(behaviour?.rules ?? {}).filter(([, { events = [] }]) => events.includes(event));
}

/** The rules that do not name an operation or event. They apply to the API as a whole. */
export function generalRules(behaviour: Rules | undefined): [id: string, rule: Rule][] {
  return Object.entries(behaviour?.rules ?? {}).filter(([, { operations, events }]) => !operations && !events);
}

/**
 * Links to rules for the end of a description, as Markdown with inline HTML. Empty if the list is empty.
 *
 * @param root The relative path from the page to the root of the site, such as `../../`.
 */
export function rulesLine(api: string, rules: readonly [id: string, rule: Rule][], root: string): string {
  const links = rules.map(
    ([id, { rule }]) =>
      `<a href="${root}${rulePath(api, id)}" title="${escape(rule.trim().replaceAll(/\s+/g, ' '))}">${id}</a>`,
  );
  return links.length === 0 ? '' : `<span class="governed">Rules: ${links.join(', ')}</span>`;
}
