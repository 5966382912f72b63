import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findApis } from '../apis.ts';

const [api] = findApis().filter(({ id }) => id === 'primary-sales');
const printed = readFileSync(join(api!.spec, 'documents/quote-response-as-printed.txt'), 'utf8');

it('the vendor printed a quote that is not JSON', () => {
  expect(() => JSON.parse(printed)).toThrow(SyntaxError);
});

it('one comma, in one place, makes it the documented example', () => {
  const gap = /\}(?=\s*\{)/g;
  expect(printed.match(gap)).toHaveLength(1);
  const example = api!.document.components.examples?.['quoteSale.200.two-products'];
  expect(JSON.parse(printed.replace(gap, '},'))).toEqual(example?.value);
});
