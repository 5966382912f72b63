import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  basket,
  bodies,
  createCall,
  createRecordingHandlers,
  getAuthorisation,
  getExample,
  getQuote,
  readResponse,
  serveShop,
  wallet,
} from '../../test/calls.ts';
import { createShop } from '../../test/shop.ts';
import {
  insufficientStock,
  PrimarySalesResponseError,
  type Authorisation,
  type Endpoint,
  type Quote,
} from '../index.ts';

it.each(['two-products', 'three-of-one'] as const)(
  'quote and authorise respond with the documented example %s',
  async (name) => {
    const { handlers, errors } = createRecordingHandlers({
      quote: () => getExample<Quote>(`quoteSale.200.${name}`),
      authorise: () => getExample<Authorisation>(`authoriseSale.200.${name}`),
    });
    const quote = createCall('quote', getExample(`quoteSale.request.${name}`));
    const authorise = createCall('authorise', getExample(`authoriseSale.request.${name}`));
    expect(await readResponse(handlers.quote(quote))).toEqual([200, getExample(`quoteSale.200.${name}`)]);
    expect(await readResponse(handlers.authorise(authorise))).toEqual([200, getExample(`authoriseSale.200.${name}`)]);
    expect(errors).toEqual([]);
  },
);

it('quote.amounts-are-exact: quote writes each number in its shortest form', async () => {
  const { handlers } = serveShop();
  const text = await (await handlers.quote(createCall('quote', basket))).text();
  expect(text).toContain('"currency":"ETH","currency_type":"crypto","amount":0.00003}');
  expect(text).toContain(
    '"totals":[{"currency":"USDC","currency_type":"crypto","amount":50},{"currency":"ETH","currency_type":"crypto","amount":0.00005}',
  );
});

/** Calls an endpoint whose function returns `returned`. */
async function callWith(endpoint: Endpoint, returned: unknown): Promise<[response: [number, unknown], error: unknown]> {
  const { handlers, errors } = createRecordingHandlers({ [endpoint]: () => returned });
  const response = await readResponse(handlers[endpoint](createCall(endpoint, bodies[endpoint])));
  return [response, errors[0]];
}

/** The expected result of {@link callWith} if the response breaks the contract. */
function expectViolation(endpoint: Endpoint, rule: string, message: string): unknown {
  return [
    [500, getExample('500.internal')],
    expect.objectContaining({
      name: 'PrimarySalesResponseError',
      violations: expect.arrayContaining([expect.objectContaining({ endpoint, rule, message })]),
      message: expect.stringContaining(`\n  ${message} (${rule})`),
    }),
  ];
}

it('PrimarySalesResponseError lists each violation with its place', async () => {
  const quote = getQuote();
  quote.totals[1]!.amount = 1;
  const [, error] = await callWith('quote', quote);
  expect((error as PrimarySalesResponseError).violations).toEqual([
    {
      endpoint: 'quote',
      rule: 'quote.totals-add-up-the-lines',
      place: 'totals.ETH',
      message: 'totals.ETH is 1, expected 0.00005',
    },
  ]);
});

it('PrimarySalesResponseError has a readable message', async () => {
  const quote = getQuote();
  quote.totals[0]!.amount = 49;
  quote.totals[1]!.amount = 0.00002 + 0.00001 * 3;
  const [, error] = await callWith('quote', quote);
  expect((error as Error).message).toBe(
    'Your `quote` returned a response that breaks the contract. The caller received 500.\n' +
      '  totals.USDC is 49, expected 50 (quote.totals-add-up-the-lines)\n' +
      '  totals.ETH is 0.00005000000000000001, expected 0.00005 (quote.totals-add-up-the-lines)',
  );
});

it('accepts totals and authorised products in any order', async () => {
  const quote = getQuote();
  quote.totals.reverse();
  expect((await callWith('quote', quote))[0]).toEqual([200, quote]);
  const authorisation = getAuthorisation();
  authorisation.products.reverse();
  expect((await callWith('authorise', authorisation))[0]).toEqual([200, authorisation]);
});

it.each([
  ['quote', getQuote()],
  ['authorise', getAuthorisation()],
] as const)('%s sends only the members that the contract names, at every level', async (endpoint, returned) => {
  const extra = { secret_margin: 3, toString: 'text', constructor: 'text', products_: [] };
  const addEverywhere = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(addEverywhere);
    if (value === null || typeof value !== 'object') return value;
    const members = Object.entries(value).map(([name, member]) => [name, addEverywhere(member)]);
    return { ...Object.fromEntries(members), ...extra };
  };
  expect((await callWith(endpoint, addEverywhere(returned)))[0]).toEqual([200, returned]);
  // A member with a known name, but not at this level.
  expect((await callWith(endpoint, { ...returned, amount: 3 }))[0]).toEqual([200, returned]);
});

