import type { PaymentsClient } from '@wirepact/payments';
import type { CreatedWebhook, EventSubscription, WebhookList } from '@wirepact/payments/types';
import { expect } from 'vitest';
import { refused } from './refused.ts';
import type { RawRequest, RawResponse, RuleTest, TestWorld } from './rule-test.ts';

const UNKNOWN_ID = `wh_${'0'.repeat(32)}`;
const API_KEY = 'WIREPACT_PAYMENTS_API_KEY';
const KEY_WITHOUT_PERMISSION = 'WIREPACT_PAYMENTS_API_KEY_WITHOUT_PERMISSION';

const EVENTS: readonly EventSubscription[] = [
  'payment.created',
  'payment.processing',
  'payment.completed',
  'payment.failed',
  'payment.expired',
  'payment.all',
  'withdrawal.created',
  'withdrawal.approved',
  'withdrawal.processing',
  'withdrawal.completed',
  'withdrawal.failed',
  'withdrawal.cancelled',
  'withdrawal.status_changed',
  'withdrawal.all',
  'wallet.created',
  'wallet.balance_changed',
  'wallet.all',
  'security.login_attempt',
  'security.settings_changed',
  'security.all',
];

/** The tests of the rules of the Payments API that responses show, and of some that need actions as well. */
export const paymentsRules: readonly RuleTest[] = [
  rule('request.needs-key-or-token', async ({ payments, paymentsWith, send }) => {
    const { id } = await create(payments);
    const stranger = paymentsWith('key_test_of_nobody');
    for (const call of callsOf(id)) {
      expect(await refused(call(stranger))).toMatchObject({
        status: 401,
        code: 'authentication_failed',
        rule: 'request.needs-key-or-token',
      });
    }
    for (const request of requestsOf(id)) {
      expect(refusalOf(await send(request))).toMatchObject({ status: 401, code: 'authentication_failed' });
    }
    expect((await list(payments)).count).toBe(1);
  }),

  rule('request.needs-permission', async ({ world, payments, paymentsWith, env, send }) => {
    const { id } = await create(payments);
    const powerless = paymentsWith(env(KEY_WITHOUT_PERMISSION));
    for (const call of callsOf(id)) {
      expect(await refused(call(powerless))).toMatchObject({
        status: 403,
        code: 'insufficient_permissions',
        rule: 'request.needs-permission',
      });
    }
    expect((await list(payments)).webhooks.map((webhook) => webhook.id)).toEqual([id]);

    await world.set('payments', { 'bearer-tokens': true });
    const headers = { authorization: `Bearer ${env('WIREPACT_PAYMENTS_READ_TOKEN')}` };
    const [reading, ...changing] = requestsOf(id).map((request) => ({ ...request, headers }));
    expect((await send(reading!)).status).toBe(200);
    for (const request of changing) {
      expect(refusalOf(await send(request))).toMatchObject({ status: 403, code: 'insufficient_permissions' });
    }
    expect((await list(payments)).webhooks.map((webhook) => webhook.id)).toEqual([id]);
  }),

  rule('request.rate-limited', async ({ world, payments }) => {
    const { id } = await create(payments);
    const before = await list(payments);
    for (let sent = 2; sent < 100; sent++) await list(payments);
    let wait = 0;
    for (const call of callsOf(id)) {
      const refusal = await refused(call(payments));
      expect(refusal).toMatchObject({ status: 429, code: 'rate_limit_exceeded', rule: 'request.rate-limited' });
      wait = Number(refusal.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
    }
    await world.clock.advance(`${wait}s`);
    expect(await list(payments)).toEqual(before);
    for (const call of callsOf(id)) await call(payments);
  }),

  rule('request.one-path-three-methods', async ({ payments, env, send }) => {
    const headers = { 'x-api-key': env(API_KEY) };
    const path = { api: 'payments', path: '/user/webhooks', headers };
    const created = await send({ ...path, method: 'POST', body: { url: urlOf(1) } });
    expect(created.status).toBe(200);
    const { id } = created.json as CreatedWebhook;
    const listed = await send({ ...path, method: 'GET' });
    expect((listed.json as WebhookList).webhooks.map((webhook) => webhook.id)).toEqual([id]);
    const deleted = await send({ ...path, method: 'DELETE', body: { webhook_id: id } });
    expect(deleted.json).toEqual({ deleted: true, webhook_id: id });
    expect(await list(payments)).toEqual({ webhooks: [], count: 0 });
  }),

  rule('request.other-methods-are-refused', async ({ payments, env, send }) => {
    const { id } = await create(payments);
    const headers = { 'x-api-key': env(API_KEY) };
    for (const method of ['PUT', 'PATCH']) {
      const response = await send({
        api: 'payments',
        method,
        path: '/user/webhooks',
        headers,
        body: { webhook_id: id, url: urlOf(2) },
      });
      expect(refusalOf(response)).toMatchObject({ status: 405, rule: 'request.other-methods-are-refused' });
      const allowed = response.headers.get('allow')?.split(/, */) ?? [];
      expect(allowed).toEqual(expect.arrayContaining(['GET', 'POST', 'DELETE']));
      expect(allowed).not.toContain(method);
    }
    expect((await list(payments)).webhooks.map((webhook) => webhook.url)).toEqual([urlOf(1)]);
  }),

  rule('webhook.list-leaves-out-description', async ({ payments }) => {
    const created = await create(payments, { description: 'Main webhook' });
    expect(created.description).toBe('Main webhook');
    const { webhooks } = await list(payments);
    expect(webhooks).toHaveLength(1);
    expect(webhooks[0]).not.toHaveProperty('description');
  }),

  rule('webhook.list-redacts-secret', async ({ payments }) => {
    const { secret } = await create(payments);
    const shown = (await list(payments)).webhooks[0]!.secret;
    expect(shown).not.toBe(secret);
    const readable = secret.slice('whsk_'.length);
    expect(shown).toBe(`whsk_${readable.slice(0, 2)}${'*'.repeat(28)}${readable.slice(-2)}`);
  }),

  rule('webhook.creation-needs-url-only', async ({ payments, env, send }) => {
    await create(payments);
    const before = await list(payments);
    const everythingElse = { event_types: ['payment.completed'], description: 'Without a URL' };
    for (const body of [undefined, {}, everythingElse]) {
      const response = await send({
        api: 'payments',
        method: 'POST',
        path: '/user/webhooks',
        headers: { 'x-api-key': env(API_KEY) },
        ...(body && { body }),
      });
      expect(refusalOf(response)).toMatchObject({
        status: 400,
        code: 'invalid_url',
        rule: 'webhook.creation-needs-url-only',
      });
    }
    expect(await list(payments)).toEqual(before);
  }),

  rule('webhook.url-is-https', async ({ payments }) => {
    for (const url of ['http://example.com/webhooks', 'ftp://example.com/webhooks', 'no URL', '']) {
      expect(await refused(create(payments, { url }))).toMatchObject({
        status: 400,
        code: 'invalid_url',
        rule: 'webhook.url-is-https',
      });
    }
    expect((await list(payments)).count).toBe(0);
  }),

  rule('webhook.unknown-event-type-refused', async ({ payments }) => {
    const event_types = ['payment.completed', 'payment.refunded'] as EventSubscription[];
    expect(await refused(create(payments, { event_types }))).toMatchObject({
      status: 400,
      code: 'invalid_event_types',
      rule: 'webhook.unknown-event-type-refused',
    });
    expect((await list(payments)).count).toBe(0);
  }),

  rule('webhook.starts-active', async ({ payments }) => {
    expect((await create(payments)).status).toBe('active');
    expect((await list(payments)).webhooks[0]!.status).toBe('active');
  }),

  rule('webhook.starts-uncalled', async ({ payments }) => {
    await create(payments);
    expect((await list(payments)).webhooks[0]).toMatchObject({ failure_count: 0, last_triggered_at: null });
  }),

  rule('webhook.id-and-secret-are-its-own', async ({ payments }) => {
    const first = await createTen(payments);
    for (const { id } of first) await remove(payments, id);
    const all = [...first, ...(await createTen(payments))];
    expect(new Set(all.map(({ id }) => id)).size).toBe(20);
    expect(new Set(all.map(({ secret }) => secret)).size).toBe(20);
    expect(all.every(({ id, secret }) => id.startsWith('wh_') && secret.startsWith('whsk_'))).toBe(true);
  }),

  rule('webhook.ten-per-account', async ({ payments, paymentsWith, world }) => {
    const [first] = await createTen(payments);
    expect(await refused(create(payments, { url: urlOf(11) }))).toMatchObject({
      status: 400,
      code: 'webhook_limit_reached',
      rule: 'webhook.ten-per-account',
    });
    expect((await list(payments)).count).toBe(10);
    await create(await openAccount(world, paymentsWith), { url: urlOf(11) });
    await remove(payments, first!.id);
    await create(payments, { url: urlOf(11) });
    expect((await list(payments)).count).toBe(10);
  }),

  rule('webhook.inactive-counts-towards-limit', async ({ payments, world }) => {
    const [first] = await createTen(payments);
    await world.act('payments', 'webhook', first!.id, 'deactivate');
    expect(await refused(create(payments, { url: urlOf(11) }))).toMatchObject({ code: 'webhook_limit_reached' });
    const { webhooks, count } = await list(payments);
    expect(count).toBe(10);
    expect(webhooks.filter(({ status }) => status === 'inactive').map(({ id }) => id)).toEqual([first!.id]);
  }),

  rule('webhook.limit-holds-under-concurrency', async ({ payments }) => {
    const calls = Array.from({ length: 20 }, (_, index) => create(payments, { url: urlOf(index) }));
    const results = await Promise.allSettled(calls);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect(await refused(Promise.reject(result.reason))).toMatchObject({
        status: 400,
        code: 'webhook_limit_reached',
      });
    }
    expect((await list(payments)).count).toBe(10);
  }),

  rule('webhook.url-used-once', async ({ payments, world }) => {
    const { id } = await create(payments, { url: 'https://example.com/webhooks' });
    const before = await list(payments);
    const repeat = { url: 'https://EXAMPLE.com:443/webhooks', event_types: ['wallet.all' as const] };
    const refusal = { status: 400, code: 'url_already_exists', rule: 'webhook.url-used-once' };
    expect(await refused(create(payments, repeat))).toMatchObject(refusal);
    expect(await list(payments)).toEqual(before);
    await world.act('payments', 'webhook', id, 'suspend');
    expect(await refused(create(payments, repeat))).toMatchObject(refusal);
    await create(payments, { url: 'https://example.com/Webhooks' });
  }),

  rule('webhook.deleted-by-id-in-body', async ({ payments }) => {
    const { id } = await create(payments);
    expect(await remove(payments, id)).toEqual({ deleted: true, webhook_id: id });
    expect(await list(payments)).toEqual({ webhooks: [], count: 0 });
  }),

  rule('webhook.deletion-needs-id-of-own-webhook', async ({ payments, env, send }) => {
    const kept = await create(payments);
    const deleted = await create(payments, { url: urlOf(2) });
    await remove(payments, deleted.id);
    for (const body of [undefined, {}, { webhook_id: '' }, { webhook_id: 'wh_1' }]) {
      const response = await send({
        api: 'payments',
        method: 'DELETE',
        path: '/user/webhooks',
        headers: { 'x-api-key': env(API_KEY) },
        ...(body && { body }),
      });
      expect(refusalOf(response)).toMatchObject({
        status: 400,
        code: 'invalid_webhook_id',
        rule: 'webhook.deletion-needs-id-of-own-webhook',
      });
    }
    for (const id of [deleted.id, UNKNOWN_ID]) {
      expect(await refused(remove(payments, id))).toMatchObject({
        status: 404,
        code: 'webhook_not_found',
        rule: 'webhook.deletion-needs-id-of-own-webhook',
      });
    }
    expect((await list(payments)).webhooks.map(({ id }) => id)).toEqual([kept.id]);
  }),

  rule('webhook.of-another-account-is-not-found', async ({ payments, paymentsWith, world }) => {
    const other = await openAccount(world, paymentsWith);
    const { id } = await create(other);
    const foreign = await refused(remove(payments, id));
    expect(foreign).toMatchObject({ status: 404, code: 'webhook_not_found' });
    const unknown = await refused(remove(payments, UNKNOWN_ID));
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect((await list(other)).webhooks.map((webhook) => webhook.id)).toEqual([id]);
  }),

  rule('webhook.deletion-frees-url', async ({ payments }) => {
    const first = await create(payments);
    await remove(payments, first.id);
    const second = await create(payments, { url: first.url });
    expect(second.id).not.toBe(first.id);
    expect(second.secret).not.toBe(first.secret);
  }),

  rule('subscription.sixteen-events-four-wildcards', async ({ payments }) => {
    for (const value of EVENTS) {
      const { id, event_types } = await create(payments, { event_types: [value] });
      expect(event_types).toEqual([value]);
      await remove(payments, id);
    }
    expect((await create(payments, { event_types: [...EVENTS] })).event_types).toEqual(EVENTS);
    for (const value of ['payment.refunded', 'all', '*']) {
      const refusal = await refused(create(payments, { url: urlOf(2), event_types: [value as EventSubscription] }));
      expect(refusal).toMatchObject({ status: 400, code: 'invalid_event_types' });
    }
    expect((await list(payments)).count).toBe(1);
  }),
];

