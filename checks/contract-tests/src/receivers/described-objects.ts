import type { OpenApiDocument, Schema } from '@wirepact/scripts/contract/documents';
import { resolveReference } from '@wirepact/scripts/contract/pointer';
import type { Path } from './json-changes.ts';

/** An object inside an event whose members the contract describes by name. */
export interface DescribedObject {
  path: Path;
  /** The names of the members that it must have. */
  required: string[];
}

/** The objects of an event, at any depth, that its schema describes. */
export function listDescribedObjects(document: OpenApiDocument, type: string, event: unknown): DescribedObject[] {
  const content = document.webhooks?.[type]?.post?.requestBody?.content['application/json'];
  return content ? visit(document, content.schema, event, []) : [];
}

/** Does not follow `anyOf` and `oneOf`, because a member that one branch requires may be missing in another. */
function visit(document: OpenApiDocument, node: Schema, value: unknown, path: Path): DescribedObject[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const schema = resolveReference(document, node);
  const { properties = {}, required = [], allOf = [], additionalProperties } = schema;
  // A schema for additional properties makes the object a map, in which any name has a meaning.
  const isMap = typeof additionalProperties === 'object';
  return [
    ...(isMap || !schema.properties ? [] : [{ path, required }]),
    ...Object.entries(properties).flatMap(([name, property]) =>
      visit(document, property, (value as Record<string, unknown>)[name], [...path, name]),
    ),
    ...allOf.flatMap((part) => visit(document, part, value, path)),
  ];
}
