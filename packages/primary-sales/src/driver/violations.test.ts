import { expect, it } from 'vitest';
import { order, wallet } from '../../test/calls.ts';
import { change, createDriver, createDriverWithChanges, createOrder, type Changes } from '../../test/drivers.ts';
import type { Authorisation, Quote, SaleOptions, SaleReport } from '../index.ts';

async function runSale(changes: Changes, options: Partial<SaleOptions> = {}): Promise<SaleReport> {
  const driver = await createDriverWithChanges(changes);
  return driver.sale(order, { ending: 'confirm', ...options });
}

const cases: [rule: string, message: string, changes: Changes, options?: { ending?: 'expire' }][] = [
  [
    'quote.totals-add-up-the-lines',
    'totals.USDC is 51, expected 50',
    { quote: change<Quote>(({ totals }) => (totals[0]!.amount = 51)) },
  ],
  [
    'quote.amounts-are-exact',
    'products[1].pricing.ETH is 0.000030000000000000004, which has 17 significant digits; expected at most 15 in exact decimals',
    { quote: change<Quote>(({ products }) => (products[1]!.pricing[1]!.amount = 0.00001 * 3)) },
  ],
  [
    'line.product-exists',
    'products does not include P002; if a product is unavailable, refuse the whole request with 404',
    { quote: change<Quote>(({ products }) => products.pop()) },
  ],
  ['schema', 'The response should be JSON, got <html></html>', { quote: () => new Response('<html></html>') }],
  ['schema', 'The response should be JSON, got an empty body', { authorise: () => new Response() }],
  ['schema', 'totals is required', { quote: () => ({ products: [] }) }],
  [
    'response.success-is-200',
    'status is 201, expected 200',
    { authorise: (_, correct) => Response.json(correct, { status: 201 }) },
  ],
  ['response.success-is-200', 'status is 204, expected 200', { confirm: () => new Response(null, { status: 204 }) }],
  [
    'response.status-names-the-cause',
    'status is 503, expected one of 200, 400, 401, 404, 429, 500',
    { quote: () => new Response('', { status: 503 }) },
  ],
  [
    'response.status-names-the-cause',
    'status is 302, expected one of 200, 400, 401, 404, 429, 500',
    { quote: () => new Response(null, { status: 302, headers: { location: '/confirm' } }) },
  ],
  [
    'order.reference-is-unique-and-short',
    'reference should have at most 32 characters',
    { authorise: change<Authorisation>((body) => (body.reference = crypto.randomUUID())) },
  ],
  [
    'order.repeats-the-currency',
    'currency is USD, expected USDC',
    { authorise: change<Authorisation>((body) => (body.currency = 'USD')) },
  ],
  [
    'order.costs-what-was-quoted',
    'products[0].detail adds up to 21, expected 20 as quoted for P001',
    { authorise: change<Authorisation>(({ products }) => (products[0]!.detail[0]!.amount = 21)) },
  ],
  [
    'order.confirmation-completes-it',
    'status is 500, expected 200',
    { confirm: () => new Response('', { status: 500 }) },
  ],
  [
    'order.expiry-releases-the-stock',
    'status is 404, expected 200',
    { expire: () => new Response('', { status: 404 }) },
    { ending: 'expire' },
  ],
];

it.each(cases)('%s: sale finds that %s', async (rule, message, changes, options = {}) => {
  const { violations } = await runSale(changes, options);
  expect(violations).toContainEqual(expect.objectContaining({ rule, message }));
});

it('call.repeat-does-nothing-twice: sale finds two quotes that differ', async () => {
  let count = 0;
  const { violations } = await runSale(
    { quote: change<Quote>((quote) => Object.assign(quote, { count: (count += 1) })) },
    { repeat: true },
  );
  expect(violations.map(({ rule }) => rule)).toEqual(['call.repeat-does-nothing-twice']);
});

