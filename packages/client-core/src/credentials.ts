import type { Credential } from './definition.ts';

/**
 * Removes the credentials from `options` and returns them as headers. Throws a `TypeError` if a credential is missing or not a
 * valid header value, and if a secret one is used in a browser without `dangerouslyAllowBrowser`.
 */
export function takeCredentials(
  credentials: readonly Credential[],
  options: Record<string, unknown>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { option, header, prefix = '', secret } of credentials) {
    const value = `${(options[option] as string | undefined) ?? ''}`.trim();
    delete options[option];
    if (!/^[\x21-\x7e]+$/.test(value)) {
      throw new TypeError(`\`${option}\` is empty or invalid.`);
    }
    if (secret && !options['dangerouslyAllowBrowser'] && (globalThis as { window?: Window }).window?.document) {
      throw new TypeError(`\`${option}\` is secret. Call from a server, or set \`dangerouslyAllowBrowser\`.`);
    }
    headers[header] = prefix + value;
  }
  return headers;
}
