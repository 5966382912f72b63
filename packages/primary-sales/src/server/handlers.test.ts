import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basket, bodies, callOf, endpoints, example, keys, order, serveShop, told, wallet } from '../../test/calls.ts';
import { catalogue, createShop } from '../../test/shop.ts';
import {
  badRequest,
  createPrimarySalesHandlers,
  insufficientStock,
  notFound,
  PrimarySalesAnswerError,
  PrimarySalesRequestError,
  rateLimited,
  type SaleRefusal,
  type Authorisation,
  type Confirmation,
  type Endpoint,
  type PrimarySalesHandlersOptions,
  type Quote,
} from '../index.ts';

const documentedQuote = (): Quote => example('quoteSale.200.two-products');
const documentedAuthorisation = (): Authorisation => example('authoriseSale.200.two-products');
const documentedConfirmation = (): Confirmation & { order: object } => example('confirmSale.request.two-products');
/** Handlers whose functions count and succeed, so that a test sees whether a call came through. */
function counting(options: Partial<PrimarySalesHandlersOptions> = {}) {
  const calls: Endpoint[] = [];
  const errors: unknown[] = [];
  const handlers = createPrimarySalesHandlers({
    keys,
    quote: () => (calls.push('quote'), documentedQuote()),
    authorise: () => (calls.push('authorise'), documentedAuthorisation()),
    confirm: () => void calls.push('confirm'),
    expire: () => void calls.push('expire'),
    onError: (error) => void errors.push(error),
    ...options,
  });
  return { handlers, calls, errors };
}

