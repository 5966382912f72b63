import { approveCommissions, createRewardsClient } from '@wirepact/rewards';
import type { RewardsClient } from '@wirepact/rewards';
import { eventSchemas, Commission } from '@wirepact/rewards/schemas';
import contract from '@wirepact/rewards/spec.json' with { type: 'json' };
import { events as allEvents } from '@wirepact/rewards/webhooks';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';
import { findUndeclared } from '../../rules/undeclared.ts';
import type { Schema } from '../../rules/undeclared.ts';
import type { Sandbox } from '../../sandbox.ts';

const types = Object.keys(allEvents) as (keyof typeof allEvents)[];

describe('the default contents', () => {
  it('have a commission of each unit for each of two promoters, which wait for their approval', async () => {
    await using sandbox = await open();
    const commissions = await sandbox.world.resources({ api: 'rewards', kind: 'commission' });
    expect(commissions).toHaveLength(12);
    expect(new Set(commissions.map(({ id }) => id)).size).toBe(12);
    expect(new Set(commissions.map(({ doc }) => doc['unit'])).size).toBe(6);
    for (const { doc, state } of commissions) {
      expect(state).toBe('pending');
      expect(Commission(doc) ? [] : Commission.errors).toEqual([]);
    }
  });
});

describe('events', () => {
  it('are of each type, and each says what its contract describes and nothing else', async () => {
    await using sandbox = await open();
    await doEverything(sandbox);
    const events = await sandbox.world.events();
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(types));
    for (const { type, body } of events) {
      const isValid = eventSchemas[type as keyof typeof allEvents];
      expect(isValid(body) ? [] : isValid.errors, type).toEqual([]);
      expect(findUndeclared(body, schemaOf(type), contract), type).toEqual([]);
      expect(body).toMatchObject({ event_type: type });
    }
  });

  it('have ids of their own, the same each time for one seed', async () => {
    const idsOf = async (): Promise<readonly unknown[]> => {
      await using sandbox = await open();
      await doEverything(sandbox);
      return (await sandbox.world.events()).map(({ body }) => (body as { event_id: string }).event_id);
    };
    const ids = await idsOf();
    expect(new Set(ids).size).toBe(ids.length);
    expect(await idsOf()).toEqual(ids);
  });

  it('say for each subscription whether they are meant for it', async () => {
    await using sandbox = await open();
    const subscriptions = [
      { url: 'https://example.com/all', secret: 'a'.repeat(64) },
      { url: 'https://example.com/payouts', events: ['payout.updated'] },
    ];
    await sandbox.world.set('rewards', { subscriptions });
    await sandbox.world.act('rewards', 'commission', '', 'track');
    const [created] = await sandbox.world.events(1);
    expect(created!.receivers).toMatchObject([
      { receiver: 'https://example.com/all', why: expect.stringContaining('It is subscribed.') },
      { receiver: 'https://example.com/payouts', why: 'It is not subscribed to commission.created.' },
    ]);
  });
});

