import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrimarySalesDriver } from '@wirepact/primary-sales';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSandbox } from '../open-sandbox.ts';
import type { OpenSandbox } from '../open-sandbox.ts';
import type { ResourceView, World } from '../world.ts';
import { ENDPOINTS } from './documents.ts';

const API = 'primary-sales';
const toClose: (() => Promise<unknown>)[] = [];
/** The store of another sandbox is the backend. Its clock runs. */
let backend: OpenSandbox;
let hub: World;
let sandbox: OpenSandbox;

beforeEach(async () => {
  backend = await openSandbox({ apis: [API] });
  const { url } = await backend.listen({ port: 0 });
  sandbox = await openSandbox({ apis: [API], clock: 'frozen', allowTargets: [url] });
  hub = sandbox.world;
  await connect(`${url}/sandbox/${API}`);
  toClose.push(
    () => sandbox.close(),
    () => backend.close(),
  );
});
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

describe('a sale', () => {
  it('goes from the quote to the confirmation, and the backend keeps to the contract', async () => {
    const quoted = await act('', 'quote', { products: ['P001', 'P002=3'] });
    expect(quoted.state).toBe('quoted');
    expect(quoted.doc['quote']).toMatchObject({ totals: [{ currency: 'USDC', amount: 50 }, {}, {}] });
    const authorised = await act(quoted.id, 'authorise', { currency: 'ETH' });
    expect([authorised.state, authorised.doc['currency']]).toEqual(['authorised', 'ETH']);
    expect(await ordersOf(backend)).toEqual(['authorised']);
    const paid = await act(quoted.id, 'confirm');
    expect(paid).toMatchObject({ state: 'paid', doc: { problems: [] } });
    expect(await ordersOf(backend)).toEqual(['completed']);
  });

  it('sends a confirmation that reports the order in its own units', async () => {
    const { id } = await authorise('P002=2');
    await act(id, 'confirm', { tx_hash: '0x12' });
    const [call] = await callsOf(id);
    const now = (await hub.now()).getTime();
    expect(call).toMatchObject({
      endpoint: 'confirm',
      request: {
        tx_hash: '0x12',
        order: {
          total_amount: 20,
          created_at: now,
          deadline: Math.floor(now / 1000) + 900,
          products: [{ product_id: 'P002', quantity: 2 }],
        },
      },
    });
  });

  it('is refused if the backend does not have enough', async () => {
    const sale = await act('', 'quote', { products: ['P001=6'] });
    expect(sale.state).toBe('refused');
    expect(sale.doc['problems']).toEqual([expect.stringMatching(/^quote: 404 insufficient_stock /)]);
  });

  it('can be authorised again if that was refused, and once only if it was not', async () => {
    const { id } = await act('', 'quote', { products: ['P001'] });
    expect((await act(id, 'authorise', { currency: 'DOGE' })).state).toBe('refused');
    expect((await act(id, 'authorise', { currency: 'USD' })).state).toBe('authorised');
    await expect(act(id, 'authorise')).rejects.toMatchObject({ code: 'conflict' });
    expect(await ordersOf(backend)).toEqual(['authorised']);
  });

  it('has a record of each call, with the response and without the key', async () => {
    const { id } = await authorise('P001');
    const calls = await callsOf(id);
    expect(calls.map(({ endpoint, status }) => [endpoint, status])).toEqual([
      ['authorise', 'ended'],
      ['quote', 'ended'],
    ]);
    expect(calls[0]).toMatchObject({
      url: expect.stringMatching(/^http:.*\/authorise$/),
      request: { currency: 'USDC', products: [{ product_id: 'P001', quantity: 1 }] },
      response: { status: 200, body: expect.stringContaining('"reference"') },
      milliseconds: expect.any(Number),
      violations: [],
      tolerated: [],
      error: null,
    });
    const everything = JSON.stringify([calls, await hub.snapshot(), await hub.settings(API)]);
    for (const key of Object.values(backend.world.env).filter((value) => value.length === 40)) {
      expect(everything).not.toContain(key);
    }
  });
});