describe.each(endpoints)('a call of %s', (endpoint) => {
  const body = bodies[endpoint];

  it('answer.success-is-200: is answered with exactly 200 and JSON', async () => {
    const { handlers, calls, errors } = counting();
    const response = await handlers[endpoint](callOf(endpoint, body));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(calls).toEqual([endpoint]);
    expect(errors).toEqual([]);
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'endpoint.takes-post-only: by %s gets 405 and is told to POST',
    async (method) => {
      const { handlers, calls } = counting();
      const hasBody = method !== 'GET' && method !== 'HEAD';
      const request = callOf(endpoint, body, { method, ...(hasBody ? {} : { body: null }) });
      const response = await handlers[endpoint](request);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(calls).toEqual([]);
    },
  );

  const wrongKeys = [
    ['no key', undefined],
    ['an empty key', ''],
    ['another text', 'wrong'],
    ['Bearer before the key', `Bearer ${keys[endpoint]}`],
    ['the key without its last letter', keys[endpoint].slice(0, -1)],
    ['the key and one letter more', `${keys[endpoint]}x`],
    ['the key in capitals', keys[endpoint].toUpperCase()],
    ...endpoints.filter((other) => other !== endpoint).map((other) => [`the key of ${other}`, keys[other]] as const),
  ] as const;

  it.each(wrongKeys)('endpoint.has-its-own-key: with %s gets 401', async (_, authorization) => {
    const { handlers, calls } = counting();
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const response = await told(handlers[endpoint](callOf(endpoint, body, { headers })));
    expect(response).toEqual([401, example('401.invalid-key')]);
    expect(calls).toEqual([]);
  });

  it('keys-are-told-apart-safely: takes the old key and the new while it is being changed', async () => {
    const { handlers } = counting({ keys: { ...keys, [endpoint]: ['the-new-key', keys[endpoint]] } });
    const statuses = ['the-new-key', keys[endpoint], 'a-third-key'].map(async (authorization) => {
      return (await handlers[endpoint](callOf(endpoint, body, { headers: { authorization } }))).status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 200, 401]);
  });

  it('wrong-key-gets-401: gets 400 instead where the switch says so', async () => {
    const { handlers } = counting({ wrongKeyStatus: 400 });
    const request = callOf(endpoint, body, { headers: {} });
    expect(await told(handlers[endpoint](request))).toEqual([400, example('401.invalid-key')]);
  });

  it.each([
    ['nothing', ''],
    ['text', 'reference=O00001'],
    ['half of it', JSON.stringify(body).slice(0, -1)],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ])('answer.status-names-the-cause: with a body of %s gets 400', async (_, sent) => {
    const { handlers, calls } = counting();
    expect(await told(handlers[endpoint](callOf(endpoint, sent)))).toEqual([
      400,
      { code: 'invalid_request', message: 'The body should be JSON' },
    ]);
    expect(calls).toEqual([]);
  });

  it.each([null, [], 'text', 7])('answer.status-names-the-cause: with a body of %j gets 400', async (sent) => {
    const { handlers } = counting();
    expect(await told(handlers[endpoint](callOf(endpoint, JSON.stringify(sent))))).toEqual([
      400,
      { code: 'invalid_request', message: 'The body should be an object' },
    ]);
  });

  it.each(['declares its length', 'does not'])('with a body too long gets 400, whether it %s', async (how) => {
    const { handlers, calls } = counting({ maxBodyBytes: 1500 });
    const long = JSON.stringify({ ...body, note: 'x'.repeat(1500) });
    const parts = [new TextEncoder().encode(long.slice(0, 1000)), new TextEncoder().encode(long.slice(1000))];
    const stream = new ReadableStream({
      pull: (controller) => {
        const part = parts.shift();
        if (part) controller.enqueue(part);
        else controller.close();
      },
    });
    const headers = {
      authorization: keys[endpoint],
      ...(how === 'does not' ? {} : { 'content-length': `${long.length}` }),
    };
    const request = callOf(endpoint, body, { headers, body: stream, duplex: 'half' } as RequestInit);
    expect(await told(handlers[endpoint](request))).toEqual([
      400,
      { code: 'invalid_request', message: 'The body should have at most 1500 bytes' },
    ]);
    expect(request.bodyUsed).toBe(how === 'does not');
    expect(calls).toEqual([]);
    expect((await handlers[endpoint](callOf(endpoint, body))).status).toBe(200);
  });

  it('unknown-members-are-ignored: may bring members that nobody knows', async () => {
    const { handlers } = counting();
    expect((await handlers[endpoint](callOf(endpoint, { ...body, custom_data: { a: 1 } }))).status).toBe(200);
  });

  it('answer.too-many-requests-is-429: is refused by the limit before its body is read', async () => {
    const { handlers, calls } = counting({ limit: () => rateLimited(29.5, 'Too many requests') });
    const request = callOf(endpoint, 'no JSON');
    const response = await handlers[endpoint](request);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await response.json()).toEqual(example('429.rate-limited'));
    expect([calls, request.bodyUsed]).toEqual([[], false]);
  });

  it('checks-come-in-one-order: has its key checked before its rate', async () => {
    const { handlers } = counting({ limit: () => rateLimited(1) });
    expect((await handlers[endpoint](callOf(endpoint, body, { headers: {} }))).status).toBe(401);
  });

  it('answer.too-many-requests-is-429: gets through again once the wait is over', async () => {
    let left = 1;
    const { handlers } = counting({
      limit: ({ endpoint: called }) => (called === endpoint && left-- > 0 ? rateLimited(0) : undefined),
    });
    const statuses = [
      await handlers[endpoint](callOf(endpoint, body)),
      await handlers[endpoint](callOf(endpoint, body)),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([429, 200]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('password=hunter2');
      },
    ],
    ['rejects', () => Promise.reject(new Error('password=hunter2'))],
    ['returns an error', () => new Error('password=hunter2') as never],
    [
      'throws what is no error',
      () => {
        throw 'password=hunter2';
      },
    ],
  ])('answer.own-failure-is-500: gets 500 without a word when the function %s', async (_, fail) => {
    const { handlers, errors } = counting({ [endpoint]: fail });
    const response = await handlers[endpoint](callOf(endpoint, body));
    expect(await told(response)).toEqual([500, example('500.internal')]);
    expect(errors).toHaveLength(1);
    expect(String(errors[0])).toContain('hunter2');
  });

  it('answer.own-failure-is-500: is answered even where reporting the failure fails', async () => {
    const { handlers } = counting({
      [endpoint]: () => Promise.reject(new Error('database is away')),
      onError: () => Promise.reject(new Error('so is the log')),
    });
    expect((await handlers[endpoint](callOf(endpoint, body))).status).toBe(500);
  });

  it('is told apart from a body that somebody else has read', async () => {
    const { handlers, errors } = counting();
    const request = callOf(endpoint, body);
    await request.text();
    expect((await handlers[endpoint](request)).status).toBe(500);
    expect(String(errors[0])).toContain('The body was read before it came to the handler');
  });

  it.each([
    ['returned', (refusal: SaleRefusal) => refusal as never],
    [
      'thrown',
      (refusal: SaleRefusal) => {
        throw refusal;
      },
    ],
  ])('answer.status-names-the-cause: gets the status of a refusal that is %s', async (_, refuse) => {
    const missing = endpoint === 'confirm' || endpoint === 'expire' ? 'order_not_found' : 'product_not_found';
    const answers = [
      notFound(),
      notFound('Gone'),
      badRequest('purchase_limit_reached', 'Only two'),
      rateLimited(3),
    ].map(async (refusal) => {
      const { handlers, errors } = counting({ [endpoint]: () => refuse(refusal) });
      const response = await handlers[endpoint](callOf(endpoint, body));
      expect(errors).toEqual([]);
      return [...(await told(response)), response.headers.get('retry-after')];
    });
    expect(await Promise.all(answers)).toEqual([
      [404, { code: missing }, null],
      [404, { code: missing, message: 'Gone' }, null],
      [400, { code: 'purchase_limit_reached', message: 'Only two' }, null],
      [429, { code: 'rate_limited' }, '3'],
    ]);
  });
});

