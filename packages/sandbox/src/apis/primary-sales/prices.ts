import { decimal } from '@wirepact/primary-sales';
import type { Price, Product } from './shape.ts';

/** More digits could not be multiplied by the largest order and still be exact as a JSON number. */
export const MOST_DIGITS = 8;

/** Whether an amount can be the price of one piece: above 0, and with few digits. */
export function isUsablePrice(amount: number | string): boolean {
  return Number(amount) > 0 && decimal.significantDigits(amount) <= MOST_DIGITS;
}

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
