import { sql } from 'kysely';
import { createBuilder } from '../sql/dialect.ts';
import { worlds } from './0001-worlds.ts';
import { deliveries } from './0002-deliveries.ts';
import type { ColumnBuilderCallback, ColumnDataType, Expression } from 'kysely';
import type { Builder, Engine } from '../sql/dialect.ts';

/** A type as the schema builder takes it. */
export type DataType = ColumnDataType | Expression<unknown>;

/** The types of columns. */
export interface ColumnTypes {
  /** Text that is compared byte by byte. */
  readonly text: DataType;
  /** Whole numbers up to 2^53, for times in milliseconds. */
  readonly integer: DataType;
  /** The type and the properties of a key that counts up with each new row. */
  readonly serial: readonly [type: DataType, build: ColumnBuilderCallback];
}

/** Brings a database from one version to the next: the queries, in their order. A published one is never changed. */
export type Migration = (builder: Builder, types: ColumnTypes) => readonly { compile(): { readonly sql: string } }[];

// The first one leads to version 1.
const migrations: readonly Migration[] = [worlds, deliveries];

/** The version of the tables that this code reads and writes. */
export const newestVersion: number = migrations.length;

const columnTypes: Readonly<Record<Engine, ColumnTypes>> = {
  sqlite: { text: 'text', integer: 'integer', serial: ['integer', (column) => column.primaryKey()] },
  postgres: {
    text: sql`text collate "C"`,
    integer: 'bigint',
    serial: ['bigint', (column) => column.generatedByDefaultAsIdentity().primaryKey()],
  },
};

/** Returns the SQL that brings a database from a version (0 is an empty database) to the newest one. Run it in one transaction. */
export function migrationsSince(version: number, engine: Engine): readonly string[] {
  if (version === newestVersion) return [];
  const key = `${engine} ${version}`;
  let statements = compiled.get(key);
  if (statements === undefined) compiled.set(key, (statements = compileSince(version, engine)));
  return statements;
}

// Compiling takes longer than creating the tables. Tests open many databases.
const compiled = new Map<string, readonly string[]>();

function compileSince(version: number, engine: Engine): readonly string[] {
  const builder = createBuilder(engine);
  const statements = migrations
    .slice(version)
    .flatMap((migration) => migration(builder, columnTypes[engine]))
    .map((query) => query.compile().sql);
  const setVersion = version === 0 ? 'insert into meta (version) values' : 'update meta set version =';
  return [...statements, `${setVersion} (${newestVersion})`];
}