describe('what a request has to have', () => {
  const [p001, p002] = basket.products;
  const wrong: [rule: string, endpoint: Endpoint, body: object, message: string][] = [];
  for (const endpoint of ['quote', 'authorise'] as const) {
    const valid = bodies[endpoint];
    const named = endpoint === 'quote' ? 'quote.names-buyer-and-products' : 'order.names-currency-and-products';
    const quantity = 'line.quantity-is-whole-and-positive';
    wrong.push(
      [named, endpoint, { ...valid, recipient_address: undefined }, 'recipient_address is required'],
      [
        named,
        endpoint,
        { ...valid, recipient_address: '0x1' },
        'recipient_address should match pattern "^0x[0-9a-fA-F]{40}$"',
      ],
      [named, endpoint, { ...valid, products: undefined }, 'products is required'],
      [named, endpoint, { ...valid, products: [] }, 'products should not be empty'],
      [named, endpoint, { ...valid, products: {} }, 'products should be an array'],
      [named, endpoint, { ...valid, products: [{ quantity: 1 }] }, 'products[0].product_id is required'],
      [
        named,
        endpoint,
        { ...valid, products: [{ product_id: '', quantity: 1 }] },
        'products[0].product_id should not be empty',
      ],
      [
        quantity,
        endpoint,
        { ...valid, products: [{ ...p001, quantity: 0 }] },
        'products[0].quantity should be at least 1',
      ],
      [
        quantity,
        endpoint,
        { ...valid, products: [p002, { ...p001, quantity: -1 }] },
        'products[1].quantity should be at least 1',
      ],
      [
        quantity,
        endpoint,
        { ...valid, products: [{ ...p001, quantity: 1.5 }] },
        'products[0].quantity should be an integer',
      ],
      [
        quantity,
        endpoint,
        { ...valid, products: [{ ...p001, quantity: '1' }] },
        'products[0].quantity should be an integer',
      ],
      [quantity, endpoint, { ...valid, products: [{ product_id: 'P001' }] }, 'products[0].quantity is required'],
    );
  }
  const confirmed = documentedConfirmation();
  wrong.push(
    ['order.names-currency-and-products', 'authorise', basket, 'currency is required'],
    ['order.expiry-has-only-a-reference', 'expire', {}, 'reference is required'],
    [
      'order.expiry-has-only-a-reference',
      'expire',
      { reference: 'x'.repeat(33) },
      'reference should have at most 32 characters',
    ],
    ['order.reference-is-enough-to-complete', 'confirm', { tx_hash: '0x1' }, 'reference is required'],
    [
      'order.times-have-different-units',
      'confirm',
      { ...confirmed, order: { ...confirmed.order, deadline: 1713864739000 } },
      'order.deadline should be at most 99999999999',
    ],
    [
      'order.times-have-different-units',
      'confirm',
      { ...confirmed, order: { ...confirmed.order, created_at: 1713863839 } },
      'order.created_at should be at least 100000000000',
    ],
  );

  it.each(wrong)('%s: %s of %j gets 400 and reads "%s"', async (_, endpoint, body, message) => {
    const { handlers, calls } = counting();
    expect(await told(handlers[endpoint](callOf(endpoint, body)))).toEqual([400, { code: 'invalid_request', message }]);
    expect(calls).toEqual([]);
  });

  it.each(['confirm', 'expire'] as const)(
    '%s is reported, as an order hangs on it, but only with its key',
    async (endpoint) => {
      const { handlers, errors } = counting();
      await told(handlers[endpoint](callOf(endpoint, {})));
      await told(handlers[endpoint](callOf(endpoint, {}, { headers: { authorization: 'guessed' } })));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toBeInstanceOf(PrimarySalesRequestError);
      expect(errors[0]).toMatchObject({
        endpoint,
        message:
          `A call of \`${endpoint}\` was refused, as its body breaks the contract: reference is required. ` +
          'Look the order up in the Hub, and settle it by hand.',
      });
    },
  );

  it.each(['quote', 'authorise'] as const)('%s is not reported, as nothing has happened yet', async (endpoint) => {
    const { handlers, errors } = counting();
    await told(handlers[endpoint](callOf(endpoint, {})));
    expect(errors).toEqual([]);
  });

  it.each(['quote', 'authorise'] as const)('line.lists-a-product-once: %s gets 400', async (endpoint) => {
    const { handlers, calls } = counting();
    const twice = { ...bodies[endpoint], products: [p001, p002, p001] };
    expect(await told(handlers[endpoint](callOf(endpoint, twice)))).toEqual([400, example('400.duplicate-product')]);
    expect(calls).toEqual([]);
  });

  it.each([
    ['all of it', documentedConfirmation()],
    ['reference and transaction alone', example<Confirmation>('confirmSale.request.without-order')],
    ['one member more', { ...documentedConfirmation(), token_id_hash: 'abc' }],
    ['the address of the contract beside the order', { ...documentedConfirmation(), contract_address: wallet }],
  ])('order.confirmation-carries-the-order: takes %s', async (_, confirmation) => {
    const seen: Confirmation[] = [];
    const { handlers } = counting({ confirm: (confirmed) => void seen.push(confirmed) });
    expect(await told(handlers.confirm(callOf('confirm', confirmation)))).toEqual([200, {}]);
    expect(seen).toEqual([confirmation]);
  });
});

