// Code of integrators, and code that must not compile. Checked by `tsc`, never run.
import {
  badRequest,
  createPrimarySalesDriver,
  createPrimarySalesHandlers,
  decimal,
  epochMillis,
  epochSeconds,
  insufficientStock,
  millisToDate,
  notFound,
  rateLimited,
  secondsToDate,
  toNodeListener,
  type Authorisation,
  type Confirmation,
  type PrimarySalesBackend,
  type Quote,
} from './index.ts';
import { createServer } from 'node:http';

declare const quoted: Quote;
declare const authorised: Authorisation;

const keys = { quote: 'k1', authorise: ['k2', 'k2-old'], confirm: 'k3', expire: 'k4' };
const backend: PrimarySalesBackend = {
  // Requests arrive typed.
  quote: ({ recipient_address, products }) => {
    const wallet: string = recipient_address;
    const quantities: number[] = products.map(({ quantity }) => quantity);
    // @ts-expect-error A request has no prices.
    products[0]?.pricing;
    return wallet === '' || quantities.length === 0 ? notFound() : quoted;
  },
  // Promises and all refusals are allowed.
  authorise: async ({ currency }, { request }) => {
    if (request.headers.has('x-block')) return rateLimited(30);
    if (currency === 'DOGE') return badRequest('unsupported_currency');
    return currency === 'ETH' ? insufficientStock('Sold out') : authorised;
  },
  // Returning nothing is a success here.
  confirm: async ({ order }) => {
    if (!order) return;
    const until: Date = secondsToDate(order.deadline);
    const since: Date = millisToDate(order.created_at);
    // @ts-expect-error The deadline is in seconds.
    millisToDate(order.deadline);
    // @ts-expect-error The creation time is in milliseconds.
    secondsToDate(order.created_at);
    // @ts-expect-error A plain number has no unit.
    secondsToDate(1713864739);
    void [until, since];
  },
  expire: ({ reference }) => (reference === '' ? notFound() : {}),
};

const { fetch, quote } = createPrimarySalesHandlers({ keys, ...backend });
const served: Promise<Response> = quote(new Request('https://backend.game.example'));
createServer(toNodeListener(fetch));

// A function may take the plain types of the contract.
createPrimarySalesHandlers({ keys, ...backend, confirm: (confirmation: Confirmation) => void confirmation });

createPrimarySalesHandlers({
  ...backend,
  // @ts-expect-error Each endpoint has a key.
  keys: { quote: 'k1', authorise: 'k2', confirm: 'k3' },
});
// @ts-expect-error A confirmation cannot be refused for lack of stock, because the order is paid.
createPrimarySalesHandlers({ keys, ...backend, confirm: () => insufficientStock() });
// @ts-expect-error A quote has totals.
createPrimarySalesHandlers({ keys, ...backend, quote: () => ({ products: [] }) });
// @ts-expect-error A quote must be returned.
createPrimarySalesHandlers({ keys, ...backend, quote: () => {} });
// @ts-expect-error A quote is not an authorisation.
createPrimarySalesHandlers({ keys, ...backend, authorise: () => quoted });
// @ts-expect-error `false` is neither a success nor a refusal.
createPrimarySalesHandlers({ keys, ...backend, expire: () => false });
// @ts-expect-error Only 400 and 401 are allowed.
createPrimarySalesHandlers({ keys, ...backend, wrongKeyStatus: 403 });

const driver = createPrimarySalesDriver({ baseUrl: 'http://127.0.0.1:3000', keys: { ...keys, authorise: 'k2' } });
const response = await driver.authorise({ recipient_address: '0x', currency: 'USDC', products: [] });
if (response.ok) response.body.reference.toUpperCase();
else response.error.code?.toUpperCase();
// @ts-expect-error Only a success has a body.
response.body;
// @ts-expect-error An authorisation names a currency.
await driver.authorise({ recipient_address: '0x', products: [] });
// @ts-expect-error A sale ends in one of two ways.
await driver.sale({ recipient_address: '0x', currency: 'USDC', products: [] }, { ending: 'refund' });
// @ts-expect-error The driver sends one key for each endpoint.
createPrimarySalesDriver({ baseUrl: 'http://127.0.0.1:3000', keys });

const total: number = decimal.sum([0.1, '0.2']);
const seconds: number = epochSeconds(new Date());
// @ts-expect-error Milliseconds are not seconds.
const wrong: ReturnType<typeof epochSeconds> = epochMillis(new Date());

export { served, seconds, total, wrong };
