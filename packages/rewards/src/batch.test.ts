import { describe, expect, it } from 'vitest';
import {
  approveCommissions,
  createRewardsClient,
  createRewardsResultClient,
  denyCommissions,
  fulfilCommissions,
  unfulfilCommissions,
  waitForBatch,
  type BatchProcess,
} from './index.ts';

interface Commission {
  id: number;
  status: string;
  fulfilled: boolean;
}

/** An account that processes a few commissions of a batch each time the batch is read. */
function account(count: number, { refuses = [] as number[], perRead = 80, ends = 'completed' } = {}) {
  const commissions = new Map<number, Commission>();
  for (let id = 1; id <= count; id++) commissions.set(id, { id, status: 'pending', fulfilled: false });
  const changes: Record<string, (commission: Commission) => void> = {
    approve: (commission) => (commission.status = 'approved'),
    deny: (commission) => (commission.status = 'denied'),
    mark_fulfilled: (commission) => (commission.fulfilled = true),
    mark_unfulfilled: (commission) => (commission.fulfilled = false),
  };
  const log: string[] = [];
  let batch: (BatchProcess & { todo: number[]; change: (commission: Commission) => void }) | undefined;

  const work = (many: number): void => {
    if (!batch) return;
    for (const id of batch.todo.splice(0, many)) {
      batch.processed_count = (batch.processed_count ?? 0) + 1;
      if (refuses.includes(id)) batch.failed_count = (batch.failed_count ?? 0) + 1;
      else batch.change(commissions.get(id) as Commission);
    }
    batch.status = batch.todo.length === 0 ? ends : 'in_progress';
  };

  const shown = (): object => {
    const { todo: _, change: __, ...rest } = batch as NonNullable<typeof batch>;
    return rest;
  };

  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace('/api/v2/company', '');
    log.push(`${request.method} ${path}`);
    const change = changes[path.split('/').pop() ?? ''];
    if (change) {
      const { ids } = (await request.json()) as { ids: number[] };
      batch = {
        id: 9107,
        status: 'pending',
        total: ids.length,
        processed_count: 0,
        failed_count: 0,
        todo: [...ids],
        change,
      };
      if (ids.length <= 5) work(5);
      return Response.json(shown(), { status: ids.length <= 5 ? 200 : 202 });
    }
    if (path === '/batch_processes/9107') {
      work(perRead);
      return Response.json(shown());
    }
    const ids = searchParams.getAll('ids[]').map(Number);
    const fulfilled = searchParams.get('filters[fulfilled]');
    const found = ids
      .map((id) => commissions.get(id) as Commission)
      .filter((commission) => fulfilled === null || commission.fulfilled === (fulfilled === 'yes'));
    // This account ignores the filter by status, as the real one may.
    return Response.json(Number(searchParams.get('page')) === 1 ? found : []);
  };
  return { fetch, log, commissions };
}

const ids = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const credentials = { apiKey: 'fp_1', accountId: 'acc_1', retryDelay: 1 };

describe('a batch of 200', () => {
  it('is started once, followed to its end, and reported to onProgress', async () => {
    const { fetch, log, commissions } = account(200);
    const seen: [string, number | undefined][] = [];
    const { batch, failed } = await approveCommissions(createRewardsClient({ ...credentials, fetch }), ids(200), {
      interval: 1,
      onProgress: ({ status, processed_count }) => seen.push([status, processed_count]),
    });
    expect(batch.status).toBe('completed');
    expect(failed).toEqual([]);
    expect(seen).toEqual([
      ['pending', 0],
      ['in_progress', 80],
      ['in_progress', 160],
      ['completed', 200],
    ]);
    expect(log).toEqual([
      'POST /commissions/approve',
      'GET /batch_processes/9107',
      'GET /batch_processes/9107',
      'GET /batch_processes/9107',
    ]);
    expect([...commissions.values()].every(({ status }) => status === 'approved')).toBe(true);
  });

  it.each([
    ['approve', approveCommissions],
    ['deny', denyCommissions],
    ['fulfil', fulfilCommissions],
  ])('to %s names the ids that failed, though the batch completed', async (_, run) => {
    const { fetch } = account(200, { refuses: [3, 150] });
    const { batch, failed } = await run(createRewardsClient({ ...credentials, fetch }), ids(200), { interval: 1 });
    expect(batch).toMatchObject({ status: 'completed', failed_count: 2 });
    expect(failed).toEqual([3, 150]);
  });

  it('lists the ids that were not processed, if the batch was stopped', async () => {
    const { fetch } = account(7, { refuses: [1, 2, 3, 4, 5, 6, 7], ends: 'stopped' });
    const { batch, failed } = await denyCommissions(createRewardsClient({ ...credentials, fetch }), ids(7), {
      interval: 1,
    });
    expect(batch.status).toBe('stopped');
    expect(failed).toEqual(ids(7));
  });
});

it('finishes at once for a few ids, and can be reverted', async () => {
  const { fetch, log, commissions } = account(3);
  const rewards = createRewardsClient({ ...credentials, fetch });
  await fulfilCommissions(rewards, [1, 2, 2, 1]);
  expect([...commissions.values()].map(({ fulfilled }) => fulfilled)).toEqual([true, true, false]);
  const { batch } = await unfulfilCommissions(rewards, [1]);
  expect(batch.total).toBe(1);
  expect(log).toEqual(['POST /commissions/mark_fulfilled', 'POST /commissions/mark_unfulfilled']);
});

it('stops waiting when the signal fires, and can wait again', async () => {
  const { fetch } = account(200);
  const rewards = createRewardsClient({ ...credentials, fetch });
  const caller = new AbortController();
  let id = 0;
  const waiting = approveCommissions(rewards, ids(200), {
    interval: 60_000,
    signal: caller.signal,
    onProgress: (batch) => {
      id = batch.id;
      setTimeout(() => caller.abort('enough'), 5);
    },
  });
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
  expect((await waitForBatch(rewards, id, { interval: 1 })).status).toBe('completed');
});

it('throws the error of a failed call, even if the client returns errors as results', async () => {
  const refusal = Response.json({ message: 'No ids.', code: 'invalid_params' }, { status: 422 });
  const rewards = createRewardsResultClient({ ...credentials, fetch: async () => refusal.clone() });
  await expect(approveCommissions(rewards, [1])).rejects.toMatchObject({
    name: 'UnprocessableError',
    code: 'invalid_params',
  });
});

it('does not start a batch twice', async () => {
  let calls = 0;
  const fetch = async (): Promise<Response> => (calls++, Response.json({}, { status: 503 }));
  await expect(approveCommissions(createRewardsClient({ ...credentials, fetch }), ids(9))).rejects.toMatchObject({
    status: 503,
  });
  expect(calls).toBe(1);
});

it('continues reading after a read that failed temporarily', async () => {
  const { fetch, log } = account(9);
  let failures = 2;
  const flaky = async (url: string, init: RequestInit): Promise<Response> =>
    init.method === 'GET' && failures-- > 0 ? Response.json({}, { status: 502 }) : fetch(url, init);
  const { batch } = await approveCommissions(createRewardsClient({ ...credentials, fetch: flaky }), ids(9), {
    interval: 1,
  });
  expect(batch.status).toBe('completed');
  expect(log).toHaveLength(2);
});

it('refuses an empty list of ids', async () => {
  const { fetch, log } = account(1);
  const rewards = createRewardsClient({ ...credentials, fetch });
  await expect(approveCommissions(rewards, [])).rejects.toThrow('The list of ids to approve is empty.');
  expect(log).toEqual([]);
});
