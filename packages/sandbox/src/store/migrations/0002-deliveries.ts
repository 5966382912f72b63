import type { Migration } from './migration.ts';

/** Deliveries of events: what is sent, each attempt, and the lease of each endpoint. */
export const deliveries: Migration = ({ schema }, { text, integer }) => [
  schema
    .createTable('delivery')
    .addColumn('world', text, (column) => column.notNull())
    .addColumn('n', integer, (column) => column.notNull())
    .addColumn('event', text, (column) => column.notNull())
    .addColumn('api', text, (column) => column.notNull())
    .addColumn('receiver', text, (column) => column.notNull())
    .addColumn('holder', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('cause', text, (column) => column.notNull())
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', integer, (column) => column.notNull())
    .addColumn('due', integer)
    .addColumn('created', integer, (column) => column.notNull())
    .addColumn('finished', integer)
    .addColumn('reason', text)
    .addPrimaryKeyConstraint('delivery_key', ['world', 'n']),
  schema.createIndex('delivery_due').on('delivery').columns(['world', 'due', 'n']).where('due', 'is not', null),
  schema
    .createIndex('delivery_lane')
    .on('delivery')
    .columns(['world', 'api', 'receiver', 'due', 'n'])
    .where('due', 'is not', null),

  schema
    .createTable('attempt')
    .addColumn('world', text, (column) => column.notNull())
    .addColumn('delivery', integer, (column) => column.notNull())
    .addColumn('number', integer, (column) => column.notNull())
    .addColumn('at', integer, (column) => column.notNull())
    .addColumn('duration', integer, (column) => column.notNull())
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('outcome', text, (column) => column.notNull())
    .addColumn('recovered', integer, (column) => column.notNull())
    .addColumn('status', integer)
    .addColumn('error', text)
    .addColumn('requestHeaders', text, (column) => column.notNull())
    .addColumn('responseHeaders', text, (column) => column.notNull())
    .addColumn('response', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('attempt_key', ['world', 'delivery', 'number']),

  schema
    .createTable('lane')
    .addColumn('world', text, (column) => column.notNull())
    .addColumn('api', text, (column) => column.notNull())
    .addColumn('receiver', text, (column) => column.notNull())
    .addColumn('lease', text, (column) => column.notNull())
    .addColumn('leaseUntil', integer, (column) => column.notNull())
    .addColumn('failures', integer, (column) => column.notNull())
    .addColumn('gone', text)
    .addPrimaryKeyConstraint('lane_key', ['world', 'api', 'receiver']),
];
