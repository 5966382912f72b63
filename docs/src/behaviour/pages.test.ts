import { describe, expect, it } from 'vitest';
import { actionsPage } from './actions-page.ts';
import { decisionsPage } from './decisions-page.ts';
import { evidencePage } from './evidence-page.ts';
import { behaviourRoutes } from './pages.ts';
import { countSources, rulesByResource, rulesPage } from './rules-page.ts';
import { shop } from './shop.fixture.ts';
import { statesPage } from './states-page.ts';

const operation = (name: string, anchor: string, title: string): string =>
  `<a href="../../reference/shop/#/big-orders/${anchor}" title="${title}"><code>${name}</code></a>`;

describe('rulesByResource', () => {
  it('groups rules by resource, in the order of the contract', () => {
    const groups = rulesByResource(shop.behaviour).map(({ resource, rules }) => [resource, rules.map(([id]) => id)]);
    expect(groups).toEqual([
      ['order', ['order.begins-open', 'order.ends-once']],
      ['key', ['key.needed']],
    ]);
  });
});

describe('countSources', () => {
  it('counts sources, the most frequent first', () => {
    expect(countSources(shop.behaviour)).toEqual([
      ['stated', 2],
      ['implied', 1],
    ]);
  });
});

describe('rulesPage', () => {
  const html = rulesPage(shop, shop.behaviour);

  it('has a rule under its id', () => {
    expect(html).toContain('<h3 id="order.begins-open" tabindex="-1"><code>order.begins-open</code>');
    expect(html).toContain('An order begins as <code>open</code>. <span class="claim claim-stated"');
  });

  it('gives a check its own badge if its source is not that of the rule', () => {
    expect(html).toContain('<dd>End it twice: 409. <span class="claim claim-decided"');
    expect(html).toContain('<dd>Leave it out: 401.</dd>');
  });

  it('links a rule to the operations and events it governs', () => {
    expect(html).toContain(operation('createOrder', 'createorder', 'Create &quot;order&quot;'));
    expect(html).toContain('href="../../reference/shop/events/#/channels/order.made"');
  });

  it('shows conflict and scopes if the rule has them', () => {
    expect(html).toContain('<dt>Conflict</dt><dd>Two pages differ.</dd>');
    expect(html).toContain('<dt>Scopes</dt><dd><code>order:end</code></dd>');
    expect(html.match(/<dt>Conflict/g)).toHaveLength(1);
  });

  it('says what a test needs, and why nobody can show a rule', () => {
    expect(html).toContain('<dt>Shown by</dt><dd>delivery</dd>');
    expect(html).toContain('<dt>Shown by</dt><dd>nobody: The shop &amp; its clock are &lt;closed&gt;.</dd>');
  });

  it('escapes markup in sentences', () => {
    expect(html).toContain('A key is &lt;b&gt;needed&lt;/b&gt;, {{ always }}.');
    expect(html).toContain('<code>{{ status }}</code> is <code>a &lt; b | c</code>.');
  });

  it('lists claims that were left out', () => {
    expect(html).toContain('<code>order.is-pretty</code></dt><dd>Nobody can see it.</dd>');
  });

  it('folds a long list of operations', () => {
    const operations = Array.from({ length: 11 }, (_, index) => `operation${index}`);
    const rules = { 'a.b': { ...shop.behaviour.rules['key.needed']!, operations } };
    expect(rulesPage(shop, { ...shop.behaviour, rules })).toContain('<details><summary>11 operations</summary><code>');
  });
});

