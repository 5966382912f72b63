import { expect, it } from 'vitest';
import { BadRequestError, createPaymentsClient, isPaymentsError } from './index.ts';

function recording(...replies: Response[]): {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  requests: Request[];
} {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const reply = replies[Math.min(requests.length, replies.length - 1)] as Response;
      requests.push(request);
      return reply.clone();
    },
  };
}

const refusal = (code: string, status: number): Response =>
  Response.json({ error: { code, message: 'The URL is used by another webhook.', details: {} } }, { status });

it('sends the API key in the header of the API', async () => {
  const { fetch, requests } = recording(Response.json({ webhooks: [] }));
  await createPaymentsClient({ apiKey: 'ck_1', fetch }).GET('/user/webhooks');
  expect(requests[0]?.url).toBe('https://api.cryptofuse.io/user/webhooks');
  expect(requests[0]?.headers.get('x-api-key')).toBe('ck_1');
});

it('exposes the code of an error', async () => {
  const { fetch, requests } = recording(refusal('url_already_exists', 400));
  const error: unknown = await createPaymentsClient({ apiKey: 'ck_1', fetch })
    .POST('/user/webhooks', { body: { url: 'https://example.com/hook' } })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BadRequestError);
  if (!isPaymentsError(error)) throw error;
  expect(error.code).toBe('url_already_exists');
  expect(error.message).toContain('returned 400 (check the request): The URL is used by another webhook.');
  expect(requests).toHaveLength(1);
});

it('deletes with a body, and retries if the response was lost', async () => {
  const lost = Response.json({}, { status: 502 });
  const { fetch, requests } = recording(lost, Response.json({ message: 'Webhook deleted' }));
  const payments = createPaymentsClient({ apiKey: 'ck_1', fetch, retryDelay: 1 });
  await payments.DELETE('/user/webhooks', { body: { webhook_id: 'wh_1' } });
  expect(requests).toHaveLength(2);
  expect(await Promise.all(requests.map((request) => request.text()))).toEqual([
    '{"webhook_id":"wh_1"}',
    '{"webhook_id":"wh_1"}',
  ]);
});

it('does not retry a creation, because the API does not have idempotency keys', async () => {
  const { fetch, requests } = recording(Response.json({}, { status: 503 }));
  const creating = createPaymentsClient({ apiKey: 'ck_1', fetch }).POST('/user/webhooks', {
    body: { url: 'https://example.com/hook' },
  });
  await expect(creating).rejects.toMatchObject({ status: 503, attempts: 1 });
  expect(requests).toHaveLength(1);
});

it('iterates over webhooks', async () => {
  const { fetch } = recording(Response.json({ webhooks: [{ id: 'wh_1' }, { id: 'wh_2' }] }));
  const ids: string[] = [];
  for await (const { id } of createPaymentsClient({ apiKey: 'ck_1', fetch }).paginate('/user/webhooks'))
    ids.push(String(id));
  expect(ids).toEqual(['wh_1', 'wh_2']);
});

it('redacts the API key and the secret of a webhook in the log', async () => {
  const { fetch } = recording(Response.json({ id: 'wh_1', secret: 'whsk_S3CR3T' }));
  const events: unknown[] = [];
  const payments = createPaymentsClient({
    apiKey: 'S3CR3T',
    fetch,
    onRequest: (event) => events.push(event),
    onResponse: (event) => events.push(event),
  });
  const { data } = await payments.POST('/user/webhooks', { body: { url: 'https://example.com/hook' } });
  expect(data.secret).toBe('whsk_S3CR3T');
  expect(events).toHaveLength(2);
  expect(JSON.stringify(events)).not.toContain('S3CR3T');
});
