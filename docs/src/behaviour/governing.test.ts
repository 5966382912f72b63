import { describe, expect, it } from 'vitest';
import { generalRules, rulesLine, rulesOfEvent, rulesOfOperation } from './governing.ts';
import { shop } from './shop.fixture.ts';

const ids = (rules: [string, unknown][]): string[] => rules.map(([id]) => id);

describe('governing rules', () => {
  it('rulesOfOperation returns the rules that name the operation', () => {
    expect(ids(rulesOfOperation(shop.behaviour, 'cancelOrder'))).toEqual(['order.ends-once']);
  });

  it('rulesOfEvent returns the rules that name the event', () => {
    expect(ids(rulesOfEvent(shop.behaviour, 'Order.Made'))).toEqual(['order.begins-open']);
  });

  it('generalRules returns the rules that do not name an operation or event', () => {
    expect(ids(generalRules(shop.behaviour))).toEqual(['key.needed']);
  });

  it('return an empty list if the API does not have rules', () => {
    expect(rulesOfOperation(undefined, 'cancelOrder')).toEqual([]);
    expect(rulesLine('shop', [], '../../')).toBe('');
  });
});

describe('rulesLine', () => {
  it('links each rule relative to the page, with its sentence as a hint', () => {
    expect(rulesLine('shop', generalRules(shop.behaviour), '../../')).toBe(
      '<span class="governed">Rules: <a href="../../behaviour/shop/rules.html#key.needed" ' +
        'title="A key is &lt;b&gt;needed&lt;/b&gt;, {{ always }}.">key.needed</a></span>',
    );
  });
});