describe('statesPage', () => {
  const html = statesPage(shop, shop.behaviour);

  it('has a section with a diagram for each machine', () => {
    expect(html).toContain('<h2 id="big-order" tabindex="-1">Big order ');
    expect(html.match(/<svg class="state-diagram"/g)).toHaveLength(1);
  });

  it('shows the meaning of a state, whether it is final, and its source', () => {
    expect(html).toMatch(
      /<td><code>ended<\/code><\/td><td>It is over\. <span class="final">Final\.<\/span><\/td><td><span class="claim claim-stated"/,
    );
  });

  it('has a row for each transition: name, from, to, cause, events, rule and source', () => {
    const rows = [...html.slice(html.indexOf('class="transitions"')).matchAll(/<tr><td>(.*?)<\/td><\/tr>/g)];
    const cells = rows.map(([, row]) => row!.split('</td><td>'));
    expect(cells).toHaveLength(5);
    expect(cells[0]!.slice(0, 4)).toEqual([
      '<code>create</code>',
      '<span class="nothing">nothing</span>',
      '<code>open</code>',
      operation('createOrder', 'createorder', 'Create &quot;order&quot;'),
    ]);
    expect(cells[0]![4]).toContain('<code>Order.Made</code>');
    expect(cells[2]![1]).toBe('<code>open</code><br><code>in_doubt</code>');
    expect(cells[2]![5]).toMatch(/^<a href="rules\.html#order\.ends-once"><code>order\.ends-once<\/code><\/a> /);
    expect(cells[2]![3]).toMatch(/ If <code>body\.pieces\.distinct<\/code> is at most <code>pieces<\/code>\.$/);
    expect(cells[3]![3]).toBe('A day passes. <span class="actor">(timer)</span> Due: <code>ends_at</code>.');
  });

  it('does not have a column for events if no transition emits one', () => {
    const machine = shop.behaviour.machines['big-order']!;
    const silent = { ...machine, transitions: machine.transitions.slice(1) };
    expect(html).toContain('<th>Emits</th>');
    expect(statesPage(shop, { ...shop.behaviour, machines: { silent } })).not.toContain('<th>Emits</th>');
  });
});

describe('actionsPage', () => {
  const html = actionsPage(shop, shop.behaviour);

  it('lists what a person, the vendor and time do, each with its name', () => {
    const sections = html.split('<h2 ').slice(1);
    expect(
      sections.map((section) => [...section.matchAll(/<\/a><\/td><td><code>([^<]+)/g)].map(([, name]) => name)),
    ).toEqual([['look-at'], ['close'], ['expire']]);
  });

  it('says what happens, and links to the states of the resource', () => {
    expect(html).toContain('<td><a href="states.html#big-order">Big order</a></td>');
    expect(html).toContain('<td>Somebody looks at <code>it</code> &amp; smiles.</td>');
  });

  it('leaves out a kind of cause that the API does not have', () => {
    const machine = shop.behaviour.machines['big-order']!;
    const silent = { ...machine, transitions: machine.transitions.filter(({ by }) => by.timer === undefined) };
    expect(actionsPage(shop, { ...shop.behaviour, machines: { silent } })).not.toContain(
      'What happens when time passes',
    );
  });
});

describe('decisionsPage', () => {
  it('shows decision, basis, operations and the switch with its default first', () => {
    const html = decisionsPage(shop, shop.behaviour);
    expect(html).toContain('<h2 id="unknown-fields"');
    expect(html).toContain('<dt>Basis</dt><dd>Others do so.</dd>');
    expect(html).toContain('Default: <code>ignore</code>. Other values: <code>refuse</code>.');
    expect(html).toContain(operation('createOrder', 'createorder', 'Create &quot;order&quot;'));
  });
});

describe('evidencePage', () => {
  const page = evidencePage(
    '<!-- Generated. -->\n\n# Title\n\n## What\n\n- `a`\n- `b`\n\nx < y and `c < d`\n\n- `e`: why\n',
  );

  it('removes the title, and makes lists of names compact', () => {
    expect(page).not.toMatch(/Generated|# Title/);
    expect(page).toContain('<div class="names">\n\n- `a`\n- `b`\n\n</div>');
    expect(page).toContain('\n\n- `e`: why');
  });

  it('escapes HTML and template expressions', () => {
    expect(page).toContain('x &lt; y and `c < d`');
    expect(page).toMatch(/^:::: v-pre\n/);
  });
});

describe('behaviourRoutes', () => {
  it('has the pages for which an API has data', () => {
    const routes = behaviourRoutes([{ ...shop, evidence: '# Evidence' }]);
    expect(routes.map(({ params }) => `${params.api}/${params.page}`)).toEqual([
      'shop/rules',
      'shop/states',
      'shop/actions',
      'shop/decisions',
      'shop/evidence',
    ]);
  });

  it('does not have a page for an API without data', () => {
    expect(behaviourRoutes([{ ...shop, behaviour: undefined, evidence: undefined } as never])).toEqual([]);
  });

  it('protects the body from Markdown and templates', () => {
    const [rules] = behaviourRoutes([shop]);
    const [, frontMatter = '', ...blocks] = rules!.content.split(/^---$|\n\n/m).filter((part) => part.trim() !== '');
    expect(frontMatter).not.toContain('\n\n');
    expect(blocks.every((block) => /^<div v-pre>[^\n]*<\/div>$/.test(block.trim()))).toBe(true);
  });
});
