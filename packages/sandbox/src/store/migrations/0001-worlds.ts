import { sql } from 'kysely';
import type { CreateTableBuilder } from 'kysely';
import type { DataType, Migration } from './migration.ts';

/** The first version. Text and whole numbers only, so that every engine keeps the same. */
export const worlds: Migration = ({ schema }, { text, integer, serial }) => {
  const table = (
    name: string,
    columns: Readonly<Record<string, DataType>>,
    optional: Readonly<Record<string, DataType>> = {},
  ) => {
    let table: CreateTableBuilder<string, string> = schema.createTable(name);
    for (const [name, type] of Object.entries(columns))
      table = table.addColumn(name, type, (column) => column.notNull());
    for (const [name, type] of Object.entries(optional)) table = table.addColumn(name, type);
    return table;
  };
  const list = {
    world: text,
    api: text,
    kind: text,
    env: text,
    holder: text,
    owner: text,
    state: text,
    hidden: integer,
  };
  const listKey = ['world', 'api', 'kind', 'env', 'holder', 'owner'];

  return [
    table('meta', { version: integer }),

    table('world', {
      id: text,
      seed: text,
      draws: integer,
      clockMode: text,
      clock: integer,
      settings: text,
      version: integer,
    }).addPrimaryKeyConstraint('world_key', ['id']),

    table(
      'credential',
      { world: text, hash: text, api: text, env: text, holder: text, resource: text, scopes: text, state: text },
      { until: integer },
    )
      // A request only has its secret. The secret has to lead to one world.
      .addPrimaryKeyConstraint('credential_key', ['hash']),
    schema.createIndex('credential_resource').on('credential').columns(['world', 'api', 'resource', 'hash']),

    table(
      'resource',
      { ...list, id: text, created: integer, version: integer, doc: text },
      { due: integer, data: text },
    )
      .addColumn('n', ...serial)
      .addUniqueConstraint('resource_id', ['world', 'api', 'kind', 'id']),
    schema
      .createIndex('resource_list')
      .on('resource')
      .columns([...listKey, 'created', 'id'])
      .where('hidden', '=', sql.lit(0)),
    schema
      .createIndex('resource_list_of_state')
      .on('resource')
      .columns([...listKey, 'state', 'created', 'id']),
    schema.createIndex('resource_due').on('resource').columns(['world', 'due', 'n']).where('due', 'is not', null),

    table('name', { world: text, api: text, kind: text, name: text, id: text }).addPrimaryKeyConstraint('name_key', [
      'world',
      'api',
      'kind',
      'name',
    ]),

    table('counter', { world: text, name: text, n: integer }).addPrimaryKeyConstraint('counter_key', ['world', 'name']),

    table('permission', { world: text, holder: text, env: text, target: text, scopes: text }).addPrimaryKeyConstraint(
      'permission_key',
      ['world', 'holder', 'env', 'target'],
    ),

    table('total', { ...list, n: integer }).addPrimaryKeyConstraint('total_key', [...listKey, 'state', 'hidden']),

    table('replay', {
      world: text,
      holder: text,
      env: text,
      route: text,
      key: text,
      fingerprint: text,
      status: integer,
      response: text,
      until: integer,
    }).addPrimaryKeyConstraint('replay_key', ['world', 'holder', 'env', 'route', 'key']),
    schema.createIndex('replay_until').on('replay').columns(['world', 'until']),

    table('event', {
      world: text,
      n: integer,
      id: text,
      api: text,
      type: text,
      at: integer,
      kind: text,
      subject: text,
      cause: text,
      body: text,
      receivers: text,
    }).addPrimaryKeyConstraint('event_key', ['world', 'n']),

    table(
      'mail',
      { world: text, n: integer, api: text, at: integer, recipient: text, subject: text, about: text },
      { link: text },
    ).addPrimaryKeyConstraint('mail_key', ['world', 'n']),

    table('task', {
      world: text,
      n: integer,
      due: integer,
      api: text,
      kind: text,
      id: text,
      action: text,
      input: text,
    }).addPrimaryKeyConstraint('task_key', ['world', 'n']),
    schema.createIndex('task_due').on('task').columns(['world', 'due', 'n']),
  ];
};
