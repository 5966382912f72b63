import { describe, expect, it } from 'vitest';
import { annotateProvenance, claim } from './annotate-provenance.ts';

describe('annotateProvenance', () => {
  it('ends a description with the mark', () => {
    const { description } = annotateProvenance({ description: 'Creates it.\n', 'x-provenance': 'stated' });
    expect(description).toBe(`Creates it. ${claim('stated')}`);
  });

  it('gives the mark a paragraph of its own after what is not prose', () => {
    const list = 'It does:\n\n- this\n- that';
    expect(annotateProvenance({ description: list, 'x-provenance': 'stated' }).description).toBe(
      `${list}\n\n${claim('stated')}`,
    );
  });

  it('gives the reason for a decision as a sentence', () => {
    const { description } = annotateProvenance({
      description: 'Day of the invoice.',
      'x-provenance': 'decided',
      'x-why': 'No answer shows `date`',
    });
    expect(description).toMatch(
      /^Day of the invoice\.\n\n<span class="claim claim-decided" title="[^"]+">decided<\/span> /,
    );
    expect(description).toContain('<span class="why">No answer shows `date`.</span>');
  });

  it('writes a description where there is none', () => {
    expect(annotateProvenance({ 'x-provenance': 'vendor' })).toHaveProperty('description', claim('vendor'));
  });

  it('marks properties whatever they are called', () => {
    const annotated = annotateProvenance({
      properties: {
        examples: { type: 'array', 'x-provenance': 'example' },
        value: { type: 'string', description: 'An amount.', 'x-provenance': 'decided' },
      },
    });
    expect(annotated.properties.examples).toHaveProperty('description', claim('example'));
    expect(annotated.properties.value.description).toBe(`An amount. ${claim('decided')}`);
  });

  it('marks properties without a mark like the schema that encloses them', () => {
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

  it('takes the description of the target along where a reference has marks of its own', () => {
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

  it('leaves a reference without marks alone', () => {
    const schema = { properties: { items: { $ref: '#/components/schemas/Item' } } };
    expect(annotateProvenance(schema)).toEqual(schema);
  });

  it('lists the known values of an enumeration that may grow', () => {
    const { description } = annotateProvenance({ description: 'Where it is.', 'x-extensible-enum': ['draft', 'sent'] });
    expect(description).toBe('Where it is.\n\nKnown values: `draft`, `sent`. Others may come.');
  });

  it('says whose an example is, and leaves its value alone', () => {
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

  it('does not change what it is given', () => {
    const given = { description: 'Creates it.', 'x-provenance': 'stated' };
    annotateProvenance(given);
    expect(given).toEqual({ description: 'Creates it.', 'x-provenance': 'stated' });
  });

  it('keeps angle brackets of a reason from becoming HTML, but not those in code', () => {
    expect(claim('decided', 'As <b> says, `a<b>` is meant')).toContain('As &lt;b> says, `a<b>` is meant.');
  });
});
