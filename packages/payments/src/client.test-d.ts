// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import { createPaymentsClient, createPaymentsResultClient, isPaymentsError, type Webhook } from './index.ts';

const payments = createPaymentsClient({ apiKey: 'ck_1' });

// Responses and request bodies are typed, including the body of a DELETE.
(await payments.GET('/user/webhooks')).data.webhooks satisfies Webhook[];
await payments.DELETE('/user/webhooks', { body: { webhook_id: 'wh_1' } });
// @ts-expect-error The body must name the webhook.
await payments.DELETE('/user/webhooks');
// @ts-expect-error This API does not support acting for others.
payments.forBusiness('b');
// @ts-expect-error The API does not have idempotency keys.
await payments.POST('/user/webhooks', { body: { url: 'https://example.com/hook' }, idempotencyKey: 'k' });
// @ts-expect-error `apiKey` is required.
createPaymentsClient({ accountId: 'a' });

for await (const webhook of payments.paginate('/user/webhooks')) webhook satisfies Webhook;

// Error codes come from the contract. Unknown codes are allowed too.
try {
  await payments.GET('/user/webhooks');
} catch (error) {
  if (isPaymentsError(error)) {
    if (error.code === 'rate_limit_exceeded') error.retryAfter satisfies number | undefined;
    error.body?.error.message satisfies string | undefined;
    if (error.name === 'RateLimitError') error.status satisfies 429;
    // @ts-expect-error A code is a string.
    error.code satisfies number;
  }
}
const { error, failure } = await createPaymentsResultClient({ apiKey: 'ck_1' }).GET('/user/webhooks');
error?.error.code satisfies string | undefined;
if (failure?.name === 'AuthenticationError') failure.body?.error.code satisfies string | undefined;
// @ts-expect-error 409 is not documented for any operation, so its body is unknown.
if (failure?.name === 'ConflictError') failure.body?.error;