/** What actions of the vendor and of people do. The deliveries that the rules speak of come in a later version. */
export const paymentsActionRules: readonly RuleTest[] = [
  rule('webhook.list-shows-all', async ({ payments, world }) => {
    expect(await list(payments)).toEqual({ webhooks: [], count: 0 });
    const first = await create(payments);
    const second = await create(payments, { url: urlOf(2) });
    await world.act('payments', 'webhook', first.id, 'deactivate');
    const { webhooks, count } = await list(payments);
    expect(count).toBe(2);
    const members = [
      'created_at',
      'event_types',
      'failure_count',
      'id',
      'last_triggered_at',
      'secret',
      'status',
      'url',
    ];
    for (const webhook of webhooks) expect(Object.keys(webhook).toSorted()).toEqual(members);
    expect(new Map(webhooks.map(({ id, status }) => [id, status]))).toEqual(
      new Map([
        [first.id, 'inactive'],
        [second.id, 'active'],
      ]),
    );
  }),

  rule('webhook.secret-shown-once', async ({ payments, world, env, send }) => {
    const request = { api: 'payments', path: '/user/webhooks', headers: { 'x-api-key': env(API_KEY) } };
    const created = await send({ ...request, method: 'POST', body: { url: urlOf(1) } });
    expect(created.headers.get('cache-control')).toBe('no-store');
    const { id, secret } = created.json as CreatedWebhook;
    await world.act('payments', 'payment', '', 'create');
    const later = [
      await send({ ...request, method: 'GET' }),
      await send({ ...request, method: 'POST', body: { url: urlOf(1) } }),
      await send({ ...request, method: 'DELETE', body: { webhook_id: id } }),
    ].map(({ status, text }) => ({ status, text }));
    expect(later.map(({ status }) => status)).toEqual([200, 400, 200]);
    const shown = JSON.stringify([later, await world.events(), await world.requests(), await world.snapshot()]);
    expect(shown).not.toContain(secret);
    expect(await list(payments)).toEqual({ webhooks: [], count: 0 });
  }),

  rule('webhook.off-after-five-failures', async ({ payments, world }) => {
    const { id } = await create(payments);
    await world.act('payments', 'webhook', id, 'deactivate');
    expect((await list(payments)).webhooks[0]).toMatchObject({ status: 'inactive', failure_count: 5 });
    await expectConflict(world.act('payments', 'webhook', id, 'deactivate'), 'inactive');
  }),

  rule('webhook.inactive-for-other-reasons', async ({ payments, world }) => {
    const { id } = await create(payments);
    await world.act('payments', 'webhook', id, 'suspend', { failure_count: 3 });
    const shown = { status: 'inactive', failure_count: 3, last_triggered_at: null };
    expect((await list(payments)).webhooks[0]).toMatchObject(shown);
    await expectConflict(world.act('payments', 'webhook', id, 'suspend'), 'inactive');
  }),

  rule('withdrawal.status-change-is-reported-besides', async ({ world }) => {
    const { id } = await world.act('payments', 'withdrawal', '', 'create');
    await world.act('payments', 'withdrawal', id, 'approve');
    expect(await eventsAbout(world, id)).toEqual([
      { type: 'withdrawal.created', status: 'pending' },
      { type: 'withdrawal.approved', status: 'approved' },
      { type: 'withdrawal.status_changed', status: 'approved', previous_status: 'pending' },
    ]);
    await expectConflict(world.act('payments', 'withdrawal', id, 'approve'), 'approved');
    expect(await eventsAbout(world, id)).toHaveLength(3);
  }),

  rule('wallet.changes-are-reported', async ({ world }) => {
    const wallet = await world.act('payments', 'wallet', '', 'create');
    const payment = await world.act('payments', 'payment', '', 'create', { wallet_id: wallet.id, amount: '150.00' });
    for (const action of ['detect', 'complete']) await world.act('payments', 'payment', payment.id, action);
    const withdrawal = await world.act('payments', 'withdrawal', '', 'create', {
      wallet_id: wallet.id,
      amount: '40.00',
      total_fee: '1.40',
    });
    for (const action of ['approve', 'process', 'complete']) {
      await world.act('payments', 'withdrawal', withdrawal.id, action);
    }
    const balances = (await world.events()).filter(({ subject }) => subject === wallet.id).toReversed();
    expect(balances.map(({ type, body }) => [type, (body as { data: object }).data])).toMatchObject([
      ['wallet.created', { wallet_id: wallet.id }],
      ['wallet.balance_changed', { balance: '150.00', change: '150.00', payment_id: payment.id }],
      ['wallet.balance_changed', { balance: '108.60', change: '-41.40', withdrawal_id: withdrawal.id }],
    ]);
  }),

  rule('account.sign-ins-and-settings-are-reported', async ({ world, env }) => {
    const account = env('WIREPACT_PAYMENTS_ACCOUNT_ID');
    await world.act('payments', 'account', account, 'sign-in', { successful: false });
    await world.act('payments', 'account', account, 'sign-in');
    await world.act('payments', 'account', account, 'change-settings', { setting: 'password', action: 'changed' });
    const events = (await world.events()).filter(({ subject }) => subject === account).toReversed();
    expect(events.map(({ type, body }) => [type, (body as { data: object }).data])).toMatchObject([
      ['security.login_attempt', { successful: false }],
      ['security.login_attempt', { successful: true }],
      ['security.settings_changed', { setting: 'password', action: 'changed' }],
    ]);
  }),

  rule('check:body', async ({ payments }) => {
    for (const url of [
      'https://203.0.113.42/webhooks',
      'https://example.com:8443/webhooks',
      'https://me@example.com/',
    ]) {
      expect(await refused(create(payments, { url }))).toMatchObject({ status: 400, code: 'invalid_url' });
    }
    for (const event_types of [[], ['wallet.all', 'wallet.all']] as EventSubscription[][]) {
      const refusal = await refused(create(payments, { event_types }));
      expect(refusal).toMatchObject({ status: 400, code: 'invalid_event_types' });
    }
    expect((await list(payments)).count).toBe(0);
  }),

  rule('check:state', async ({ world }) => {
    const { id } = await world.act('payments', 'payment', '', 'create');
    for (const action of ['complete', 'fail']) {
      await expectConflict(world.act('payments', 'payment', id, action), 'pending');
    }
    await world.act('payments', 'payment', id, 'detect');
    await expectConflict(world.act('payments', 'payment', id, 'expire'), 'confirming');
    expect(await eventsAbout(world, id)).toMatchObject([{ type: 'payment.created' }, { type: 'payment.processing' }]);
  }),
];

