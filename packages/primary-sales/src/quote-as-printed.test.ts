import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { example } from '../test/calls.ts';

const printed = readFileSync(
  new URL('../../../spec/primary-sales/documents/quote-response-as-printed.txt', import.meta.url),
  'utf8',
);

it('quote-example-is-mended: the vendor printed a quote that is not JSON', () => {
  expect(() => JSON.parse(printed)).toThrow(SyntaxError);
});

it('quote-example-is-mended: one comma, in one place, makes it the documented example', () => {
  const gap = /\}(?=\s*\{)/g;
  expect(printed.match(gap)).toHaveLength(1);
  const mended = printed.replace(gap, '},');
  expect(mended).toHaveLength(printed.length + 1);
  expect(JSON.parse(mended)).toEqual(example('quoteSale.200.two-products'));
});