describe('faults of the Hub', () => {
  it('confirms twice, and the backend sells once', async () => {
    const { id } = await authorise('P001=2');
    expect((await act(id, 'confirm', { times: 2 })).doc['problems']).toEqual([]);
    expect((await callsOf(id)).map(({ endpoint }) => endpoint)).toEqual(['confirm', 'confirm', 'authorise', 'quote']);
    expect(await ordersOf(backend)).toEqual(['completed']);
    const units = await backend.world.resources({ api: API, kind: 'stock-unit', state: 'sold' });
    expect(units).toHaveLength(2);
  });

  it('confirms late, and the backend keeps the sale', async () => {
    const { id } = await authorise('P001');
    await hub.clock.advance('15m');
    expect(await ordersOf(backend)).toEqual(['expired']);
    expect(await act(id, 'confirm')).toMatchObject({ state: 'paid', doc: { problems: [] } });
    expect(await ordersOf(backend)).toEqual(['completed_late']);
  });

  it('never reports the end of an order', async () => {
    const { id } = await act('', 'quote', { products: ['P001'] });
    await act(id, 'authorise', { reports_expiry: false });
    await hub.clock.advance('1h');
    expect((await hub.resource(API, 'sale', id)).state).toBe('expired');
    expect(await ordersOf(backend)).toEqual(['authorised']);
  });

  it.each([0, 1.5, 11])('does not repeat a call %d times', async (times) => {
    const { id } = await authorise('P001');
    await expect(act(id, 'confirm', { times })).rejects.toMatchObject({
      code: 'invalid',
      members: { pointer: '/times' },
    });
    expect((await hub.resource(API, 'sale', id)).state).toBe('authorised');
  });
});

describe('the clock of the world', () => {
  it('reports an order that was not paid in time', async () => {
    const { id } = await authorise('P001');
    await hub.clock.advance('899s');
    expect(await ordersOf(backend)).toEqual(['authorised']);
    const { happened } = await hub.clock.advance('1s');
    expect(happened.map(({ kind, action }) => `${kind}.${action}`)).toEqual(['sale.end-window', 'hub-call.send']);
    expect(await hub.resource(API, 'sale', id)).toMatchObject({ state: 'expired', doc: { problems: [] } });
    expect(await ordersOf(backend)).toEqual(['expired']);
  });

  it('does not report an order that is paid', async () => {
    const { id } = await authorise('P001');
    await act(id, 'confirm');
    await hub.clock.advance('1h');
    expect((await callsOf(id)).map(({ endpoint }) => endpoint)).toEqual(['confirm', 'authorise', 'quote']);
    expect(await ordersOf(backend)).toEqual(['completed']);
  });

  it('has the payment window that is set', async () => {
    await hub.set(API, { 'payment-window': 60 });
    await authorise('P001');
    await hub.clock.advance('60s');
    expect(await ordersOf(backend)).toEqual(['expired']);
  });

  it('can be that of the backend, too', async () => {
    const { url } = await sandbox.listen({ port: 0 });
    const own = await openSandbox({ apis: [API], clock: 'frozen', allowTargets: [url] });
    toClose.unshift(() => own.close());
    const { url: self } = await own.listen({ port: 0 });
    const both = await openSandbox({ apis: [API], clock: 'frozen', allowTargets: [self] });
    toClose.unshift(() => both.close());
    hub = own.world;
    await connect(`${url}/sandbox/${API}`, sandbox);
    await authorise('P001');
    await hub.clock.advance('1h');
    expect(await ordersOf(sandbox)).toEqual(['expired']);
  });
});

