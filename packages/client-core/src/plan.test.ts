import { expect, it } from 'vitest';
import { definition } from '../test/things.ts';
import { createPlanner, isIdempotent } from './plan.ts';

const plain = {
  media: undefined,
  idempotencyKey: false,
  target: false,
  conflict: false,
  onlyWithRetryAfter: false,
  commaSeparated: false,
};

it('finds the facts about an operation, listed by operation or by method', () => {
  const findPlan = createPlanner(definition);
  expect(findPlan('GET', '/things')).toEqual(plain);
  expect(findPlan('GET', '/things.csv')).toEqual({ ...plain, media: 'text/csv', commaSeparated: true });
  expect(findPlan('POST', '/things')).toEqual({ ...plain, idempotencyKey: true, target: true, conflict: true });
  expect(findPlan('POST', '/work')).toEqual(plain);
  expect(findPlan('PUT', '/things/{id}')).toEqual({
    ...plain,
    idempotencyKey: true,
    conflict: true,
    onlyWithRetryAfter: true,
  });
});

it('treats only the methods of RFC 9110 as idempotent', () => {
  const methods = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'POST', 'PATCH', 'LOCK'];
  expect(methods.filter(isIdempotent)).toEqual(methods.slice(0, 6));
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
  const others = Array.from({ length: 499 }, (_, each) => `/things/${each}`);
  const plans = others.map((path) => findPlan('GET', path));
  const late = findPlan('GET', '/things/one-too-many');
  expect(findPlan('GET', '/things')).toBe(first);
  expect(findPlan('GET', others[498] as string)).toBe(plans[498]);
  expect(findPlan('GET', '/things/one-too-many')).not.toBe(late);
  expect(findPlan('GET', '/things/one-too-many')).toEqual(late);
});
