import { columns } from './schema.ts';
import type {
  AttemptRow,
  CredentialRow,
  DeliveryRow,
  EventRow,
  LaneRow,
  MailRow,
  ResourceRow,
  TaskRow,
  WorldRow,
} from '../rows.ts';
import type { SqlRow } from './query.ts';

/** Gives the values of a row the names of its columns. */
export function nameValues(names: readonly string[], values: SqlRow): Record<string, string | number | null> {
  const row: Record<string, string | number | null> = {};
  for (let index = 0; index < names.length; index += 1) row[names[index] as string] = values[index] as string;
  return row;
}

const rowReader =
  <Row>(names: readonly string[]) =>
  (values: SqlRow): Row =>
    nameValues(names, values) as Row;

/** Reads a row of the table of the same name. */
export const readWorld: (values: SqlRow) => WorldRow = rowReader(columns.world);
/** Reads a row of the table of the same name. */
export const readCredential: (values: SqlRow) => CredentialRow = rowReader(columns.credential);
/** Reads a row of the table of the same name. */
export const readEvent: (values: SqlRow) => EventRow = rowReader(columns.event);
/** Reads a row of the table of the same name. */
export const readMail: (values: SqlRow) => MailRow = rowReader(columns.mail);
/** Reads a row of the table of the same name. */
export const readTask: (values: SqlRow) => TaskRow = rowReader(columns.task);
/** Reads a row of the table of the same name. */
export const readResource: (values: SqlRow) => ResourceRow = rowReader(columns.resource);
/** Reads a row of the table of the same name. */
export const readDelivery: (values: SqlRow) => DeliveryRow = rowReader(columns.delivery);
/** Reads a row of the table of the same name. */
export const readAttempt: (values: SqlRow) => AttemptRow = rowReader(columns.attempt);
/** Reads a row of the table of the same name. */
export const readLane: (values: SqlRow) => LaneRow = rowReader(columns.lane);
