import { expect, it } from 'vitest';
import { basket, example, order } from '../../test/calls.ts';
import behaviour from '../generated/behaviour.json' with { type: 'json' };
import { checkAuthorisation, checkQuote } from './check-response.ts';
import type { Authorisation, Quote } from '../index.ts';

const wrongQuotes: [rule: string, message: string, spoil: (quote: Quote) => unknown][] = [
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
    'products[1].pricing.ETH is 0.000030000000000000004, with 17 significant digits; expected at most 15, worked out in exact decimals',
    (quote) => {
      quote.products[1]!.pricing[1]!.amount = 0.00001 * 3;
    },
  ],
  [
    'quote.line-covers-the-quantity',
    'products[1].pricing.USD is 10, which is no price of one piece times 3',
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
    'totals has DOGE, and no line has',
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
    'products[2] is P003, which was not asked for',
    (quote) => {
      quote.products.push({ ...quote.products[0]!, product_id: 'P003' });
    },
  ],
  [
    'line.product-exists',
    'products lacks P002; a product that cannot be had refuses the whole request with 404',
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
  ['schema', 'The answer should be an object', () => null],
  ['schema', 'The answer should be an object', () => [example('quoteSale.200.two-products')]],
];

const other = '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f';
const wrongAuthorisations: [rule: string, message: string, spoil: (answer: Authorisation) => unknown][] = [
  [
    'order.reference-is-unique-and-short',
    'reference should have at most 32 characters',
    (answer) => {
      answer.reference = crypto.randomUUID();
    },
  ],
  [
    'order.reference-is-unique-and-short',
    'reference should not be empty',
    (answer) => {
      answer.reference = '';
    },
  ],
  [
    'order.repeats-the-currency',
    'currency is ETH, expected USDC',
    (answer) => {
      answer.currency = 'ETH';
    },
  ],
  [
    'order.repeats-the-product-ids',
    'products[0] is P0001, which was not asked for',
    (answer) => {
      answer.products[0]!.product_id = 'P0001';
    },
  ],
  [
    'line.product-exists',
    'products lacks P001; a product that cannot be had refuses the whole request with 404',
    (answer) => {
      answer.products.shift();
    },
  ],
  [
    'tokens-are-grouped-by-product',
    'products[2] is P001 once more; list a product once, with an entry in detail for each piece',
    (answer) => {
      answer.products.push(answer.products[0]!);
    },
  ],
  [
    'order.has-an-entry-for-each-piece',
    'products[1].detail has 2 of 3 entries for P002',
    (answer) => {
      answer.products[1]!.detail.pop();
    },
  ],
  [
    'order.has-an-entry-for-each-piece',
    'products[1].detail[2].amount is 11, expected 10',
    (answer) => {
      answer.products[1]!.detail[2]!.amount = 11;
    },
  ],
  [
    'order.has-an-entry-for-each-piece',
    'products[1].detail[1].token_id is 2 once more; in an ERC721 collection each piece has a token of its own',
    (answer) => {
      answer.products[1]!.detail[1]!.token_id = '2';
    },
  ],
  [
    'order.has-an-entry-for-each-piece',
    'products[1].detail[0].token_id is 1 once more; in an ERC721 collection each piece has a token of its own',
    ({ products }) => {
      products[1]!.collection_address = products[1]!.collection_address.toLowerCase();
      products[1]!.detail[0]!.token_id = '1';
    },
  ],
  [
    'order.names-the-contract-type',
    'products[1].contract_type is ERC1155, expected ERC721',
    (answer) => {
      answer.products[1]!.contract_type = 'ERC1155';
    },
  ],
  [
    'order.names-the-contract-type',
    'products[0].contract_type is required',
    (answer) => {
      delete (answer.products[0] as { contract_type?: string }).contract_type;
    },
  ],
  [
    'order.names-the-collection',
    'products[0].collection_address should match pattern "^0x[0-9a-fA-F]{40}$"',
    (answer) => {
      answer.products[0]!.collection_address = `${other}0`;
    },
  ],
  [
    'order.currency-has-a-price',
    'products[0].detail[0].amount is 0; nothing is given away',
    (answer) => {
      answer.products[0]!.detail[0]!.amount = 0;
    },
  ],
  [
    'amounts-are-exact-decimals',
    'products[0].detail[0].amount is 0.30000000000000004, with 17 significant digits; expected at most 15, worked out in exact decimals',
    (answer) => {
      answer.products[0]!.detail[0]!.amount = 0.1 + 0.2;
    },
  ],
  [
    'schema',
    'products[0].detail should not be empty',
    (answer) => {
      answer.products[0]!.detail = [];
    },
  ],
  ['schema', 'The answer should be an object', () => null],
];

it('finds nothing wrong in the documented answers', () => {
  for (const name of ['two-products', 'three-of-one'] as const) {
    const quote = example<Quote>(`quoteSale.200.${name}`);
    expect(checkQuote(example(`quoteSale.request.${name}`), quote)).toEqual([]);
    const authorisation = example<Authorisation>(`authoriseSale.200.${name}`);
    expect(checkAuthorisation(example(`authoriseSale.request.${name}`), authorisation)).toEqual([]);
  }
});

it.each(wrongQuotes)('%s: finds that %s', (rule, message, spoil) => {
  const quote = example<Quote>('quoteSale.200.two-products');
  const spoilt = spoil(quote);
  const found = checkQuote(basket, spoilt === undefined ? quote : spoilt);
  expect(found).toContainEqual({ endpoint: 'quote', rule, message, place: expect.any(String) });
});

it.each(wrongAuthorisations)('%s: finds that %s', (rule, message, spoil) => {
  const authorisation = example<Authorisation>('authoriseSale.200.two-products');
  const spoilt = spoil(authorisation);
  const found = checkAuthorisation(order, spoilt === undefined ? authorisation : spoilt);
  expect(found).toContainEqual({ endpoint: 'authorise', rule, message, place: expect.any(String) });
});

it('says of an amount from floating point only that, and what it does to the total', () => {
  const quote = example<Quote>('quoteSale.200.two-products');
  quote.products[1]!.pricing[1]!.amount = 0.00001 * 3;
  expect(checkQuote(basket, quote).map(({ rule }) => rule)).toEqual([
    'quote.amounts-are-exact',
    'quote.totals-add-up-the-lines',
  ]);
});

it('names every broken rule and decision by an id that behaviour.yaml has', () => {
  const ids = new Set([...Object.keys(behaviour.rules), ...Object.keys(behaviour.decisions), 'schema']);
  const cited = [...wrongQuotes, ...wrongAuthorisations].map(([rule]) => rule);
  expect(cited.filter((rule) => !ids.has(rule))).toEqual([]);
});
