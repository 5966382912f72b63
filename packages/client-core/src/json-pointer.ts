/**
 * Returns the value at an RFC 6901 JSON Pointer. `''` is the value itself. Returns `undefined` if the pointer is `undefined` or
 * does not resolve. Escaped keys (`~0`, `~1`) are not supported: no contract needs them.
 */
export function readPointer(value: unknown, pointer: string | undefined): unknown {
  const step = (inner: unknown, key: string): unknown => (inner as Record<string, unknown> | null | undefined)?.[key];
  return pointer?.split('/').slice(1).reduce(step, value);
}
