import { expect, it } from 'vitest';
import { AuthenticationError, createRewardsClient, isRewardsError } from './index.ts';

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

const credentials = { apiKey: 'fp_S3CR3T', accountId: 'acc_1', retryDelay: 1 };

it('sends both credentials', async () => {
  const { fetch, requests } = recording(Response.json([]));
  await createRewardsClient({ ...credentials, fetch }).GET('/batch_processes');
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer fp_S3CR3T');
  expect(requests[0]?.headers.get('account-id')).toBe('acc_1');
});

it.each(['apiKey', 'accountId'])('is refused at once with an empty `%s`', (name) => {
  expect(() => createRewardsClient({ ...credentials, [name]: '' })).toThrow(`\`${name}\` is empty`);
});

it('serializes filters and ids as the API expects', async () => {
  const { fetch, requests } = recording(Response.json([]));
  const query = { filters: { status: 'approved', fulfilled: 'no' }, 'ids[]': [71001, 71002] } as const;
  await createRewardsClient({ ...credentials, fetch }).GET('/commissions', {
    params: { query: { ...query, 'ids[]': [...query['ids[]']] } },
  });
  expect([...new URL(requests[0]?.url ?? '').searchParams]).toEqual([
    ['filters[status]', 'approved'],
    ['filters[fulfilled]', 'no'],
    ['ids[]', '71001'],
    ['ids[]', '71002'],
  ]);
});

it('reads all pages of bare arrays, and always sends the page size', async () => {
  const commissions = (from: number, to: number): object[] =>
    Array.from({ length: to - from }, (_, index) => ({
      id: from + index,
      status: 'approved',
      unit: 'points',
      amount: 1,
    }));
  const { fetch, requests } = recording(
    Response.json(commissions(0, 20)),
    Response.json(commissions(20, 40)),
    Response.json(commissions(40, 41)),
  );
  const ids: number[] = [];
  for await (const { id } of createRewardsClient({ ...credentials, fetch }).paginate('/commissions')) ids.push(id);
  expect(ids).toEqual(Array.from({ length: 41 }, (_, index) => index));
  expect(requests.map(({ url }) => new URL(url).search)).toEqual([
    '?page=1&per_page=20',
    '?page=2&per_page=20',
    '?page=3&per_page=20',
  ]);
});

it('exposes the code of an error, and accepts a 401 without a body', async () => {
  const notFound = Response.json({ message: 'Batch not found.', code: 'not_found' }, { status: 404 });
  const { fetch } = recording(notFound, new Response(null, { status: 401 }));
  const rewards = createRewardsClient({ ...credentials, fetch });
  const read = (): Promise<unknown> =>
    rewards.GET('/batch_processes/{id}', { params: { path: { id: 1 } } }).catch((reason: unknown) => reason);
  const missing = await read();
  if (!isRewardsError(missing)) throw missing;
  expect(missing.code).toBe('not_found');
  expect(missing.message).toContain('returned 404 (check the request): Batch not found.');
  const unauthorised = await read();
  expect(unauthorised).toBeInstanceOf(AuthenticationError);
  expect(unauthorised).toMatchObject({ body: undefined, code: undefined });
});

it('logs the account, but redacts the key', async () => {
  const { fetch } = recording(Response.json([]));
  const events: { headers: Record<string, string> }[] = [];
  await createRewardsClient({ ...credentials, fetch, onRequest: (event) => events.push(event) }).GET('/commissions');
  expect(events[0]?.headers).toMatchObject({ 'account-id': 'acc_1', authorization: '[redacted]' });
});