describe('every documented sale', () => {
  it.each(['two-products', 'three-of-one'] as const)('%s: is answered with the documented bytes', async (name) => {
    const { handlers, errors } = counting({
      quote: () => example<Quote>(`quoteSale.200.${name}`),
      authorise: () => example<Authorisation>(`authoriseSale.200.${name}`),
    });
    const quote = callOf('quote', example(`quoteSale.request.${name}`));
    const authorise = callOf('authorise', example(`authoriseSale.request.${name}`));
    expect(await told(handlers.quote(quote))).toEqual([200, example(`quoteSale.200.${name}`)]);
    expect(await told(handlers.authorise(authorise))).toEqual([200, example(`authoriseSale.200.${name}`)]);
    expect(errors).toEqual([]);
  });

  it('quote.amounts-are-exact: writes numbers as short as they are', async () => {
    const { handlers } = serveShop();
    const text = await (await handlers.quote(callOf('quote', basket))).text();
    expect(text).toContain('"currency":"ETH","currency_type":"crypto","amount":0.00003}');
    expect(text).toContain(
      '"totals":[{"currency":"USDC","currency_type":"crypto","amount":50},{"currency":"ETH","currency_type":"crypto","amount":0.00005}',
    );
  });
});

describe('what a backend returns', () => {
  async function answerOf(endpoint: Endpoint, returned: unknown): Promise<[answer: [number, unknown], error: unknown]> {
    const { handlers, errors } = counting({ [endpoint]: () => returned });
    const answer = await told(handlers[endpoint](callOf(endpoint, bodies[endpoint])));
    return [answer, errors[0]];
  }

  /** What a test expects of {@link answerOf} where the contract is broken. */
  function violation(endpoint: Endpoint, rule: string, message: string): unknown {
    return [
      [500, example('500.internal')],
      expect.objectContaining({
        name: 'PrimarySalesAnswerError',
        violations: expect.arrayContaining([expect.objectContaining({ endpoint, rule, message })]),
        message: expect.stringContaining(`\n  ${message} (${rule})`),
      }),
    ];
  }

  it('names the place as a program can use it', async () => {
    const quote = documentedQuote();
    quote.totals[1]!.amount = 1;
    const [, error] = await answerOf('quote', quote);
    expect((error as PrimarySalesAnswerError).violations).toEqual([
      {
        endpoint: 'quote',
        rule: 'quote.totals-add-up-the-lines',
        place: 'totals.ETH',
        message: 'totals.ETH is 1, expected 0.00005',
      },
    ]);
  });

  it('writes the error for a person to read', async () => {
    const quote = documentedQuote();
    quote.totals[0]!.amount = 49;
    quote.totals[1]!.amount = 0.00002 + 0.00001 * 3;
    const [, error] = await answerOf('quote', quote);
    expect((error as Error).message).toBe(
      '`quote` returned what breaks the contract, so the caller got a 500:\n' +
        '  totals.USDC is 49, expected 50 (quote.totals-add-up-the-lines)\n' +
        '  totals.ETH is 0.00005000000000000001, expected 0.00005 (quote.totals-add-up-the-lines)',
    );
  });

  it('may list products and currencies of an authorisation and a total in any order, and bring more members', async () => {
    const quote = documentedQuote();
    quote.totals.reverse();
    const [quoted] = await answerOf('quote', { ...quote, store: 'main' });
    expect(quoted).toEqual([200, { ...quote, store: 'main' }]);
    const authorisation = documentedAuthorisation();
    authorisation.products.reverse();
    expect((await answerOf('authorise', authorisation))[0]).toEqual([200, authorisation]);
  });

  it('erc1155-entries-are-repeated: may name an ERC1155 token several times', async () => {
    const authorisation = documentedAuthorisation();
    authorisation.products[1] = {
      ...authorisation.products[1]!,
      collection_address: '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f',
      contract_type: 'ERC1155',
      detail: [1, 2, 3].map(() => ({ token_id: '42', amount: 10 })),
    };
    expect((await answerOf('authorise', authorisation))[0]).toEqual([200, authorisation]);
  });

  it('is held against the request as it came, whatever the function did to its copy', async () => {
    const { handlers, errors } = counting({
      quote: ({ products }) => {
        products.reverse();
        const quote = documentedQuote();
        return { ...quote, products: quote.products.toReversed() };
      },
    });
    expect((await handlers.quote(callOf('quote', basket))).status).toBe(500);
    expect(String(errors[0])).toContain('quote.keeps-the-order-of-the-request');
  });

  it('is checked as it goes on the wire', async () => {
    const decimalObject = { toJSON: () => '20' };
    const quote = documentedQuote();
    quote.products[0]!.pricing[0]!.amount = decimalObject as never;
    const message = 'products[0].pricing[0].amount should be a number';
    expect(await answerOf('quote', quote)).toEqual(violation('quote', 'schema', message));
    quote.products[0]!.pricing[0]!.amount = { toJSON: () => 20 } as never;
    expect(await answerOf('quote', quote)).toEqual([[200, documentedQuote()], undefined]);
    const [answer, error] = await answerOf('quote', { ...documentedQuote(), id: 1n });
    expect([answer[0], (error as Error).name]).toEqual([500, 'TypeError']);
  });

  it.each(['confirm', 'expire'] as const)(
    'confirm-and-expire-answer-an-empty-object: %s answers {} whatever succeeded',
    async (endpoint) => {
      for (const returned of [undefined, null, {}, { id: 7, cost_price: 3 }]) {
        expect((await answerOf(endpoint, returned))[0]).toEqual([200, {}]);
      }
    },
  );

  it.each(['confirm', 'expire'] as const)('%s takes neither false nor a text for a success', async (endpoint) => {
    const message = 'What was returned is false, expected nothing, an object or a refusal';
    expect(await answerOf(endpoint, false)).toEqual(violation(endpoint, 'schema', message));
    expect((await answerOf(endpoint, 'ok'))[0][0]).toBe(500);
  });

  it.each(['confirm', 'expire'] as const)(
    'answer.status-names-the-cause: %s cannot be short of stock',
    async (endpoint) => {
      const message = 'What was returned is insufficientStock(), expected nothing, an object or another refusal';
      const expected = violation(endpoint, 'answer.status-names-the-cause', message);
      expect(await answerOf(endpoint, insufficientStock())).toEqual(expected);
      const { handlers, errors } = counting({
        [endpoint]: () => {
          throw insufficientStock();
        },
      });
      expect((await handlers[endpoint](callOf(endpoint, bodies[endpoint]))).status).toBe(500);
      expect(errors[0]).toBeInstanceOf(PrimarySalesAnswerError);
    },
  );
});