describe('what the Hub finds', () => {
  it('names the rules that a response breaks', async () => {
    await serve((request, response) => {
      const price = (amount: number) => [{ currency: 'USDC', currency_type: 'crypto', amount }];
      const body = { products: [{ product_id: 'P001', quantity: 1, pricing: price(20) }], totals: price(21) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    const { id, doc } = await act('', 'quote', { products: ['P001'] });
    expect(doc['problems']).toEqual([expect.stringContaining('(quote.totals-add-up-the-lines)')]);
    const [call] = await callsOf(id);
    expect(call!['violations']).toMatchObject([{ rule: 'quote.totals-add-up-the-lines' }]);
  });

  it('remembers references and tokens, and compares prices with the quote', async () => {
    await serve((request, response) => {
      const price = [{ currency: 'USDC', currency_type: 'crypto', amount: 20 }];
      const quote = { products: [{ product_id: 'P001', quantity: 1, pricing: price }], totals: price };
      const product = { product_id: 'P001', collection_address: `0x${'1'.repeat(40)}`, contract_type: 'ERC721' };
      const order = {
        reference: 'same',
        currency: 'USDC',
        products: [{ ...product, detail: [{ token_id: '7', amount: 19 }] }],
      };
      response.writeHead(200).end(JSON.stringify(request.url === '/quote' ? quote : order));
    });
    expect((await authorise('P001')).doc['problems']).toEqual([
      expect.stringContaining('(order.costs-what-was-quoted)'),
    ]);
    const { doc } = await authorise('P001');
    expect(doc['problems']).toEqual([
      expect.stringContaining('(order.reference-is-unique-and-short)'),
      expect.stringContaining('(order.token-id-is-never-reused)'),
      expect.stringContaining('(order.costs-what-was-quoted)'),
    ]);
  });

  it('says that there was no response', async () => {
    await serve((request) => request.socket.destroy());
    const { id, state, doc } = await act('', 'quote', { products: ['P001'] });
    expect([state, doc['problems']]).toEqual(['failed', [expect.stringMatching(/^quote: There was no response\. ./)]]);
    expect((await callsOf(id))[0]).toMatchObject({ status: 'failed', response: null, error: expect.any(String) });
  });

  it('keeps a sale paid even if the backend fails', async () => {
    const { id } = await authorise('P001');
    await backend.world.addFault({ api: API, operation: 'confirmSale', kind: 'status' });
    const paid = await act(id, 'confirm');
    expect([paid.state, paid.doc['problems']]).toEqual([
      'paid',
      [expect.stringMatching(/^confirm: 500 internal_error/)],
    ]);
    expect(await act(id, 'confirm')).toMatchObject({ state: 'paid' });
    expect(await ordersOf(backend)).toEqual(['completed']);
  });
});

describe('calls', () => {
  it('keep nobody waiting, and end with the sandbox', async () => {
    let reached = (): void => {};
    const arrived = new Promise<void>((resolve) => (reached = resolve));
    await serve(() => reached());
    const quoting = act('', 'quote', { products: ['P001'] });
    await arrived;
    expect((await hub.resources({ api: API, kind: 'sale' }))[0]).toMatchObject({ state: 'quoting' });
    expect((await hub.resources({ api: API, kind: 'hub-call' }))[0]).toMatchObject({ state: 'sending' });
    const driver = createPrimarySalesDriver({
      baseUrl: `http://store.example/sandbox/${API}`,
      keys: keysOf(sandbox),
      fetch: (url, init) => sandbox.fetch(url, init),
    });
    const order = {
      recipient_address: `0x${'1'.repeat(40)}`,
      currency: 'USD',
      products: [{ product_id: 'P001', quantity: 1 }],
    };
    expect((await driver.authorise(order)).status).toBe(200);
    const started = performance.now();
    await sandbox.close();
    expect(performance.now() - started).toBeLessThan(2000);
    await quoting.catch(() => {});
  });

  it('are made after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
    toClose.push(async () => rmSync(folder, { recursive: true }));
    const { url } = await backend.listen({ port: 0 });
    const options = { apis: [API], clock: 'frozen', file: join(folder, 'world.sqlite'), allowTargets: [url] } as const;
    const first = await openSandbox(options);
    hub = first.world;
    await connect(`${url}/sandbox/${API}`);
    const { id } = await authorise('P001');
    await first.close();
    const second = await openSandbox(options);
    toClose.unshift(() => second.close());
    hub = second.world;
    await hub.clock.advance('15m');
    expect(await hub.resource(API, 'sale', id)).toMatchObject({ state: 'expired', doc: { problems: [] } });
    expect(await ordersOf(backend)).toEqual(['expired']);
  });

  it('need the URL of the endpoint', async () => {
    await hub.set(API, { 'hub-quote-url': '' });
    await expect(act('', 'quote', { products: ['P001'] })).rejects.toThrow('Set hub-quote-url of primary-sales first.');
    expect(await hub.resources({ api: API, kind: 'sale' })).toEqual([]);
  });

  it('go only to allowed targets', async () => {
    let calls = 0;
    await serve((_, response) => void response.end(String(++calls)), false);
    const { state, doc } = await act('', 'quote', { products: ['P001'] });
    expect([state, doc['problems']]).toEqual([
      'failed',
      [expect.stringContaining('Allow it with --allow-target http:')],
    ]);
    expect(calls).toBe(0);
  });

  it.each(['ftp://example.com', 'example.com', 'https://user:secret@example.com/'])('cannot go to %s', async (url) => {
    await expect(hub.set(API, { 'hub-quote-url': url })).rejects.toMatchObject({ code: 'invalid' });
  });

  it.each([[['P001=0x1']], [['=1']], [[]]])('need products that can be read: %j', async (products) => {
    await expect(act('', 'quote', { products })).rejects.toMatchObject({ members: { pointer: '/products' } });
  });

  it('need an order to end it', async () => {
    const { id } = await act('', 'quote', { products: ['P001'] });
    await expect(act(id, 'confirm')).rejects.toMatchObject({ code: 'conflict' });
    await expect(act(id, 'expire')).rejects.toMatchObject({ code: 'conflict' });
    await expect(act('', 'confirm')).rejects.toMatchObject({ code: 'invalid' });
  });
});

function act(id: string, action: string, input?: object): Promise<ResourceView> {
  return hub.act(API, 'sale', id, action, input);
}

async function authorise(...products: readonly string[]): Promise<ResourceView> {
  const { id } = await act('', 'quote', { products });
  return act(id, 'authorise');
}

/** Newest first. */
async function callsOf(sale: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const calls = await hub.resources({ api: API, kind: 'hub-call' });
  return calls.filter(({ owner }) => owner === sale).map(({ doc }) => doc);
}

async function ordersOf({ world }: Pick<OpenSandbox, 'world'>): Promise<readonly string[]> {
  return (await world.resources({ api: API, kind: 'order' })).map(({ state }) => state);
}

function keysOf({ world }: Pick<OpenSandbox, 'world'>): Record<(typeof ENDPOINTS)[number], string> {
  const keys = ENDPOINTS.map((endpoint) => [
    endpoint,
    world.env[`WIREPACT_PRIMARY_SALES_${endpoint.toUpperCase()}_KEY`]!,
  ]);
  return Object.fromEntries(keys);
}

/** Tells the Hub where the backend is. */
async function connect(base: string, served: OpenSandbox = backend): Promise<void> {
  const keys = keysOf(served);
  const settings = ENDPOINTS.flatMap((endpoint) => [
    [`hub-${endpoint}-url`, `${base}/${endpoint}`],
    [`hub-${endpoint}-key`, keys[endpoint]],
  ]);
  await hub.set(API, Object.fromEntries(settings));
}

/** Serves another backend on loopback, and tells the Hub of another sandbox where it is. */
async function serve(listener: RequestListener, allowed = true): Promise<void> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const other = await openSandbox({ apis: [API], clock: 'frozen', allowTargets: allowed ? [origin] : [] });
  toClose.push(
    () => other.close(),
    async () => {
      server.closeAllConnections();
      server.close();
    },
  );
  sandbox = other;
  hub = other.world;
  await connect(origin);
}
