import { parseYaml, unescapePointerFragment, type Source } from '@redocly/openapi-core';

const parsed = new WeakMap<Source, unknown>();

/** The values from the root of a file down to a JSON Pointer (`#/a/b`), the root first. */
export function ancestors(source: Source, pointer: string): unknown[] {
  if (!parsed.has(source)) parsed.set(source, parseYaml(source.body));
  let at = parsed.get(source);
  const path = [at];
  for (const key of pointer.split('/').slice(1)) {
    at = (at as Record<string, unknown> | undefined)?.[unescapePointerFragment(key)];
    path.push(at);
  }
  return path;
}
