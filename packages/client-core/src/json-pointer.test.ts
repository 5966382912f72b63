import { expect, it } from 'vitest';
import { readPointer } from './json-pointer.ts';

it('returns a member, also in arrays, and the value itself', () => {
  expect(readPointer({ error: { code: 'gone' } }, '/error/code')).toBe('gone');
  expect(readPointer({ list: [{ id: 1 }] }, '/list/0/id')).toBe(1);
  expect(readPointer([1, 2], '')).toEqual([1, 2]);
});

it('returns undefined if the pointer does not resolve', () => {
  expect(readPointer({ error: null }, '/error/code')).toBeUndefined();
  expect(readPointer('text', '/error/code')).toBeUndefined();
  expect(readPointer(undefined, '/error')).toBeUndefined();
  expect(readPointer({ error: 1 }, undefined)).toBeUndefined();
});
