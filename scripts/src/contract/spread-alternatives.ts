import type { Schema } from './documents.ts';
import { mapObjects } from './map-objects.ts';

/** Keywords that say what a value is for. They stay beside `anyOf`, all others go into each branch. */
const isAnnotation = (keyword: string): boolean =>
  ['title', 'description', 'deprecated', 'examples'].includes(keyword) || keyword.startsWith('x-');

/**
 * Returns a copy of a document in which each alternative of required properties is written in full.
 *
 * In `spec/`, `anyOf: [{ required: [a] }, { required: [b] }]` next to `properties` means that one of the two must be present.
 * Most tools read each branch by itself. There it would describe any object, so the properties are repeated in it.
 */
export function spreadAlternatives<Node>(node: Node): Node {
  return mapObjects(node, spreadSchema);
}

/** Whether all branches of a schema only list properties that are required. */
export function hasAlternatives({ properties, anyOf }: Schema): boolean {
  return (
    properties !== undefined &&
    Array.isArray(anyOf) &&
    anyOf.every((branch) => Object.keys(branch).join() === 'required')
  );
}

function spreadSchema(schema: Schema): Schema {
  if (!hasAlternatives(schema)) return schema;
  const { anyOf = [], required = [], ...rest } = schema;
  const entries = Object.entries(rest);
  const shared = Object.fromEntries(entries.filter(([keyword]) => !isAnnotation(keyword)));
  return {
    ...Object.fromEntries(entries.filter(([keyword]) => isAnnotation(keyword))),
    anyOf: anyOf.map((branch) => ({ ...shared, required: [...required, ...(branch.required ?? [])] })),
  };
}
