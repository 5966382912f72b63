import { parseYaml, type Source } from '@redocly/openapi-core';
import { walkPointer } from '../contract/pointer.ts';

const values = new WeakMap<Source, unknown>();

/** The values from the root of a file down to the target of a JSON Pointer (`#/a/b`), the root first. */
export function listAncestors(source: Source, pointer: string): unknown[] {
  if (!values.has(source)) values.set(source, parseYaml(source.body));
  return walkPointer(values.get(source), pointer);
}
