import { describe, expect, it } from 'vitest';
import { readPointer, writePointer } from './json-pointer.ts';

describe('readPointer', () => {
  it.each([
    ['/error/code', 'a'],
    ['/a~1b', 1],
    ['/~0', 2],
    ['/error/other', undefined],
    ['/error/code/length', undefined],
    ['/constructor', undefined],
  ])('reads %s', (pointer, expected) => {
    expect(readPointer({ error: { code: 'a' }, 'a/b': 1, '~': 2 }, pointer)).toBe(expected);
  });
});

describe('writePointer', () => {
  it('returns a copy with the member', () => {
    const value = { ok: false, error: { code: 'a', message: 'b' } };
    expect(writePointer(value, '/error/message', 'c')).toEqual({ ok: false, error: { code: 'a', message: 'c' } });
    expect(value.error.message).toBe('b');
  });

  it('adds objects that are missing', () => {
    expect(writePointer(undefined, '/error/message', 'c')).toEqual({ error: { message: 'c' } });
  });
});
