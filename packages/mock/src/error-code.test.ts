import { describe, expect, it } from 'vitest';
import { neutralCode, saysInvalid, specificity } from './error-code.ts';

describe('specificity', () => {
  it.each([
    ['invalid_url', ['url'], 1],
    ['invalid_event_types', ['event_types', '0'], 2],
    ['InvalidEventTypes', ['eventTypes'], 2],
    ['invalid_request', ['url'], 0],
    ['bad-request', [], 0],
    ['url_already_exists', ['url'], undefined],
    ['invalid_url', ['event_types'], undefined],
    ['unsupported_currency', ['currency'], undefined],
  ])('of %s for a violation of %j is %s', (code, names, expected) => {
    expect(specificity(code, names)).toBe(expected);
  });
});

describe('saysInvalid', () => {
  it.each([
    ['invalid_url', true],
    ['limit_reached', false],
  ])('of %s is %s', (code, expected) => {
    expect(saysInvalid(code)).toBe(expected);
  });
});

describe('neutralCode', () => {
  it.each([
    [400, 'bad_request'],
    [415, 'unsupported_media_type'],
    [499, 'invalid_request'],
  ])('of %i is %s', (status, code) => {
    expect(neutralCode(status)).toBe(code);
  });
});
