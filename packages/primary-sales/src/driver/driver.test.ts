import { describe, expect, it } from 'vitest';
import { endpoints, keys, order, serveShop, wallet } from '../../test/calls.ts';
import { serve } from '../../test/loopback.ts';
import { catalogue, createShop, type Shop } from '../../test/shop.ts';
import { createPrimarySalesDriver, createPrimarySalesHandlers, toNodeListener } from '../index.ts';
import type { Authorisation, Endpoint, PrimarySalesDriver, Quote, SaleReport } from '../index.ts';

/** A driver that calls the handlers of a shop over the network. */
async function driverOf(shop: Shop = createShop()): Promise<PrimarySalesDriver> {
  const baseUrl = await serve(toNodeListener(createPrimarySalesHandlers({ keys, ...shop }).fetch));
  return createPrimarySalesDriver({ baseUrl, keys });
}

const piece = (id: string, quantity: number, currency = 'USDC') => ({
  recipient_address: wallet,
  currency,
  products: [{ product_id: id, quantity }],
});

/** How many pieces are left, found out as the vendor would: by authorising one more and one more. */
async function available(driver: PrimarySalesDriver, id: string): Promise<number> {
  const references: string[] = [];
  for (;;) {
    const answer = await driver.authorise(piece(id, 1));
    if (!answer.ok) break;
    references.push(answer.body.reference);
  }
  for (const reference of references) await driver.expire({ reference });
  return references.length;
}

