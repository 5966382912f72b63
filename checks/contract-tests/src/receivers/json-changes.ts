/** The keys that lead from the root of a JSON value to a part of it. */
export type Path = readonly string[];

/** The paths of all values in a JSON value that are not objects or arrays. */
export function listLeaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => listLeaves(member, [...path, key]));
}

/** A copy of a JSON value with another value at a path. `undefined` removes the member. */
export function replaceAt<T>(value: T, [key, ...rest]: Path, replacement: unknown): T {
  if (key === undefined) return replacement as T;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && replacement === undefined) delete copy[key];
  else copy[key] = replaceAt(copy[key], rest, replacement);
  return copy as T;
}
