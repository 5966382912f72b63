/** Names of headers that are secret in any API: `Authorization`, `Proxy-Authorization`, `Cookie`, `Set-Cookie`. */
const secretAnywhere = /(authorization|cookie)$/;

/**
 * A copy of a JSON value in which the values of members that are secret by name, at any depth, read `[redacted]`. Headers are
 * in it by lower-case name.
 */
export function redact<T>(value: T, secrets: readonly string[] = []): T {
  return JSON.parse(JSON.stringify(value), (name, member: unknown) =>
    member && (secrets.includes(name) || secretAnywhere.test(name)) ? '[redacted]' : member,
  ) as T;
}
