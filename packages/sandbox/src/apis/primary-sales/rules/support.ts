import type { DriverResponse } from '@wirepact/primary-sales';
import type { Authorisation, Quote } from '@wirepact/primary-sales/types';
import { expect } from 'vitest';
import type { RawRequest, RuleTest, TestWorld } from '../../../rules/rule-test.ts';

/** A test of a rule of the Primary Sales API. */
export function rule(id: string, test: RuleTest['test']): RuleTest {
  return { api: 'primary-sales', rule: id, test };
}

/** The wallet of every buyer. */
export const BUYER: string = '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB';
/** A reference that no order has. */
export const UNKNOWN: string = '0'.repeat(24);
/** The transaction of every confirmation. */
export const TX_HASH: string = `0x${'ab'.repeat(32)}`;

/** Products with how many pieces of each: `{ P001: 1, P002: 3 }`. They are requested in this order. */
export type Basket = Readonly<Record<string, number>>;

/** The members of a request that name a buyer and products. */
export function request(basket: Basket): {
  recipient_address: string;
  products: { product_id: string; quantity: number }[];
} {
  const products = Object.entries(basket).map(([product_id, quantity]) => ({ product_id, quantity }));
  return { recipient_address: BUYER, products };
}

/** Returns a quote. It fails if the request is refused, or if the response breaks the contract. */
export async function quote({ primarySales }: TestWorld, basket: Basket): Promise<Quote> {
  return accepted(await primarySales.quote(request(basket)));
}

/** Authorises an order. It fails if the request is refused, or if the response breaks the contract. */
export async function authorise(
  { primarySales }: TestWorld,
  basket: Basket,
  currency: string = 'USDC',
): Promise<Authorisation> {
  return accepted(await primarySales.authorise({ ...request(basket), currency }));
}

/** Reports that an order is paid. It fails if that is refused. */
export async function confirm({ primarySales }: TestWorld, reference: string): Promise<void> {
  accepted(await primarySales.confirm({ reference, tx_hash: TX_HASH }));
}

/** Reports that an order was not paid. It fails if that is refused. */
export async function expire({ primarySales }: TestWorld, reference: string): Promise<void> {
  accepted(await primarySales.expire({ reference }));
}

/** Returns the body of a success. */
export function accepted<Body>(response: DriverResponse<Body>): Body {
  expect(response.violations).toEqual([]);
  expect([response.status, response.ok], response.text).toEqual([200, true]);
  return (response as { readonly body: Body }).body;
}

/** How a call was refused. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly rule: string | undefined;
  /** `Retry-After` in seconds. */
  readonly wait: number;
}

/** Returns how a call was refused. It fails if the call succeeded, or if the response breaks the contract. */
export async function refused(call: Promise<DriverResponse<unknown>>): Promise<Refusal> {
  const { ok, status, text, violations, tolerated, headers } = await call;
  expect(ok, `${status} ${text}`).toBe(false);
  expect([...violations, ...tolerated]).toEqual([]);
  const { code, rule } = JSON.parse(text) as { readonly code: string; readonly rule?: string };
  return { status, code, rule, wait: Number(headers.get('retry-after')) };
}

/** Returns how an order was refused. */
export function refusedOrder({ primarySales }: TestWorld, basket: Basket, currency: string = 'USDC'): Promise<Refusal> {
  return refused(primarySales.authorise({ ...request(basket), currency }));
}

/** Fails unless exactly these pieces can be authorised. It leaves the stock as it was. */
export async function expectStock(test: TestWorld, stock: Basket): Promise<void> {
  for (const [product, pieces] of Object.entries(stock)) {
    expect(await refusedOrder(test, { [product]: pieces + 1 })).toMatchObject({
      status: 404,
      code: 'insufficient_stock',
    });
    if (pieces > 0) await expire(test, (await authorise(test, { [product]: pieces })).reference);
  }
}

/** Returns the state of an order as the backend shows it to a person. */
export async function stateOf({ world }: TestWorld, reference: string): Promise<string> {
  return (await world.resource('primary-sales', 'order', reference)).state;
}

/** What the default contents have of each product. */
export const STOCK: Basket = { P001: 5, P002: 5, P003: 20 };

/** The name of an endpoint. */
export type Endpoint = 'quote' | 'authorise' | 'confirm' | 'expire';

/** Every endpoint, in the order in which a sale calls them. */
export const ENDPOINTS: readonly Endpoint[] = ['quote', 'authorise', 'confirm', 'expire'];

/** The key of an endpoint. */
export function keyOf({ env }: TestWorld, endpoint: Endpoint): string {
  return env(`WIREPACT_PRIMARY_SALES_${endpoint.toUpperCase()}_KEY`);
}

/** A valid call of an endpoint, for requests that the driver cannot send. */
export function callOf(test: TestWorld, endpoint: Endpoint, reference: string): RawRequest & { readonly body: object } {
  const bodies = {
    quote: request({ P001: 1 }),
    authorise: { ...request({ P001: 1 }), currency: 'USDC' },
    confirm: { reference, tx_hash: TX_HASH },
    expire: { reference },
  };
  return {
    api: 'primary-sales',
    method: 'POST',
    path: `/${endpoint}`,
    headers: { authorization: keyOf(test, endpoint) },
    body: bodies[endpoint],
  };
}
