/**
 * Fills the parameters of a path in, percent-encoded. Throws a `TypeError` for one that is missing or blank, and for `.` and
 * `..`, which no encoding keeps from climbing out of the path (WHATWG URL, dot segments): each would call another operation
 * than the one that was meant.
 */
export function fillPath(path: string, parameters: Record<string, unknown> = {}): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? '');
    if (/^\s*\.{0,2}\s*$/.test(value)) {
      throw new TypeError(`\`${name}\` of ${path} is "${value}". It cannot be empty, "." or "..".`);
    }
    return encodeURIComponent(value);
  });
}
