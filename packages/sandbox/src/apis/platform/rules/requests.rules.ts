import { expect } from 'vitest';
import type { RuleTest } from '../../../rules/rule-test.ts';
import {
  carriedOut,
  countAll,
  createInvoice,
  createKey,
  forBusiness,
  grant,
  grantingBusiness,
  listGrants,
  otherBusiness,
  readInvoice,
  requestFor,
  rule,
} from './support.ts';
import { arrivedAt, openWebhook } from './webhook-support.ts';

/** Rules about every request, the target business and idempotency. */
export const requestRules: readonly RuleTest[] = [
  rule('request.needs-api-key', async (test) => {
    const { platform, platformWith, send } = test;
    const revoked = await createKey(platform, 'platform:read');
    const { data } = await platformWith(revoked).GET('/v1/platform/me');
    await platform.DELETE('/v1/platform/me/keys/{keyId}', { params: { path: { keyId: data.keyInfo.keyId } } });

    const before = await countAll(test);
    for (const operation of carriedOut) {
      const request = requestFor(test, operation, { key: undefined });
      const basic = { ...request, headers: { ...request.headers, authorization: 'Basic cGs6' } };
      const unknown = requestFor(test, operation, { key: 'pk_test_of_nobody' });
      for (const refused of [request, basic, unknown, requestFor(test, operation, { key: revoked })]) {
        const { status, headers, json } = await send(refused);
        expect(status, operation).toBe(401);
        expect(headers.get('www-authenticate')).toBe('Bearer');
        expect(json).toMatchObject({ success: false, rule: 'request.needs-api-key' });
      }
    }
    expect(await countAll(test)).toEqual(before);
  }),

  rule('request.version-defaults-to-v1', async (test) => {
    for (const operation of ['getPlatformInfo', 'listInvoices', 'getBusiness'] as const) {
      const request = requestFor(test, operation);
      const withVersion = (version: string) => ({
        ...request,
        headers: { ...request.headers, 'x-oncade-api-version': version },
      });
      const response = await test.send(request);
      expect(response.status).toBe(200);
      expect((await test.send(withVersion('v1'))).text).toBe(response.text);
      const refused = await test.send(withVersion('v9'));
      expect(refused.status).toBe(400);
      expect(refused.json).toMatchObject({
        error: expect.stringMatching(/X-Oncade-API-Version/i),
        rule: 'request.version-defaults-to-v1',
      });
    }
  }),

  rule('request.method-belongs-to-path', async (test) => {
    const { _id: id } = await createInvoice(test);
    const replaced = await test.send({ ...requestFor(test, 'updateInvoice', { id }), method: 'PUT' });
    expect(replaced.status).toBe(200);
    const changed = await test.send({ ...requestFor(test, 'updateBusiness'), method: 'PATCH' });
    expect(changed.status).toBe(200);
  }),

  rule('request.other-methods-are-refused', async (test) => {
    const invoice = await createInvoice(test);
    const patched = await test.send({ ...requestFor(test, 'updateInvoice', { id: invoice._id }), method: 'PATCH' });
    expect(patched.status).toBe(405);
    expect(patched.headers.get('allow')?.split(', ')).toEqual(expect.arrayContaining(['GET', 'PUT']));
    expect(patched.headers.get('allow')).not.toContain('PATCH');
    expect(await readInvoice(test, invoice._id)).toEqual(invoice);

    const replaced = await test.send({ ...requestFor(test, 'updateBusiness'), method: 'PUT' });
    expect(replaced.status).toBe(405);
    expect(replaced.json).toMatchObject({ rule: 'request.other-methods-are-refused' });
    expect(replaced.headers.get('allow')?.split(', ')).toEqual(expect.arrayContaining(['GET', 'PATCH', 'POST']));

    const started = await test.send({
      ...requestFor(test, 'getPlatformInfo'),
      method: 'POST',
      path: '/v1/platform/campaigns/cmp_1/start',
    });
    expect(started.status).toBe(405);
    expect(started.headers.get('allow')).toContain('PUT');
  }),

  rule('request.fixed-path-before-id', async (test) => {
    const { status, headers, text } = await test.send(requestFor(test, 'exportInvoices'));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    expect(text).toMatch(/^_id,/);
  }),

  rule('target-business.header-required', async (test) => {
    const before = await countAll(test);
    for (const operation of forBusiness) {
      const { status, json } = await test.send(requestFor(test, operation, { target: undefined }));
      expect(status, operation).toBe(400);
      expect(json).toMatchObject({
        error: expect.stringMatching(/X-Target-Business-Id/i),
        rule: 'target-business.header-required',
      });
    }
    expect(await countAll(test)).toEqual(before);
  }),

  rule('target-business.needs-active-grant', async (test) => {
    const { platform, send } = test;
    const target = otherBusiness(test);
    const refuseAll = async (): Promise<void> => {
      for (const operation of forBusiness) {
        const { status, json } = await send(requestFor(test, operation, { target }));
        expect(status, operation).toBe(403);
        expect(json).toMatchObject({ rule: 'target-business.needs-active-grant' });
      }
    };
    await refuseAll();
    await grant(test, platform, target, 'invoice:read');
    expect((await send(requestFor(test, 'listInvoices', { target }))).status).toBe(200);
    const active = (await listGrants(platform)).find(({ businessId }) => businessId === target);
    await platform.POST('/v1/platform/grants/{grantId}/revoke', { params: { path: { grantId: active!.grantId } } });
    await refuseAll();
    expect((await send(requestFor(test, 'listInvoices', { target: 'unknown' }))).status).toBe(403);
  }),

  rule('idempotency.same-key-carried-out-once', async (test) => {
    const { platform, send } = test;
    const session = await platform.POST('/v1/platform/me/keys', { body: { requestedScopes: ['platform:read'] } });
    const invite = await platform.POST('/v1/platform/invites', {
      body: { businessId: otherBusiness(test), requestedScopes: ['invoice:read'] },
    });
    const draft = async (): Promise<string> => (await createInvoice(test))._id;
    const ids = {
      rotateApiKey: session.data.key.keyId,
      cancelInvite: invite.data.inviteId,
      updateInvoice: await draft(),
      sendInvoice: await draft(),
      cancelInvoice: await draft(),
      revokeGrant: (await listGrants(platform))[0]!.grantId,
    } as const;
    const repeated = [
      'requestAdditionalScopes',
      'createApiKey',
      'rotateApiKey',
      'createLinkSession',
      'sendDirectInvite',
      'cancelInvite',
      'createInvoice',
      'updateInvoice',
      'sendInvoice',
      'cancelInvoice',
      'createBusiness',
      'updateBusiness',
      'revokeGrant',
    ] as const;
    const added: Partial<Record<string, number>> = {
      createApiKey: 1,
      rotateApiKey: 1,
      createLinkSession: 1,
      sendDirectInvite: 1,
      createInvoice: 1,
      createBusiness: 1,
    };
    for (const operation of repeated) {
      const request = requestFor(test, operation, operation in ids ? { id: ids[operation as keyof typeof ids] } : {});
      const before = operation === 'revokeGrant' ? [] : await countAll(test);
      const first = await send(request);
      expect(first.status, `${operation}: ${first.text}`).toBeLessThan(300);
      const second = await send(request);
      expect([second.status, second.text], operation).toEqual([first.status, first.text]);
      expect(first.headers.has('idempotent-replayed'), operation).toBe(false);
      expect(second.headers.get('idempotent-replayed'), operation).toBe('true');
      const quoted = `"${request.headers!['idempotency-key']}"`;
      const third = await send({ ...request, headers: { ...request.headers, 'idempotency-key': quoted } });
      expect(third.text, operation).toBe(first.text);
      if (operation === 'revokeGrant') continue;
      const after = await countAll(test);
      expect(sum(after) - sum(before), operation).toBe(added[operation] ?? 0);
    }
  }),

  rule('idempotency.same-key-carried-out-once', async (test) => {
    const request = requestFor(test, 'createLinkSession');
    expect((await test.send(request)).status).toBe(200);
    const other = await test.send({ ...request, body: { requestedScopes: ['invoice:read'] } });
    expect(other.status).toBe(422);
    expect(other.json).toMatchObject({ success: false, rule: 'idempotency.same-key-carried-out-once' });
    const reordered = requestFor(test, 'createInvoice');
    const first = await test.send(reordered);
    const body = Object.fromEntries(Object.entries(reordered.body!).toReversed());
    expect((await test.send({ ...reordered, body })).text).toBe(first.text);
  }),

  rule('idempotency.key-required-for-invoice-and-business', async (test) => {
    const before = await countAll(test);
    for (const operation of ['createInvoice', 'createBusiness'] as const) {
      const { status, json } = await test.send(requestFor(test, operation, { idempotencyKey: undefined }));
      expect(status, operation).toBe(400);
      expect(json).toMatchObject({ rule: 'idempotency.key-required-for-invoice-and-business' });
    }
    expect(await countAll(test)).toEqual(before);
    expect(await test.world.events()).toEqual([]);
  }),

  rule('idempotency.no-second-event', async (test) => {
    const receiver = await openWebhook(test);
    const operations = [
      'createLinkSession',
      'createCampaign',
      'createSplitTemplate',
      'createInvoice',
      'createDistribution',
    ] as const;
    for (const operation of operations) {
      const request = requestFor(test, operation);
      for (let time = 1; time <= 5; time++) expect((await test.send(request)).status).toBeLessThan(300);
    }
    expect((await arrivedAt(test, receiver)).map(({ event }) => event)).toEqual([
      'Platform.Link.Started',
      'Platform.Campaign.Created',
      'Platform.SplitTemplate.Created',
      'Platform.Invoice.Created',
      'Platform.Distribution.Created',
    ]);
  }),

  rule('environment.decided-by-key', async (test) => {
    const target = grantingBusiness(test);
    const keys = { test: 'WIREPACT_PLATFORM_API_KEY', live: 'WIREPACT_PLATFORM_LIVE_API_KEY' };
    for (const [environment, variable] of Object.entries(keys)) {
      const { json } = await test.send(requestFor(test, 'createInvoice', { key: test.env(variable), target }));
      expect(json).toMatchObject({ environment });
    }
  }),

  rule('environment.kept-apart', async (test) => {
    const { _id: id } = await createInvoice(test);
    expect((await test.send(requestFor(test, 'getInvoice', { id }))).status).toBe(200);
    const key = test.env('WIREPACT_PLATFORM_LIVE_API_KEY');
    const foreign = await test.send(requestFor(test, 'getInvoice', { id, key }));
    const unknown = await test.send(requestFor(test, 'getInvoice', { id: 'inv_unknown', key }));
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(foreign.json).toEqual({ ...(unknown.json as object), requestId: expect.any(String) });
  }),

  rule('environment.lists-are-kept-apart', async (test) => {
    const { _id: id } = await createInvoice(test);
    for (const operation of ['listInvoices', 'exportInvoices'] as const) {
      expect((await test.send(requestFor(test, operation))).text).toContain(id);
      const key = test.env('WIREPACT_PLATFORM_LIVE_API_KEY');
      const other = await test.send(requestFor(test, operation, { key }));
      expect(other.status).toBe(200);
      expect(other.text).not.toContain(id);
    }
  }),
];

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
