// JSON Pointers (RFC 6901).

/** Returns the pointer to a member of what a pointer points to. */
export function pointTo(pointer: string, member: string | number): string {
  return `${pointer}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The names on the way to what a pointer points to. */
export function readPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns what a pointer, or a reference such as `#/components/schemas/Thing`, points to in a value. `undefined` if it is not there. */
export function findAt(value: unknown, pointer: string): unknown {
  return readPointer(pointer).reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, name)
        ? (found as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
}