describe('a backend that keeps to the contract', () => {
  it.each([
    ['confirm', 'completed'],
    ['expire', 'expired'],
  ] as const)('goes through a sale that ends with %s', async (ending, outcome) => {
    const driver = await driverOf();
    const report = await driver.sale(order, { ending, repeat: true });
    expect([report.outcome, report.violations, report.tolerated]).toEqual([outcome, [], []]);
    expect(report.answers.map(({ endpoint, status }) => `${endpoint} ${status}`)).toEqual([
      'quote 200',
      'quote 200',
      'authorise 200',
      `${ending} 200`,
      `${ending} 200`,
    ]);
    expect(report.quote?.totals).toContainEqual({ currency: 'ETH', currency_type: 'crypto', amount: 0.00005 });
    expect(report.authorisation?.products.map(({ detail }) => detail.length)).toEqual([1, 3]);
  });

  it('order.confirmation-carries-the-order, order.amounts-add-up-to-the-total: is sent all of it, in the right units', async () => {
    const shop = createShop();
    const confirmed: unknown[] = [];
    const confirm: Shop['confirm'] = (confirmation, call) => (
      confirmed.push(confirmation),
      shop.confirm(confirmation, call)
    );
    const driver = await driverOf({ ...shop, confirm });
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

  it('adds up exactly what floating point does not', async () => {
    const driver = await driverOf();
    for (const currency of ['USDC', 'ETH', 'USD']) {
      const report = await driver.sale(piece('potion', 333, currency), { ending: 'confirm' });
      expect([report.outcome, report.violations]).toEqual(['completed', []]);
    }
  });

  it.each([
    ['an unknown product', piece('P003', 1), 404, 'product_not_found'],
    ['too much of a product', piece('P001', 6), 404, 'insufficient_stock'],
  ])('refuses %s, and the report says so', async (_, wanted, status, code) => {
    const report = await (await driverOf()).sale(wanted, { ending: 'confirm' });
    expect([report.outcome, report.violations, report.tolerated]).toEqual(['refused', [], []]);
    expect(report.answers).toMatchObject([{ endpoint: 'quote', ok: false, status, error: { code } }]);
  });

  it('order.currency-has-a-price: refuses a currency without a price after the quote', async () => {
    const report = await (await driverOf()).sale(piece('P001', 1, 'DOGE'), { ending: 'confirm' });
    expect([report.outcome, report.violations]).toEqual(['refused', []]);
    expect(report.answers.at(-1)).toMatchObject({ endpoint: 'authorise', error: { code: 'unsupported_currency' } });
  });

  it.each(endpoints)('endpoint.has-its-own-key: does not let a stranger call %s', async (endpoint) => {
    const driver = await driverOf();
    const call = driver[endpoint] as (body: object, options: { key: string | null }) => Promise<{ status: number }>;
    const wrong = [
      null,
      'wrong',
      `Bearer ${keys[endpoint]}`,
      ...endpoints.filter((other) => other !== endpoint).map((other) => keys[other]),
    ];
    for (const key of wrong) expect(await call(order, { key })).toMatchObject({ status: 401, violations: [] });
  });

  it('order.never-oversells: sells the last pieces once, however many ask at one moment', async () => {
    const driver = await driverOf();
    const answers = await Promise.all(Array.from({ length: 8 }, () => driver.authorise(piece('P001', 2))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await available(driver, 'P001')).toBe(1);
  });

  it('order.stock-is-held-from-authorisation: has no more for others than it did not reserve', async () => {
    const driver = await driverOf();
    const statuses: number[] = [];
    for (const quantity of [2, 4, 3, 1]) statuses.push((await driver.authorise(piece('P001', quantity))).status);
    expect(statuses).toEqual([200, 404, 200, 404]);
  });

  it('order.reserves-all-or-nothing: keeps nothing for an order that it refuses', async () => {
    const driver = await driverOf();
    const products = [...piece('P001', 5).products, ...piece('P002', 6).products];
    expect((await driver.authorise({ ...order, products })).status).toBe(404);
    expect(await available(driver, 'P001')).toBe(5);
  });

  it('order.expiry-releases-the-stock, order.is-released-once: gives everything back, once', async () => {
    const driver = await driverOf();
    const { authorisation } = await driver.sale(order, { ending: 'expire', repeat: true });
    const again = await driver.expire({ reference: authorisation?.reference ?? '' });
    expect([again.ok, await available(driver, 'P001'), await available(driver, 'P002')]).toEqual([true, 5, 5]);
  });

  it('order.is-sold-once, order.sold-stays-sold: keeps what is sold', async () => {
    const driver = await driverOf();
    const { authorisation } = await driver.sale(order, { ending: 'confirm', repeat: true });
    const expired = await driver.expire({ reference: authorisation?.reference ?? '' });
    expect([expired.ok, await available(driver, 'P002')]).toEqual([true, 2]);
  });

  it('order.late-confirmation-is-kept: takes the pieces out of stock again', async () => {
    const driver = await driverOf();
    const { authorisation } = await driver.sale(piece('P001', 5), { ending: 'expire' });
    const late = await driver.confirm({ reference: authorisation?.reference ?? '', tx_hash: '0x1' });
    expect([late.ok, await available(driver, 'P001')]).toEqual([true, 0]);
  });

  it('order.expires-by-the-clock-too: has its stock back when nobody calls', async () => {
    let now = Date.now();
    const driver = await driverOf(createShop({ now: () => now }));
    expect((await driver.authorise(piece('P001', 5))).ok).toBe(true);
    expect(await available(driver, 'P001')).toBe(0);
    now += 900_000;
    expect(await available(driver, 'P001')).toBe(5);
  });

  it('quote.reserves-nothing: may be asked for a hundred quotes', async () => {
    const driver = await driverOf();
    const { currency: _, ...basket } = piece('P001', 5);
    for (let asked = 0; asked < 100; asked += 1) expect((await driver.quote(basket)).ok).toBe(true);
    expect((await driver.authorise(piece('P001', 5))).ok).toBe(true);
  });
});

describe('a backend that breaks the contract', () => {
  type Answers = Partial<Record<Endpoint, (body: never, right: never) => unknown>>;

  /** The right answers of a shop, spoilt without the handlers that would notice. */
  async function saleWith(
    spoil: Answers,
    options: { repeat?: boolean; ending?: 'confirm' | 'expire' } = {},
  ): Promise<SaleReport> {
    const driver = await spoilt(spoil);
    return driver.sale(order, { ending: 'confirm', ...options });
  }

  async function spoilt(spoil: Answers): Promise<PrimarySalesDriver> {
    const { handlers } = serveShop();
    const baseUrl = await serve(
      toNodeListener(async (request) => {
        const endpoint = new URL(request.url).pathname.slice(1) as Endpoint;
        const body = (await request.clone().json()) as never;
        const right = await handlers.fetch(request);
        const changed = spoil[endpoint]?.(body, (await right.clone().json()) as never);
        if (changed === undefined) return right;
        return changed instanceof Response ? changed : Response.json(changed);
      }),
    );
    return createPrimarySalesDriver({ baseUrl, keys });
  }

  const change =
    <Body>(alter: (body: Body) => void) =>
    (_: unknown, right: Body): Body => (alter(right), right);

  const found: [rule: string, message: string, spoil: Answers, options?: { repeat?: boolean; ending?: 'expire' }][] = [
    [
      'quote.totals-add-up-the-lines',
      'totals.USDC is 51, expected 50',
      { quote: change<Quote>(({ totals }) => (totals[0]!.amount = 51)) },
    ],
    [
      'quote.amounts-are-exact',
      'products[1].pricing.ETH is 0.000030000000000000004, with 17 significant digits; expected at most 15, worked out in exact decimals',
      { quote: change<Quote>(({ products }) => (products[1]!.pricing[1]!.amount = 0.00001 * 3)) },
    ],
    [
      'line.product-exists',
      'products lacks P002; a product that cannot be had refuses the whole request with 404',
      { quote: change<Quote>(({ products }) => products.pop()) },
    ],
    ['schema', 'The answer is no JSON but <html></html>', { quote: () => new Response('<html></html>') }],
    ['schema', 'The answer is no JSON but empty', { authorise: () => new Response() }],
    ['schema', 'totals is required', { quote: () => ({ products: [] }) }],
    [
      'answer.success-is-200',
      'status is 201, expected 200',
      { authorise: (_, right) => Response.json(right, { status: 201 }) },
    ],
    ['answer.success-is-200', 'status is 204, expected 200', { confirm: () => new Response(null, { status: 204 }) }],
    [
      'answer.status-names-the-cause',
      'status is 503, expected one of 200, 400, 401, 404, 429, 500',
      { quote: () => new Response('', { status: 503 }) },
    ],
    [
      'answer.status-names-the-cause',
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
      'products[0].detail adds up to 21, expected the 20 that was quoted for P001',
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

  it.each(found)('%s: is found where %s', async (rule, message, spoil, options = {}) => {
    const { violations } = await saleWith(spoil, options);
    expect(violations).toContainEqual(expect.objectContaining({ rule, message }));
  });

  it('call.repeat-does-nothing-twice: is found where two quotes differ', async () => {
    let asked = 0;
    const { violations } = await saleWith(
      { quote: change<Quote>((quote) => Object.assign(quote, { asked: (asked += 1) })) },
      { repeat: true },
    );
    expect(violations.map(({ rule }) => rule)).toEqual(['call.repeat-does-nothing-twice']);
  });

  it.each([
    ['confirm', 'order.is-sold-once'],
    ['expire', 'order.is-released-once'],
  ] as const)('%s a second time: %s is found where it is refused', async (ending, rule) => {
    let ended = 0;
    const again = (): unknown =>
      (ended += 1) > 1 ? Response.json({ message: 'Order is not reserved' }, { status: 400 }) : undefined;
    const { outcome, violations } = await saleWith({ [ending]: again }, { ending, repeat: true });
    expect([outcome, violations]).toEqual([
      'failed',
      [{ endpoint: ending, rule, place: 'status', message: 'status is 400, expected 200' }],
    ]);
  });

  it('order.currency-has-a-price: is found where a currency without a price is sold for 0', async () => {
    const free = (_: unknown, right: { code: string }): unknown =>
      right.code === 'unsupported_currency'
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
    const report = await (await spoilt({ authorise: free })).sale(piece('P001', 1, 'DOGE'), { ending: 'expire' });
    expect(report.violations.map(({ rule, message }) => [rule, message])).toEqual([
      ['order.currency-has-a-price', 'products[0].detail[0].amount is 0; nothing is given away'],
      ['order.currency-has-a-price', 'currency is DOGE, in which the quote has no price; expected 400'],
      ['order.expiry-releases-the-stock', 'status is 404, expected 200'],
    ]);
  });

  it('order.reference-is-unique-and-short: is found where a reference comes again', async () => {
    const driver = await spoilt({ authorise: change<Authorisation>((body) => (body.reference = 'O00001')) });
    expect((await driver.authorise(piece('P001', 1))).violations).toEqual([]);
    expect((await driver.authorise(piece('P001', 1))).violations).toEqual([
      {
        endpoint: 'authorise',
        rule: 'order.reference-is-unique-and-short',
        place: 'reference',
        message: 'reference is O00001, which an earlier order has',
      },
    ]);
  });

  it('order.token-id-is-never-reused: is found where a token of an expired order comes again', async () => {
    let expired = false;
    const driver = await spoilt({
      authorise: change<Authorisation>(({ products }) => {
        const [product] = products;
        if (product?.contract_type !== 'ERC721') return;
        // The same token, however its id and its collection are spelled.
        product.detail[0]!.token_id = expired ? '7' : '007';
        if (expired) product.collection_address = product.collection_address.toLowerCase();
      }),
    });
    await driver.sale(piece('P001', 1), { ending: 'expire' });
    expired = true;
    const { violations } = await driver.sale(piece('P001', 1), { ending: 'expire' });
    expect(violations.map(({ rule, message }) => [rule, message])).toEqual([
      ['order.token-id-is-never-reused', 'products[0].detail[0].token_id is 7, which an earlier order has'],
    ]);
    expect((await driver.sale(piece('potion', 3), { ending: 'expire' })).violations).toEqual([]);
    expect((await driver.sale(piece('potion', 3), { ending: 'expire' })).violations).toEqual([]);
  });

  it.each([
    [
      'a quantity of 0',
      { products: [{ product_id: 'P001', quantity: 0 }] },
      'answer.status-names-the-cause',
      'products[0].quantity should be at least 1',
    ],
    ['no products', { products: undefined }, 'answer.status-names-the-cause', 'products is required'],
    [
      'a product twice',
      { products: [...piece('P001', 1).products, ...piece('P001', 1).products] },
      'line.lists-a-product-once',
      'P001 is listed twice',
    ],
  ])('is found where it takes %s', async (_, wrong, rule, why) => {
    const quoted = (await (await driverOf()).quote(order)).text;
    const driver = await spoilt({ quote: () => new Response(quoted) });
    const answer = await driver.quote({ ...order, ...wrong } as never);
    const message = `status is a success although ${why}; expected 400`;
    expect(answer).toMatchObject({ ok: true, violations: [{ endpoint: 'quote', rule, place: 'status', message }] });
  });
});

describe('what published backends do', () => {
  async function answering(
    status: number,
    body: BodyInit | null,
    headers: Record<string, string> = {},
  ): Promise<PrimarySalesDriver> {
    const baseUrl = await serve(toNodeListener(async () => new Response(body, { status, headers })));
    return createPrimarySalesDriver({ baseUrl, keys });
  }

  it.each([
    ['{"message":"Not found: Order"}', { message: 'Not found: Order' }],
    ['{"error":"Order not found"}', { message: 'Order not found' }],
    ['{"code":"order_not_found","message":"Gone","trace_id":"1"}', { code: 'order_not_found', message: 'Gone' }],
    ['Cannot POST /confirm', { message: 'Cannot POST /confirm' }],
    ['"gone"', { message: 'gone' }],
    ['null', {}],
    ['', {}],
  ])('errors-have-code-and-message: reads an error of %j', async (body, error) => {
    const answer = await (await answering(404, body)).confirm({ reference: 'O1', tx_hash: '0x1' });
    expect(answer).toMatchObject({ ok: false, status: 404, error, violations: [] });
    expect(answer.tolerated.map(({ rule }) => rule)).toEqual('code' in error ? [] : ['errors-have-code-and-message']);
  });

  it.each(['', 'null', '{"status":"success"}', 'OK'])(
    'confirm-and-expire-answer-an-empty-object: takes a success with %j',
    async (body) => {
      const driver = await answering(200, body);
      for (const answer of [
        await driver.confirm({ reference: 'O1', tx_hash: '0x1' }),
        await driver.expire({ reference: 'O1' }),
      ]) {
        expect(answer).toMatchObject({ ok: true, body: undefined, violations: [], tolerated: [] });
      }
    },
  );

  it('too-many-requests-says-how-long: takes a 429 that does not say how long', async () => {
    const limited = { code: 'rate_limited' };
    const silent = await (await answering(429, JSON.stringify(limited))).expire({ reference: 'O1' });
    expect(silent.tolerated.map(({ rule }) => rule)).toEqual(['too-many-requests-says-how-long']);
    const told = await (
      await answering(429, JSON.stringify(limited), { 'retry-after': '3' })
    ).expire({ reference: 'O1' });
    expect(told.tolerated).toEqual([]);
  });

  it('tokens-are-grouped-by-product: reads a list with a line for each token as one list for each product', async () => {
    const { handlers } = serveShop();
    const baseUrl = await serve(
      toNodeListener(async (request) => {
        const right = await handlers.fetch(request);
        const body = (await right.clone().json()) as Partial<Authorisation>;
        if (!body.reference) return right;
        const flat = body.products?.flatMap(({ detail, ...product }) =>
          detail.map((token) => ({ ...product, detail: [token] })),
        );
        return Response.json({ ...body, products: flat });
      }),
    );
    const report = await createPrimarySalesDriver({ baseUrl, keys }).sale(order, { ending: 'confirm' });
    expect([report.outcome, report.violations]).toEqual(['completed', []]);
    expect(report.tolerated.map(({ rule, message }) => [rule, message])).toEqual([
      ['tokens-are-grouped-by-product', 'products lists a product more than once; its tokens are taken together'],
    ]);
    expect(report.authorisation?.products.map(({ product_id: id, detail }) => [id, detail.length])).toEqual([
      ['P001', 1],
      ['P002', 3],
    ]);
  });
});

describe('the driver', () => {
  it('paths-are-a-proposal: calls each endpoint where it is', async () => {
    const paths = { quote: '/api/v1/quotes', authorise: '/api/v1/orders/authorize', confirm: '/c', expire: '/e' };
    const handlers = createPrimarySalesHandlers({ keys, ...createShop(), paths });
    const base = await serve(toNodeListener(handlers.fetch));
    const urls = Object.fromEntries(endpoints.map((endpoint) => [endpoint, `${base}${paths[endpoint]}`]));
    const report = await createPrimarySalesDriver({ urls, keys }).sale(order, { ending: 'confirm' });
    expect(report.outcome).toBe('completed');
  });

  it('sends the key of the endpoint, another, or none', async () => {
    const sent: (string | undefined)[] = [];
    const baseUrl = await serve(({ headers }, response) => {
      sent.push(headers.authorization);
      response.end();
    });
    const driver = createPrimarySalesDriver({ baseUrl, keys });
    for (const options of [{}, { key: 'another' }, { key: null }]) await driver.expire({ reference: 'O1' }, options);
    expect(sent).toEqual([keys.expire, 'another', undefined]);
  });

  it('refuses to begin where it does not know an endpoint', () => {
    expect(() => createPrimarySalesDriver({ urls: { quote: 'http://x.example' }, keys })).toThrow(
      'urls.authorise is missing, and there is no baseUrl either.',
    );
  });

  it('says who did not answer, and why', async () => {
    const driver = createPrimarySalesDriver({ baseUrl: 'http://127.0.0.1:9', keys });
    await expect(driver.quote(order)).rejects.toThrow('quote: no answer from http://127.0.0.1:9/quote');
    await expect(driver.sale(order, { ending: 'confirm' })).rejects.toThrow('quote: no answer');
  });

  it('does not wait for ever, neither for an answer nor for its end', async () => {
    const silent = await serve(() => {});
    const driver = createPrimarySalesDriver({ baseUrl: silent, keys, timeoutMs: 50 });
    await expect(driver.expire({ reference: 'O1' })).rejects.toMatchObject({ cause: { name: 'TimeoutError' } });
    const slow = await serve((_, response) => void response.write('{'));
    const patient = createPrimarySalesDriver({ baseUrl: slow, keys, timeoutMs: 50 });
    await expect(patient.expire({ reference: 'O1' })).rejects.toMatchObject({ cause: { name: 'TimeoutError' } });
  });

  it('can be called off', async () => {
    const driver = createPrimarySalesDriver({ baseUrl: await serve(() => {}), keys });
    const call = driver.expire({ reference: 'O1' }, { signal: AbortSignal.timeout(20) });
    await expect(call).rejects.toThrow('expire: no answer');
  });

  it('works without a network', async () => {
    const { fetch } = createPrimarySalesHandlers({ keys, ...createShop({ products: catalogue() }) });
    const driver = createPrimarySalesDriver({
      baseUrl: 'https://backend.game.example/',
      keys,
      fetch: (url, init) => fetch(new Request(url, init)),
    });
    expect((await driver.sale(order, { ending: 'confirm', repeat: true })).violations).toEqual([]);
  });
});