describe('batches', () => {
  it('can wait for their turn', async () => {
    await using sandbox = await open();
    const { world } = sandbox;
    const ids = (await world.resources({ api: 'rewards', kind: 'commission' })).map(({ id }) => id);
    const { id, doc } = await world.act('rewards', 'batch', '', 'queue', { operation: 'deny', ids });
    expect(doc).toMatchObject({ status: 'pending', total: 12, action_label: 'commission/deny' });
    await world.act('rewards', 'batch', id, 'start');
    expect((await world.resource('rewards', 'batch', id)).doc).toMatchObject({
      status: 'completed',
      processed_count: 12,
    });
    const denied = await world.resources({ api: 'rewards', kind: 'commission', state: 'denied' });
    expect(denied).toHaveLength(12);
  });

  it('can be aborted, and leave the rest of their commissions unchanged', async () => {
    await using sandbox = await open();
    const { world } = sandbox;
    await world.set('rewards', { 'batches-finish-at-once': 1000 });
    const commissions = await world.resources({ api: 'rewards', kind: 'commission' });
    const body = { ids: commissions.map(({ doc }) => doc['id'] as number) };
    const { id } = (await clientOf(sandbox).POST('/commissions/approve', { body })).data;
    await world.act('rewards', 'batch', String(id), 'abort', { processed: 5 });
    expect((await world.resource('rewards', 'batch', String(id))).doc).toMatchObject({
      status: 'failed',
      processed_count: 5,
      progress: 41,
    });
    await world.clock.advance('1s');
    expect(await world.resources({ api: 'rewards', kind: 'commission', state: 'pending' })).toHaveLength(7);
  });

  it('have processed nothing when they are ended, unless it is given', async () => {
    await using sandbox = await open();
    const { world } = sandbox;
    const ids = (await world.resources({ api: 'rewards', kind: 'commission' })).map(({ id }) => id);
    const { id } = await world.act('rewards', 'batch', '', 'queue', { operation: 'approve', ids });
    await world.set('rewards', { 'batches-finish-at-once': 1000 });
    await world.act('rewards', 'batch', id, 'start');
    const { state, doc } = await world.act('rewards', 'batch', id, 'stop');
    expect({ state, doc }).toMatchObject({ state: 'stopped', doc: { processed_count: 0, progress: 0 } });
    expect(await world.events()).toEqual([]);
  });

  it('find out themselves which commissions have changed since the call', async () => {
    await using sandbox = await open();
    const { world } = sandbox;
    await world.set('rewards', { 'batches-finish-at-once': 1000 });
    const rewards = clientOf(sandbox);
    const ids = (await rewards.GET('/commissions')).data.map(({ id }) => id);
    const [denied] = ids;
    let meanwhile: Promise<unknown> | undefined;
    const { batch, failed } = await approveCommissions(rewards, ids, {
      interval: 1,
      onProgress: () => {
        meanwhile ??= world.act('rewards', 'commission', String(denied), 'deny').then(() => world.clock.advance('1s'));
      },
    });
    await meanwhile;
    expect(failed).toEqual([denied]);
    expect(batch).toMatchObject({
      status: 'completed',
      processed_count: 11,
      failed_count: 1,
      processing_errors: [`Commission ${denied} was denied already`],
    });
  });

  it.each([
    [{ operation: 'pay', ids: ['1'] }],
    [{ operation: 'deny', ids: [] }],
    [{ operation: 'deny', ids: ['one'] }],
    [{ operation: 'deny' }],
  ])('are not queued with %j', async (input) => {
    await using sandbox = await open();
    await expect(sandbox.world.act('rewards', 'batch', '', 'queue', input)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the list of commissions', () => {
  it.each([{}, { unit: 'points' as const }, { filters: { fulfilled: 'no' as const } }])(
    'has pages, with %j',
    async (filter) => {
      await using sandbox = await open();
      const rewards = clientOf(sandbox);
      const query = { ...filter, per_page: 100 };
      const all = (await rewards.GET('/commissions', { params: { query } })).data.map(({ id }) => id);
      expect(all).toEqual(all.toSorted((a, b) => b - a));
      const seen: number[] = [];
      for await (const { id } of rewards.paginate('/commissions', { params: { query: { ...filter, per_page: 5 } } })) {
        seen.push(id);
      }
      expect(seen).toEqual(all);
      const past = { ...filter, page: 4, per_page: 5 };
      expect((await rewards.GET('/commissions', { params: { query: past } })).data).toEqual([]);
    },
  );

  it('has all that match among many', async () => {
    const sales = Array.from({ length: 600 }, (_, index) => ({ campaign: index % 2 === 0 ? 204 : 205 }));
    await using sandbox = await createSandbox({ contents: { rewards: { accounts: [{ sales }] } }, clock: 'frozen' });
    const rewards = clientOf(sandbox);
    const seen: number[] = [];
    const query = { unit: 'points' as const, per_page: 100 };
    for await (const { id } of rewards.paginate('/commissions', { params: { query } })) seen.push(id);
    expect(new Set(seen).size).toBe(300);
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    const ids = [seen[9]!, seen[3]!, seen[3]!, seen[7]!];
    const params = { query: { 'ids[]': ids, status: 'pending' as const } };
    const named = (await rewards.GET('/commissions', { params })).data.map(({ id }) => id);
    expect(named).toEqual([seen[3], seen[7], seen[9]]);
  });

  it('has 20 on a page, the newest first', async () => {
    await using sandbox = await open();
    const { world } = sandbox;
    for (let sales = 0; sales < 5; sales++) {
      await world.clock.advance('1m');
      await world.act('rewards', 'commission', '', 'track');
    }
    const { data } = await clientOf(sandbox).GET('/commissions');
    expect(data).toHaveLength(20);
    expect(data[0]!.created_at).toBe('2026-03-02T09:20:00.000Z');
    expect(data.map(({ id }) => id)).toEqual(data.map(({ id }) => id).toSorted((a, b) => b - a));
  });
});

describe('a sale', () => {
  it('has what is given with it', async () => {
    await using sandbox = await open();
    const input = { campaign: 206, promoter: 5, referral: 6, sale_amount: 100 };
    const { doc } = await sandbox.world.act('rewards', 'commission', '', 'track', input);
    expect(doc).toMatchObject({
      unit: 'cash',
      amount: 1000,
      sale_amount: 100,
      promoter_campaign: { promoter: { id: 5 }, campaign: { name: 'Partners' } },
      referral: { id: 6 },
    });
  });

  it.each([
    [{ campaign: 1 }, 'not-found'],
    [{ account: 'unknown' }, 'not-found'],
    [{ sale_amount: 0.5 }, 'invalid'],
    [{ promoter: -1 }, 'invalid'],
  ])('is not tracked with %j', async (input, code) => {
    await using sandbox = await open();
    await expect(sandbox.world.act('rewards', 'commission', '', 'track', input)).rejects.toMatchObject({ code });
  });
});

function open(): Promise<Sandbox> {
  return createSandbox({ apis: ['rewards'], clock: new Date('2026-03-02T09:15:00Z'), seed: 1 });
}

function clientOf({ world, fetch }: Sandbox): RewardsClient {
  return createRewardsClient({
    apiKey: world.env['WIREPACT_REWARDS_API_KEY']!,
    accountId: world.env['WIREPACT_REWARDS_ACCOUNT_ID']!,
    fetch,
    retries: 0,
  });
}

/** Everything that people do, for both parties. */
async function doEverything({ world }: Sandbox): Promise<void> {
  await world.act('rewards', 'commission', '', 'track');
  const commissions = await world.resources({ api: 'rewards', kind: 'commission' });
  for (const { id } of commissions.slice(0, 2)) {
    await world.act('rewards', 'commission', id, 'correct', { amount: 7, external_note: 'Corrected' });
    await world.act('rewards', 'commission', id, 'approve');
  }
  await world.act('rewards', 'commission', commissions[2]!.id, 'deny');
  for (const { id } of await world.resources({ api: 'rewards', kind: 'payout' })) {
    for (const action of ['fulfil', 'unfulfil', 'fulfil']) await world.act('rewards', 'payout', id, action);
  }
}

function schemaOf(type: string): Schema {
  const webhooks = contract.webhooks as unknown as Record<
    string,
    { post: { requestBody: { content: { 'application/json': { schema: Schema } } } } }
  >;
  return webhooks[type]!.post.requestBody.content['application/json'].schema;
}
