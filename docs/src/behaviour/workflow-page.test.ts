import type { Workflow, Workflows } from '@wirepact/scripts/contract/workflows';
import { describe, expect, it } from 'vitest';
import { behaviourRoutes, workflowRoutes } from './pages.ts';
import { searchSections } from './search-sections.ts';
import { shop } from './shop.fixture.ts';

const buy: Workflow = {
  workflowId: 'buy',
  inputs: {
    properties: { key: { type: 'string', description: 'The `key`.' }, size: { type: 'string', default: 'big' } },
  },
  'x-variables': { key: 'SHOP_KEY' },
  steps: [
    {
      stepId: 'order',
      description: 'Orders <b>one</b>, {{ always }}.',
      operationId: '$sourceDescriptions.shop.createOrder',
      successCriteria: [{ condition: '$statusCode == 201' }],
    },
    { stepId: 'pay', description: 'Somebody pays.', workflowId: '$sourceDescriptions.others.pay-order' },
    {
      stepId: 'wait',
      description: 'Waits.',
      operationId: '$sourceDescriptions.shop.cancelOrder',
      successCriteria: [{ condition: '$statusCode == 409' }],
      onFailure: [{}],
    },
  ],
};

function file(name: string, workflow: Workflow): Workflows['flows'][number] {
  return {
    name,
    yaml: { file: `${name}.yaml`, value: {}, place: () => ({ line: 1, column: 1 }) },
    document: {
      arazzo: '1.0.1',
      info: { title: 'Buy & pay', version: '1.0.0', summary: 'From cart to <door>.', description: 'All of it.' },
      sourceDescriptions: [],
      workflows: [workflow],
    },
  };
}

const api = {
  ...shop,
  workflows: {
    flows: [file('buy', buy)],
    others: file('others', { workflowId: 'pay-order', summary: 'A customer pays.', steps: [] }),
  },
};
const [route] = workflowRoutes([api]);
const page = route!.content;

describe('the page of a workflow', () => {
  it('has a route with the name of its file', () => {
    expect(route!.params).toEqual({ api: 'shop', workflow: 'buy' });
    expect(page).toContain('<h1>Buy &amp; pay: Shop &amp; &lt;Co&gt;</h1>');
  });

  it('links each step to its operation, and says what it is for and what it expects', () => {
    expect(page).toContain('Orders &lt;b&gt;one&lt;/b&gt;, {{ always }}.');
    expect(page).toMatch(
      /<a href="\.\.\/\.\.\/reference\/shop\/#\/big-orders\/createorder"[^>]*><code>createOrder<\/code><\/a>/,
    );
    expect(page).toContain('<td><code>$statusCode == 201</code></td>');
    expect(page).toContain('<td>A customer pays.</td>');
  });

  it('shows the steps in a diagram, with those of others', () => {
    const diagram = /<svg[^]*<\/svg>/.exec(page)![0];
    const texts = [...diagram.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual([
      ...['Your program', 'Vendor', 'Others'],
      ...['createOrder', '201', 'pay order', '', 'cancelOrder', '409, repeated until it fits'],
    ]);
  });

  it('lists inputs with their values in the sandbox', () => {
    expect(page).toContain('<td><code>key</code></td><td>The <code>key</code>.</td><td><code>SHOP_KEY</code></td>');
    expect(page).toContain('<td><code>big</code></td>');
  });

  it('has the command that runs it, with what it needs for others and for refusals', () => {
    const command = /```sh\n([^]*?)```/.exec(page)![1];
    expect(command).toContain('respect spec/shop/workflows/buy.yaml');
    expect(command).toContain('--server shop=http://localhost:4010/sandbox/shop');
    expect(command).toContain('--server control=http://localhost:4010/_sandbox');
    expect(command).toContain('--input key=$SHOP_KEY');
    expect(command).toContain('--severity SCHEMA_CHECK=warn');
  });

  it('can be searched by what its steps are for', () => {
    const [section] = searchSections([api]).get('workflows/shop/buy.md')!;
    expect(section).toMatchObject({ anchor: 'steps', titles: ['Buy &amp; pay: Shop &amp; &lt;Co&gt;', 'Steps'] });
    expect(section!.text).toContain('Somebody pays.');
  });
});

describe('the list of workflows', () => {
  it('links to each of them', () => {
    const list = behaviourRoutes([api]).find(({ params }) => params.page === 'workflows')!.content;
    expect(list).toContain('<a href="../../workflows/shop/buy.html">Buy &amp; pay</a>');
    expect(list).toContain('From cart to &lt;door&gt;.');
  });

  it('is left out if there are none', () => {
    expect(behaviourRoutes([shop]).map(({ params }) => params.page)).not.toContain('workflows');
  });
});
