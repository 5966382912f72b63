import { describe, expect, it } from 'vitest';
import { readPreference } from './prefer.ts';

describe('readPreference', () => {
  it.each([
    [undefined, {}],
    ['', {}],
    ['code=404', { code: 404 }],
    ['code=409, example=paid', { code: 409, example: 'paid' }],
    ['code=409; example=paid', { code: 409, example: 'paid' }],
    ['Code="409", Example="on hold"', { code: 409, example: 'on hold' }],
    ['respond-async, wait=10, example=paid', { example: 'paid' }],
  ])('reads %j', (header, preference) => {
    expect(readPreference(header)).toEqual(preference);
  });

  it.each(['code=abc', 'code=40', 'code=101', 'code=999'])('refuses %j', (header) => {
    expect(() => readPreference(header)).toThrow(/is not the status of a response\. Write one from 200 to 599/);
  });
});
