// Code of integrators with the clients, and code that must not compile. Checked by every TypeScript version, never run.
import { createPaymentsClient } from '@wirepact/payments';
import {
  createPlatformClient,
  createPlatformResultClient,
  isPlatformError,
  NotFoundError,
  operations,
  RateLimitError,
  requiredScopes,
  type CallError,
  type CreateInvoice,
  type Invoice,
  type PlatformClient,
  type PlatformOperationId,
} from '@wirepact/platform';
import { createRewardsClient, isRewardsError } from '@wirepact/rewards';

const platform: PlatformClient = createPlatformClient({ apiKey: 'pk_test_1', retries: 3, timeout: 5000 });
const business = platform.forBusiness('65fa1234abcdef5678901234');

/** Calls ten operations of the platform. */
export async function tenOperations(draft: CreateInvoice, signal: AbortSignal): Promise<string[]> {
  const { data: keys } = await platform.GET('/v1/platform/me/keys');
  const { data: info, response } = await platform.GET('/v1/platform/me', { signal, retries: 0 });
  const { data: created } = await business.POST('/v1/platform/invoices', { body: draft, idempotencyKey: 'order-7' });
  const { data: sent } = await business.POST('/v1/platform/invoices/{invoiceId}/send', {
    params: { path: { invoiceId: created._id } },
  });
  const { data: list } = await business.GET('/v1/platform/invoices', {
    params: { query: { page: 2, status: 'sent' } },
  });
  const { data: csv } = await business.GET('/v1/platform/invoices/export');
  const { data: users } = await platform.GET('/v1/platform/campaigns/{campaignId}/users', {
    params: { path: { campaignId: 'cmp_1' }, query: { page: 1 } },
  });
  await platform.PUT('/v1/platform/campaigns/{campaignId}/start', { params: { path: { campaignId: 'cmp_1' } } });
  await platform.DELETE('/v1/platform/campaigns/{campaignId}', { params: { path: { campaignId: 'cmp_1' } } });
  const numbers: string[] = [];
  for await (const invoice of business.paginate('/v1/platform/invoices')) numbers.push(invoice.invoiceNumber);
  const first: Invoice | undefined = list.invoices[0];
  const text: string = csv;
  const count: number = keys.total + response.status + users.users.length;
  return [text, String(count), info.name, sent.status, first?.invoiceNumber ?? '', ...numbers];
}

/** Handles errors that are thrown. */
export function advice(error: unknown): string {
  if (error instanceof RateLimitError) return `wait ${error.retryAfter ?? 0} ms`;
  if (isRewardsError(error)) return error.code ?? error.message;
  if (!isPlatformError(error)) return 'not ours';
  const sentence: string | undefined = error.body?.error;
  return error.status === 404 ? `gone: ${sentence}` : error.name;
}

/** Handles errors that are returned. */
export async function name(): Promise<string> {
  const client = createPlatformResultClient({ apiKey: 'pk_test_1' });
  const { data, error, failure } = await client.GET('/v1/platform/me');
  // @ts-expect-error `data` may be undefined.
  const hasty: string = data.name;
  if (error) {
    const cause: CallError = failure;
    return failure instanceof NotFoundError ? 'nobody' : `${cause.message}: ${error.error} ${hasty}`;
  }
  return data.name;
}

/** Uses the credentials of other APIs. */
export async function others(): Promise<number> {
  const rewards = createRewardsClient({ apiKey: 'key', accountId: 'acc_1' });
  const payments = createPaymentsClient({ apiKey: 'key', deadline: 60_000 });
  const { data: commissions } = await rewards.GET('/commissions', { params: { query: { page: 2 } }, retries: 1 });
  const { data: hooks } = await payments.GET('/user/webhooks');
  // @ts-expect-error An account is needed.
  createRewardsClient({ apiKey: 'key' });
  return commissions.length + hooks.webhooks.length;
}

export const id: PlatformOperationId = 'createInvoice';
export const scope: 'invoice:create' = operations.createInvoice.scope;
export const scopes: readonly string[] = requiredScopes(['createInvoice', 'sendInvoice']);

/** Contains what must not compile. */
export async function wrong(): Promise<void> {
  // @ts-expect-error There is no such path.
  await platform.GET('/v1/platform/invoice');
  // @ts-expect-error Listing invoices needs a business.
  await platform.GET('/v1/platform/invoices');
  // @ts-expect-error An invoice needs a body.
  await business.POST('/v1/platform/invoices');
  await business.GET('/v1/platform/invoices', {
    // @ts-expect-error The list has no such filter.
    params: { query: { state: 'sent' } },
  });
  // @ts-expect-error This operation does not return a list.
  business.paginate('/v1/platform/business');
  // @ts-expect-error `apiKey` is required.
  createPlatformClient({});
  // @ts-expect-error No operation has this id.
  requiredScopes(['destroyInvoice']);
}
