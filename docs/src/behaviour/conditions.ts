import { companions, type Clause, type Transition } from '@wirepact/scripts/contract/behaviour';
import { code } from './html.ts';

/** When a transition fires, apart from its cause: its condition, its due time, and the transitions that it fires with. */
export function conditions(transition: Transition): string {
  const { due, if: clauses = [] } = transition;
  const others = companions(transition);
  return [
    ...(due === undefined ? [] : [`Due: ${code(due)}.`]),
    ...(clauses.length === 0 ? [] : [`If ${clauses.map(clauseText).join(' and ')}.`]),
    ...(others.length === 0 ? [] : [`Together with ${others.map(code).join(' or ')}.`]),
  ].join(' ');
}

const bounds = {
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
} as const;

function clauseText(clause: Clause): string {
  const field = code(clause.field);
  if (clause.is !== undefined) return `${field} is ${code(String(clause.is))}`;
  if (clause.in !== undefined) return `${field} is ${clause.in.map((value) => code(String(value))).join(' or ')}`;
  if (clause.present !== undefined) return `${field} is ${clause.present ? 'present' : 'absent'}`;
  const stated = Object.entries(bounds).flatMap(([key, words]) => {
    const bound = clause[key as keyof typeof bounds];
    return bound === undefined ? [] : [`${words} ${code(String(bound))}`];
  });
  return `${field} is ${stated.join(' and ')}`;
}
