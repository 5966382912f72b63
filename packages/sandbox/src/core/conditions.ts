import type { Clause } from './machine.ts';

/** What conditions look at. Members that are absent count as null. */
export interface Facts {
  /** The parsed body of the request, or the input of the action. */
  readonly body: unknown;
  /** The members of the resource, shown or not. `undefined` while they are not known. */
  readonly resource: Readonly<Record<string, unknown>> | undefined;
}

/** Whether all conditions hold. Conditions on a resource that is not known count as true. */
export function hold(clauses: readonly Clause[] | undefined, facts: Facts): boolean {
  return clauses === undefined || clauses.every((clause) => holds(clause, facts));
}

function holds(clause: Clause, { body, resource }: Facts): boolean {
  const [place, ...path] = clause.field.split('.');
  if (place === 'resource' && resource === undefined) return true;
  const value = read(place === 'resource' ? resource : body, path) ?? null;
  if ('values' in clause) return (clause.values as readonly unknown[]).includes(value);
  if ('present' in clause) return value !== null;
  const { min = -Infinity, max = Infinity } = clause as { min?: number; max?: number };
  return typeof value === 'number' && value >= min && value <= max;
}

function read(value: unknown, path: readonly string[]): unknown {
  return path.reduce((found, name) => {
    if (name === 'distinct' && Array.isArray(found)) return new Set(found).size;
    return typeof found === 'object' && found !== null && Object.hasOwn(found, name)
      ? (found as Record<string, unknown>)[name]
      : undefined;
  }, value);
}
