import { expect, it } from 'vitest';
import {
  basket,
  bodies,
  createCall,
  createRecordingHandlers,
  getConfirmation,
  getExample,
  readResponse,
  wallet,
} from '../../test/calls.ts';
import { PrimarySalesRequestError, type Confirmation, type Endpoint } from '../index.ts';

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
    ...[1001, 123_456_789_012_345, 2 ** 53, 1e300].map((pieces): (typeof wrong)[number] => [
      quantity,
      endpoint,
      { ...valid, products: [{ ...p001, quantity: pieces }] },
      'products[0].quantity should be at most 1000',
    ]),
    [
      named,
      endpoint,
      { ...valid, products: Array.from({ length: 101 }, (_, index) => ({ ...p001, product_id: `P${index}` })) },
      'products should have at most 100 items',
    ],
  );
}
const confirmed = getConfirmation();
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

it.each(wrong)('%s: %s responds to %j with 400 and "%s"', async (_, endpoint, body, message) => {
  const { handlers, calls } = createRecordingHandlers();
  expect(await readResponse(handlers[endpoint](createCall(endpoint, body)))).toEqual([
    400,
    { code: 'invalid_request', message },
  ]);
  expect(calls).toEqual([]);
});

it.each(['quote', 'authorise', 'confirm', 'expire'] as const)(
  '%s responds with 400 to an unknown member that is nested too deeply',
  async (endpoint) => {
    const { handlers, calls } = createRecordingHandlers();
    const depth = 100_000;
    const body = JSON.stringify(bodies[endpoint]).replace(/}$/, `,"extra":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(await readResponse(handlers[endpoint](createCall(endpoint, body)))).toEqual([
      400,
      { code: 'invalid_request', message: 'The body is nested too deeply' },
    ]);
    expect(calls).toEqual([]);
  },
);

it('authorise accepts the largest quantity', async () => {
  const { handlers } = createRecordingHandlers({
    authorise: ({ currency, products }) => ({
      reference: 'O1',
      currency,
      products: products.map(({ product_id, quantity }) => ({
        product_id,
        collection_address: wallet,
        contract_type: 'ERC721',
        detail: Array.from({ length: quantity }, (_, index) => ({ token_id: `${index}`, amount: 1 })),
      })),
    }),
  });
  const order = { ...bodies.authorise, products: [{ ...p001, quantity: 1000 }] };
  expect((await handlers.authorise(createCall('authorise', order))).status).toBe(200);
});

it.each(['confirm', 'expire'] as const)(
  '%s reports an invalid body, but only if the key is right',
  async (endpoint) => {
    const { handlers, errors } = createRecordingHandlers();
    await readResponse(handlers[endpoint](createCall(endpoint, {})));
    await readResponse(handlers[endpoint](createCall(endpoint, {}, { headers: { authorization: 'guessed' } })));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(PrimarySalesRequestError);
    expect(errors[0]).toMatchObject({
      endpoint,
      message:
        `A call of \`${endpoint}\` was rejected with 400 because its body breaks the contract: reference is required. ` +
        'Find the order in the Hub and resolve it by hand.',
    });
  },
);

it.each(['quote', 'authorise'] as const)(
  '%s does not report an invalid body, because there is no order yet',
  async (endpoint) => {
    const { handlers, errors } = createRecordingHandlers();
    await readResponse(handlers[endpoint](createCall(endpoint, {})));
    expect(errors).toEqual([]);
  },
);

it.each(['quote', 'authorise'] as const)(
  'line.lists-a-product-once: %s responds with 400 to a product that is listed twice',
  async (endpoint) => {
    const { handlers, calls } = createRecordingHandlers();
    const twice = { ...bodies[endpoint], products: [p001, p002, p001] };
    expect(await readResponse(handlers[endpoint](createCall(endpoint, twice)))).toEqual([
      400,
      getExample('400.duplicate-product'),
    ]);
    expect(calls).toEqual([]);
  },
);

it.each([
  ['a complete confirmation', getConfirmation()],
  ['only reference and transaction', getExample<Confirmation>('confirmSale.request.without-order')],
  ['an unknown member', { ...getConfirmation(), token_id_hash: 'abc' }],
  ['the contract address beside the order', { ...getConfirmation(), contract_address: wallet }],
])('order.confirmation-carries-the-order: confirm accepts %s', async (_, confirmation) => {
  const seen: Confirmation[] = [];
  const { handlers } = createRecordingHandlers({ confirm: (confirmed) => void seen.push(confirmed) });
  expect(await readResponse(handlers.confirm(createCall('confirm', confirmation)))).toEqual([200, {}]);
  expect(seen).toEqual([confirmation]);
});
