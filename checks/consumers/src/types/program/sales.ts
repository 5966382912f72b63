// Code of integrators that serves primary sales, and code that must not compile. Checked by every TypeScript version, never run.
import {
  badRequest,
  createPrimarySalesDriver,
  createPrimarySalesHandlers,
  decimal,
  insufficientStock,
  millisToDate,
  notFound,
  secondsToDate,
  toNodeListener,
  type Authorisation,
  type PrimarySalesBackend,
  type PrimarySalesHandlers,
  type Quote,
} from '@wirepact/primary-sales';

declare const quoted: Quote;
declare const authorised: Authorisation;

const keys = { quote: 'k1', authorise: 'k2', confirm: 'k3', expire: 'k4' };
const backend: PrimarySalesBackend = {
  quote: ({ products }) => {
    const quantities: number[] = products.map(({ quantity }) => quantity);
    // @ts-expect-error A request has no prices.
    const prices: unknown = products[0]?.pricing;
    return quantities.length === 0 || prices ? notFound() : quoted;
  },
  authorise: async ({ currency }) => {
    if (currency === 'DOGE') return badRequest('unsupported_currency');
    return currency === 'ETH' ? insufficientStock('Sold out') : authorised;
  },
  confirm: ({ order }) => {
    if (!order) return;
    const times: Date[] = [secondsToDate(order.deadline), millisToDate(order.created_at)];
    // @ts-expect-error The deadline is in seconds.
    times.push(millisToDate(order.deadline));
  },
  expire: ({ reference }) => (reference === '' ? notFound() : {}),
};

export const handlers: PrimarySalesHandlers = createPrimarySalesHandlers({
  keys: { ...keys, quote: ['k1', 'k1-old'] },
  ...backend,
});
export const listener: unknown = toNodeListener(handlers.fetch);
export const response: Promise<Response> = handlers.quote(new Request('https://backend.example/quote'));
export const price: number = decimal.sum([0.1, 0.2]);
// @ts-expect-error Each endpoint has a key.
createPrimarySalesHandlers({ keys: { quote: 'k1' }, ...backend });

/** Plays the vendor's side. */
export async function buy(): Promise<string[]> {
  const driver = createPrimarySalesDriver({ baseUrl: 'http://127.0.0.1:3000', keys });
  const order = { recipient_address: '0x1', currency: 'USDC', products: [{ product_id: 'P1', quantity: 1 }] };
  const quoteResult = await driver.quote(order);
  const { outcome, violations } = await driver.sale(order, { ending: 'confirm' });
  return [
    outcome,
    ...violations.map(({ rule }) => rule),
    quoteResult.ok ? String(quoteResult.body.totals.length) : quoteResult.text,
  ];
}