describe('any quote', () => {
  const products = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 5 }),
      quantity: fc.integer({ min: 1, max: 1000 }),
      units: fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 3, maxLength: 3 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  );
  const decimals = { USDC: 6, ETH: 18, USD: 2 };

  it('quote.amounts-are-exact: that is worked out with the decimal helpers goes out; with one digit changed it does not', async () => {
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
        const response = await handlers.quote(callOf('quote', request));
        expect([response.status, errors]).toEqual([200, []]);

        const spoilt = (await response.json()) as Quote;
        const prices = where === 'line' ? spoilt.products.flatMap(({ pricing }) => pricing) : spoilt.totals;
        const price = prices[pick % prices.length]!;
        price.amount = Number(`${price.amount * 2}`);
        const broken = serveShop({ ...shop, quote: () => spoilt });
        expect((await broken.handlers.quote(callOf('quote', request))).status).toBe(500);
        expect(String(broken.errors[0])).toContain(`totals.${price.currency} is `);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the shop of the tests, called', () => {
  it('line.product-exists: answers 404 for an unknown product among known ones', async () => {
    const { handlers } = serveShop();
    const unknown = { ...order, products: [...order.products, { product_id: 'P003', quantity: 1 }] };
    expect(await told(handlers.quote(callOf('quote', unknown)))).toEqual([404, example('404.product-not-found')]);
    expect(await told(handlers.authorise(callOf('authorise', unknown)))).toEqual([
      404,
      example('404.product-not-found'),
    ]);
  });

  it('order.needs-enough-stock: answers 404 with insufficient_stock', async () => {
    const { handlers } = serveShop(createShop({ products: { P002: { ...catalogue()['P002']!, stock: 2 } } }));
    const request = { ...order, products: [{ product_id: 'P002', quantity: 3 }] };
    expect(await told(handlers.authorise(callOf('authorise', request)))).toEqual([
      404,
      example('404.insufficient-stock'),
    ]);
  });

  it('order.currency-has-a-price: answers 400 with unsupported_currency', async () => {
    const { handlers } = serveShop();
    const doge = { ...order, currency: 'DOGE', products: [{ product_id: 'P002', quantity: 1 }] };
    expect(await told(handlers.authorise(callOf('authorise', doge)))).toEqual([
      400,
      example('authoriseSale.400.unsupported-currency'),
    ]);
  });

  it.each(['confirm', 'expire'] as const)('order.reference-is-known: %s answers 404', async (endpoint) => {
    const { handlers } = serveShop();
    const body = { reference: 'O00002', tx_hash: '0x1' };
    expect(await told(handlers[endpoint](callOf(endpoint, body)))).toEqual([404, example('404.order-not-found')]);
  });
});

