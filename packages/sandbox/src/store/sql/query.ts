import { createBuilder } from './dialect.ts';
import type { Builder, Engine } from './dialect.ts';

/** What a column can hold. */
export type SqlValue = string | number | null;

/** A row as the engines return it, in the order of the selected columns. */
export type SqlRow = readonly SqlValue[];

/** A query in the SQL of one engine. */
export interface Statement {
  readonly sql: string;
  /** The argument for each placeholder. */
  readonly names: readonly string[];
}

/** A query whose values come later, by name. It is the same for every engine. */
export interface Query<Arguments> {
  readonly build: (db: Builder, given: Arguments) => { compile(): { sql: string; parameters: readonly unknown[] } };
}

/** Defines a query: `query((db, given) => db.selectFrom('world').select('seed').where('id', '=', given.id))`. */
export function query<Arguments>(build: Query<Arguments>['build']): Query<Arguments> {
  return { build };
}

class Argument {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

// The query builder passes values on without a look at them, so an object can stand for a value that comes later.
const argumentsByName: object = new Proxy({}, { get: (_, name) => new Argument(String(name)) });

/**
 * Compiles a query.
 *
 * @throws {Error} if the query contains a value that is not an argument. Write constants with `eb.lit`.
 */
export function compile<Arguments>({ build }: Query<Arguments>, engine: Engine): Statement {
  const { sql, parameters } = build(builders[engine], argumentsByName as Arguments).compile();
  const names = parameters.map((parameter) => {
    if (parameter instanceof Argument) return parameter.name;
    throw new Error(`The query contains the value ${String(parameter)}. Write it as a literal: ${sql}`);
  });
  return { sql, names };
}

const builders: Readonly<Record<Engine, Builder>> = {
  sqlite: createBuilder('sqlite'),
  postgres: createBuilder('postgres'),
};

/**
 * Puts arguments into the order of the placeholders.
 *
 * @throws {TypeError} for a value that an engine would misunderstand or keep in another form. Only text without NUL, whole
 *   numbers and null are the same in all of them.
 */
export function bind(names: readonly string[], given: object): SqlValue[] {
  const values: SqlValue[] = [];
  for (const name of names) {
    const value = (given as Record<string, unknown>)[name];
    if (typeof value === 'string' ? value.includes('\0') : value !== null && !Number.isSafeInteger(value)) {
      throw new TypeError(
        `The store cannot keep ${describe(value)} as "${name}". It takes text without the character NUL, whole numbers and null.`,
      );
    }
    values.push(value as SqlValue);
  }
  return values;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return 'text with the character NUL';
  if (typeof value === 'object') return `an object (${value?.constructor?.name ?? 'without a class'})`;
  return value === undefined ? 'undefined' : `the ${typeof value} ${String(value)}`;
}
