import type { Behaviour, Bound, Clause, Scalar } from './behaviour.ts';

/** The values of a field for which a clause holds: some values, every value but `null`, or the numbers in a range. */
export type Allowed = { values: readonly Scalar[] } | { present: true } | { from: number; to: number };

type Numbers = Behaviour['numbers'];

/** The number of a bound, which may be the name of one. `undefined` if no number has this name. */
export function resolveBound(bound: Bound, numbers: Numbers): number | undefined {
  return typeof bound === 'number' ? bound : numbers[bound]?.value;
}

/** The values that a clause allows. Bounds are integers, because they count something. */
export function allowedValues(clause: Clause, numbers: Numbers): Allowed {
  if (clause.is !== undefined) return { values: [clause.is] };
  if (clause.in !== undefined) return { values: clause.in };
  if (clause.present !== undefined) return clause.present ? { present: true } : { values: [null] };
  const read = (bound: Bound | undefined, otherwise: number, shift = 0): number =>
    bound === undefined ? otherwise : (resolveBound(bound, numbers) ?? otherwise) + shift;
  return {
    from: Math.max(read(clause['at-least'], -Infinity), read(clause['more-than'], -Infinity, 1)),
    to: Math.min(read(clause['at-most'], Infinity), read(clause['less-than'], Infinity, -1)),
  };
}

/** Whether two conditions can never hold at the same time, because some field cannot have a value that both allow. */
export function excludeEachOther(
  one: readonly Clause[] = [],
  other: readonly Clause[] = [],
  numbers: Numbers = {},
): boolean {
  return one.some((clause) =>
    other.some(
      (opposite) =>
        clause.field === opposite.field &&
        areDisjoint(allowedValues(clause, numbers), allowedValues(opposite, numbers)),
    ),
  );
}

function areDisjoint(one: Allowed, other: Allowed): boolean {
  if ('values' in one) return one.values.every((value) => !allows(other, value));
  if ('values' in other) return areDisjoint(other, one);
  if ('present' in one || 'present' in other) return false;
  return one.to < other.from || other.to < one.from;
}

function allows(allowed: Allowed, value: Scalar): boolean {
  if ('values' in allowed) return allowed.values.includes(value);
  if ('present' in allowed) return value !== null;
  return typeof value === 'number' && value >= allowed.from && value <= allowed.to;
}
