import { SandboxError } from '../sandbox-error.ts';
import type { Sale } from './documents.ts';

/**
 * Reads products with how many pieces of each: `P001=2`. Without a number it is one piece.
 *
 * @throws {SandboxError} `invalid` for another form, and if there is none.
 */
export function readProducts(texts: readonly string[]): Sale['products'] {
  if (texts.length === 0) throw invalid('There are no products. Give at least one: "P001=2".');
  return texts.map((text) => {
    const [, product_id = '', quantity = '1'] = /^(.+?)(?:=(\d{1,9}))?$/s.exec(text) ?? [];
    if (product_id !== '' && !product_id.includes('=')) return { product_id, quantity: Number(quantity) };
    throw invalid(`The product ${JSON.stringify(text)} cannot be read. Give an id and a number of pieces: "P001=2".`);
  });
}

function invalid(message: string): SandboxError {
  return new SandboxError('invalid', message, { pointer: '/products' });
}