describe('routing', () => {
  const at = (handlers: { fetch: (request: Request) => Promise<Response> }, path: string, endpoint: Endpoint) =>
    handlers.fetch(new Request(`https://x.example${path}`, callOf(endpoint, bodies[endpoint])));

  it('paths-are-a-proposal: serves the paths of the contract', async () => {
    const { handlers, calls } = counting();
    for (const endpoint of endpoints) expect((await at(handlers, `/${endpoint}`, endpoint)).status).toBe(200);
    expect(calls).toEqual(endpoints);
  });

  it('paths-are-a-proposal: serves any other path', async () => {
    const { handlers, calls } = counting({ basePath: '/api/v1', paths: { authorise: '/orders/authorize' } });
    expect((await at(handlers, '/api/v1/orders/authorize?a=1', 'authorise')).status).toBe(200);
    expect((await at(handlers, '/api/v1/quote', 'quote')).status).toBe(200);
    expect(calls).toEqual(['authorise', 'quote']);
    expect((await at(handlers, '/authorise', 'authorise')).status).toBe(404);
  });

  it('tells a stranger nothing of other paths', async () => {
    const { handlers, calls } = counting();
    expect(await told(handlers.fetch(new Request('https://x.example/quote/')))).toEqual([
      404,
      { code: 'no_such_endpoint', message: 'There is no such endpoint' },
    ]);
    expect(calls).toEqual([]);
  });

  it('works where the methods are taken off the object', async () => {
    const { fetch, quote } = counting().handlers;
    expect((await quote(callOf('quote', basket))).status).toBe(200);
    expect((await fetch(callOf('expire', bodies.expire))).status).toBe(200);
  });
});

