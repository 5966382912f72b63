import { Problem } from '@wirepact/http-host';

/** The response that a request prefers. */
export interface Preference {
  /** An HTTP status that the operation documents. */
  readonly code?: number;
  /** The name of an example that the response documents. */
  readonly example?: string;
}

/**
 * Reads a `Prefer` header (RFC 7240): `code=404, example=not-found`. Unknown preferences are ignored, as the RFC requires.
 *
 * @throws {Problem} 400 if `code` is not the status of a response.
 */
export function readPreference(header: string | undefined): Preference {
  const wanted = new Map<string, string>();
  for (const [, name, quoted, bare] of (header ?? '').matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g)) {
    wanted.set(name!.toLowerCase(), quoted ?? bare!);
  }
  const code = wanted.get('code');
  const example = wanted.get('example');
  if (code !== undefined && !/^[2-5]\d\d$/.test(code)) {
    const detail = `"Prefer: code=${code}" is not the status of a response. Write one from 200 to 599, such as "Prefer: code=404".`;
    throw new Problem(400, 'Not a status', detail);
  }
  return { ...(code !== undefined && { code: Number(code) }), ...(example !== undefined && { example }) };
}
