import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { getExample } from '../test/calls.ts';

const printed = readFileSync(
  new URL('../../../spec/primary-sales/documents/quote-response-as-printed.txt', import.meta.url),
  'utf8',
);

it('quote-example-is-corrected: the printed quote of the vendor is not JSON', () => {
  expect(() => JSON.parse(printed)).toThrow(SyntaxError);
});

it('quote-example-is-corrected: one added comma turns the printed quote into the documented example', () => {
  const gap = /\}(?=\s*\{)/g;
  expect(printed.match(gap)).toHaveLength(1);
  const fixed = printed.replace(gap, '},');
  expect(fixed).toHaveLength(printed.length + 1);
  expect(JSON.parse(fixed)).toEqual(getExample('quoteSale.200.two-products'));
});
