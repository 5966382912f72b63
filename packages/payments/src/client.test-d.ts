// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import { createPaymentsClient, isPaymentsError, type Webhook } from './index.ts';

const payments = createPaymentsClient({ apiKey: 'ck_1' });

// Answers are typed, and bodies, that of a DELETE too.
(await payments.GET('/user/webhooks')).data.webhooks satisfies Webhook[];
await payments.DELETE('/user/webhooks', { body: { webhook_id: 'wh_1' } });
// @ts-expect-error Which one is said in the body.
await payments.DELETE('/user/webhooks');
// @ts-expect-error Nobody can be acted for.
payments.forBusiness('b');
// @ts-expect-error The API takes no key of idempotency.
await payments.POST('/user/webhooks', { body: { url: 'https://example.com/hook' }, idempotencyKey: 'k' });
// @ts-expect-error `apiKey` is required.
createPaymentsClient({ accountId: 'a' });

for await (const webhook of payments.paginate('/user/webhooks')) webhook satisfies Webhook;

// Codes are the contract's, and open for what comes later.
try {
  await payments.GET('/user/webhooks');
} catch (error) {
  if (isPaymentsError(error)) {
    if (error.code === 'rate_limit_exceeded') error.retryAfter satisfies number | undefined;
    error.body?.error.message satisfies string | undefined;
    if (error.name === 'RateLimitError') error.status satisfies 429;
    // @ts-expect-error A code is a text.
    error.code satisfies number;
  }
}
const { error, failure } = await createPaymentsClient({ apiKey: 'ck_1', errors: 'result' }).GET('/user/webhooks');
error?.error.code satisfies string | undefined;
if (failure?.name === 'AuthenticationError') failure.body?.error.code satisfies string | undefined;
// @ts-expect-error 409 is documented for no operation, so its body is unknown.
if (failure?.name === 'ConflictError') failure.body?.error;
