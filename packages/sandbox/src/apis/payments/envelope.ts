import type { Refused } from '../../core/api.ts';

/** A refusal as the API writes it, with the members of the sandbox beside it. */
export function writeRefusal({ code, detail, rule, members }: Refused, requestId: string): object {
  return {
    error: { code, message: detail, details: {} },
    ...(rule !== undefined && { rule }),
    requestId,
    ...members,
  };
}

/** An event as it is delivered. */
export function writeEvent(event: {
  readonly type: string;
  readonly id: string;
  readonly time: string;
  readonly data: unknown;
}): object {
  return { id: event.id, event: event.type, created_at: event.time, data: event.data };
}
