/** Headers that are secret in any API: `Authorization`, `Proxy-Authorization`, `Cookie`, `Set-Cookie`. */
const alwaysSecret = /(authorization|cookie)$/;

/**
 * Returns a copy of a JSON value in which members with a secret name read `[redacted]`, at any depth. Header names must be in
 * lower case.
 */
export function redact<T>(value: T, secrets: readonly string[] = []): T {
  return JSON.parse(JSON.stringify(value), (name, member: unknown) =>
    member && (secrets.includes(name) || alwaysSecret.test(name)) ? '[redacted]' : member,
  ) as T;
}
