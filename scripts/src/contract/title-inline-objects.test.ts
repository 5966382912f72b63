import { describe, expect, it } from 'vitest';
import type { AsyncApiDocument } from './documents.ts';
import { titleInlineObjects } from './title-inline-objects.ts';

describe('titleInlineObjects', () => {
  const text = { type: 'string' };

  it('names objects within a schema after their path', () => {
    const order = {
      type: 'object',
      properties: { order_items: { type: 'array', items: { properties: { id: text } } } },
    };
    expect(schemaAfterTitling({ properties: { id: text, data: order } })).toEqual({
      properties: {
        id: text,
        data: {
          title: 'SoldData',
          type: 'object',
          properties: {
            order_items: { type: 'array', items: { title: 'SoldDataOrderItemsItem', properties: { id: text } } },
          },
        },
      },
    });
  });

  it('keeps the title that an object has, and references', () => {
    const schema = { properties: { data: { title: 'Sale', properties: { id: text } }, to: { $ref: '#/x' } } };
    expect(schemaAfterTitling(schema)).toEqual(schema);
  });

  function schemaAfterTitling(schema: object): unknown {
    const document = { components: { messages: {}, schemas: { Sold: schema } } } as unknown as AsyncApiDocument;
    return titleInlineObjects(document).components.schemas?.['Sold'];
  }
});
