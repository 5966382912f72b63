import type { Schema } from './documents.ts';
import { mapObjects } from './map-objects.ts';

/**
 * Returns a copy of a document in which each extensible enum has its first value as an example. Mocks and samplers that read
 * only standard keywords would make up a value such as `"string"`.
 */
export function addEnumExamples<Node>(node: Node): Node {
  return mapObjects(node, addExample);
}

function addExample(schema: Schema): Schema {
  const values = schema['x-extensible-enum'];
  return Array.isArray(values) && !schema['examples'] ? { ...schema, examples: values.slice(0, 1) } : schema;
}
