import type { Authorisation, Confirmation, Quote } from '../generated/types.ts';
import type { PrimarySalesDriver } from './driver.ts';
import { violation, type DriverAnswer } from './driver-response.ts';
import type { RequestOf } from '../endpoints.ts';
import { same, text, total } from '../money/exact.ts';
import type { Violation } from '../check/violation.ts';

/** How a sale goes on after its authorisation. */
export interface SaleOptions {
  /** Whether the order is paid, or nobody pays in time. */
  ending: 'confirm' | 'expire';
  /** Asks for the quote twice and ends the order twice, as a caller that did not get the first answer would. */
  repeat?: boolean;
  /** How long the order can be paid, in seconds; by default 900. It shows in the `deadline` of the confirmation. */
  secondsToPay?: number;
  /** The sales contract that the confirmation names; by default the address 0. */
  contractAddress?: string;
  /** The transaction that the confirmation names; by default a random one. */
  txHash?: string;
}

/** What came of a sale. */
export interface SaleReport {
  /**
   * `refused`: the backend declined to quote or to authorise, with 400 or 404. `failed`: an answer that is neither that
   * nor a success, which the last of `answers` tells.
   */
  outcome: 'completed' | 'expired' | 'refused' | 'failed';
  /** Every answer in the order in which it came. */
  answers: DriverAnswer<Quote | Authorisation | undefined>[];
  /** The quote, where there was one. */
  quote?: Quote;
  /** The authorisation, where there was one. */
  authorisation?: Authorisation;
  /** What goes against the contract, in one answer or between two. Empty for a backend that keeps to it. */
  violations: Violation[];
  /** What differs from the contract and was taken all the same. */
  tolerated: Violation[];
}

/** See `PrimarySalesDriver.sale`. */
export async function runSale(
  driver: PrimarySalesDriver,
  order: RequestOf<'authorise'>,
  { ending, repeat = false, ...settings }: SaleOptions,
): Promise<SaleReport> {
  const answers: SaleReport['answers'] = [];
  const between: Violation[] = [];
  const taken: Pick<SaleReport, 'quote' | 'authorisation'> = {};

  function report(outcome: SaleReport['outcome']): SaleReport {
    return {
      outcome,
      answers,
      ...taken,
      violations: [...answers.flatMap(({ violations }) => violations), ...between],
      tolerated: answers.flatMap(({ tolerated }) => tolerated),
    };
  }

  async function ask<Body extends Quote | Authorisation | undefined>(
    call: () => Promise<DriverAnswer<Body>>,
  ): Promise<DriverAnswer<Body>> {
    const answer = await call();
    answers.push(answer);
    return answer;
  }

  const { currency: _, ...basket } = order;
  const quoted = await ask(() => driver.quote(basket));
  if (!quoted.ok) return report(declined(quoted) ? 'refused' : 'failed');
  taken.quote = quoted.body;
  if (repeat) between.push(...unlike(quoted, await ask(() => driver.quote(basket))));

  const authorised = await ask(() => driver.authorise(order));
  if (!authorised.ok) return report(declined(authorised) ? 'refused' : 'failed');
  taken.authorisation = authorised.body;
  between.push(...otherPrice(quoted.body, authorised.body, order.currency));

  const { reference } = authorised.body;
  const end =
    ending === 'confirm'
      ? () => driver.confirm(confirmationOf(authorised.body, order.recipient_address, settings))
      : () => driver.expire({ reference });
  const rule = ending === 'confirm' ? 'order.confirmation-completes-it' : 'order.expiry-releases-the-stock';
  const again = ending === 'confirm' ? 'order.is-sold-once' : 'order.is-released-once';
  for (const broken of repeat ? ([rule, again] as const) : ([rule] as const)) {
    const ended = await ask(end);
    if (!ended.ok) {
      between.push(violation(ending, broken, 'status', `status is ${ended.status}, expected 200`));
      return report('failed');
    }
  }
  return report(ending === 'confirm' ? 'completed' : 'expired');
}

function declined({ status }: { status: number }): boolean {
  return status === 400 || status === 404;
}

function unlike(first: DriverAnswer<Quote>, second: DriverAnswer<Quote>): Violation[] {
  const alike = first.ok && second.ok && JSON.stringify(first.body) === JSON.stringify(second.body);
  const message = `The second answer to one request for a quote is ${second.text}, expected ${first.text}`;
  return alike ? [] : [violation('quote', 'call.repeat-does-nothing-twice', '', message)];
}

/** What is authorised costs what was quoted, product by product and in all. */
function otherPrice(quote: Quote, { products }: Authorisation, currency: string): Violation[] {
  const priceIn = (pricing: Quote['totals']): number | undefined =>
    pricing.find((price) => price.currency === currency)?.amount;
  const quoted = quote.products.map(({ product_id: id, pricing }) => ({ id, price: priceIn(pricing) }));
  if (priceIn(quote.totals) === undefined) {
    const message = `currency is ${currency}, in which the quote has no price; expected 400`;
    return [violation('authorise', 'order.currency-has-a-price', 'currency', message)];
  }
  return products.flatMap(({ product_id: id, detail }, index) => {
    const price = quoted.find((product) => product.id === id)?.price;
    const cost = total(detail.map(({ amount }) => amount));
    if (price === undefined || same(cost, total([price]))) return [];
    const place = `products[${index}].detail`;
    const message = `${place} adds up to ${text(cost)}, expected the ${price} that was quoted for ${id}`;
    return [violation('authorise', 'order.costs-what-was-quoted', place, message)];
  });
}

function confirmationOf(
  { reference, currency, products }: Authorisation,
  recipient: string,
  { secondsToPay = 900, contractAddress, txHash }: Omit<SaleOptions, 'ending' | 'repeat'>,
): Confirmation {
  const created = Date.now();
  return {
    reference,
    tx_hash: txHash ?? `0x${hex(crypto.getRandomValues(new Uint8Array(32)))}`,
    recipient_address: recipient,
    order: {
      contract_address: contractAddress ?? `0x${'0'.repeat(40)}`,
      total_amount: Number(text(total(products.flatMap(({ detail }) => detail.map(({ amount }) => amount))))),
      deadline: Math.floor(created / 1000) + secondsToPay,
      created_at: created,
      currency,
      products: products.map((product) => ({ ...product, quantity: product.detail.length })),
    },
  };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
