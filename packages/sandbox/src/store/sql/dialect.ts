import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Dialect } from 'kysely';
import type { Schema } from './schema.ts';

/** The engines that can keep worlds. */
export type Engine = 'sqlite' | 'postgres';

/** Builds and compiles queries. It has no connection, because each engine executes the compiled text itself. */
export type Builder = Kysely<Schema>;

const dialects: Readonly<Record<Engine, Dialect>> = {
  sqlite: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
  postgres: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
};

/** Creates the query builder for an engine. */
export function createBuilder(engine: Engine): Builder {
  return new Kysely<Schema>({ dialect: dialects[engine] });
}
