import { expect, it } from 'vitest';
import { testSealer } from './engine.suite.ts';
import { readBody, storeBody } from './event-body.ts';

const body = { event: 'Shop.Opened', data: { secret: 'a1b2' } };

it('stores a body that tells a secret encrypted, and any other one as JSON', () => {
  expect(storeBody(body, true, testSealer)).not.toContain('a1b2');
  expect(storeBody(body, false, testSealer)).toBe(JSON.stringify(body));
});

it.each([true, false])('reads what was stored, if it tells a secret: %s', (tellsSecret) => {
  expect(readBody(storeBody(body, tellsSecret, testSealer), testSealer)).toBe(JSON.stringify(body));
});