describe('what cannot work is refused at once', () => {
  const make = (options: object) => () => counting(options as Partial<PrimarySalesHandlersOptions>);

  it.each([
    ['a missing key', { keys: { ...keys, quote: undefined } }, 'keys.quote is missing'],
    ['a missing list of keys', { keys: { ...keys, quote: [] } }, 'keys.quote is missing'],
    ['an empty key', { keys: { ...keys, confirm: '' } }, 'keys.confirm has a key that no header can carry'],
    [
      'a key with a line break',
      { keys: { ...keys, confirm: ['ok', 'key\n'] } },
      'keys.confirm has a key that no header can carry',
    ],
    [
      'endpoint.has-its-own-key: a shared key',
      { keys: { ...keys, expire: ['new', keys.quote] } },
      'keys.quote and keys.expire are the same',
    ],
    ['a missing function', { expire: undefined }, 'expire is undefined, expected a function.'],
    ['two endpoints at one path', { paths: { quote: '/authorise' } }, 'each endpoint needs a path of its own'],
    [
      'a path without a slash',
      { basePath: 'api' },
      'The path of quote is "api/quote"; expected it to begin with a slash.',
    ],
  ])('%s', (_, options, message) => {
    expect(make(options)).toThrow(TypeError);
    expect(make(options)).toThrow(message);
  });

  it('a refusal that says nothing', () => {
    expect(() => badRequest('')).toThrow('`code` is empty');
    expect(() => rateLimited(-1)).toThrow('-1 is no number of seconds to wait');
    expect(() => rateLimited(Number.NaN)).toThrow(RangeError);
  });
});

it('answer.own-failure-is-500: prints what went wrong where nobody listens', async () => {
  const printed: unknown[] = [];
  const print = console.error;
  console.error = (error: unknown) => void printed.push(error);
  try {
    const quote = () => Promise.reject(new Error('database is away'));
    const { quote: handler } = createPrimarySalesHandlers({ keys, ...createShop(), quote });
    await handler(callOf('quote', basket));
  } finally {
    console.error = print;
  }
  expect(printed.map(String)).toEqual(['Error: database is away']);
});
