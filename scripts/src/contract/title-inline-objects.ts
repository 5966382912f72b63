import type { AsyncApiDocument, Schema } from './documents.ts';

/**
 * Returns a copy of an AsyncAPI document in which each object within a schema has a title: `data` in `LinkStartedEvent` is
 * `LinkStartedEventData`. Generators of models would name it `AnonymousSchema_1`.
 */
export function titleInlineObjects(document: AsyncApiDocument): AsyncApiDocument {
  const schemas = Object.entries(document.components.schemas ?? {});
  const titled = schemas.map(([name, schema]) => [name, titleMembers(schema, name)]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(titled) } };
}

function titleMembers(schema: Schema, name: string): Schema {
  const { properties, items, allOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, member]) => [key, titleSchema(member, `${name}${toPascalCase(key)}`)]),
      ),
    }),
    ...(items && { items: titleSchema(items, `${name}Item`) }),
    ...(allOf && { allOf: allOf.map((part, index) => titleSchema(part, `${name}Part${index + 1}`)) }),
  };
}

function titleSchema(schema: Schema, title: string): Schema {
  const titled = titleMembers(schema, title);
  return schema.properties && !schema['title'] ? { title, ...titled } : titled;
}

function toPascalCase(key: string): string {
  return key.replaceAll(/(?:^|[\W_]+)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
