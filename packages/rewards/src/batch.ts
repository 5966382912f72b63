import type { RewardsClient } from './generated/client.ts';
import type { BatchProcess, CommissionFilters } from './generated/types.ts';

/** A client with either setting of `errors`. */
export type AnyRewardsClient = RewardsClient | RewardsClient<'result'>;

/** How a batch is followed. */
export interface BatchOptions {
  /** Called with the batch each time that it has been read, beginning with the answer to the call itself. */
  onProgress?: ((batch: BatchProcess) => unknown) | undefined;
  /** Milliseconds between two reads; 2,000 by default. An account has 400 requests a minute, for all of its programs. */
  interval?: number | undefined;
  /** Ends the waiting. The batch itself goes on; {@link waitForBatch} takes it up again. */
  signal?: AbortSignal | undefined;
}

/** What has come of a batch. */
export interface BatchResult {
  /** The batch as it ended: `completed`, `failed` or `stopped`. */
  batch: BatchProcess;
  /**
   * The ids that are not in the state that was asked for. Looked up commission by commission where the batch says that
   * some failed or does not say that it completed, since its `processing_errors` need not name ids.
   */
  failed: number[];
}

/** What each operation takes, and how a commission that it has done is found. */
const actions = {
  approve: { path: '/commissions/approve', done: { status: 'approved' } },
  deny: { path: '/commissions/deny', done: { status: 'denied' } },
  fulfil: { path: '/commissions/mark_fulfilled', done: { fulfilled: 'yes' } },
  unfulfil: { path: '/commissions/mark_unfulfilled', done: { fulfilled: 'no' } },
} as const satisfies Record<string, { path: string; done: CommissionFilters }>;

/**
 * Approves pending commissions, any number, and waits until it is done: calls it once, reads the batch until it is over, and
 * finds out which ids have failed. An id that is given twice is sent once.
 *
 * Throws a `TypeError` where there are no ids, and a `CallError` where a call fails, whatever `errors` of the client says. The
 * call that begins the batch is never tried again, because the API has no idempotency key; reads are.
 */
export function approveCommissions(
  client: AnyRewardsClient,
  ids: readonly number[],
  options: BatchOptions = {},
): Promise<BatchResult> {
  return runBatch(client, 'approve', ids, options);
}

/** Denies pending commissions, any number, and waits until it is done. Else as {@link approveCommissions}. */
export function denyCommissions(
  client: AnyRewardsClient,
  ids: readonly number[],
  options: BatchOptions = {},
): Promise<BatchResult> {
  return runBatch(client, 'deny', ids, options);
}

/** Says of approved commissions, any number, that they are delivered, and waits until it is done. Else as {@link approveCommissions}. */
export function fulfilCommissions(
  client: AnyRewardsClient,
  ids: readonly number[],
  options: BatchOptions = {},
): Promise<BatchResult> {
  return runBatch(client, 'fulfil', ids, options);
}

/** Takes back that commissions, any number, are delivered, and waits until it is done. Else as {@link approveCommissions}. */
export function unfulfilCommissions(
  client: AnyRewardsClient,
  ids: readonly number[],
  options: BatchOptions = {},
): Promise<BatchResult> {
  return runBatch(client, 'unfulfil', ids, options);
}

/** Carries one operation out for any number of commissions, as {@link approveCommissions} says. */
async function runBatch(
  client: AnyRewardsClient,
  action: keyof typeof actions,
  given: readonly number[],
  options: BatchOptions,
): Promise<BatchResult> {
  const ids = [...new Set(given)];
  if (ids.length === 0) throw new TypeError(`There are no ids to ${action}. Give at least one.`);
  const { path, done } = actions[action];
  const begun = unwrap(await (client as RewardsClient).POST(path, { body: { ids }, signal: options.signal }));
  const batch = await follow(client, begun, options);
  if (batch.status === 'completed' && !batch.failed_count) return { batch, failed: [] };
  const succeeded = await idsIn(client, ids, done, options.signal);
  return { batch, failed: ids.filter((id) => !succeeded.has(id)) };
}

/**
 * Reads a batch until it is over, and gives it as it ended. For a batch that was begun elsewhere, or before a restart.
 * Throws a `CallError` where a read fails, whatever `errors` of the client says.
 */
export async function waitForBatch(
  client: AnyRewardsClient,
  id: number,
  options: BatchOptions = {},
): Promise<BatchProcess> {
  return follow(client, await readBatch(client, id, options.signal), options);
}

async function follow(
  client: AnyRewardsClient,
  first: BatchProcess,
  { onProgress, interval = 2000, signal }: BatchOptions,
): Promise<BatchProcess> {
  let batch = first;
  for (;;) {
    onProgress?.(batch);
    // Any other status, one that is not known yet included, means that it goes on.
    if (['completed', 'failed', 'stopped'].includes(batch.status)) return batch;
    await pause(interval, signal);
    batch = await readBatch(client, batch.id, signal);
  }
}

async function readBatch(client: AnyRewardsClient, id: number, signal: AbortSignal | undefined): Promise<BatchProcess> {
  return unwrap(await (client as RewardsClient).GET('/batch_processes/{id}', { params: { path: { id } }, signal }));
}

/** Those of the ids whose commission is in the state that the filters describe. */
async function idsIn(
  client: AnyRewardsClient,
  ids: readonly number[],
  filters: CommissionFilters,
  signal: AbortSignal | undefined,
): Promise<Set<number>> {
  const found = new Set<number>();
  // As many as one page can hold, which also keeps the URL short.
  for (let from = 0; from < ids.length; from += 100) {
    const query = { 'ids[]': ids.slice(from, from + 100), per_page: 100, filters };
    for await (const { id, status } of client.paginate('/commissions', { params: { query }, signal })) {
      // A filter that the server does not know is probably ignored, which would look like success.
      if (filters.status === undefined || filters.status === status) found.add(id);
    }
  }
  return found;
}

/** Returns the data of a call, and throws what a client with `errors: 'result'` returns as `failure`. */
function unwrap<Data>({ data, failure }: { data: Data; failure?: unknown }): Data {
  if (failure) throw failure;
  return data;
}

/** Waits, or until the signal fires, at which the next call fails. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, signal?.aborted ? 0 : milliseconds);
    signal?.addEventListener('abort', done);
  });
}
