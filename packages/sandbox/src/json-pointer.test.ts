import { expect, it } from 'vitest';
import { findAt, pointTo, readPointer } from './json-pointer.ts';

it('writes and reads names with slashes and tildes', () => {
  const pointer = pointTo(pointTo('', 'a/b'), '~1x');
  expect(pointer).toBe('/a~1b/~01x');
  expect(readPointer(pointer)).toEqual(['a/b', '~1x']);
  expect(readPointer('')).toEqual([]);
});

it('finds what a pointer or a reference points to', () => {
  const value = { 'a/b': [{ c: 1 }] };
  expect(findAt(value, '/a~1b/0/c')).toBe(1);
  expect(findAt(value, '#/a~1b/0')).toEqual({ c: 1 });
  expect(findAt(value, '')).toBe(value);
  expect(findAt(value, '/a~1b/1/c')).toBeUndefined();
  expect(findAt(value, '/toString')).toBeUndefined();
});
