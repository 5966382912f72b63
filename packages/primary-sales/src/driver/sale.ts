import { assertInteger } from '../assert-integer.ts';
import { createViolation, type Violation } from '../check/violation.ts';
import type { RequestOf } from '../endpoints.ts';
import type { Authorisation, Confirmation, Quote } from '../generated/types.ts';
import { addAll, formatExact, isEqual, parseExact } from '../money/exact.ts';
import type { DriverResponse } from './driver-response.ts';

/** How a sale continues after the authorisation. */
export interface SaleOptions {
  /** Whether the order is paid (`confirm`) or not paid in time (`expire`). */
  ending: 'confirm' | 'expire';
  /** Requests the quote twice and ends the order twice, like a caller that lost the first response. Default: false. */
  repeat?: boolean;
  /** The time to pay, in seconds. It determines the `deadline` of the confirmation. Default: 900. */
  secondsToPay?: number;
  /** The address of the sales contract in the confirmation. Default: the zero address. */
  contractAddress?: string;
  /** The transaction hash in the confirmation. Default: a random hash. */
  txHash?: string;
}

/** The result of a sale. */
export interface SaleReport {
  /**
   * `refused`: the backend refused the quote or the authorisation with 400 or 404. `failed`: there was another
   * unsuccessful response, which is the last of `responses`.
   */
  outcome: 'completed' | 'expired' | 'refused' | 'failed';
  /** All responses, in the order in which they arrived. */
  responses: DriverResponse<Quote | Authorisation | undefined>[];
  /** The quote, if the backend sent one. */
  quote?: Quote;
  /** The authorisation, if the backend sent one. */
  authorisation?: Authorisation;
  /** What breaks the contract, in one response or between two. Empty if the backend keeps to the contract. */
  violations: Violation[];
  /** Differences from the contract that the driver accepts. */
  tolerated: Violation[];
}

/** The calls that a sale makes. A driver implements them. */
export interface SaleCalls {
  quote(request: RequestOf<'quote'>): Promise<DriverResponse<Quote>>;
  authorise(request: RequestOf<'authorise'>): Promise<DriverResponse<Authorisation>>;
  confirm(request: RequestOf<'confirm'>): Promise<DriverResponse<undefined>>;
  expire(request: RequestOf<'expire'>): Promise<DriverResponse<undefined>>;
}

/** See `PrimarySalesDriver.sale`. */
export async function runSale(
  calls: SaleCalls,
  order: RequestOf<'authorise'>,
  { ending, repeat = false, ...settings }: SaleOptions,
): Promise<SaleReport> {
  if (settings.secondsToPay !== undefined) assertInteger('secondsToPay', settings.secondsToPay, 0);
  const responses: SaleReport['responses'] = [];
  const between: Violation[] = [];
  const bodies: Pick<SaleReport, 'quote' | 'authorisation'> = {};

  function createReport(outcome: SaleReport['outcome']): SaleReport {
    return {
      outcome,
      responses,
      ...bodies,
      violations: [...responses.flatMap(({ violations }) => violations), ...between],
      tolerated: responses.flatMap(({ tolerated }) => tolerated),
    };
  }

  async function record<Body extends Quote | Authorisation | undefined>(
    call: Promise<DriverResponse<Body>>,
  ): Promise<DriverResponse<Body>> {
    const response = await call;
    responses.push(response);
    return response;
  }

  const { currency: _, ...basket } = order;
  const quoted = await record(calls.quote(basket));
  if (!quoted.ok) return createReport(isRefusal(quoted) ? 'refused' : 'failed');
  bodies.quote = quoted.body;
  if (repeat) between.push(...compareQuotes(quoted, await record(calls.quote(basket))));

  const authorised = await record(calls.authorise(order));
  if (!authorised.ok) return createReport(isRefusal(authorised) ? 'refused' : 'failed');
  bodies.authorisation = authorised.body;
  between.push(...comparePrices(quoted.body, authorised.body, order.currency));

  const { reference } = authorised.body;
  const confirmation =
    ending === 'confirm' ? createConfirmation(authorised.body, order.recipient_address, settings) : undefined;
  const rule = ending === 'confirm' ? 'order.confirmation-completes-it' : 'order.expiry-releases-the-stock';
  const repeatRule = ending === 'confirm' ? 'order.is-sold-once' : 'order.is-released-once';
  for (const tested of repeat ? ([rule, repeatRule] as const) : ([rule] as const)) {
    const ended = await record(confirmation ? calls.confirm(confirmation) : calls.expire({ reference }));
    if (!ended.ok) {
      between.push(createViolation(ending, tested, 'status', `status is ${ended.status}, expected 200`));
      return createReport('failed');
    }
  }
  return createReport(ending === 'confirm' ? 'completed' : 'expired');
}

function isRefusal({ status }: { status: number }): boolean {
  return status === 400 || status === 404;
}

function compareQuotes(first: DriverResponse<Quote>, second: DriverResponse<Quote>): Violation[] {
  const areEqual = first.ok && second.ok && JSON.stringify(first.body) === JSON.stringify(second.body);
  if (areEqual) return [];
  const message = `The second response to the same quote request is ${second.text}, expected ${first.text}`;
  return [createViolation('quote', 'call.repeat-does-nothing-twice', '', message)];
}

/** Each authorised product costs exactly what was quoted for it. */
function comparePrices(quote: Quote, { products }: Authorisation, currency: string): Violation[] {
  const findPrice = (pricing: Quote['totals']): number | undefined =>
    pricing.find((price) => price.currency === currency)?.amount;
  if (findPrice(quote.totals) === undefined) {
    const message = `currency is ${currency}, but the quote has no price in it; expected 400`;
    return [createViolation('authorise', 'order.currency-has-a-price', 'currency', message)];
  }
  return products.flatMap(({ product_id: id, detail }, index) => {
    const price = findPrice(quote.products.find((product) => product.product_id === id)?.pricing ?? []);
    const cost = addAll(detail.map(({ amount }) => parseExact(amount)));
    if (price === undefined || isEqual(cost, parseExact(price))) return [];
    const place = `products[${index}].detail`;
    const message = `${place} adds up to ${formatExact(cost)}, expected ${price} as quoted for ${id}`;
    return [createViolation('authorise', 'order.costs-what-was-quoted', place, message)];
  });
}

function createConfirmation(
  { reference, currency, products }: Authorisation,
  recipient: string,
  { secondsToPay = 900, contractAddress, txHash }: Omit<SaleOptions, 'ending' | 'repeat'>,
): Confirmation {
  const created = Date.now();
  const amounts = products.flatMap(({ detail }) => detail.map(({ amount }) => parseExact(amount)));
  return {
    reference,
    tx_hash: txHash ?? `0x${toHex(crypto.getRandomValues(new Uint8Array(32)))}`,
    recipient_address: recipient,
    order: {
      contract_address: contractAddress ?? `0x${'0'.repeat(40)}`,
      total_amount: Number(formatExact(addAll(amounts))),
      deadline: Math.floor(created / 1000) + secondsToPay,
      created_at: created,
      currency,
      products: products.map((product) => ({ ...product, quantity: product.detail.length })),
    },
  };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
