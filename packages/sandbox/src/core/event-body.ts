import type { Sealer } from './settings.ts';

/** Writes the body of an event for the database. One that tells its receiver a secret is encrypted as a whole. */
export function storeBody(body: object, tellsSecret: boolean, sealer: Pick<Sealer, 'seal'>): string {
  const text = JSON.stringify(body);
  return tellsSecret ? sealer.seal(text) : text;
}

/** Reads what `storeBody` wrote: the body as it is delivered. */
export function readBody(stored: string, sealer: Pick<Sealer, 'open'>): string {
  return isSealed(stored) ? sealer.open(stored) : stored;
}

/** The text of an object begins with a brace. */
function isSealed(stored: string): boolean {
  return !stored.startsWith('{');
}
