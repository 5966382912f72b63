import type { Schema } from './documents.ts';

/** Returns a copy of a document in which `change` has replaced each object, the innermost objects first. */
export function mapObjects<Node>(node: Node, change: (object: Schema) => Schema): Node {
  if (Array.isArray(node)) return node.map((item) => mapObjects(item, change)) as Node;
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [key, mapObjects(value, change)]);
  return change(Object.fromEntries(entries)) as Node;
}
