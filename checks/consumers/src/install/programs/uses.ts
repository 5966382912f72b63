// The first things that integrators do with each package. Runs in every kind of project, so it uses only what every runtime
// has. Returns the names of what it did. Throws at the first thing that does not work.
import { createPaymentsResultClient, PermissionError } from '@wirepact/payments';
import { deliveries, signedDelivery } from '@wirepact/payments/testing';
import { createPaymentsWebhooks, webHandler } from '@wirepact/payments/webhooks';
import { createPlatformClient, isPlatformError, NotFoundError, requiredScopes, type Invoice } from '@wirepact/platform';
import { Invoice as isInvoice } from '@wirepact/platform/schemas';
import { fixture, signedRequest } from '@wirepact/platform/testing';
import { createPlatformWebhooks, WebhookVerificationError } from '@wirepact/platform/webhooks';
import { createPrimarySalesDriver, createPrimarySalesHandlers, decimal } from '@wirepact/primary-sales';
import { createRewardsClient } from '@wirepact/rewards';
import { signatureVectors } from '@wirepact/rewards/testing';
import { createRewardsWebhooks, signature as scheme } from '@wirepact/rewards/webhooks';

/** Runs everything in {@link uses}. `mock` is the URL of `wirepact mock`. */
export async function useEverything(mock: string): Promise<string[]> {
  const done: string[] = [];
  for (const [what, use] of Object.entries(uses)) {
    try {
      await use(mock);
    } catch (error) {
      throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
    }
    done.push(what);
  }
  return done;
}