it.each([
  ['confirm', 'order.is-sold-once'],
  ['expire', 'order.is-released-once'],
] as const)('sale finds that the second %s is refused: %s', async (ending, rule) => {
  let ended = 0;
  const again = (): unknown =>
    (ended += 1) > 1 ? Response.json({ message: 'Order is not reserved' }, { status: 400 }) : undefined;
  const { outcome, violations } = await runSale({ [ending]: again }, { ending, repeat: true });
  expect([outcome, violations]).toEqual([
    'failed',
    [{ endpoint: ending, rule, place: 'status', message: 'status is 400, expected 200' }],
  ]);
});

it('order.currency-has-a-price: sale finds a currency without a price that is sold for 0', async () => {
  const free = (_: unknown, correct: { code: string }): unknown =>
    correct.code === 'unsupported_currency'
      ? {
          reference: 'O00001',
          currency: 'DOGE',
          products: [
            {
              product_id: 'P001',
              collection_address: wallet,
              contract_type: 'ERC721',
              detail: [{ token_id: '1', amount: 0 }],
            },
          ],
        }
      : undefined;
  const report = await (
    await createDriverWithChanges({ authorise: free })
  ).sale(createOrder('P001', 1, 'DOGE'), { ending: 'expire' });
  expect(report.violations.map(({ rule, message }) => [rule, message])).toEqual([
    ['order.currency-has-a-price', 'products[0].detail[0].amount is 0, expected a price above 0'],
    ['order.currency-has-a-price', 'currency is DOGE, but the quote has no price in it; expected 400'],
    ['order.expiry-releases-the-stock', 'status is 404, expected 200'],
  ]);
});

it('order.reference-is-unique-and-short: authorise finds a reference that an earlier order uses', async () => {
  const driver = await createDriverWithChanges({
    authorise: change<Authorisation>((body) => (body.reference = 'O00001')),
  });
  expect((await driver.authorise(createOrder('P001', 1))).violations).toEqual([]);
  expect((await driver.authorise(createOrder('P001', 1))).violations).toEqual([
    {
      endpoint: 'authorise',
      rule: 'order.reference-is-unique-and-short',
      place: 'reference',
      message: 'reference is O00001, which an earlier order already uses',
    },
  ]);
});

it('order.token-id-is-never-reused: authorise finds a token of an expired order, in any spelling', async () => {
  let expired = false;
  const driver = await createDriverWithChanges({
    authorise: change<Authorisation>(({ products }) => {
      const [product] = products;
      if (product?.contract_type !== 'ERC721') return;
      // The same token, with its id and its collection in another spelling.
      product.detail[0]!.token_id = expired ? '7' : '007';
      if (expired) product.collection_address = product.collection_address.toLowerCase();
    }),
  });
  await driver.sale(createOrder('P001', 1), { ending: 'expire' });
  expired = true;
  const { violations } = await driver.sale(createOrder('P001', 1), { ending: 'expire' });
  expect(violations.map(({ rule, message }) => [rule, message])).toEqual([
    ['order.token-id-is-never-reused', 'products[0].detail[0].token_id is 7, which an earlier order already uses'],
  ]);
  expect((await driver.sale(createOrder('potion', 3), { ending: 'expire' })).violations).toEqual([]);
  expect((await driver.sale(createOrder('potion', 3), { ending: 'expire' })).violations).toEqual([]);
});

it.each([
  [
    'a quantity of 0',
    { products: [{ product_id: 'P001', quantity: 0 }] },
    'response.status-names-the-cause',
    'products[0].quantity should be at least 1',
  ],
  ['no products', { products: undefined }, 'response.status-names-the-cause', 'products is required'],
  [
    'a duplicate product',
    { products: [...createOrder('P001', 1).products, ...createOrder('P001', 1).products] },
    'line.lists-a-product-once',
    'P001 is listed twice',
  ],
])('quote finds that the backend accepted %s', async (_, wrong, rule, why) => {
  const quoted = (await (await createDriver()).quote(order)).text;
  const driver = await createDriverWithChanges({ quote: () => new Response(quoted) });
  const response = await driver.quote({ ...order, ...wrong } as never);
  const message = `status indicates success although ${why}; expected 400`;
  expect(response).toMatchObject({ ok: true, violations: [{ endpoint: 'quote', rule, place: 'status', message }] });
});
