import type { Definition } from './definition.ts';

/** What the definition says of one operation. */
export interface Plan {
  /** The header of its idempotency key in lower case, where it takes one. */
  key: string | undefined;
  /** Whether it takes the header that says for whom it acts. */
  isTargeted: boolean;
  /** Whether a second request does no more than one, key or not (RFC 9110, 9.2.2). */
  isIdempotent: boolean;
  /** When a 409 passes by itself. */
  conflict: 'always' | 'if asked' | undefined;
  /** The media type of its answer, where that is no JSON. */
  media: string | undefined;
  /** Whether the arrays in its query are written with commas. */
  hasCommas: boolean;
}

/** Makes what gives the plan of an operation. Plans are kept: making one takes a tenth of the time of a call. */
export function planner(definition: Definition): (method: string, path: string) => Plan {
  const plans: Record<string, Map<string, Plan>> = {};
  return (method, path) => {
    const known = (plans[method] ??= new Map<string, Plan>());
    let plan = known.get(path);
    if (!plan) {
      // Without types a path may come with its parameters filled in, and there is no end of those.
      if (known.size >= 500) known.clear();
      plan = planOf(definition, method, path);
      known.set(path, plan);
    }
    return plan;
  };
}

function planOf(definition: Definition, method: string, path: string): Plan {
  const { idempotency, target, conflict, media, commas } = definition;
  const operation = `${method} ${path}`;
  const isIn = (list: readonly string[] = []): boolean => list.includes(method) || list.includes(operation);
  return {
    key: isIn(idempotency?.on) ? idempotency?.header.toLowerCase() : undefined,
    isTargeted: isIn(target?.on),
    isIdempotent: method !== 'POST' && method !== 'PATCH',
    conflict: isIn(conflict?.on) ? (isIn(conflict?.ifAsked) ? 'if asked' : 'always') : undefined,
    media: media?.[operation],
    hasCommas: isIn(commas),
  };
}
