import type { Credential } from './definition.ts';

/**
 * Takes the credentials out of `options`, and gives them as headers. Throws a `TypeError` for one that is missing or that no
 * header can carry, and in a browser, where everybody can read it, for a secret one that is not allowed there by name.
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
      throw new TypeError(`\`${option}\` is empty, or no header can carry it. Check it.`);
    }
    if (secret && !options['dangerouslyAllowBrowser'] && (globalThis as { window?: Window }).window?.document) {
      throw new TypeError(
        `\`${option}\` is secret, and a browser shows it. Call from a server, or set \`dangerouslyAllowBrowser\`.`,
      );
    }
    headers[header] = prefix + value;
  }
  return headers;
}
