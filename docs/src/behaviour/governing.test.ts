import { describe, expect, it } from 'vitest';
import { generalRules, rulesLine, rulesOfEvent, rulesOfOperation } from './governing.ts';
import { shop } from './shop.fixture.ts';

const ids = (rules: [string, unknown][]): string[] => rules.map(([id]) => id);

describe('the rules that govern', () => {
  it('an operation are those that name it', () => {
    expect(ids(rulesOfOperation(shop.behaviour, 'cancelOrder'))).toEqual(['order.ends-once']);
  });

  it('an event are those that name it', () => {
    expect(ids(rulesOfEvent(shop.behaviour, 'Order.Made'))).toEqual(['order.begins-open']);
  });

  it('the API as a whole are those that name nothing', () => {
    expect(ids(generalRules(shop.behaviour))).toEqual(['key.needed']);
  });

  it('nothing where there are none', () => {
    expect(rulesOfOperation(undefined, 'cancelOrder')).toEqual([]);
    expect(rulesLine('shop', [], '../../')).toBe('');
  });
});

describe('rulesLine', () => {
  it('links each rule from where the page is, with its sentence as a hint', () => {
    expect(rulesLine('shop', generalRules(shop.behaviour), '../../')).toBe(
      '<span class="governed">Rules: <a href="../../behaviour/shop/rules.html#key.needed" ' +
        'title="A key is &lt;b&gt;needed&lt;/b&gt;, {{ always }}.">key.needed</a></span>',
    );
  });
});
