import type { Schema } from '../contract/documents.ts';

/**
 * Returns a copy of a description in which two kinds of schemas are rewritten, because the type generator would widen them:
 *
 * - `anyOf: [{ required: [a] }, { required: [b] }]` next to properties means that one of them must be present. As separate
 *   schemas, such branches would allow anything, so the object is repeated for each branch.
 * - An array of a fixed length becomes a tuple.
 */
export function prepareSchemas(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(prepareSchemas);
  if (node === null || typeof node !== 'object') return node;
  const copy: Schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, prepareSchemas(value)]));
  return withAlternatives(asTuple(copy));
}

function withAlternatives(schema: Schema): Schema {
  const { anyOf, description, ...rest } = schema;
  const isAlternative = (branch: Schema): boolean => Object.keys(branch).join() === 'required';
  if (!schema.properties || !anyOf?.every(isAlternative)) return schema;
  const required = schema.required ?? [];
  return {
    ...(description ? { description } : {}),
    anyOf: anyOf.map((branch) => ({ ...rest, required: [...required, ...(branch.required ?? [])] })),
  };
}

function asTuple(schema: Schema): Schema {
  const { items, ...rest } = schema;
  const length = schema['minItems'];
  if (schema.type !== 'array' || !items || typeof length !== 'number' || schema['maxItems'] !== length) return schema;
  return { ...rest, prefixItems: Array.from({ length }, () => items) };
}
