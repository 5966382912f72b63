import { describe, expect, it } from 'vitest';
import { searchSections } from './search-sections.ts';
import { shop } from './shop.fixture.ts';

describe('searchSections', () => {
  const evidence = '# Title\n\n## What we decided\n\n- `alone`\n- `named`: because\n';
  const found = searchSections([{ ...shop, evidence }]);

  it('finds a rule by id, sentence and conflict', () => {
    expect(found.get('behaviour/shop/rules.md')).toContainEqual({
      anchor: 'order.ends-once',
      titles: ['Rules: Shop &amp; &lt;Co&gt;', 'Order', 'order.ends-once'],
      text: 'An order ends once. Two pages differ.',
    });
  });

  it('finds a machine by its states and causes', () => {
    const [machine] = found.get('behaviour/shop/states.md')!;
    expect(machine).toMatchObject({ anchor: 'big-order', titles: ['States: Shop &amp; &lt;Co&gt;', 'Big order'] });
    expect(machine!.text).toMatch(/open.*in_doubt.*createOrder.*close It rains\./);
  });

  it('finds an action by its name and what happens', () => {
    expect(found.get('behaviour/shop/actions.md')).toContainEqual(
      expect.objectContaining({ anchor: 'system', text: 'Big order close It rains.' }),
    );
  });

  it('finds a decision by its name and basis', () => {
    expect(found.get('behaviour/shop/decisions.md')).toMatchObject([
      { anchor: 'unknown-fields', text: 'Unknown fields are ignored. Others do so.' },
    ]);
  });

  it('finds evidence, but not lists of names', () => {
    const [section] = found.get('behaviour/shop/evidence.md')!;
    expect(section).toMatchObject({ anchor: 'what-we-decided' });
    expect(section!.text).toContain('because');
    expect(section!.text).not.toContain('alone');
  });
});
