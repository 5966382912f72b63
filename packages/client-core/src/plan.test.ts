import { expect, it } from 'vitest';
import { definition } from '../test/things.ts';
import { createPlanner } from './plan.ts';

const plain = { key: undefined, isTargeted: false, isIdempotent: true, conflict: undefined, media: undefined };

it('finds the facts about an operation, listed by operation or by method', () => {
  const findPlan = createPlanner(definition);
  expect(findPlan('GET', '/things')).toEqual({ ...plain, isCommaSeparated: false });
  expect(findPlan('GET', '/things.csv')).toEqual({ ...plain, media: 'text/csv', isCommaSeparated: true });
  expect(findPlan('POST', '/things')).toMatchObject({
    key: 'thing-key',
    isTargeted: true,
    isIdempotent: false,
    conflict: 'always',
  });
  expect(findPlan('POST', '/work')).toMatchObject({ key: undefined, isTargeted: false, isIdempotent: false });
  expect(findPlan('PUT', '/things/{id}')).toMatchObject({
    key: 'thing-key',
    isIdempotent: true,
    conflict: 'retry-after',
  });
});

it('treats only the methods of RFC 9110 as idempotent', () => {
  const findPlan = createPlanner(definition);
  const methods = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'POST', 'PATCH', 'LOCK'];
  expect(methods.filter((method) => findPlan(method, '/x').isIdempotent)).toEqual(methods.slice(0, 6));
});

it.each([
  '',
  'things',
  '.evil.example/x',
  '@evil.example',
  ':80/x',
  '/../x',
  '/things/..',
  '/a/%2E%2e/b',
  '/a\\..\\b',
  '/./a',
  undefined,
])('refuses the path %j, which leads out of the base URL', (path) => {
  expect(() => createPlanner(definition)('GET', path as string)).toThrow(TypeError);
});

it('accepts dots within a segment', () => {
  expect(() => createPlanner(definition)('GET', '/a..b/.c/{id}.csv')).not.toThrow();
});

it('caches plans up to a limit', () => {
  const findPlan = createPlanner(definition);
  const first = findPlan('GET', '/things');
  for (let each = 0; each < 499; each++) findPlan('GET', `/things/${each}`);
  expect(findPlan('GET', '/things')).toBe(first);
  findPlan('GET', '/things/one-too-many');
  expect(findPlan('GET', '/things')).not.toBe(first);
});
