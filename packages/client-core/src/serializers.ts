import { createQuerySerializer, type QuerySerializer, type QuerySerializerOptions } from 'openapi-fetch';
import { checkSegment, encodeKey, encodeValue, isPlainObject, isPresent } from './url.ts';

/** A serializer of a query, or options for the one of openapi-fetch. */
export type QueryOption = QuerySerializer<unknown> | QuerySerializerOptions | undefined;

/**
 * Returns the serializer of a query: that of the call, else that of the client. Options of the call are added to those of the
 * client, as in openapi-fetch. Without either, arrays are written as the contract says.
 *
 * The serializer throws a `TypeError` for a value that cannot be written. A custom one receives the values as they are.
 */
export function createQueryWriter(
  client: QueryOption,
  call: QueryOption,
  isCommaSeparated = false,
): QuerySerializer<Record<string, unknown>> {
  const chosen = typeof client === 'object' && typeof call === 'object' ? { ...client, ...call } : (call ?? client);
  if (typeof chosen === 'function') return chosen;
  const serialize = createQuerySerializer<Record<string, unknown>>(
    chosen ?? (isCommaSeparated ? { array: { style: 'form', explode: false } } : undefined),
  );
  return (query) =>
    serialize(
      Object.fromEntries(Object.entries(query).map(([name, value]) => [encodeKey(name), toWritable(name, value)])),
    );
}

/** Checks the parameters of a path: missing and blank ones, and `.` and `..`, would call another operation than intended. */
export function checkPath(path: string, parameters: Readonly<Record<string, unknown>> = {}): void {
  for (const [, name = ''] of path.matchAll(/\{[.;]?([^{}*]+)\*?\}/g)) {
    checkSegment(path, name, toWritable(name, parameters[name]));
  }
}

/** Returns a value without absent members and with encoded names. Throws a `TypeError` for a value that cannot be written. */
function toWritable(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isPresent).map((item) => checkValue(name, item));
  if (!isPlainObject(value)) return isPresent(value) ? checkValue(name, value) : undefined;
  const members = Object.entries(value).filter(([, member]) => isPresent(member));
  if (members.length === 0) return undefined;
  return Object.fromEntries(members.map(([key, member]) => [encodeURIComponent(key), checkValue(name, member)]));
}

function checkValue(name: string, value: unknown): unknown {
  encodeValue(name, value);
  return value;
}
