import { expect, it } from 'vitest';
import { badRequest, rateLimited } from '../index.ts';

it('badRequest and rateLimited reject invalid arguments', () => {
  expect(() => badRequest('')).toThrow('badRequest: code must not be empty.');
  expect(() => rateLimited(-1)).toThrow('retryAfterSeconds must be a non-negative number, got -1');
  expect(() => rateLimited(Number.NaN)).toThrow(RangeError);
});
