import type { Refused } from '../../core/api.ts';

/** Writes a refusal in the envelope of the API, with a code, the rule and the members of the sandbox. */
export function writeRefusal({ code, rule, detail, members }: Refused, requestId: string): object {
  return { success: false, error: detail, code, ...(rule !== undefined && { rule }), requestId, ...members };
}
