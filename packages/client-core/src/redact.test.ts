import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { redact } from './redact.ts';

it('redacts only members with a secret name, at any depth', () => {
  const event = {
    headers: { 'x-thing-token': 'Token t', accept: '*/*' },
    body: { password: 'p', user: { password: { old: 'o' }, name: 'n' }, list: [{ password: 'q' }] },
  };
  expect(redact(event, ['x-thing-token', 'password'])).toEqual({
    headers: { 'x-thing-token': '[redacted]', accept: '*/*' },
    body: { password: '[redacted]', user: { password: '[redacted]', name: 'n' }, list: [{ password: '[redacted]' }] },
  });
  expect(event.body.password).toBe('p');
});

it('redacts authorization and cookies in any API', () => {
  const headers = { authorization: 'Bearer t', 'proxy-authorization': 'Basic t', cookie: 'c=1', 'set-cookie': 'c=1' };
  expect(Object.values(redact(headers))).toEqual(['[redacted]', '[redacted]', '[redacted]', '[redacted]']);
});

it('does not redact a missing secret, so that a log shows that it is missing', () => {
  expect(redact({ password: null, token: '' }, ['password', 'token'])).toEqual({ password: null, token: '' });
});

it('redacts a secret anywhere in a value', () => {
  const secret = 'S3CR3T';
  const tree = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), tie('object'), fc.array(tie('value'))),
    object: fc.dictionary(fc.constantFrom('name', 'password', 'nested'), tie('value')),
  })).object as fc.Arbitrary<Record<string, unknown>>;
  const plant = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(plant);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === 'password' ? secret : plant(value)]),
    );
  };
  fc.assert(
    fc.property(tree, (value) => {
      expect(JSON.stringify(redact(plant(value), ['password']))).not.toContain(secret);
    }),
  );
});
