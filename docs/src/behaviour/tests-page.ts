import type { Behaviour } from '@wirepact/scripts/contract/behaviour';
import type { Api } from '../apis.ts';
import type { RuleTest } from '../rule-tests.ts';
import { code, escape, heading, prose, titleOf } from './html.ts';
import { rulesByResource } from './rules-page.ts';

/** The page with the source of each test that shows a rule of an API, as Markdown. */
export function testsPage({ tests }: Pick<Api, 'tests'>, behaviour: Behaviour): string {
  const testsOf = (id: string): RuleTest[] => tests.filter(({ rule }) => rule === id);
  const groups = rulesByResource(behaviour)
    .map(({ resource, rules }) => ({ resource, rules: rules.filter(([id]) => testsOf(id).length > 0) }))
    .filter(({ rules }) => rules.length > 0);
  return [
    html(
      `<p>${groups.flatMap(({ rules }) => rules).length} of the rules are shown by a test that sends requests to the sandbox. A test fails if the guard of its rule is switched off, and another test checks that.</p>`,
    ),
    ...groups.flatMap(({ resource, rules }) => [
      html(heading(2, resource, titleOf(resource))),
      ...rules.flatMap(([id, { rule }]) => [
        html(`${heading(3, id, code(id))}<p>${prose(rule)} <a href="rules.html#${id}">About the rule</a></p>`),
        ...testsOf(id).map(sourceOf),
      ]),
    ]),
  ].join('\n\n');
}

function html(text: string): string {
  return `<div v-pre>${text}</div>`;
}

/** Not highlighted: the colours of some hundred tests make a page ten times as large. A blank line would end the HTML. */
function sourceOf({ file, source }: RuleTest): string {
  const lines = escape(source).replaceAll('\n', '&#10;');
  return html(
    `<details class="test"><summary>Test in ${code(file.split('/').at(-1)!)}</summary><pre tabindex="0"><code>${lines}</code></pre></details>`,
  );
}