async function expectConflict(action: Promise<unknown>, currentState: string): Promise<void> {
  await expect(action).rejects.toMatchObject({ code: 'conflict', members: { currentState } });
}

/** In the order in which they happened. */
async function eventsAbout(world: TestWorld['world'], id: string): Promise<readonly object[]> {
  const events = (await world.events()).filter(({ subject }) => subject === id).toReversed();
  return events.map(({ type, body }) => {
    const { status, previous_status } = (body as { data: Record<string, unknown> }).data;
    return { type, status, ...(previous_status !== undefined && { previous_status }) };
  });
}

function rule(id: string, test: RuleTest['test']): RuleTest {
  return { api: 'payments', rule: id, test };
}

function urlOf(number: number): string {
  return `https://example.com/webhooks/${number}`;
}

async function create(
  payments: PaymentsClient,
  body: { url?: string; event_types?: EventSubscription[]; description?: string } = {},
): Promise<CreatedWebhook> {
  return (await payments.POST('/user/webhooks', { body: { url: urlOf(1), ...body } })).data;
}

async function createTen(payments: PaymentsClient): Promise<readonly CreatedWebhook[]> {
  const created: CreatedWebhook[] = [];
  for (let number = 1; number <= 10; number++) created.push(await create(payments, { url: urlOf(number) }));
  return created;
}