/** Each use, by what it proves. */
export const uses: Record<string, (mock: string) => Promise<void>> = {
  async 'a client reads a list from the mock, item by item'(mock) {
    const business = platformClient(mock).forBusiness('65fa1234abcdef5678901234');
    const invoices: Invoice[] = [];
    for await (const invoice of business.paginate('/v1/platform/invoices')) {
      invoices.push(invoice);
      // The mock returns the same page every time.
      if (invoices.length === 5) break;
    }
    expect(invoices.length > 0, 'the mock has no invoices');
    expect(invoices.every(isInvoice), 'an invoice does not match its schema');
  },

  async 'a client throws an API error that can be recognised'(mock) {
    const settings = { params: { path: { keyId: 'key_9' } }, headers: { prefer: 'code=404' } };
    const error: unknown = await platformClient(mock)
      .GET('/v1/platform/me/keys/{keyId}', settings)
      .catch((thrown) => thrown);
    expect(isPlatformError(error), `${error} is not an error of the platform`);
    expect(error instanceof NotFoundError && error.status === 404, `${error} is not a NotFoundError`);
  },

  async 'a client returns errors as results if configured'(mock) {
    const headers = { prefer: 'code=403' };
    const payments = createPaymentsResultClient({ apiKey: 'key', baseUrl: `${mock}/payments`, headers });
    const { data, error, failure } = await payments.GET('/user/webhooks');
    expect(data === undefined && failure instanceof PermissionError, `${failure} is not a PermissionError`);
    expect(error === failure?.body, 'the error is not the body of the response');
  },

  async 'a client of another API uses its own credentials'(mock) {
    const rewards = createRewardsClient({ apiKey: 'key', accountId: 'account', baseUrl: `${mock}/rewards` });
    const { data } = await rewards.GET('/commissions');
    expect(data.length > 0, 'the mock has no commissions');
  },

  async 'requiredScopes returns the smallest set of scopes'() {
    const scopes = requiredScopes(['createInvoice', 'sendInvoice', 'createInvoice']).join(' ');
    expect(scopes.startsWith('invoice:create'), `the scopes are ${scopes}`);
  },

  async 'a receiver verifies and routes a signed delivery'() {
    const paid: number[] = [];
    const webhooks = createPlatformWebhooks({ secret: ['whsec_new', 'whsec_old'] });
    webhooks.on('Platform.Invoice.Paid', ({ data }) => paid.push(data.total ?? 0));
    const event = fixture('Platform.Invoice.Paid', { data: { total: 1250 } });
    const { headers, ...request } = await readRequest(await signedRequest(event, { secret: 'whsec_old' }));
    const { outcome } = await webhooks.receive({ headers, body: request.body });
    expect(
      outcome === 'handled' && paid.join() === '1250',
      `the delivery is ${outcome}, the totals are ${paid.join()}`,
    );
    const again = await webhooks.receive({ headers, body: request.body });
    expect(again.outcome === 'duplicate', `the same delivery again is ${again.outcome}`);
  },

  async 'a receiver rejects a delivery that was tampered with'() {
    const webhooks = createPlatformWebhooks({ secret: 'whsec_test' });
    const { headers, body } = await readRequest(
      await signedRequest(fixture('Platform.Invoice.Paid'), { secret: 'whsec_test' }),
    );
    const tampered = body.replace('"paid"', '"sent"');
    const error: unknown = await webhooks.verify({ headers, body: tampered }).catch((thrown) => thrown);
    expect(error instanceof WebhookVerificationError, `verify returned ${JSON.stringify(error)}`);
  },

  async 'a web handler responds to the sender'() {
    const webhooks = createPaymentsWebhooks({ secret: 'secret' });
    const handle = webHandler(webhooks);
    const sent = deliveries['payment.completed'].confirmed;
    const call = async (secret: string): Promise<number> => {
      const { headers, body } = await signedDelivery(sent, { secret });
      return (await handle(new Request('http://localhost/webhooks', { method: 'POST', headers, body }))).status;
    };
    const statuses = [await call('secret'), await call('another')].join();
    expect(statuses === '200,400', `the statuses are ${statuses}`);
  },

  async 'a verifier agrees with the vectors of its API'() {
    for (const { name, secrets, body, signature, expect: expected } of signatureVectors) {
      const headers = new Headers(signature === undefined ? {} : { [scheme.header]: signature });
      const webhooks = createRewardsWebhooks({ secret: secrets });
      const error: unknown = await webhooks.verify({ headers, body }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      // A body with a valid signature may still be invalid JSON.
      const isRefused = error instanceof WebhookVerificationError && error.code.includes('signature');
      expect(
        isRefused === (expected !== 'valid'),
        `${name} is ${isRefused ? 'refused' : 'accepted'}, expected ${expected}`,
      );
    }
  },

  async 'a driver completes a sale through the primary-sales handlers'() {
    const keys = { quote: 'quote-key', authorise: 'authorise-key', confirm: 'confirm-key', expire: 'expire-key' };
    const price = 0.1;
    const confirmed: string[] = [];
    const line = { currency: 'USDC', currency_type: 'crypto' } as const;
    const handlers = createPrimarySalesHandlers({
      keys,
      quote({ products }) {
        const lines = products.map(({ product_id, quantity }) => ({
          product_id,
          quantity,
          pricing: [{ ...line, amount: decimal.multiply(price, quantity) }],
        }));
        return {
          products: lines,
          totals: [{ ...line, amount: decimal.sum(lines.map(({ pricing }) => pricing[0]!.amount)) }],
        };
      },
      authorise: ({ currency, products }) => ({
        reference: crypto.randomUUID().replaceAll('-', ''),
        currency,
        products: products.map(({ product_id, quantity }) => ({
          product_id,
          collection_address: `0x${'ab'.repeat(20)}`,
          contract_type: 'ERC1155',
          detail: Array.from({ length: quantity }, () => ({ token_id: '1', amount: price })),
        })),
      }),
      confirm: ({ reference }) => void confirmed.push(reference),
      expire: () => {},
    });
    const driver = createPrimarySalesDriver({
      keys,
      baseUrl: 'http://localhost',
      fetch: (url, init) => handlers.fetch(new Request(url, init)),
    });
    const order = {
      recipient_address: `0x${'cd'.repeat(20)}`,
      currency: 'USDC',
      products: [{ product_id: 'potion', quantity: 3 }],
    };
    const { outcome, violations, authorisation } = await driver.sale(order, { ending: 'confirm' });
    expect(outcome === 'completed' && violations.length === 0, `${outcome}: ${JSON.stringify(violations)}`);
    expect(confirmed.join() === authorisation?.reference, `the confirmed orders are ${confirmed.join()}`);
  },
};

const platformClient = (mock: string) => createPlatformClient({ apiKey: 'pk_test', baseUrl: `${mock}/platform` });

async function readRequest(request: Request): Promise<{ headers: Headers; body: string }> {
  return { headers: request.headers, body: await request.text() };
}

function expect(isTrue: boolean, problem: string): void {
  if (!isTrue) throw new Error(problem);
}
