import { Problem } from './problem.ts';

/** What a request asks the mock to answer with. */
export interface Preference {
  /** HTTP status, of those the operation documents. */
  readonly code?: number;
  /** Name of an example, of those the answer documents. */
  readonly example?: string;
}

/**
 * Reads a `Prefer` header (RFC 7240): `code=404, example=not-found`. Preferences that the mock does not know are
 * ignored, as the RFC asks.
 *
 * @throws {Problem} 400 where `code` is no HTTP status.
 */
export function readPreference(header: string | undefined): Preference {
  const wanted = new Map<string, string>();
  for (const [, name, quoted, bare] of (header ?? '').matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g)) {
    wanted.set(name!.toLowerCase(), quoted ?? bare!);
  }
  const code = wanted.get('code');
  const example = wanted.get('example');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) {
    const detail = `"Prefer: code=${code}" names no HTTP status; write three digits, such as "Prefer: code=404".`;
    throw new Problem(400, 'Not a status', detail);
  }
  return { ...(code !== undefined && { code: Number(code) }), ...(example !== undefined && { example }) };
}
