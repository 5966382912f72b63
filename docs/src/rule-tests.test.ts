import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@wirepact/scripts/contract/apis';
import { expect, it } from 'vitest';
import { readApis } from './apis.ts';
import { testsPage } from './behaviour/tests-page.ts';
import { rulesPage } from './behaviour/rules-page.ts';
import { shop } from './behaviour/shop.fixture.ts';
import { readRuleTests } from './rule-tests.ts';

it('finds a test of each rule that responses or deliveries show', async () => {
  for (const { id, behaviour, tests } of await readApis()) {
    const shown = Object.entries(behaviour?.rules ?? {}).flatMap(([rule, about]) =>
      ['server', 'delivery'].includes(about['shown-by']) ? [rule] : [],
    );
    expect(shown.filter((rule) => !tests.some((test) => test.rule === rule))).toEqual([]);
    expect([id, shown.length > 0]).toEqual([id, true]);
  }
});

it('leaves out no test of a file', async () => {
  for (const { tests } of await readApis()) {
    for (const file of new Set(tests.map((test) => test.file))) {
      const written = readFileSync(join(repository, file), 'utf8').match(/^ {2}rule\(/gm)!;
      expect([file, tests.filter((test) => test.file === file).length]).toEqual([file, written.length]);
    }
  }
});

it('finds none for an API that the sandbox only knows by its contract', () => {
  expect(readRuleTests('shop')).toEqual([]);
});

it('shows the source of a test under its rule, and the rule links it', () => {
  const tests = [{ rule: 'key.needed', file: 'key.rules.ts', source: "rule('key.needed', async () => {});" }];
  const page = testsPage({ tests }, shop.behaviour);
  expect(page).toContain('<h3 id="key.needed"');
  expect(page).toContain(`<pre tabindex="0"><code>rule('key.needed', async () =&gt; {});</code></pre>`);
  expect(page).not.toContain('order.begins-open');
  const rules = rulesPage({ ...shop, tests }, shop.behaviour);
  expect(rules).toContain('<a href="tests.html#key.needed">by the sandbox</a>');
  expect(rules).not.toContain('tests.html#order.begins-open');
});
