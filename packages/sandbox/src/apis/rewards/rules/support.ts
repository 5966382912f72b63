import type { RewardsClient } from '@wirepact/rewards';
import type { BatchProcess, Commission, CommissionFilters } from '@wirepact/rewards/types';
import type { TestReceiver } from '../../../rules/receivers.ts';
import type { RawRequest, RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import type { RewardsEvent } from '@wirepact/rewards/webhooks';
import type { OutboxEvent } from '../../../world.ts';

/** A test of a rule of the Rewards API. */
export function rule(id: string, test: RuleTest['test']): RuleTest {
  return { api: 'rewards', rule: id, test };
}

/** The five units that the filter `unit` has. */
export const UNITS = ['points', 'credits', 'free_months', 'mon_discount', 'discount_per'] as const;

/** The operations that process commissions, by their paths. */
export const PATHS = [
  '/commissions/approve',
  '/commissions/deny',
  '/commissions/mark_fulfilled',
  '/commissions/mark_unfulfilled',
] as const;

type Query = {
  readonly status?: 'pending' | 'approved' | 'denied';
  readonly unit?: (typeof UNITS)[number];
  readonly filters?: CommissionFilters;
  readonly 'ids[]'?: number[];
};

/** Every commission of the account that matches, newest first. */
export async function listAll(rewards: RewardsClient, query: Query = {}): Promise<readonly Commission[]> {
  return (await rewards.GET('/commissions', { params: { query: { ...query, per_page: 100 } } })).data;
}

/** The ids of commissions that match. */
export async function listIds(rewards: RewardsClient, query: Query = {}): Promise<readonly number[]> {
  return (await listAll(rewards, query)).map(({ id }) => id);
}

/** The ids of pending commissions that can be delivered. The default contents have ten of them. */
export async function pendingIds(rewards: RewardsClient, count: number): Promise<number[]> {
  const pending = await listAll(rewards, { status: 'pending' });
  return pending
    .filter(({ unit }) => unit !== 'cash')
    .slice(0, count)
    .map(({ id }) => id);
}

/** Calls one of the operations that process commissions. */
export async function call(
  rewards: RewardsClient,
  path: (typeof PATHS)[number],
  ids: readonly number[],
): Promise<{ readonly status: number; readonly batch: BatchProcess }> {
  const { data, response } = await rewards.POST(path, { body: { ids: [...ids] } });
  return { status: response.status, batch: data };
}

/** Reads a batch. */
export async function readBatch(rewards: RewardsClient, id: number): Promise<BatchProcess> {
  return (await rewards.GET('/batch_processes/{id}', { params: { path: { id } } })).data;
}

/** A commission as the list shows it. */
export async function readCommission(rewards: RewardsClient, id: number): Promise<Commission> {
  const [commission] = await listAll(rewards, { 'ids[]': [id] });
  if (!commission) throw new Error(`The list does not have the commission ${id}.`);
  return commission;
}

/** The client of the account that has nothing. */
export function strangerOf({ env, rewardsWith }: TestWorld): RewardsClient {
  return rewardsWith({
    apiKey: env('WIREPACT_REWARDS_API_KEY_2'),
    accountId: env('WIREPACT_REWARDS_ACCOUNT_ID_2'),
  });
}

/** Tracks a sale. Returns the id of the first commission. */
export async function track({ world }: TestWorld, input: object = {}): Promise<number> {
  return Number((await world.act('rewards', 'commission', '', 'track', input)).id);
}

/** Sends a request with the credentials of the default contents. */
export function sendAs({ env, send }: TestWorld, request: Omit<RawRequest, 'api' | 'headers'>): Promise<RawResponse> {
  const headers = {
    authorization: `Bearer ${env('WIREPACT_REWARDS_API_KEY')}`,
    'account-id': env('WIREPACT_REWARDS_ACCOUNT_ID'),
  };
  return send({ api: 'rewards', headers, ...request });
}

/** Events of this API in the outbox, in the order in which they happened. */
export async function eventsOf({ world }: TestWorld, type?: string): Promise<readonly OutboxEvent[]> {
  const events = (await world.events(1000)).filter(({ api }) => api === 'rewards').toReversed();
  return type === undefined ? events : events.filter((event) => event.type === type);
}

/** What an event says. */
export function bodyOf({ body }: OutboxEvent): {
  readonly entity_id: number;
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
  readonly data: Readonly<Record<string, unknown>>;
} {
  return body as never;
}

/** What signs the deliveries to subscriptions. */
export const SECRET = 'secret_of_a_subscription_in_rule_tests';

/** Subscribes receivers to types of events. Default: to all. */
export async function subscribe(
  { world }: TestWorld,
  ...subscriptions: readonly { readonly receiver: TestReceiver; readonly events?: readonly string[] }[]
): Promise<void> {
  await world.set('rewards', {
    subscriptions: subscriptions.map(({ receiver, ...rest }) => ({ url: receiver.url, secret: SECRET, ...rest })),
  });
}

/** The events that a receiver got, in their order. Resolves when everything is sent. */
export async function arrivedAt({ world }: TestWorld, { received }: TestReceiver): Promise<readonly RewardsEvent[]> {
  await world.settled();
  return received.map(({ body }) => JSON.parse(body) as RewardsEvent);
}

/** Takes two commissions from the sale to fulfilment, and the fulfilment back: all three events happen. */
export async function doEverything(test: TestWorld): Promise<void> {
  const { rewards } = test;
  const id = await track(test);
  const [approve, , fulfil, unfulfil] = PATHS;
  for (const path of [approve, fulfil, unfulfil]) await call(rewards, path, [id]);
  const denied = await track(test);
  await call(rewards, PATHS[1], [denied]);
  await test.world.settled();
}
