import type { Schema } from '../contract/documents.ts';
import { mapObjects } from '../contract/map-objects.ts';

/** Returns a copy of a description in which an array of a fixed length is a tuple, because the type generator would widen it. */
export function prepareSchemas(node: unknown): unknown {
  return mapObjects(node, asTuple);
}

function asTuple(schema: Schema): Schema {
  const { items, ...rest } = schema;
  const length = schema['minItems'];
  if (schema.type !== 'array' || !items || typeof length !== 'number' || schema['maxItems'] !== length) return schema;
  return { ...rest, prefixItems: Array.from({ length }, () => items) };
}
