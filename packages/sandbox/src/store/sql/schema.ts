import type { Generated } from 'kysely';
import type {
  AttemptRow,
  CredentialRow,
  DeliveryRow,
  EventRow,
  LaneRow,
  MailRow,
  ReplayRow,
  ResourceRow,
  TaskRow,
  WorldRow,
} from '../rows.ts';

/** The tables, as the query builder knows them. The migrations create them. */
export interface Schema {
  /** One row. */
  meta: { version: number };
  world: WorldRow;
  credential: CredentialRow;
  /** `n` is the order of creation. */
  resource: ResourceRow & { readonly n: Generated<number> };
  /** Other names of a resource than its id. */
  name: { world: string; api: string; kind: string; name: string; id: string };
  counter: { world: string; name: string; n: number };
  /** The scopes of a holder: for itself if `target` is empty, else those that the target granted. */
  permission: { world: string; holder: string; env: string; target: string; scopes: string };
  /** How many resources there are, so that no list has to count them. */
  total: {
    world: string;
    api: string;
    kind: string;
    env: string;
    holder: string;
    owner: string;
    state: string;
    hidden: number;
    n: number;
  };
  replay: ReplayRow;
  event: EventRow;
  mail: MailRow;
  task: TaskRow;
  delivery: DeliveryRow;
  attempt: AttemptRow;
  lane: LaneRow;
}

/** The columns of the tables that make up a world, in the order in which rows are read and written. */
export const columns: {
  readonly [Table in Exclude<keyof Schema, 'meta' | 'total'>]: readonly (keyof Schema[Table])[];
} = {
  world: ['id', 'seed', 'draws', 'clockMode', 'clock', 'settings', 'version'],
  credential: ['world', 'hash', 'api', 'env', 'holder', 'resource', 'scopes', 'state', 'until'],
  resource: [
    'world',
    'api',
    'kind',
    'id',
    'env',
    'holder',
    'owner',
    'state',
    'hidden',
    'created',
    'version',
    'due',
    'doc',
    'data',
  ],
  name: ['world', 'api', 'kind', 'name', 'id'],
  counter: ['world', 'name', 'n'],
  permission: ['world', 'holder', 'env', 'target', 'scopes'],
  replay: ['world', 'holder', 'env', 'route', 'key', 'fingerprint', 'status', 'response', 'until'],
  event: ['world', 'n', 'id', 'api', 'type', 'at', 'kind', 'subject', 'cause', 'body', 'receivers'],
  mail: ['world', 'n', 'api', 'at', 'recipient', 'subject', 'link', 'about'],
  task: ['world', 'n', 'due', 'api', 'kind', 'id', 'action', 'input'],
  delivery: [
    'world',
    'n',
    'event',
    'api',
    'receiver',
    'holder',
    'type',
    'cause',
    'url',
    'body',
    'secret',
    'state',
    'attempts',
    'due',
    'created',
    'finished',
    'reason',
  ],
  attempt: [
    'world',
    'delivery',
    'number',
    'at',
    'duration',
    'url',
    'outcome',
    'recovered',
    'status',
    'error',
    'requestHeaders',
    'responseHeaders',
    'response',
  ],
  lane: ['world', 'api', 'receiver', 'lease', 'leaseUntil', 'failures', 'gone'],
};

/** A table that a snapshot contains, apart from that of the worlds. */
export type WorldTable = Exclude<keyof typeof columns, 'world'>;

/** The tables of a snapshot, with the columns that give their rows a fixed order. */
export const worldTables: { readonly [Table in WorldTable]: readonly (keyof Schema[Table])[] } = {
  credential: ['hash'],
  resource: ['n'],
  name: ['api', 'kind', 'name'],
  counter: ['name'],
  permission: ['holder', 'env', 'target'],
  replay: ['holder', 'env', 'route', 'key'],
  event: ['n'],
  mail: ['n'],
  task: ['n'],
  delivery: ['n'],
  attempt: ['delivery', 'number'],
  lane: ['api', 'receiver'],
};
