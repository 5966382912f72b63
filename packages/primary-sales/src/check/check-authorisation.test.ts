import { expect, it } from 'vitest';
import { getAuthorisation, getExample, order } from '../../test/calls.ts';
import behaviour from '../generated/behaviour.json' with { type: 'json' };
import type { Authorisation } from '../index.ts';
import { checkAuthorisation } from './check-authorisation.ts';

const other = '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f';
const cases: [rule: string, message: string, alter: (authorisation: Authorisation) => unknown][] = [
  [
    'order.reference-is-unique-and-short',
    'reference should have at most 32 characters',
    (authorisation) => {
      authorisation.reference = crypto.randomUUID();
    },
  ],
  [
    'order.reference-is-unique-and-short',
    'reference should not be empty',
    (authorisation) => {
      authorisation.reference = '';
    },
  ],
  [
    'order.repeats-the-currency',
    'currency is ETH, expected USDC',
    (authorisation) => {
      authorisation.currency = 'ETH';
    },
  ],
  [
    'order.repeats-the-product-ids',
    'products[0] is P0001, which was not requested',
    (authorisation) => {
      authorisation.products[0]!.product_id = 'P0001';
    },
  ],
  [
    'line.product-exists',
    'products does not include P001; if a product is unavailable, refuse the whole request with 404',
    (authorisation) => {
      authorisation.products.shift();
    },
  ],
  [
    'tokens-are-grouped-by-product',
    'products[2] repeats P001; list each product once, with one entry in detail for each piece',
    (authorisation) => {
      authorisation.products.push(authorisation.products[0]!);
    },
  ],
  [
    'order.has-an-entry-for-each-piece',
    'products[1].detail has 2 entries for P002, expected 3',
    (authorisation) => {
      authorisation.products[1]!.detail.pop();
    },
  ],
  [
    'order.has-an-entry-for-each-piece',
    'products[1].detail[2].amount is 11, expected 10',
    (authorisation) => {
      authorisation.products[1]!.detail[2]!.amount = 11;
    },
  ],
  [
    'order.has-an-entry-for-each-piece',
    'products[1].detail[1].token_id repeats 2; in an ERC721 collection each piece needs its own token',
    (authorisation) => {
      authorisation.products[1]!.detail[1]!.token_id = '2';
    },
  ],
  [
    'order.has-an-entry-for-each-piece',
    'products[1].detail[0].token_id repeats 1; in an ERC721 collection each piece needs its own token',
    ({ products }) => {
      products[1]!.collection_address = products[1]!.collection_address.toLowerCase();
      products[1]!.detail[0]!.token_id = '1';
    },
  ],
  [
    'order.names-the-contract-type',
    'products[1].contract_type is ERC1155, expected ERC721',
    (authorisation) => {
      authorisation.products[1]!.contract_type = 'ERC1155';
    },
  ],
  [
    'order.names-the-contract-type',
    'products[0].contract_type is required',
    (authorisation) => {
      delete (authorisation.products[0] as { contract_type?: string }).contract_type;
    },
  ],
  [
    'order.names-the-collection',
    'products[0].collection_address should match pattern "^0x[0-9a-fA-F]{40}$"',
    (authorisation) => {
      authorisation.products[0]!.collection_address = `${other}0`;
    },
  ],
  [
    'order.currency-has-a-price',
    'products[0].detail[0].amount is 0, expected a price above 0',
    (authorisation) => {
      authorisation.products[0]!.detail[0]!.amount = 0;
    },
  ],
  [
    'amounts-are-exact-decimals',
    'products[0].detail[0].amount is 0.30000000000000004, which has 17 significant digits; expected at most 15 in exact decimals',
    (authorisation) => {
      authorisation.products[0]!.detail[0]!.amount = 0.1 + 0.2;
    },
  ],
  [
    'schema',
    'products[0].detail should not be empty',
    (authorisation) => {
      authorisation.products[0]!.detail = [];
    },
  ],
  ['schema', 'The response should be an object', () => null],
];

it.each(['two-products', 'three-of-one'] as const)('checkAuthorisation accepts the documented example %s', (name) => {
  const request = getExample<typeof order>(`authoriseSale.request.${name}`);
  expect(checkAuthorisation(request, getExample(`authoriseSale.200.${name}`))).toEqual([]);
});

it.each(cases)('%s: checkAuthorisation finds that %s', (rule, message, alter) => {
  const authorisation = getAuthorisation();
  const altered = alter(authorisation);
  const violations = checkAuthorisation(order, altered === undefined ? authorisation : altered);
  expect(violations).toContainEqual({ endpoint: 'authorise', rule, message, place: expect.any(String) });
});

it.each([...new Set(cases.map(([rule]) => rule))])('the violation %s is an id in behaviour.yaml', (rule) => {
  expect([...Object.keys(behaviour.rules), ...Object.keys(behaviour.decisions), 'schema']).toContain(rule);
});
