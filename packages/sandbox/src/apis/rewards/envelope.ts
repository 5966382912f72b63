import { hash } from 'node:crypto';
import type { Refused } from '../../core/api.ts';

/** A refusal as the API writes it, with the members of the sandbox beside it. A 401 has no body. */
export function writeRefusal(
  { status, code, detail, rule, members = {} }: Refused,
  requestId: string,
): object | undefined {
  if (status === 401) return undefined;
  // In this API `errors` has lists of texts by field, and comes only with an invalid record.
  const { errors, ...others } = members;
  return {
    message: detail,
    ...(!Array.isArray(errors) && errors !== undefined && { errors }),
    code,
    ...(rule !== undefined && { rule }),
    requestId,
    ...others,
  };
}

/** An event as it is delivered. */
export function writeEvent(event: {
  readonly type: string;
  readonly id: string;
  readonly time: string;
  readonly data: unknown;
}): object {
  return {
    event_id: toUuid(event.id),
    event_type: event.type,
    ...(event.data as object),
    timestamp: event.time,
  };
}

/** The UUID that belongs to an id, in the form of version 8 (RFC 9562). */
function toUuid(id: string): string {
  const digits = hash('sha256', id, 'hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(12, 15)}`,
    `8${digits.slice(15, 18)}`,
    digits.slice(18, 30),
  ].join('-');
}