async function list(payments: PaymentsClient): Promise<WebhookList> {
  return (await payments.GET('/user/webhooks')).data;
}

async function remove(payments: PaymentsClient, id: string): Promise<unknown> {
  return (await payments.DELETE('/user/webhooks', { body: { webhook_id: id } })).data;
}

/** One call of each operation. Together they list, create and delete. */
function callsOf(id: string): readonly ((payments: PaymentsClient) => Promise<unknown>)[] {
  return [list, (payments) => create(payments, { url: urlOf(99) }), (payments) => remove(payments, id)];
}

/** The same without a credential. */
function requestsOf(id: string): readonly RawRequest[] {
  const path = { api: 'payments', path: '/user/webhooks' };
  return [
    { ...path, method: 'GET' },
    { ...path, method: 'POST', body: { url: urlOf(99) } },
    { ...path, method: 'DELETE', body: { webhook_id: id } },
  ];
}

async function openAccount(
  world: TestWorld['world'],
  paymentsWith: TestWorld['paymentsWith'],
): Promise<PaymentsClient> {
  const api_key = `key_test_of_another_account_in_${world.id}`;
  await world.act('payments', 'account', '', 'open', { api_key });
  return paymentsWith(api_key);
}

function refusalOf({ status, json }: RawResponse): { status: number; code: unknown; rule: unknown } {
  const body = json as { error?: { code?: unknown }; rule?: unknown } | undefined;
  return { status, code: body?.error?.code, rule: body?.rule };
}
