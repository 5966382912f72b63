/**
 * What an RFC 6901 JSON Pointer leads to in a value; `''` is the value itself. `undefined` where it leads nowhere, and where
 * there is none. Keys with `~` or `/` are not understood: no contract needs them.
 */
export function at(value: unknown, pointer: string | undefined): unknown {
  const step = (inner: unknown, key: string): unknown => (inner as Record<string, unknown> | null | undefined)?.[key];
  return pointer?.split('/').slice(1).reduce(step, value);
}
