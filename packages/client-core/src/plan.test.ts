import { expect, it } from 'vitest';
import { definition } from '../test/things.ts';
import { planner } from './plan.ts';

const plain = { key: undefined, isTargeted: false, isIdempotent: true, conflict: undefined, media: undefined };

it('says what the definition says, of an operation or of its method', () => {
  const planOf = planner(definition);
  expect(planOf('GET', '/things')).toEqual({ ...plain, hasCommas: false });
  expect(planOf('GET', '/things.csv')).toEqual({ ...plain, media: 'text/csv', hasCommas: true });
  expect(planOf('POST', '/things')).toMatchObject({
    key: 'thing-key',
    isTargeted: true,
    isIdempotent: false,
    conflict: 'always',
  });
  expect(planOf('POST', '/work')).toMatchObject({ key: undefined, isTargeted: false, isIdempotent: false });
  expect(planOf('PUT', '/things/{id}')).toMatchObject({ key: 'thing-key', isIdempotent: true, conflict: 'if asked' });
});

it('keeps plans, and not without end', () => {
  const planOf = planner(definition);
  const first = planOf('GET', '/things');
  for (let each = 0; each < 499; each++) planOf('GET', `/things/${each}`);
  expect(planOf('GET', '/things')).toBe(first);
  planOf('GET', '/things/one-too-many');
  expect(planOf('GET', '/things')).not.toBe(first);
});
