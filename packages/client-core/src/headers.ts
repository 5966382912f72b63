/** Headers by name, in any case; `null` takes one away that the client would send. */
export type HeaderValues = Headers | Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Lays headers over others, which are kept by lower-case name in an object of ours, because `Headers` costs as much as the
 * rest of a call. Throws a `TypeError` for a name or a value that no header can have.
 */
export function addHeaders(
  all: Record<string, string>,
  ...others: (HeaderValues | undefined)[]
): Record<string, string> {
  for (const given of others) {
    if (!given) continue;
    for (const [name, value] of given instanceof Headers ? given : Object.entries(given)) {
      if (value === null) delete all[name.toLowerCase()];
      else if (value !== undefined) Object.assign(all, checked(name, String(value)));
    }
  }
  return all;
}

/** Now and not in an attempt, where it would look like a failure of the network. The value may be a secret. */
function checked(name: string, value: string): Record<string, string> {
  try {
    return Object.fromEntries(new Headers({ [name]: value }));
  } catch (cause) {
    throw new TypeError(`No header can be called "${name}", or none can carry this value of it. Check both.`, {
      cause,
    });
  }
}
