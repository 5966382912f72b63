// Tests receivers and backends over HTTP, as programs for each runtime use them. By the public names of the packages only.
import { createPrimarySalesDriver, createPrimarySalesHandlers, toNodeListener } from '@wirepact/primary-sales';
import { createPlatformWebhooks, nodeHandler, webHandler } from '@wirepact/platform/webhooks';
import { InvoicePaidEvent } from '@wirepact/platform/schemas';
import { fixture, signedDelivery } from '@wirepact/platform/testing';
import type { Tools } from '../tools.ts';

const secret = 'whsec_test_runtimes';
const paid = fixture('Platform.Invoice.Paid');
const keys = { quote: 'key-1', authorise: 'key-2', confirm: 'key-3', expire: 'key-4' };

export function serversSuite({ test, equal, serve }: Tools): void {
  const quiet = { secret, onError: () => undefined };

  test('a receiver validates events if configured', async () => {
    const received: string[] = [];
    const webhooks = createPlatformWebhooks({ ...quiet, validate: { 'Platform.Invoice.Paid': InvoicePaidEvent } });
    webhooks.on('Platform.Invoice.Paid', ({ data }) => received.push(data.status));
    const wrong = JSON.stringify({ ...paid, data: { ...paid.data, total: 'a lot' } });
    const responses = [
      await webhooks.respond(await signedDelivery(paid, { secret })),
      await webhooks.respond(await signedDelivery(wrong, { secret })),
    ];
    equal([responses.map(({ status }) => status), received], [[200, 422], ['paid']]);
  });

  if (!serve) return;

  test('a receiver responds to deliveries by HTTP', async () => {
    const received: unknown[] = [];
    const webhooks = createPlatformWebhooks({ ...quiet, bodyLimit: 2000 })
      .on('Platform.Invoice.Paid', (event) => received.push(event))
      .on('Platform.Invoice.Sent', () => Promise.reject(new Error('database is away')));
    const { url, stop } = await serve({ web: webHandler(webhooks), node: nodeHandler(webhooks) });
    const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<number> => {
      const response = await fetch(`${url}/webhooks`, { method: 'POST', body, headers });
      await response.text();
      return response.status;
    };
    const good = await signedDelivery(paid, { secret });
    const sent = await signedDelivery(fixture('Platform.Invoice.Sent'), { secret });
    const long = await signedDelivery(JSON.stringify('x'.repeat(3000)), { secret });
    const statuses = [
      await post(good.body, good.headers),
      await post(good.body, good.headers),
      await post(`${String(good.body)} `, good.headers),
      await post(good.body, {}),
      await post(long.body, long.headers),
      await post(sent.body, sent.headers),
      (await fetch(`${url}/webhooks`)).status,
    ];
    await stop();
    equal([statuses, received], [[200, 200, 400, 400, 413, 500, 405], [paid]]);
  });

  test('a backend completes the sale of a driver by HTTP', async () => {
    const orders = new Map<string, string>();
    const price = (quantity: number) => [{ currency: 'USDC', currency_type: 'crypto' as const, amount: quantity * 5 }];
    const handlers = createPrimarySalesHandlers({
      keys,
      quote: ({ products }) => ({
        products: products.map(({ product_id, quantity }) => ({ product_id, quantity, pricing: price(quantity) })),
        totals: price(products.reduce((sum, { quantity }) => sum + quantity, 0)),
      }),
      authorise: ({ products, currency }) => {
        const reference = crypto.randomUUID().replaceAll('-', '');
        orders.set(reference, 'authorised');
        return {
          reference,
          currency,
          products: products.map(({ product_id, quantity }) => ({
            product_id,
            collection_address: '0xd27746683cCF357ED5190D248Cf0468a3dA28Ea8',
            contract_type: 'ERC721' as const,
            detail: Array.from({ length: quantity }, (_, index) => ({ token_id: String(index + 1), amount: 5 })),
          })),
        };
      },
      confirm: ({ reference }) => void orders.set(reference, 'completed'),
      expire: ({ reference }) => void orders.set(reference, 'expired'),
    });
    const { url, stop } = await serve({ web: handlers.fetch, node: toNodeListener(handlers.fetch) });
    const driver = createPrimarySalesDriver({ baseUrl: url, keys });
    const order = {
      recipient_address: '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB',
      currency: 'USDC',
      products: [{ product_id: 'P1', quantity: 2 }],
    };
    const { outcome, violations } = await driver.sale(order, { ending: 'confirm' });
    const refused = await driver.quote(order, { key: 'key-2' });
    await stop();
    equal([outcome, violations, refused.status, [...orders.values()]], ['completed', [], 401, ['completed']]);
  });
}