it('erc1155-entries-are-repeated: authorise accepts an ERC1155 token several times', async () => {
  const authorisation = getAuthorisation();
  authorisation.products[1] = {
    ...authorisation.products[1]!,
    collection_address: '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f',
    contract_type: 'ERC1155',
    detail: [1, 2, 3].map(() => ({ token_id: '42', amount: 10 })),
  };
  expect((await callWith('authorise', authorisation))[0]).toEqual([200, authorisation]);
});

it('checks the response against the original request, even if the function changes its copy', async () => {
  const { handlers, errors } = createRecordingHandlers({
    quote: ({ products }) => {
      products.reverse();
      const quote = getQuote();
      return { ...quote, products: quote.products.toReversed() };
    },
  });
  expect((await handlers.quote(createCall('quote', basket))).status).toBe(500);
  expect(String(errors[0])).toContain('quote.keeps-the-order-of-the-request');
});

it('checks the JSON that is sent', async () => {
  const decimalObject = { toJSON: () => '20' };
  const quote = getQuote();
  quote.products[0]!.pricing[0]!.amount = decimalObject as never;
  const message = 'products[0].pricing[0].amount should be a number';
  expect(await callWith('quote', quote)).toEqual(expectViolation('quote', 'schema', message));
  quote.products[0]!.pricing[0]!.amount = { toJSON: () => 20 } as never;
  expect(await callWith('quote', quote)).toEqual([[200, getQuote()], undefined]);
  const [response, error] = await callWith('quote', { ...getQuote(), id: 1n });
  expect([response[0], (error as Error).name]).toEqual([500, 'TypeError']);
});

it.each(['confirm', 'expire'] as const)(
  'confirm-and-expire-return-an-empty-object: %s responds with {} to every success',
  async (endpoint) => {
    for (const returned of [undefined, null, {}, { id: 7, cost_price: 3 }]) {
      expect((await callWith(endpoint, returned))[0]).toEqual([200, {}]);
    }
  },
);

it.each(['confirm', 'expire'] as const)('%s does not accept false or a string as a success', async (endpoint) => {
  const message = 'The return value is false, expected nothing, an object or a refusal';
  expect(await callWith(endpoint, false)).toEqual(expectViolation(endpoint, 'schema', message));
  expect((await callWith(endpoint, 'ok'))[0][0]).toBe(500);
});

it.each(['confirm', 'expire'] as const)(
  'response.status-names-the-cause: %s does not accept insufficientStock()',
  async (endpoint) => {
    const message = 'The return value is insufficientStock(), expected nothing, an object or another refusal';
    const expected = expectViolation(endpoint, 'response.status-names-the-cause', message);
    expect(await callWith(endpoint, insufficientStock())).toEqual(expected);
    const { handlers, errors } = createRecordingHandlers({
      [endpoint]: () => {
        throw insufficientStock();
      },
    });
    expect((await handlers[endpoint](createCall(endpoint, bodies[endpoint]))).status).toBe(500);
    expect(errors[0]).toBeInstanceOf(PrimarySalesResponseError);
  },
);

const products = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 5 }),
    quantity: fc.integer({ min: 1, max: 1000 }),
    units: fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 3, maxLength: 3 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
);
const decimals = { USDC: 6, ETH: 18, USD: 2 };

it('quote.amounts-are-exact: quote accepts any amounts from the decimal helpers, and rejects a doubled one', async () => {
  await fc.assert(
    fc.asyncProperty(products, fc.nat(), fc.constantFrom('line', 'total'), async (wanted, pick, where) => {
      const catalogue = Object.fromEntries(
        wanted.map(({ id, units }) => [
          id,
          {
            stock: 1000,
            collection: wallet,
            type: 'ERC721' as const,
            price: Object.fromEntries(
              Object.entries(decimals).map(([currency, digits], at) => [currency, Number(`${units[at]}e-${digits}`)]),
            ),
          },
        ]),
      );
      const shop = createShop({ products: catalogue });
      const { handlers, errors } = serveShop(shop);
      const request = {
        recipient_address: wallet,
        products: wanted.map(({ id, quantity }) => ({ product_id: id, quantity })),
      };
      const response = await handlers.quote(createCall('quote', request));
      expect([response.status, errors]).toEqual([200, []]);

      const altered = (await response.json()) as Quote;
      const prices = where === 'line' ? altered.products.flatMap(({ pricing }) => pricing) : altered.totals;
      const price = prices[pick % prices.length]!;
      price.amount = Number(`${price.amount * 2}`);
      const broken = serveShop({ ...shop, quote: () => altered });
      expect((await broken.handlers.quote(createCall('quote', request))).status).toBe(500);
      expect(String(broken.errors[0])).toContain(`totals.${price.currency} is `);
    }),
    { numRuns: 200 },
  );
});
