import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * The value of a limit that comes later. SQLite plans a query again for each value of a plain `limit ?`, which takes ten times as
 * long as a short list. It does not do so for a sum.
 */
export function limitOf(limit: number): RawBuilder<number> {
  return sql<number>`${limit} + 0`;
}
