import type { Definition } from './definition.ts';

/** The facts that the definition gives about one operation. */
export interface Plan {
  /** The header of the idempotency key in lower case. `undefined` if the operation does not accept one. */
  key: string | undefined;
  /** Whether the operation accepts the header that names whom the call acts for. */
  target: boolean;
  /** Whether a 409 may be retried. */
  conflict: boolean;
  /** Whether a 409 may be retried only if the response has `Retry-After`. */
  onlyWithRetryAfter: boolean;
  /** The media type of a response that is not JSON. `''` if a successful response has no body. */
  media: string | undefined;
  /** Whether arrays in the query are comma-separated. */
  commaSeparated: boolean;
}

/** Whether a method is idempotent (RFC 9110, 9.2.2). Nothing is known about other methods, which `request` accepts. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE)$/.test(method);
}

/**
 * Creates a function that returns the plan of an operation. It caches plans: making one takes a tenth of the time of a call.
 *
 * It throws a `TypeError` for a path that would lead out of the base URL, and take the credentials with it.
 */
export function createPlanner(definition: Definition): (method: string, path: string) => Plan {
  const { idempotency, target, conflict, media, commaSeparated } = definition;
  const plans = new Map<string, Plan>();
  return (method, path) => {
    const operation = `${method} ${path}`;
    const includes = (list: readonly string[] = []): boolean => list.includes(method) || list.includes(operation);
    let plan = plans.get(operation);
    if (!plan) {
      if (!path?.startsWith('/') || /[/\\](\.|%2e){1,2}([/\\?#]|$)/i.test(path)) {
        throw new TypeError(`${operation}: the path must begin with "/" and must not have the segments "." or "..".`);
      }
      plan = {
        key: includes(idempotency?.operations) ? idempotency?.header.toLowerCase() : undefined,
        target: includes(target?.operations),
        conflict: includes(conflict?.operations),
        onlyWithRetryAfter: includes(conflict?.onlyWithRetryAfter),
        media: media?.[operation],
        commaSeparated: includes(commaSeparated),
      };
      // Untyped programs may pass paths with their parameters filled in, and there are any number of those.
      if (plans.size >= 500) plans.clear();
      plans.set(operation, plan);
    }
    return plan;
  };
}
