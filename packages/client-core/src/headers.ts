/** Headers by name, in any case. `null` removes a header that the client would send. */
export type HeaderValues = Headers | Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Adds headers to `all` and returns it. Later headers replace earlier ones. `all` is a plain object with lower-case names,
 * because creating `Headers` costs as much as the rest of a call. Throws a `TypeError` for an invalid name or value.
 */
export function addHeaders(
  all: Record<string, string>,
  ...others: (HeaderValues | undefined)[]
): Record<string, string> {
  for (const given of others) {
    if (!given) continue;
    for (const [name, value] of given instanceof Headers ? given : Object.entries(given)) {
      if (value === null) delete all[name.toLowerCase()];
      else if (value !== undefined) all[name.toLowerCase()] = normalizeValue(name, String(value));
    }
  }
  return all;
}

/** Throws before the first attempt, where an error would look like a network failure. Its message leaves out the value, which may
 * be secret. */
function normalizeValue(name: string, value: string): string {
  try {
    return new Headers({ [name]: value }).get(name) as string;
  } catch (cause) {
    throw new TypeError(`Invalid header "${name}": check its name and value.`, { cause });
  }
}
