/** Returns the value at a JSON Pointer (RFC 6901), or `undefined` if there is none. */
export function readPointer(value: unknown, pointer: string): unknown {
  return readTokens(pointer).reduce<unknown>((found, token) => {
    return isObject(found) && Object.hasOwn(found, token) ? found[token] : undefined;
  }, value);
}

/** Returns a copy of a value with another member at a JSON Pointer. Objects on the way to it that are missing are added. */
export function writePointer(value: unknown, pointer: string, member: unknown): unknown {
  return writeTokens(value, readTokens(pointer), member);
}

function writeTokens(value: unknown, [token, ...rest]: readonly string[], member: unknown): unknown {
  if (token === undefined) return member;
  const object = isObject(value) ? value : {};
  return { ...object, [token]: writeTokens(object[token], rest, member) };
}

function readTokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
