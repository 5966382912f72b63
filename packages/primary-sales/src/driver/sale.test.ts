import { expect, it } from 'vitest';
import { order, wallet } from '../../test/calls.ts';
import { createDriver, createOrder } from '../../test/drivers.ts';
import { createShop, type Shop } from '../../test/shop.ts';

it.each([
  ['confirm', 'completed'],
  ['expire', 'expired'],
] as const)('sale completes an order that ends with %s', async (ending, outcome) => {
  const driver = await createDriver();
  const report = await driver.sale(order, { ending, repeat: true });
  expect([report.outcome, report.violations, report.tolerated]).toEqual([outcome, [], []]);
  expect(report.responses.map(({ endpoint, status }) => `${endpoint} ${status}`)).toEqual([
    'quote 200',
    'quote 200',
    'authorise 200',
    `${ending} 200`,
    `${ending} 200`,
  ]);
  expect(report.quote?.totals).toContainEqual({ currency: 'ETH', currency_type: 'crypto', amount: 0.00005 });
  expect(report.authorisation?.products.map(({ detail }) => detail.length)).toEqual([1, 3]);
});

it('order.confirmation-carries-the-order, order.amounts-add-up-to-the-total: sale confirms with the whole order, in the right units', async () => {
  const shop = createShop();
  const confirmed: unknown[] = [];
  const confirm: Shop['confirm'] = (confirmation, call) => (
    confirmed.push(confirmation),
    shop.confirm(confirmation, call)
  );
  const driver = await createDriver({ ...shop, confirm });
  const settings = { txHash: '0xabc', contractAddress: `0x${'1'.repeat(40)}`, secondsToPay: 60 };
  const { authorisation } = await driver.sale(order, { ending: 'confirm', ...settings });
  const created: unknown = expect.any(Number);
  expect(confirmed).toEqual([
    {
      reference: authorisation?.reference,
      tx_hash: '0xabc',
      recipient_address: wallet,
      order: {
        contract_address: settings.contractAddress,
        total_amount: 50,
        deadline: created,
        created_at: created,
        currency: 'USDC',
        products: authorisation?.products.map((product) => ({ ...product, quantity: product.detail.length })),
      },
    },
  ]);
  const [{ order: times }] = confirmed as [{ order: { deadline: number; created_at: number } }];
  expect(times.deadline).toBe(Math.floor(times.created_at / 1000) + 60);
});

it('sale adds up amounts exactly', async () => {
  const driver = await createDriver();
  for (const currency of ['USDC', 'ETH', 'USD']) {
    const report = await driver.sale(createOrder('potion', 333, currency), { ending: 'confirm' });
    expect([report.outcome, report.violations]).toEqual(['completed', []]);
  }
});

it.each([
  ['an unknown product', createOrder('P003', 1), 404, 'product_not_found'],
  ['too much of a product', createOrder('P001', 6), 404, 'insufficient_stock'],
])('sale reports a refusal of %s', async (_, wanted, status, code) => {
  const report = await (await createDriver()).sale(wanted, { ending: 'confirm' });
  expect([report.outcome, report.violations, report.tolerated]).toEqual(['refused', [], []]);
  expect(report.responses).toMatchObject([{ endpoint: 'quote', ok: false, status, error: { code } }]);
});

it('order.currency-has-a-price: sale reports a refusal of a currency without a price', async () => {
  const report = await (await createDriver()).sale(createOrder('P001', 1, 'DOGE'), { ending: 'confirm' });
  expect([report.outcome, report.violations]).toEqual(['refused', []]);
  expect(report.responses.at(-1)).toMatchObject({ endpoint: 'authorise', error: { code: 'unsupported_currency' } });
});

it('sale repeats a call with the same request', async () => {
  const shop = createShop();
  const confirmed: unknown[] = [];
  const confirm: Shop['confirm'] = (confirmation, call) => (
    confirmed.push(confirmation),
    shop.confirm(confirmation, call)
  );
  const driver = await createDriver({ ...shop, confirm });
  await driver.sale(order, { ending: 'confirm', repeat: true });
  expect(confirmed).toHaveLength(2);
  expect(confirmed[1]).toEqual(confirmed[0]);
});
