import type { Query, SqlRow } from './query.ts';

/** Executes queries inside one transaction. Each engine has its own. */
export interface Session {
  /** Returns the first row. */
  get<Arguments extends object>(query: Query<Arguments>, given: Arguments): SqlRow | undefined;
  /** Returns all rows. */
  all<Arguments extends object>(query: Query<Arguments>, given: Arguments): readonly SqlRow[];
  /** Changes rows, and returns how many. */
  run<Arguments extends object>(query: Query<Arguments>, given: Arguments): number;
  /**
   * Changes rows, now or later, but before any other query sees them. `check` gets their number. If it throws, the work is
   * undone.
   */
  queue<Arguments extends object>(query: Query<Arguments>, given: Arguments, check?: (changes: number) => void): void;
  /** The same for a query that adds `n` to a number. Several additions to one number may be made as one. */
  add<Arguments extends { readonly n: number }>(query: Query<Arguments>, given: Arguments): void;
}
