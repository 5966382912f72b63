import { expect, it } from 'vitest';
import { at } from './json-pointer.ts';

it('leads to a member, through arrays too, and to the value itself', () => {
  expect(at({ error: { code: 'gone' } }, '/error/code')).toBe('gone');
  expect(at({ list: [{ id: 1 }] }, '/list/0/id')).toBe(1);
  expect(at([1, 2], '')).toEqual([1, 2]);
});

it('is undefined where the way ends', () => {
  expect(at({ error: null }, '/error/code')).toBeUndefined();
  expect(at('text', '/error/code')).toBeUndefined();
  expect(at(undefined, '/error')).toBeUndefined();
  expect(at({ error: 1 }, undefined)).toBeUndefined();
});
