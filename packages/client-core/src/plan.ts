import type { Definition } from './definition.ts';

/** What the definition says of one operation, so that a call need not search for it. */
export interface Plan {
  method: string;
  path: string;
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

export function planOf(definition: Definition, method: string, path: string): Plan {
  const { idempotency, target, conflict, media, commas } = definition;
  const operation = `${method} ${path}`;
  const isIn = (list: readonly string[] = []): boolean => list.includes(method) || list.includes(operation);
  return {
    method,
    path,
    key: isIn(idempotency?.on) ? idempotency?.header.toLowerCase() : undefined,
    isTargeted: isIn(target?.on),
    isIdempotent: method !== 'POST' && method !== 'PATCH',
    conflict: isIn(conflict?.on) ? (isIn(conflict?.ifAsked) ? 'if asked' : 'always') : undefined,
    media: media?.[operation],
    hasCommas: isIn(commas),
  };
}
