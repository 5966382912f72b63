import type { Behaviour, Rule } from '@wirepact/scripts/contract/behaviour';
import type { Provenance } from '@wirepact/scripts/contract/provenance';
import type { Api } from '../apis.ts';
import { linksOf, type Links } from './addresses.ts';
import { badge, code, facts, heading, prose, titleOf } from './html.ts';

/** The rules about one kind of resource. */
export interface RuleGroup {
  /** The first part of the ids of the rules. */
  resource: string;
  rules: [id: string, rule: Rule][];
}

/** The rules by resource, both in the order in which the contract first names them. */
export function rulesByResource({ rules }: Pick<Behaviour, 'rules'>): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const [id, rule] of Object.entries(rules)) {
    const [resource = id] = id.split('.');
    const group = groups.get(resource) ?? { resource, rules: [] };
    groups.set(resource, group);
    group.rules.push([id, rule]);
  }
  return [...groups.values()];
}

/** The number of rules from each source, the most frequent first. */
export function countSources({ rules }: Pick<Behaviour, 'rules'>): [source: Provenance, count: number][] {
  const counts = new Map<Provenance, number>();
  for (const { source } of Object.values(rules)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The page with every rule of an API, as HTML. */
export function rulesPage(api: Api, behaviour: Behaviour): string {
  const links = linksOf(api);
  const tested = new Set(api.tests.map(({ rule }) => rule));
  const leftOut = Object.entries(behaviour['left-out'] ?? {});
  return [
    `<p>${Object.keys(behaviour.rules).length} rules that a schema cannot express. A badge names the source of the sentence before it. Each rule has a check that shows from outside whether the rule holds. If the check expects something that has another source, such as a status code, it has its own badge. A test needs a server, a receiver of deliveries, or only our client; some rules cannot be tested.</p>`,
    `<p class="sources">${countSources(behaviour)
      .map(([source, count]) => `<span>${count} ${badge(source)}</span>`)
      .join(' ')}</p>`,
    ...rulesByResource(behaviour).flatMap(({ resource, rules }) => [
      heading(2, resource, titleOf(resource)),
      ...rules.map(([id, rule]) => ruleSection(id, rule, links, tested.has(id))),
    ]),
    ...(leftOut.length > 0
      ? [
          heading(2, 'left-out', 'Left out'),
          '<p>Claims that were considered but are not rules here, each with the reason.</p>',
          facts(
            leftOut.map(([id, reason]) => [code(id), prose(reason)]),
            'reasons',
          ),
        ]
      : []),
  ].join('');
}

function ruleSection(
  id: string,
  {
    rule,
    source,
    check,
    'check-source': checkSource,
    'shown-by': shownBy,
    'not-shown-because': reason = '',
    conflict = '',
    scopes = [],
    ...governed
  }: Rule,
  links: Links,
  isTested: boolean,
) {
  return [
    '<section class="rule">',
    heading(3, id, code(id)),
    `<p class="says">${prose(rule)} ${badge(source)}</p>`,
    facts([
      ['Check', checkSource ? `${prose(check)} ${badge(checkSource)}` : prose(check)],
      ['Shown by', shownBy === 'nobody' ? `nobody: ${prose(reason)}` : shownBy],
      ['Tested', isTested ? `<a href="tests.html#${id}">by the sandbox</a>` : ''],
      ['Conflict', prose(conflict)],
      ['Governs', links.governed(governed)],
      ['Scopes', scopes.map(code).join(' ')],
    ]),
    '</section>',
  ].join('');
}
