import type { Schema } from '../contract/documents.ts';

/**
 * A copy of a description in which schemas that the type generator would widen are written so that it does not:
 *
 * - `anyOf: [{ required: [a] }, { required: [b] }]` beside properties says that one of them must be there. Read as schemas
 *   of their own, such branches allow anything: the object is written out once for each branch.
 * - An array of a fixed length becomes a tuple.
 */
export function typable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(typable);
  if (node === null || typeof node !== 'object') return node;
  const copy: Schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, typable(value)]));
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
