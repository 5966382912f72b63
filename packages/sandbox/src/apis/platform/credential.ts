/** Reads the API key of a request: a bearer token. Header names are in lower case. */
export function readApiKey(headers: Readonly<Record<string, string | undefined>>): string | undefined {
  return /^bearer +(\S+) *$/i.exec(headers['authorization'] ?? '')?.[1];
}
