import { expect, it } from 'vitest';
import { docComment, pascalCase, quote, writeLiteral } from './names.ts';

it('turns an API id into a type name', () => {
  expect(pascalCase('primary-sales')).toBe('PrimarySales');
});

it('writes values that TypeScript reads back', () => {
  const value = { plain: 1, 'x-quoted': "it's", list: [true, null], empty: {} };
  const long = { ...value, list: ['a', 'b', 'c', { d: [] }] };
  for (const each of [value, long]) expect(new Function(`return ${writeLiteral(each)}`)()).toEqual(each);
  expect(quote('a "b" \n \\')).toBe(`'a "b" \\n \\\\'`);
});

it('escapes the end of a comment in its text', () => {
  expect(docComment('One line')).toBe('/** One line */\n');
  expect(docComment('Two\nlines */ more')).toBe('/**\n * Two\n * lines *\\/ more\n */\n');
});

it('writes a value on one line only if it fits and has no array of more than three items', () => {
  expect(writeLiteral({ a: [1, 2, 3], b: {} })).toBe('{ a: [1, 2, 3], b: {} }');
  expect(writeLiteral({ a: [1, 2, 3, 4], b: {} })).toBe('{\n  a: [\n    1,\n    2,\n    3,\n    4,\n  ],\n  b: {},\n}');
  expect(writeLiteral(['x'.repeat(60), 'y'.repeat(60)])).toMatch(/^\[\n {2}'x+',\n {2}'y+',\n\]$/);
  expect(writeLiteral(['x'.repeat(100)], '', 'const name = ')).toMatch(/^\['x+'\]$/);
  expect(writeLiteral(['x'.repeat(100)], '', 'export const name = ')).toContain('\n');
});
