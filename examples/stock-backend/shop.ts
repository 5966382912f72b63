// The shop in SQLite. Each function is one transaction, so a refusal half-way leaves everything as it was.
import { DatabaseSync } from 'node:sqlite';
import { badRequest, insufficientStock, notFound } from '@wirepact/primary-sales';
import type { Authorisation, RequestedProduct } from '@wirepact/primary-sales';

export interface Product {
  id: string;
  collection: string;
  /** The price of one piece, by currency. */
  prices: Record<string, number>;
  available: number;
}

export interface Shop {
  /** Finds products that can be sold in these quantities. Refuses all of them if one cannot. Reserves nothing. */
  look(lines: readonly RequestedProduct[]): Product[];
  /** Reserves all products, or none. */
  reserve(currency: string, lines: readonly RequestedProduct[]): Authorisation;
  /** Turns a reservation into a sale. Does nothing if it is one already. */
  sell(reference: string): void;
  /** Ends a reservation. Does nothing if it has ended already. */
  release(reference: string): void;
}

const schema = `
  create table if not exists product (
    id text primary key,
    collection text not null,
    prices text not null,
    -- The last guard: no mistake in this program can sell more than there is.
    available integer not null check (available >= 0),
    last_token integer not null default 0
  ) strict;
  create table if not exists purchase (
    reference text primary key,
    state text not null check (state in ('reserved', 'sold', 'expired')),
    expires_at integer not null,
    -- What was paid although none was left. A person has to resolve this.
    oversold integer not null default 0
  ) strict;
  create table if not exists line (
    reference text not null references purchase,
    product text not null references product,
    quantity integer not null,
    primary key (reference, product)
  ) strict;
  insert or ignore into product (id, collection, prices, available) values
    ('sword', '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f', '{"USDC": 0.1, "ETH": 0.00003}', 3),
    ('shield', '0xd27746683ccf357ed5190d248cf0468a3da28ea8', '{"USDC": 0.2, "ETH": 0.00006}', 5);
`;

/** Opens a shop. `now` is the time in milliseconds. */
export function openShop({
  file,
  secondsToPay,
  now = Date.now,
}: {
  file: string;
  secondsToPay: number;
  now?: () => number;
}): Shop {
  const database = new DatabaseSync(file);
  database.exec(schema);
  const find = database.prepare('select id, collection, prices, available from product where id = ?');
  const take = database.prepare('update product set available = available - ? where id = ? and available >= ?');
  const putBack = database.prepare('update product set available = available + ? where id = ?');
  const issue = database.prepare('update product set last_token = last_token + ? where id = ? returning last_token');
  const open = database.prepare("insert into purchase (reference, state, expires_at) values (?, 'reserved', ?)");
  const addLine = database.prepare('insert into line (reference, product, quantity) values (?, ?, ?)');
  const stateOf = database.prepare('select state from purchase where reference = ?');
  const setState = database.prepare('update purchase set state = ?, oversold = ? where reference = ?');
  const linesOf = database.prepare('select product, quantity from line where reference = ?');
  const overdue = database.prepare("select reference from purchase where state = 'reserved' and expires_at <= ?");

  function transaction<T>(work: () => T): T {
    database.exec('begin immediate');
    try {
      // If the response to an authorisation was lost, nobody knows its reference, so no call can end that order.
      for (const { reference } of overdue.all(now()) as { reference: string }[]) expire(reference);
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  }

  function look({ product_id, quantity }: RequestedProduct): Product {
    const row = find.get(product_id) as (Omit<Product, 'prices'> & { prices: string }) | undefined;
    if (!row) throw notFound(`The product ${product_id} does not exist`);
    if (row.available < quantity) throw insufficientStock(`Only ${row.available} of ${product_id} are left`);
    return { ...row, prices: JSON.parse(row.prices) as Record<string, number> };
  }

  function readState(reference: string): string {
    const order = stateOf.get(reference) as { state: string } | undefined;
    if (!order) throw notFound(`The order ${reference} does not exist`);
    return order.state;
  }

  function readLines(reference: string): { product: string; quantity: number }[] {
    return linesOf.all(reference) as { product: string; quantity: number }[];
  }

  function expire(reference: string): void {
    for (const { product, quantity } of readLines(reference)) putBack.run(quantity, product);
    setState.run('expired', 0, reference);
  }

  /** Takes pieces for an order that was paid late, as far as any are left. Returns how many are missing. */
  function takeAgain(reference: string): number {
    let missing = 0;
    for (const { product, quantity } of readLines(reference)) {
      const { available } = find.get(product) as { available: number };
      const taken = Math.min(available, quantity);
      take.run(taken, product, taken);
      missing += quantity - taken;
    }
    return missing;
  }

  return {
    look: (lines) => transaction(() => lines.map(look)),

    reserve: (currency, lines) =>
      transaction(() => {
        const products = lines.map(look);
        if (products.some(({ prices }) => !Object.hasOwn(prices, currency))) {
          throw badRequest('unsupported_currency', `Prices in ${currency} are not available`);
        }
        const reference = crypto.randomUUID().replaceAll('-', '');
        open.run(reference, now() + secondsToPay * 1000);
        for (const { product_id, quantity } of lines) {
          take.run(quantity, product_id, quantity);
          addLine.run(reference, product_id, quantity);
        }
        return {
          reference,
          currency,
          products: products.map(({ id, collection, prices }, index) => {
            const { quantity } = lines[index]!;
            // The counter goes on even if the order expires, so no token is ever issued twice.
            const { last_token: last } = issue.get(quantity, id) as { last_token: number };
            const tokens = Array.from({ length: quantity }, (_, piece) => String(last - quantity + 1 + piece));
            return {
              product_id: id,
              collection_address: collection,
              contract_type: 'ERC721',
              detail: tokens.map((token_id) => ({ token_id, amount: prices[currency]! })),
            };
          }),
        };
      }),

    sell: (reference) =>
      transaction(() => {
        const state = readState(reference);
        // The money has moved, so the order is kept even if it has expired.
        if (state !== 'sold') setState.run('sold', state === 'expired' ? takeAgain(reference) : 0, reference);
      }),

    release: (reference) =>
      transaction(() => {
        if (readState(reference) === 'reserved') expire(reference);
      }),
  };
}
