// What has to hold in every runtime: no network, no test runner, nothing but the standards of the web.
import {
  createPrimarySalesDriver,
  createPrimarySalesHandlers,
  decimal,
  millisToDate,
  secondsToDate,
} from '../src/index.ts';
import type { Endpoint, PrimarySalesDriver } from '../src/index.ts';
import { createShop, type Shop } from './shop.ts';

/** What a runtime brings to run a suite. */
export interface Tools {
  test(name: string, run: () => Promise<void> | void): void;
  /** Throws where the two are not deeply equal. */
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

function driverOf(shop: Shop, onError?: (error: unknown) => void): PrimarySalesDriver {
  const { fetch } = createPrimarySalesHandlers({
    keys,
    maxBodyBytes: 10_000,
    ...shop,
    ...(onError ? { onError } : {}),
  });
  const baseUrl = 'https://backend.game.example';
  return createPrimarySalesDriver({ baseUrl, keys, fetch: (url, init) => fetch(new Request(url, init)) });
}

/** Handlers, exact decimals, times and the driver, in one runtime. */
export function salesSuite({ test, equal }: Tools): void {
  for (const ending of ['confirm', 'expire'] as const) {
    test(`sells from the quote to ${ending}, twice over, and breaks no rule`, async () => {
      const { outcome, quote, violations } = await driverOf(createShop()).sale(order, { ending, repeat: true });
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

  test('takes no key but that of the endpoint', async () => {
    const driver = driverOf(createShop());
    const answers = [null, '', 'key-2', 'Bearer key-1', 'key-1'].map((key) => driver.quote(order, { key }));
    equal(
      (await Promise.all(answers)).map(({ status }) => status),
      [401, 401, 401, 401, 200],
    );
  });

  test('refuses a body that is too long, not JSON, or wrong', async () => {
    const { fetch } = createPrimarySalesHandlers({ keys, maxBodyBytes: 1000, ...createShop() });
    const bodies = [
      'x'.repeat(1001),
      '{',
      '{}',
      JSON.stringify({ ...order, products: [...order.products, order.products[0]] }),
    ];
    const answers = bodies.map(async (body) => {
      const headers = { authorization: keys.quote };
      const answer = await fetch(new Request('https://x.example/quote', { method: 'POST', headers, body }));
      return [answer.status, ((await answer.json()) as { code: string }).code];
    });
    equal(await Promise.all(answers), [
      [400, 'invalid_request'],
      [400, 'invalid_request'],
      [400, 'invalid_request'],
      [400, 'duplicate_product'],
    ]);
  });

  test('turns a failure into a 500 that tells the caller nothing, and reports it', async () => {
    const reported: unknown[] = [];
    const failing = { ...createShop(), quote: () => Promise.reject(new Error('database is away')) };
    const answer = await driverOf(failing, (error) => void reported.push(error)).quote(order);
    equal([answer.status, answer.text], [500, '{"code":"internal_error","message":"Internal server error"}']);
    equal(reported.map(String), ['Error: database is away']);
  });

  test('finds what floating point did to a sum', async () => {
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
    equal((await driverOf(careless, (error) => void reported.push(error)).quote(order)).status, 500);
    equal(String(reported[0]).includes('totals.ETH is 0.00005000000000000001, expected 0.00005'), true);
  });

  test('calculates in exact decimals', () => {
    equal([0.1 + 0.2, decimal.sum([0.1, 0.2])], [0.30000000000000004, 0.3]);
    equal(
      [decimal.multiply(0.00001, 3), decimal.divide(10, 3), decimal.toUnits(20.5, 6)],
      [0.00003, undefined, 20_500_000n],
    );
  });

  test('reads the two times of a confirmation in their units', async () => {
    const dates: Date[] = [];
    const shop = createShop();
    const driver = driverOf({
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
