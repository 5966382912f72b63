import type { RewardsClient, RewardsResultClient } from './generated/client.ts';
import type { BatchProcess, CommissionFilters } from './generated/types.ts';

/** A client that throws, or one that returns results. */
export type AnyRewardsClient = RewardsClient | RewardsResultClient;

/** Options for following a batch. */
export interface BatchOptions {
  /** Called with the batch each time it has been read. The first call has the batch that the request created. */
  onProgress?: ((batch: BatchProcess) => unknown) | undefined;
  /** Milliseconds between two reads. Default: 2,000. All programs of an account share 400 requests a minute. */
  interval?: number | undefined;
  /** Stops the waiting, but not the batch itself. To wait again, use {@link waitForBatch}. */
  signal?: AbortSignal | undefined;
}

/** The outcome of a batch. */
export interface BatchResult {
  /** The finished batch, with the status `completed`, `failed` or `stopped`. */
  batch: BatchProcess;
  /**
   * The ids of the commissions that did not reach the requested state. If the batch reports failures or did not complete,
   * every commission is looked up, because the `processing_errors` of a batch do not always name ids.
   */
  failed: number[];
}

/** The path of each operation, and the filters that find the commissions it has processed. */
const actions = {
  approve: { path: '/commissions/approve', done: { status: 'approved' } },
  deny: { path: '/commissions/deny', done: { status: 'denied' } },
  fulfil: { path: '/commissions/mark_fulfilled', done: { fulfilled: 'yes' } },
  unfulfil: { path: '/commissions/mark_unfulfilled', done: { fulfilled: 'no' } },
} as const satisfies Record<string, { path: string; done: CommissionFilters }>;

/**
 * Approves any number of pending commissions and waits for the result. Starts one batch, reads it until it is finished, and
 * finds out which ids failed. Repeated ids are sent once.
 *
 * Throws a `TypeError` if `ids` is empty, and a `CallError` if a call fails, even if the client returns results. The
 * call that starts the batch is never retried, because the API does not have idempotency keys. Reads are retried.
 */
export function approveCommissions(
  client: AnyRewardsClient,
  ids: readonly number[],
  options: BatchOptions = {},
): Promise<BatchResult> {
  return runBatch(client, 'approve', ids, options);
}

/** Denies any number of pending commissions and waits for the result. See {@link approveCommissions}. */
export function denyCommissions(
  client: AnyRewardsClient,
  ids: readonly number[],
  options: BatchOptions = {},
): Promise<BatchResult> {
  return runBatch(client, 'deny', ids, options);
}

/** Marks any number of approved commissions as delivered and waits for the result. See {@link approveCommissions}. */
export function fulfilCommissions(
  client: AnyRewardsClient,
  ids: readonly number[],
  options: BatchOptions = {},
): Promise<BatchResult> {
  return runBatch(client, 'fulfil', ids, options);
}

/** Marks any number of commissions as not delivered and waits for the result. See {@link approveCommissions}. */
export function unfulfilCommissions(
  client: AnyRewardsClient,
  ids: readonly number[],
  options: BatchOptions = {},
): Promise<BatchResult> {
  return runBatch(client, 'unfulfil', ids, options);
}

/** Runs one operation for any number of commissions, as described at {@link approveCommissions}. */
async function runBatch(
  client: AnyRewardsClient,
  action: keyof typeof actions,
  given: readonly number[],
  options: BatchOptions,
): Promise<BatchResult> {
  const ids = [...new Set(given)];
  if (ids.length === 0) throw new TypeError(`The list of ids to ${action} is empty. Pass at least one id.`);
  const { path, done } = actions[action];
  const started = unwrap(await (client as RewardsClient).POST(path, { body: { ids }, signal: options.signal }));
  const batch = await follow(client, started, options);
  if (batch.status === 'completed' && !batch.failed_count) return { batch, failed: [] };
  const succeeded = await findIds(client, ids, done, options.signal);
  return { batch, failed: ids.filter((id) => !succeeded.has(id)) };
}

/**
 * Reads a batch until it is finished, and returns it. Use it for a batch that another program started, or this program
 * before a restart. Throws a `CallError` if a read fails, even if the client returns results.
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
    // Every other status, including an unknown one, means that the batch is still running.
    if (['completed', 'failed', 'stopped'].includes(batch.status)) return batch;
    await pause(interval, signal);
    batch = await readBatch(client, batch.id, signal);
  }
}

async function readBatch(client: AnyRewardsClient, id: number, signal: AbortSignal | undefined): Promise<BatchProcess> {
  return unwrap(await (client as RewardsClient).GET('/batch_processes/{id}', { params: { path: { id } }, signal }));
}

/** The ids whose commissions match the filters. */
async function findIds(
  client: AnyRewardsClient,
  ids: readonly number[],
  filters: CommissionFilters,
  signal: AbortSignal | undefined,
): Promise<Set<number>> {
  const found = new Set<number>();
  // One page holds up to 100. This also keeps the URL short.
  for (let from = 0; from < ids.length; from += 100) {
    const query = { 'ids[]': ids.slice(from, from + 100), per_page: 100, filters };
    for await (const { id, status } of client.paginate('/commissions', { params: { query }, signal })) {
      // The server probably ignores a filter that it does not know, which would look like success.
      if (filters.status === undefined || filters.status === status) found.add(id);
    }
  }
  return found;
}

/** Returns the data of a call, and throws what a client that returns results returns as `failure`. */
function unwrap<Data>({ data, failure }: { data: Data; failure?: unknown }): Data {
  if (failure) throw failure;
  return data;
}

/** Waits for the given time or until the signal fires. The next call then fails. */
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
