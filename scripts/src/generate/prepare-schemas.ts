import type { Schema } from '../contract/documents.ts';

/** Returns a copy of a description in which an array of a fixed length is a tuple, because the type generator would widen it. */
export function prepareSchemas(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(prepareSchemas);
  if (node === null || typeof node !== 'object') return node;
  const copy: Schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, prepareSchemas(value)]));
  return asTuple(copy);
}

function asTuple(schema: Schema): Schema {
  const { items, ...rest } = schema;
  const length = schema['minItems'];
  if (schema.type !== 'array' || !items || typeof length !== 'number' || schema['maxItems'] !== length) return schema;
  return { ...rest, prefixItems: Array.from({ length }, () => items) };
}
