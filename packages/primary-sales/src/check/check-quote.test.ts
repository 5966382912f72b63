import { expect, it } from 'vitest';
import { basket, getExample, getQuote } from '../../test/calls.ts';
import behaviour from '../generated/behaviour.json' with { type: 'json' };
import type { Quote } from '../index.ts';
import { checkQuote } from './check-quote.ts';

const cases: [rule: string, message: string, alter: (quote: Quote) => unknown][] = [
  [
    'quote.totals-add-up-the-lines',
    'totals.ETH is 0.00005000000000000001, expected 0.00005',
    (quote) => {
      quote.totals[1]!.amount = 0.00002 + 0.00001 * 3;
    },
  ],
  [
    'quote.totals-add-up-the-lines',
    'totals.USDC is 49, expected 50',
    (quote) => {
      quote.totals[0]!.amount = 49;
    },
  ],
  [
    'quote.amounts-are-exact',
    'products[1].pricing.ETH is 0.000030000000000000004, which has 17 significant digits; expected at most 15 in exact decimals',
    (quote) => {
      quote.products[1]!.pricing[1]!.amount = 0.00001 * 3;
    },
  ],
  [
    'quote.line-covers-the-quantity',
    'products[1].pricing.USD is 10, which does not divide evenly by the quantity 3',
    (quote) => {
      quote.products[1]!.pricing[2]!.amount = 10;
    },
  ],
  [
    'quote.prices-in-all-currencies',
    'products[0].pricing has USDC twice',
    (quote) => {
      quote.products[0]!.pricing.push(quote.products[0]!.pricing[0]!);
    },
  ],
  [
    'all-lines-have-the-same-currencies',
    'products[1].pricing has no price in USD',
    (quote) => {
      quote.products[1]!.pricing.pop();
    },
  ],
  [
    'all-lines-have-the-same-currencies',
    'totals has no price in ETH',
    (quote) => {
      quote.totals.splice(1, 1);
    },
  ],
  [
    'all-lines-have-the-same-currencies',
    'totals has DOGE, but no line does',
    (quote) => {
      quote.totals.push({ currency: 'DOGE', currency_type: 'crypto', amount: 1 });
    },
  ],
  [
    'quote.currency-is-crypto-or-fiat',
    'totals.USD.currency_type is crypto, expected fiat',
    (quote) => {
      quote.totals[2]!.currency_type = 'crypto';
    },
  ],
  [
    'quote.currency-is-crypto-or-fiat',
    'totals[2].currency_type should be equal to one of the allowed values',
    (quote) => {
      quote.totals[2]!.currency_type = 'paper' as never;
    },
  ],
  [
    'quote.keeps-the-order-of-the-request',
    'products[0].product_id is P002, expected P001',
    (quote) => {
      quote.products.reverse();
    },
  ],
  [
    'quote.keeps-the-order-of-the-request',
    'products[1].quantity is 1, expected 3',
    (quote) => {
      quote.products[1]!.quantity = 1;
    },
  ],
  [
    'quote.keeps-the-order-of-the-request',
    'products[2] is P003, which was not requested',
    (quote) => {
      quote.products.push({ ...quote.products[0]!, product_id: 'P003' });
    },
  ],
  [
    'line.product-exists',
    'products does not include P002; if a product is unavailable, refuse the whole request with 404',
    (quote) => {
      quote.products.pop();
    },
  ],
  [
    'schema',
    'products[0].pricing[0].amount should be a number',
    (quote) => {
      quote.products[0]!.pricing[0]!.amount = '20' as never;
    },
  ],
  [
    'schema',
    'products[0].pricing[0].amount should be a number',
    (quote) => {
      quote.products[0]!.pricing[0]!.amount = Number.NaN;
    },
  ],
  [
    'schema',
    'products[0].pricing[0].amount should be at least 0',
    (quote) => {
      quote.products[0]!.pricing[0]!.amount = -20;
    },
  ],
  [
    'schema',
    'totals is required',
    (quote) => {
      delete (quote as Partial<Quote>).totals;
    },
  ],
  ['schema', 'The response should be an object', () => null],
  ['schema', 'The response should be an object', () => [getExample('quoteSale.200.two-products')]],
];

it.each(['two-products', 'three-of-one'] as const)('checkQuote accepts the documented example %s', (name) => {
  expect(checkQuote(getExample(`quoteSale.request.${name}`), getExample(`quoteSale.200.${name}`))).toEqual([]);
});

it.each(cases)('%s: checkQuote finds that %s', (rule, message, alter) => {
  const quote = getQuote();
  const altered = alter(quote);
  const violations = checkQuote(basket, altered === undefined ? quote : altered);
  expect(violations).toContainEqual({ endpoint: 'quote', rule, message, place: expect.any(String) });
});

it('checkQuote reports an inexact amount once, and the total that it changes', () => {
  const quote = getQuote();
  quote.products[1]!.pricing[1]!.amount = 0.00001 * 3;
  expect(checkQuote(basket, quote).map(({ rule }) => rule)).toEqual([
    'quote.amounts-are-exact',
    'quote.totals-add-up-the-lines',
  ]);
});

it.each([...new Set(cases.map(([rule]) => rule))])('the violation %s is an id in behaviour.yaml', (rule) => {
  expect([...Object.keys(behaviour.rules), ...Object.keys(behaviour.decisions), 'schema']).toContain(rule);
});
