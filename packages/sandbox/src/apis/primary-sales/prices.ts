import { decimal } from '@wirepact/primary-sales';
import type { Price, Product } from './shape.ts';

/** Returns the exact price of some pieces of a product, in every currency of the store. */
export function priceOf({ pricing }: Product, quantity: number): Price[] {
  return pricing.map((price) => ({ ...price, amount: decimal.multiply(price.amount, quantity) }));
}

/** Adds up lines exactly, in each currency. */
export function addPrices(lines: readonly (readonly Price[])[]): Price[] {
  const [first = []] = lines;
  return first.map((price, index) => ({ ...price, amount: decimal.sum(lines.map((line) => line[index]!.amount)) }));
}

/** Finds the price of one piece in a currency. */
export function findPrice({ pricing }: Product, currency: string): number | undefined {
  return pricing.find((price) => price.currency === currency)?.amount;
}
