import { expect, it } from 'vitest';
import { docComment, inline, literal, pascalCase, quote } from './names.ts';

it('makes a type name of an API id', () => {
  expect(pascalCase('primary-sales')).toBe('PrimarySales');
});

it('writes values that TypeScript reads back', () => {
  const value = { plain: 1, 'x-quoted': "it's", list: [true, null], empty: {} };
  for (const source of [inline(value), literal(value)]) expect(new Function(`return ${source}`)()).toEqual(value);
  expect(quote('a "b" \n \\')).toBe(`'a "b" \\n \\\\'`);
});

it('keeps a comment closed only where it ends', () => {
  expect(docComment('One line')).toBe('/** One line */\n');
  expect(docComment('Two\nlines */ more')).toBe('/**\n * Two\n * lines *\\/ more\n */\n');
});
