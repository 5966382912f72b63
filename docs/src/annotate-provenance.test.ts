import { describe, expect, it } from 'vitest';
import { annotateProvenance, claim } from './annotate-provenance.ts';

describe('annotateProvenance', () => {
  it('adds the mark to the end of a description', () => {
    const { description } = annotateProvenance({ description: 'Creates it.\n', 'x-provenance': 'stated' });
    expect(description).toBe(`Creates it. ${claim('stated')}`);
  });

  it('adds the mark as a new paragraph after a list, a table or code', () => {
    const list = 'It does:\n\n- this\n- that';
    expect(annotateProvenance({ description: list, 'x-provenance': 'stated' }).description).toBe(
      `${list}\n\n${claim('stated')}`,
    );
  });

  it('adds the reason for a decision as a sentence', () => {
    const { description } = annotateProvenance({
      description: 'Day of the invoice.',
      'x-provenance': 'decided',
      'x-why': 'No response shows `date`',
    });
    expect(description).toMatch(
      /^Day of the invoice\.\n\n<span class="claim claim-decided" title="[^"]+">decided<\/span> /,
    );
    expect(description).toContain('<span class="why">No response shows `date`.</span>');
  });

  it('adds a description if the object does not have one', () => {
    expect(annotateProvenance({ 'x-provenance': 'vendor' })).toHaveProperty('description', claim('vendor'));
  });

  it('marks properties with any name', () => {
    const annotated = annotateProvenance({
      properties: {
        examples: { type: 'array', 'x-provenance': 'example' },
        value: { type: 'string', description: 'An amount.', 'x-provenance': 'decided' },
      },
    });
    expect(annotated.properties.examples).toHaveProperty('description', claim('example'));
    expect(annotated.properties.value.description).toBe(`An amount. ${claim('decided')}`);
  });

  it('marks properties without a mark like the schema around them', () => {
    const { properties } = annotateProvenance({
      'x-provenance': 'example',
      properties: {
        id: { description: 'Opaque.' },
        total: { description: 'The sum.', 'x-provenance': 'vendor' },
        items: { items: { properties: { rate: { description: 'The price.' } } } },
        status: { $ref: '#/components/schemas/Status' },
        paid: { $ref: '#/components/schemas/Time', description: 'When it was paid.' },
      },
    });
    expect(properties.id.description).toBe(`Opaque. ${claim('example')}`);
    expect(properties.total.description).toBe(`The sum. ${claim('vendor')}`);
    expect(properties.items.items.properties.rate.description).toBe(`The price. ${claim('example')}`);
    expect(properties.paid.description).toBe(`When it was paid. ${claim('example')}`);
    expect(properties.status).toEqual({ $ref: '#/components/schemas/Status' });
  });

  it('copies the description of the target if a reference has its own marks', () => {
    const { components } = annotateProvenance({
      components: {
        schemas: {
          Environment: { type: 'string', description: 'Decided by the key.' },
          Key: { properties: { environment: { $ref: '#/components/schemas/Environment', 'x-provenance': 'decided' } } },
        },
      },
    });
    expect(components.schemas.Key.properties.environment).toEqual({
      $ref: '#/components/schemas/Environment',
      'x-provenance': 'decided',
      description: `Decided by the key. ${claim('decided')}`,
    });
  });

  it('does not change a reference without marks', () => {
    const schema = { properties: { items: { $ref: '#/components/schemas/Item' } } };
    expect(annotateProvenance(schema)).toEqual(schema);
  });

  it('lists the known values of an enumeration that may grow', () => {
    const { description } = annotateProvenance({ description: 'Where it is.', 'x-extensible-enum': ['draft', 'sent'] });
    expect(description).toBe('Where it is.\n\nKnown values: `draft`, `sent`. Others may follow.');
  });

  it('names the author of an example and does not change its value', () => {
    const value = { 'x-provenance': 'stated', description: 'as delivered' };
    const { examples } = annotateProvenance({
      examples: {
        printed: { summary: 'A draft', 'x-provenance': 'example', value },
        authored: { summary: 'A sent invoice', 'x-provenance': 'decided', value },
      },
    });
    expect(examples.printed).toMatchObject({ summary: 'A draft (the vendor’s)', value });
    expect(examples.authored).toMatchObject({ summary: 'A sent invoice (ours)', value });
  });

  it('does not change its argument', () => {
    const given = { description: 'Creates it.', 'x-provenance': 'stated' };
    annotateProvenance(given);
    expect(given).toEqual({ description: 'Creates it.', 'x-provenance': 'stated' });
  });

  it('escapes angle brackets in a reason, but not in code', () => {
    expect(claim('decided', 'As <b> says, `a<b>` is meant')).toContain('As &lt;b> says, `a<b>` is meant.');
  });
});
