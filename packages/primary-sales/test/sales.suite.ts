// What must work in every runtime. Uses only web standards: no network and no test runner.
import {
  createPrimarySalesDriver,
  createPrimarySalesHandlers,
  decimal,
  millisToDate,
  secondsToDate,
} from '../src/index.ts';
import type { Endpoint, PrimarySalesDriver } from '../src/index.ts';
import { createShop, type Shop } from './shop.ts';

/** What a runtime provides to run a suite. */
export interface Tools {
  test(name: string, run: () => Promise<void> | void): void;
  /** Throws if the two are not deeply equal. */
  equal(actual: unknown, expected: unknown): void;
}

const keys: Record<Endpoint, string> = { quote: 'key-1', authorise: 'key-2', confirm: 'key-3', expire: 'key-4' };
const order = {
  recipient_address: '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB',
  currency: 'ETH',
  products: [
    { product_id: 'P001', quantity: 1 },
    { product_id: 'P002', quantity: 3 },
  ],
};

function createDriver(shop: Shop, onError?: (error: unknown) => void): PrimarySalesDriver {
  const { fetch } = createPrimarySalesHandlers({
    keys,
    maxBodyBytes: 10_000,
    ...shop,
    ...(onError ? { onError } : {}),
  });
  const baseUrl = 'https://backend.game.example';
  return createPrimarySalesDriver({ baseUrl, keys, fetch: (url, init) => fetch(new Request(url, init)) });
}

/** Tests handlers, exact decimals, times and the driver in one runtime. */
export function salesSuite({ test, equal }: Tools): void {
  for (const ending of ['confirm', 'expire'] as const) {
    test(`completes a sale from quote to ${ending} with every call repeated, and breaks no rule`, async () => {
      const { outcome, quote, violations } = await createDriver(createShop()).sale(order, { ending, repeat: true });
      equal([outcome, violations], [ending === 'confirm' ? 'completed' : 'expired', []]);
      equal(
        quote?.totals.map(({ currency, amount }) => [currency, amount]),
        [
          ['USDC', 50],
          ['ETH', 0.00005],
          ['USD', 50],
        ],
      );
    });
  }

  test('accepts only the key of the endpoint', async () => {
    const driver = createDriver(createShop());
    const responses = [null, '', 'key-2', 'Bearer key-1', 'key-1'].map((key) => driver.quote(order, { key }));
    equal(
      (await Promise.all(responses)).map(({ status }) => status),
      [401, 401, 401, 401, 200],
    );
  });

  test('rejects a body that is too long, not JSON, or invalid', async () => {
    const { fetch } = createPrimarySalesHandlers({ keys, maxBodyBytes: 1000, ...createShop() });
    const bodies = [
      'x'.repeat(1001),
      '{',
      '{}',
      JSON.stringify({ ...order, products: [...order.products, order.products[0]] }),
    ];
    const responses = bodies.map(async (body) => {
      const headers = { authorization: keys.quote };
      const response = await fetch(new Request('https://x.example/quote', { method: 'POST', headers, body }));
      return [response.status, ((await response.json()) as { code: string }).code];
    });
    equal(await Promise.all(responses), [
      [400, 'invalid_request'],
      [400, 'invalid_request'],
      [400, 'invalid_request'],
      [400, 'duplicate_product'],
    ]);
  });

  test('turns a failure into a 500 without details, and reports it', async () => {
    const reported: unknown[] = [];
    const failing = { ...createShop(), quote: () => Promise.reject(new Error('database is away')) };
    const response = await createDriver(failing, (error) => void reported.push(error)).quote(order);
    equal([response.status, response.text], [500, '{"code":"internal_error","message":"Internal server error"}']);
    equal(reported.map(String), ['Error: database is away']);
  });

  test('detects a total that was calculated in floating point', async () => {
    const reported: unknown[] = [];
    const shop = createShop();
    const careless: Shop = {
      ...shop,
      async quote(request, call) {
        const quote = (await shop.quote(request, call)) as { totals: { amount: number }[] };
        const eth = quote.totals[1];
        if (eth) eth.amount = 0.00002 + 0.00001 * 3;
        return quote as never;
      },
    };
    equal((await createDriver(careless, (error) => void reported.push(error)).quote(order)).status, 500);
    equal(String(reported[0]).includes('totals.ETH is 0.00005000000000000001, expected 0.00005'), true);
  });

  test('calculates in exact decimals', () => {
    equal([0.1 + 0.2, decimal.sum([0.1, 0.2])], [0.30000000000000004, 0.3]);
    equal(
      [decimal.multiply(0.00001, 3), decimal.divide(10, 3), decimal.toUnits(20.5, 6)],
      [0.00003, undefined, 20_500_000n],
    );
  });

  test('reads both times of a confirmation in their units', async () => {
    const dates: Date[] = [];
    const shop = createShop();
    const driver = createDriver({
      ...shop,
      confirm(confirmation, call) {
        const { order: sold } = confirmation;
        if (sold) dates.push(millisToDate(sold.created_at), secondsToDate(sold.deadline));
        return shop.confirm(confirmation, call);
      },
    });
    await driver.sale(order, { ending: 'confirm', secondsToPay: 900 });
    const [created, deadline] = dates.map((date) => Math.floor(date.getTime() / 1000));
    equal((deadline ?? 0) - (created ?? 0), 900);
  });
}
