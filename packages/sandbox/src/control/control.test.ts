import { request as httpRequest } from 'node:http';
import { createPaymentsClient } from '@wirepact/payments';
import { createControlClient, isControlError, operations } from '@wirepact/sandbox/control';
import type { ControlClient } from '@wirepact/sandbox/control';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newestVersion } from '../store/migrations/migration.ts';
import { openSandbox } from '../open-sandbox.ts';
import type { Sandbox } from '../sandbox.ts';
import { checkResponse } from './check-response.suite.ts';

const START = '2026-03-01T09:00:00.000Z';

/** What was called, with its status. */
const seen = new Set<string>();

interface Reached {
  readonly sandbox: Sandbox;
  readonly base: string;
  readonly fetch: typeof globalThis.fetch;
}

const transports: Readonly<Record<string, () => Promise<Reached>>> = {
  async 'sandbox.fetch'() {
    const sandbox = await openSandbox({ clock: new Date(START) });
    return { sandbox, base: 'http://127.0.0.1:4010', fetch: sandbox.fetch };
  },
  async 'a port on loopback'() {
    const sandbox = await openSandbox({ clock: new Date(START) });
    const { url } = await sandbox.listen({ port: 0 });
    return { sandbox, base: url, fetch };
  },
};

describe.each(Object.keys(transports))('the control API over %s', (name) => {
  let reached: Reached;
  let control: ControlClient;
  let world: string;
  let problems: string[];

  beforeAll(async () => {
    reached = await transports[name]!();
  });
  afterAll(() => reached.sandbox.close());

  beforeEach(async () => {
    problems = [];
    control = createControlClient({ baseUrl: `${reached.base}/_sandbox`, retries: 0, fetch: checked });
    const { data } = await control.POST('/worlds', { body: { clock: START } });
    world = data.id;
  });
  afterEach(async () => {
    await control.DELETE('/worlds/{world}', { params: { path: { world } } }).catch(() => {});
    // Every response of every test is as the description says.
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });

  async function checked(url: string, init: RequestInit = {}): Promise<Response> {
    const response = await reached.fetch(url, init);
    const result = await checkResponse(init.method ?? 'GET', url, response.clone());
    seen.add(result.what);
    problems.push(...result.problems);
    return response;
  }

  /** Calls without a client, to send what no client sends. Returns the status and the problem. */
  async function call(method: string, path: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
    const response = await checked(`${reached.base}/_sandbox${path}`, { method, ...init });
    return { status: response.status, ...((await response.json()) as object) };
  }

  const json = (body: unknown): RequestInit => ({
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

  const inWorld = {
    get path() {
      return { world };
    },
  };

  async function createPayment(input: Record<string, unknown> = {}): Promise<string> {
    const { data } = await control.POST('/worlds/{world}/resources/{api}/{kind}/actions/{action}', {
      params: { path: { world, api: 'payments', kind: 'payment', action: 'create' } },
      body: input,
    });
    return data.id;
  }

  const act = (id: string, action: string, body?: Record<string, unknown>) =>
    control.POST('/worlds/{world}/resources/{api}/{kind}/{id}/actions/{action}', {
      params: { path: { world, api: 'payments', kind: 'payment', id, action } },
      ...(body && { body }),
    });

  describe('the sandbox', () => {
    it('says that it is running, and with what', async () => {
      const { data, response } = await control.GET('/health');
      expect(data).toMatchObject({ status: 'ok', apis: ['payments', 'platform', 'primary-sales', 'rewards'] });
      expect(data.worlds).toBeGreaterThanOrEqual(2);
      expect(response.headers.get('cache-control')).toBe('no-store');
    });

    it('lists what can be done with each API', async () => {
      const { data } = await control.GET('/apis');
      const platform = data.apis.find(({ api }) => api === 'platform')!;
      const invoice = platform.kinds.find(({ kind }) => kind === 'invoice')!;
      expect(invoice.actions.map(({ action }) => action)).toContain('pay');
      expect(platform.settings).toContainEqual(expect.objectContaining({ name: 'webhookSecret', secret: true }));
    });

    it('lists the rules, with their texts', async () => {
      const { data } = await control.GET('/rules', { params: { query: { api: 'payments', shownBy: 'server' } } });
      expect(data.rules).toContainEqual(
        expect.objectContaining({
          rule: 'webhook.url-is-https',
          text: expect.stringMatching(/HTTPS/),
          operations: ['createWebhook'],
        }),
      );
      expect(new Set(data.rules.map(({ api, shownBy }) => `${api} ${shownBy}`))).toEqual(new Set(['payments server']));
      expect((await control.GET('/rules')).data.rules.length).toBeGreaterThan(data.rules.length);
    });

    it('names the API that was probably meant', async () => {
      expect(await call('GET', '/rules?api=payment')).toMatchObject({
        status: 404,
        code: 'not-found',
        detail: 'There is no API payment. Did you mean payments?',
      });
    });
  });

  describe('worlds', () => {
    it('are created, listed, read, reset and deleted', async () => {
      const { data: created, response } = await control.POST('/worlds', {
        body: { id: `made-${name.length}`, clock: 'frozen', contents: 'nothing' },
      });
      expect(response.status).toBe(201);
      expect(response.headers.get('location')).toBe(`/_sandbox/worlds/${created.id}`);
      const params = { path: { world: created.id } };
      expect((await control.GET('/worlds')).data.worlds.map(({ id }) => id)).toContain(created.id);
      expect((await control.GET('/worlds/{world}', { params })).data).toEqual(created);
      expect((await control.POST('/worlds/{world}/reset', { params })).data).toEqual(created);
      expect((await control.GET('/worlds/{world}/env', { params })).data).toEqual({ variables: [] });
      expect((await control.DELETE('/worlds/{world}', { params })).response.status).toBe(204);
      await expect(control.GET('/worlds/{world}', { params })).rejects.toMatchObject({ status: 404 });
    });

    it('have credentials that work, until they are deleted', async () => {
      const { data } = await control.GET('/worlds/{world}/env', { params: inWorld });
      const apiKey = data.variables.find((variable) => variable.name === 'WIREPACT_PAYMENTS_API_KEY')!.value;
      const payments = createPaymentsClient({
        apiKey,
        baseUrl: `${reached.base}/sandbox/payments`,
        retries: 0,
        fetch: reached.fetch,
      });
      expect((await payments.GET('/user/webhooks')).data).toMatchObject({ count: 0 });
      await control.DELETE('/worlds/{world}', { params: inWorld });
      await expect(payments.GET('/user/webhooks')).rejects.toMatchObject({ status: 401 });
    });

    it('can be deleted while they are used', async () => {
      const calls = Array.from({ length: 50 }, () =>
        createPayment().then(
          () => 201,
          (error) => error.status,
        ),
      );
      const [statuses] = await Promise.all([
        Promise.all(calls),
        control.DELETE('/worlds/{world}', { params: inWorld }),
      ]);
      expect(statuses.every((status) => status === 201 || status === 404)).toBe(true);
      expect(await call('GET', `/worlds/${world}`)).toMatchObject({ status: 404 });
    });

    it('take contents, and name what is wrong in them', async () => {
      const { data } = await control.POST('/worlds', {
        body: {
          contents: {
            platform: {
              platforms: [
                { name: 'Example Platform', keys: [{ environment: 'test', rawKey: `pk_test_chosen_${name.length}` }] },
              ],
            },
          },
        },
      });
      const { data: env } = await control.GET('/worlds/{world}/env', { params: { path: { world: data.id } } });
      expect(env.variables).toMatchObject([
        { name: 'WIREPACT_PLATFORM_API_KEY', value: `pk_test_chosen_${name.length}` },
      ]);
      const wrong = { platform: { platfroms: [], accounts: [{ email: 5 }], businesses: [{ members: [] }] } };
      expect(await call('POST', '/worlds', json({ contents: wrong }))).toMatchObject({
        status: 400,
        code: 'invalid',
        errors: expect.arrayContaining([
          { pointer: '/contents/platform/platfroms', message: 'is not known here. Did you mean platforms?' },
          { pointer: '/contents/platform/accounts/0/email', message: 'must be string' },
          { pointer: '/contents/platform/businesses/0/name', message: 'must be given' },
        ]),
      });
    });

    it.each([
      ['GET', '/worlds/defualt', undefined, 404, 'There is no world defualt. Did you mean default?'],
      ['GET', '/worlds/NOT%20POSSIBLE', undefined, 400, '/path/world must match pattern'],
      ['DELETE', '/worlds/default', undefined, 409, 'The world default cannot be deleted. Reset it instead.'],
      ['POST', '/worlds', { id: 'default' }, 409, 'There is already a world default.'],
      ['POST', '/worlds', { seed: 1 }, 409, 'Worlds with the same seed (1) have the same credentials'],
      ['POST', '/worlds', { sede: 1 }, 400, '/sede is not known here. Did you mean seed?'],
      ['POST', '/worlds', { clock: 'fast' }, 400, 'The clock cannot be "fast". Write real, frozen, or a time'],
      ['POST', '/worlds', { contents: 5 }, 400, '/contents must match exactly one schema in oneOf'],
      ['POST', '/worlds', [], 400, 'The body must be object'],
    ] as const)('%s %s with %j is refused with %i', async (method, path, body, status, detail) => {
      expect(await call(method, path, body && json(body))).toMatchObject({
        status,
        detail: expect.stringContaining(detail),
      });
    });
  });

  describe('snapshots', () => {
    it('bring a world back', async () => {
      const { data: snapshot } = await control.GET('/worlds/{world}/snapshot', { params: inWorld });
      const id = await createPayment();
      await control.PUT('/worlds/{world}/snapshot', { params: inWorld, body: snapshot });
      expect(
        (await control.GET('/worlds/{world}/find/{id}', { params: { path: { world, id } } })).data.resources,
      ).toEqual([]);
    });

    it('of another version are refused, and the world is unchanged', async () => {
      const { data: snapshot } = await control.GET('/worlds/{world}/snapshot', { params: inWorld });
      const refused = control.PUT('/worlds/{world}/snapshot', { params: inWorld, body: { ...snapshot, version: 99 } });
      const error = await refused.catch((thrown: unknown) => thrown);
      expect(isControlError(error) && error.code).toBe('invalid');
      expect(error).toMatchObject({
        status: 400,
        message: expect.stringContaining(`has version 99, and this sandbox restores version ${newestVersion}`),
      });
      expect((await control.GET('/worlds/{world}/snapshot', { params: inWorld })).data).toEqual(snapshot);
    });

    it('need a body', async () => {
      expect(await call('PUT', `/worlds/${world}/snapshot`)).toMatchObject({
        status: 400,
        detail: 'The request needs a JSON body, and has none.',
      });
    });
  });

  describe('clocks', () => {
    it('are read, stopped and started', async () => {
      expect((await control.GET('/worlds/{world}/clock', { params: inWorld })).data).toMatchObject({
        mode: 'frozen',
        now: START,
      });
      expect((await control.POST('/worlds/{world}/clock/run', { params: inWorld })).data.mode).toBe('real');
      expect((await control.POST('/worlds/{world}/clock/freeze', { params: inWorld })).data.mode).toBe('frozen');
    });

    it('are moved, and say what happened', async () => {
      const id = await createPayment({ expires_in: 60 });
      const { data } = await control.POST('/worlds/{world}/clock/advance', { params: inWorld, body: { by: '1m' } });
      expect(data).toMatchObject({
        from: START,
        to: '2026-03-01T09:01:00.000Z',
        happened: [{ at: '2026-03-01T09:01:00.000Z', kind: 'payment', id, action: 'expire', state: 'expired' }],
      });
      const { data: set } = await control.POST('/worlds/{world}/clock/set', {
        params: inWorld,
        body: { time: '2026-04-01T00:00:00Z' },
      });
      expect(set.to).toBe('2026-04-01T00:00:00.000Z');
    });

    it.each([
      ['advance', { by: '-1h' }, 400, 'A clock cannot go back'],
      ['advance', { by: 'soon' }, 400, '"soon" is not a duration'],
      ['advance', { by: 3600 }, 400, '/by must be string'],
      ['advance', { dy: '1h' }, 400, '/by must be given'],
      ['advance', { by: '9000000d' }, 400, 'after the year 9999'],
      ['set', { time: '2020-01-01T00:00:00Z' }, 400, 'A clock cannot go back: it shows 2026-03-01T09:00:00.000Z'],
      ['set', { time: 'noon' }, 400, '"noon" is not a time'],
    ])('%s with %j is refused with %i', async (what, body, status, detail) => {
      expect(await call('POST', `/worlds/${world}/clock/${what}`, json(body))).toMatchObject({
        status,
        detail: expect.stringContaining(detail),
      });
    });

    it('are not moved twice at a time', async () => {
      const advance = () => call('POST', `/worlds/${world}/clock/advance`, json({ by: '1d' }));
      const results = await Promise.all([advance(), advance()]);
      const refused = results.filter(({ status }) => status === 409);
      expect(refused.map(({ detail }) => detail)).toEqual([
        expect.stringContaining('is being moved. Wait until that is done'),
      ]);
    });
  });

  describe('resources', () => {
    it('are listed and read, with what is possible now', async () => {
      const id = await createPayment();
      const path = { world, api: 'payments', kind: 'payment' };
      const { data: list } = await control.GET('/worlds/{world}/resources/{api}/{kind}', {
        params: { path, query: { state: 'pending', limit: 10 } },
      });
      expect(list.resources.map((resource) => resource.id)).toContain(id);
      const { data } = await control.GET('/worlds/{world}/resources/{api}/{kind}/{id}', {
        params: { path: { ...path, id } },
      });
      expect(data).toMatchObject({ id, state: 'pending', due: '2026-03-01T10:00:00.000Z' });
      expect(data.allowed).toContainEqual({ name: 'expire', by: 'timer', to: 'expired' });
      const { data: found } = await control.GET('/worlds/{world}/find/{id}', { params: { path: { world, id } } });
      expect(found.resources).toEqual([data]);
    });

    it('are acted on, and a state that does not allow it is refused with the states that do', async () => {
      const id = await createPayment();
      expect((await act(id, 'detect')).data.state).toBe('confirming');
      expect((await act(id, 'complete')).data.state).toBe('completed');
      expect(await call('POST', `/worlds/${world}/resources/payments/payment/${id}/actions/complete`)).toMatchObject({
        status: 409,
        code: 'conflict',
        currentState: 'completed',
        allowedStates: ['confirming'],
      });
    });

    it.each([
      ['GET', '/resources/paymets/payment', undefined, 404, 'There is no API paymets. Did you mean payments?'],
      ['GET', '/resources/payments/paymnt', undefined, 404, 'Did you mean payment?'],
      ['GET', '/resources/payments/payment/none', undefined, 404, 'has no payment none'],
      ['GET', '/resources/payments/payment?limit=0', undefined, 400, '/query/limit must be >= 1'],
      [
        'GET',
        '/resources/payments/payment?lmit=1',
        undefined,
        400,
        '/query/lmit is not known here. Did you mean limit?',
      ],
      ['POST', '/resources/payments/payment/none/actions/expire', undefined, 404, 'There is no payment "none"'],
      ['POST', '/resources/payments/payment/none/actions/expier', undefined, 404, 'Did you mean "expire"?'],
      ['POST', '/resources/payments/payment/actions/creat', {}, 404, 'Did you mean "create"?'],
      ['POST', '/resources/payments/payment/actions/create', { amuont: '1' }, 400, 'Did you mean "amount"?'],
      [
        'POST',
        '/resources/payments/payment/actions/create',
        { amount: 1 },
        400,
        '"amount" of payment.create must be a string',
      ],
      ['POST', '/resources/payments/payment/actions/create', '{', 400, 'The body is not JSON in UTF-8'],
      ['POST', '/resources/payments/payment/actions/expire', {}, 400, 'payment.expire needs the id of a payment'],
    ])('%s %s with %j is refused with %i', async (method, path, body, status, detail) => {
      expect(await call(method, `/worlds/${world}${path}`, body === undefined ? {} : json(body))).toMatchObject({
        status,
        detail: expect.stringContaining(detail),
      });
    });
  });

  describe('records', () => {
    it('have events, e-mails and requests', async () => {
      const id = await createPayment();
      const { data: events } = await control.GET('/worlds/{world}/events', {
        params: { ...inWorld, query: { limit: 5 } },
      });
      expect(events.events).toMatchObject([
        { type: 'payment.created', subject: id, cause: 'payment.create', at: START },
      ]);
      expect((await control.GET('/worlds/{world}/mails', { params: inWorld })).data).toEqual({ mails: [] });
      const { data: env } = await control.GET('/worlds/{world}/env', { params: inWorld });
      const apiKey = env.variables.find((variable) => variable.name === 'WIREPACT_PAYMENTS_API_KEY')!.value;
      await reached.fetch(`${reached.base}/sandbox/payments/user/webhooks`, { headers: { 'x-api-key': apiKey } });
      const { data: log } = await control.GET('/worlds/{world}/requests', { params: inWorld });
      expect(log.requests).toMatchObject([{ operation: 'listWebhooks', status: 200, rule: null }]);
      expect(JSON.stringify(log)).not.toContain(apiKey);
    });
  });

  describe('faults of deliveries', () => {
    it('are added, listed and cleared', async () => {
      const params = inWorld;
      const body = { kind: 'duplicate', api: 'payments', share: 0.5, times: 2 } as const;
      await control.POST('/worlds/{world}/delivery-faults', { params, body });
      expect((await control.GET('/worlds/{world}/delivery-faults', { params })).data.faults).toEqual([body]);
      await control.DELETE('/worlds/{world}/delivery-faults', { params });
      expect((await control.GET('/worlds/{world}/delivery-faults', { params })).data.faults).toEqual([]);
    });
  });

  describe('listeners', () => {
    it('are opened, listed and closed', async () => {
      const path = { ...inWorld.path, listener: 'of-a-test' };
      const body = { api: 'payments', to: 'http://localhost:9/hooks' };
      const { data } = await control.PUT('/worlds/{world}/listeners/{listener}', { params: { path }, body });
      expect(data).toMatchObject({
        url: 'https://of-a-test.hooks.sandbox.localhost/',
        receiver: expect.stringMatching(/^wh_/),
        secret: expect.stringMatching(/^whsk_/),
      });
      const { data: list } = await control.GET('/worlds/{world}/listeners', { params: inWorld });
      expect(list.listeners).toEqual([{ ...body, name: 'of-a-test', url: data.url }]);
      await control.DELETE('/worlds/{world}/listeners/{listener}', { params: { path } });
      expect((await control.GET('/worlds/{world}/listeners', { params: inWorld })).data.listeners).toEqual([]);
    });
  });

  describe('triggers', () => {
    it('are listed, and cause events', async () => {
      const { data: list } = await control.GET('/triggers');
      expect(list.triggers.find(({ event }) => event === 'Platform.Grant.Revoked')).toMatchObject({
        api: 'platform',
        input: [{ name: 'grantId', type: 'string', required: false }],
      });
      const body = { event: 'wallet.created', set: { label: 'Savings' } };
      const { data } = await control.POST('/worlds/{world}/trigger', { params: { path: { world: 'default' } }, body });
      expect(data.events).toMatchObject([{ type: 'wallet.created', body: { data: { label: 'Savings' } } }]);
    });
  });

  describe('deliveries', () => {
    it('are listed, read, and sent again', async () => {
      const url = reached.sandbox.targets.forward('nobody', 'http://127.0.0.1:9/');
      const { data: env } = await control.GET('/worlds/{world}/env', { params: inWorld });
      const apiKey = env.variables.find((variable) => variable.name === 'WIREPACT_PAYMENTS_API_KEY')!.value;
      const baseUrl = `${reached.base}/sandbox/payments`;
      const payments = createPaymentsClient({ apiKey, baseUrl, retries: 0, fetch: reached.fetch });
      const { data: webhook } = await payments.POST('/user/webhooks', { body: { url } });
      await createPayment();
      await (await reached.sandbox.findWorld(world)).settled();

      const { data: list } = await control.GET('/worlds/{world}/deliveries', {
        params: { ...inWorld, query: { api: 'payments', receiver: webhook.id, state: 'retrying' } },
      });
      expect(list.deliveries).toMatchObject([
        {
          type: 'payment.created',
          due: '2026-03-01T09:00:05.000Z',
          attempts: [{ outcome: 'failed', error: expect.stringContaining('Nothing listens at') }],
        },
      ]);
      const path = { world, delivery: list.deliveries[0]!.id };
      const one = '/worlds/{world}/deliveries/{delivery}';
      expect((await control.GET(one, { params: { path } })).data).toEqual(list.deliveries[0]);
      const { data: again } = await control.POST(`${one}/redeliver`, { params: { path } });
      expect(again).toMatchObject({ cause: 'redelivery', event: list.deliveries[0]!.event });
      const { data: all } = await control.POST('/worlds/{world}/redeliver', {
        params: inWorld,
        body: { since: START },
      });
      expect(all.deliveries).toHaveLength(1);
      await (await reached.sandbox.findWorld(world)).settled();
    });

    it.each([
      ['GET', '/deliveries/dlv_99', undefined, 404, 'has no delivery dlv_99. List the deliveries'],
      ['GET', '/deliveries?state=lost', undefined, 400, '/query/state must be one of: queued, retrying'],
      ['POST', '/deliveries/5/redeliver', undefined, 404, 'has no delivery 5.'],
      ['POST', '/redeliver', { since: 'noon' }, 400, '"noon" is not a time.'],
    ])('%s %s with %j is refused with %i', async (method, path, body, status, detail) => {
      expect(await call(method, `/worlds/${world}${path}`, body === undefined ? {} : json(body))).toMatchObject({
        status,
        detail: expect.stringContaining(detail),
      });
    });
  });

  describe('faults', () => {
    it('are added, listed and cleared', async () => {
      const fault = { api: 'payments', operation: 'listWebhooks', kind: 'status', status: 503 } as const;
      expect((await control.POST('/worlds/{world}/faults', { params: inWorld, body: fault })).response.status).toBe(
        201,
      );
      expect((await control.GET('/worlds/{world}/faults', { params: inWorld })).data.faults).toMatchObject([fault]);
      await control.DELETE('/worlds/{world}/faults', { params: inWorld });
      expect((await control.GET('/worlds/{world}/faults', { params: inWorld })).data.faults).toEqual([]);
    });

    it.each([
      [{ api: 'payments', operation: 'listWebhook', kind: 'cut' }, 404, 'Did you mean listWebhooks?'],
      [{ api: 'payments', operation: 'listWebhooks', kind: 'crash' }, 400, '/kind must be one of: status, hang, cut'],
      [{ api: 'payments', operation: 'listWebhooks' }, 400, '/kind must be given'],
      [{ api: 'payments', operation: 'listWebhooks', kind: 'status', status: 200 }, 400, '/status must be >= 400'],
    ])('%j is refused with %i', async (fault, status, detail) => {
      expect(await call('POST', `/worlds/${world}/faults`, json(fault))).toMatchObject({
        status,
        detail: expect.stringContaining(detail),
      });
    });
  });

  describe('settings', () => {
    it('are read and changed, and secrets are redacted', async () => {
      const params = { path: { world, api: 'platform' } };
      const { data: before } = await control.GET('/worlds/{world}/settings/{api}', { params });
      expect(before.settings).toMatchObject({ 'rate-limits': false, webhookSecret: '' });
      const { data } = await control.PATCH('/worlds/{world}/settings/{api}', {
        params,
        body: { 'rate-limits': true, webhookSecret: 'whsec_1' },
      });
      expect(data.settings).toEqual({ ...before.settings, 'rate-limits': true, webhookSecret: '[redacted]' });
    });

    it.each([
      ['platform', { webhokUrl: 'x' }, 404, 'platform has no setting webhokUrl. Did you mean webhookUrl?'],
      ['platform', { 'rate-limits': 'on' }, 400, 'rate-limits of platform cannot be "on". Possible: false, true.'],
      ['platfrom', {}, 404, 'There is no API platfrom. Did you mean platform?'],
    ])('of %s with %j are refused with %i', async (api, body, status, detail) => {
      expect(await call('PATCH', `/worlds/${world}/settings/${api}`, json(body))).toMatchObject({ status, detail });
    });
  });

  describe('requests that reach no operation', () => {
    it.each([
      ['GET', '/', {}, 404, 'There is no / in the control API.'],
      ['GET', '/wrolds', {}, 404, 'There is no /wrolds in the control API.'],
      ['PATCH', '/worlds', {}, 405, 'PATCH is not possible at /worlds. Possible: GET, POST.'],
      [
        'POST',
        '/worlds',
        { body: '{}', headers: { 'content-type': 'text/plain' } },
        415,
        'Send JSON with the header Content-Type',
      ],
      ['POST', '/worlds/default/reset', json({}), 400, 'This operation takes no body.'],
    ])('%s %s is refused with %#', async (method, path, init, status, detail) => {
      expect(await call(method, path, init)).toMatchObject({ status, detail: expect.stringContaining(detail) });
    });
  });
});

describe('a port on loopback', () => {
  let sandbox: Sandbox;
  let url: string;

  beforeAll(async () => {
    sandbox = await openSandbox({ apis: ['payments'] });
    ({ url } = await sandbox.listen({ port: 0 }));
  });
  afterAll(() => sandbox.close());

  it('refuses pages of other origins, and gives none of them a right to read', async () => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const response = await fetch(`${url}/_sandbox/worlds`, { method, headers: { origin: 'https://evil.example' } });
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await sandbox.worlds()).length).toBe(1);
  });

  it('refuses other names of the host', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest(`${url}/_sandbox/worlds`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });
    expect(status).toBe(421);
  });

  it('responds to HEAD without a body', async () => {
    const response = await fetch(`${url}/_sandbox/health`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

// The tests above call them.
it('has a test for each operation', () => {
  const called = new Set([...seen].filter((what) => / 2\d\d$/.test(what)).map((what) => what.split(' ')[0]));
  expect(Object.keys(operations).filter((id) => !called.has(id))).toEqual([]);
});
