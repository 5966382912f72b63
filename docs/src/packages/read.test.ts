import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPackages } from './packages.ts';
import { readSurface } from './read.ts';

/** The pages of a package `shop` with these sources, by name. */
async function pagesOf(sources: Record<string, string>): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  const entries = Object.keys(sources).filter((name) => !name.startsWith('_'));
  const exports = Object.fromEntries(
    entries.map((name) => [name === 'index' ? '.' : `./${name.replace('generated/', '')}`, entry(name)]),
  );
  const files: Record<string, string> = {
    'shop/package.json': JSON.stringify({ name: '@wirepact/shop', type: 'module', exports }),
    ...Object.fromEntries(Object.entries(sources).map(([name, text]) => [`shop/src/${name}.ts`, text])),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const out = join(folder, 'out');
  await (await readSurface(findPackages(folder))).write(out);
  return Object.fromEntries(
    entries
      .filter((name) => !name.startsWith('generated/'))
      .map((name) => [name, readFileSync(join(out, 'shop', `${name}.md`), 'utf8')]),
  );
}

function entry(name: string): object {
  return { '@wirepact/source': `./src/${name}.ts` };
}

describe('an export', () => {
  it('needs a docstring', async () => {
    const source = `
export function buy(): void {}
export interface Order {
  id: string;
  pay(): void;
}
export type State = 'open';
export const states = { open: 1 } as const;`;
    await expect(pagesOf({ index: source })).rejects.toThrow(
      ['buy', 'Order', 'Order.id', 'Order.pay', 'State', 'states']
        .map((name) => `@wirepact/shop.${name} has no docstring`)
        .join('\n'),
    );
  });

  it('may only link to other exports in its docstring', async () => {
    const source =
      'function hidden(): void {}\n/** As {@link hidden} does. */\nexport function buy(): void {\n  hidden();\n}';
    await expect(pagesOf({ index: source })).rejects.toThrow('links to "hidden"');
  });

  it('does not need a docstring if another declaration describes it', async () => {
    const pages = await pagesOf({
      index: `
/** A failure. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor() { super(); }
}
/** Where. */
export type Place = 'here' | { x: number; y: number };`,
    });
    expect(pages['index']).not.toContain('constructor');
  });
});

describe('the page of an entry', () => {
  it('shows signatures as written, docstrings and links', async () => {
    const { index = '' } = await pagesOf({
      index: `
/** How to buy. */
export interface BuyOptions {
  /** How many; one by default. */
  count?: number | undefined;
}
/** Buys something, as {@link BuyOptions} say. */
export function buy({ count }: BuyOptions): Promise<number> {
  return Promise.resolve(count ?? 1);
}`,
    });
    expect(index).toContain('# @wirepact/shop\n');
    expect(index).toContain('**buy**(`options`: [`BuyOptions`](#buyoptions)): `Promise`\\<`number`\\>');
    expect(index).toContain('Buys something, as [BuyOptions](#buyoptions) say.');
    expect(index).toContain('`count?` | `number` | How many; one by default. |');
  });

  it('does not contain positions in files or anything that changes between runs', async () => {
    const source = { index: '/** Buys. */\nexport function buy(): void {}' };
    const { index = '' } = await pagesOf(source);
    expect(index).not.toContain(tmpdir());
    expect((await pagesOf(source))['index']).toBe(index);
  });

  it('shows a short table in full, and only the beginning of a long one', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `  key${index}: { at: ${index} },\n`);
    const { index = '' } = await pagesOf({
      index: `
/** Long. */
export const long = {\n${lines.join('')}} as const;
/** Short. */
export const short = [1, 2] as const;`,
    });
    expect(index).toContain('```ts\n{\n  key0: { at: 0 },\n  // and 39 more\n}\n```');
    expect(index).toContain('```ts\n[1, 2]\n```');
    expect(index).not.toContain('key1');
  });

  it('links to types of requests, responses and events, and does not describe them', async () => {
    const { index = '' } = await pagesOf({
      'generated/types': `
export interface components { schemas: { Order: { id: string } } }
export type Order = components['schemas']['Order'];`,
      index: `
import type { components, Order } from './generated/types.ts';
export type * from './generated/types.ts';
/** By event name. */
export interface Events {
  /** It is paid. */
  paid: components['schemas']['Order'];
}
/** Pays. */
export function pay(order: Order): void { void order; }`,
    });
    expect(index).toContain('`paid` | [`Order`](/packages/shop/types#Order) | It is paid.');
    expect(index).toContain('**pay**(`order`: [`Order`](/packages/shop/types#Order)): `void`');
    expect(index).not.toContain('### Order');
  });

  it('lists re-exports with links to their entries', async () => {
    const { index = '', errors = '' } = await pagesOf({
      errors: '/** A failure. */\nexport class Failure extends Error {}',
      index: "export { Failure } from './errors.ts';\n/** Buys. */\nexport function buy(): void {}",
    });
    const [own, other] = [index, errors].sort((a, b) => a.length - b.length);
    expect(`${own}${other}`).toMatch(/### Failure\n\nA failure\./);
    expect(`${own}${other}`).toMatch(/## Re-exports[^]*\[`Failure`\]\([^)]*#failure\) \| A failure\. \|/);
  });

  it('lists validators instead of describing each', async () => {
    const { schemas = '' } = await pagesOf({
      'generated/types': 'export type Order = { id: string };',
      schemas: `
import type { Order } from './generated/types.ts';
/** Says whether a value fits. */
export interface Validator<T> { (value: unknown): value is T }
export declare const Order: Validator<Order>;`,
    });
    expect(schemas).toContain('[`Order`](/packages/shop/types#Order).');
    expect(schemas).not.toContain('### Order');
  });
});
