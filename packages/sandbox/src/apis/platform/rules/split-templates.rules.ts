import type { SplitTemplate } from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  anotherKey,
  anotherPlatform,
  countEvents,
  createDistribution,
  createTemplate,
  grant,
  grantingBusiness,
  otherBusiness,
  recipientsOf,
  requestFor,
  rule,
  templateOf,
} from './support.ts';

const onOne = ['getSplitTemplate', 'updateSplitTemplate', 'deleteSplitTemplate'] as const;

/** Rules about split templates. */
export const splitTemplateRules: readonly RuleTest[] = [
  rule('split-template.list-shows-own', async (test) => {
    const { platform } = test;
    const business = otherBusiness(test);
    await grant(test, platform, business, 'splitTemplate:create', 'splitTemplate:read');
    const stranger = await anotherPlatform(
      test,
      'test',
      'platform.invite:manage',
      'splitTemplate:create',
      'splitTemplate:read',
    );
    await grant(test, stranger, business, 'splitTemplate:create', 'splitTemplate:read');
    const list = async (client = platform) =>
      (await client.forBusiness(business).GET('/v1/platform/split-templates')).data;
    expect(await list()).toEqual({ templates: [], total: 0 });

    await createTemplate(test);
    const own: SplitTemplate[] = [];
    for (const name of ['First', 'Second']) {
      const body = templateOf({ name });
      own.unshift((await platform.forBusiness(business).POST('/v1/platform/split-templates', { body })).data);
    }
    await stranger.forBusiness(business).POST('/v1/platform/split-templates', { body: templateOf() });
    expect(await list()).toEqual({ templates: own, total: 2 });
    expect((await list(stranger)).total).toBe(1);
  }),

  rule('split-template.creation-is-reported', async (test) => {
    const { templateId, ...template } = await createTemplate(test);
    expect(template).toEqual({ businessId: grantingBusiness(test), ...templateOf() });
    expect(await test.world.events()).toMatchObject([
      {
        type: 'Platform.SplitTemplate.Created',
        body: {
          data: { templateId, businessId: grantingBusiness(test), name: 'Team', mode: 'percentage', recipientCount: 3 },
        },
      },
    ]);
  }),

  rule('split-template.only-for-its-platform', async (test) => {
    const { templateId: id } = await createTemplate(test);
    const stranger = await anotherPlatform(
      test,
      'test',
      'platform.invite:manage',
      'splitTemplate:read',
      'splitTemplate:update',
      'splitTemplate:delete',
    );
    await grant(
      test,
      stranger,
      grantingBusiness(test),
      'splitTemplate:read',
      'splitTemplate:update',
      'splitTemplate:delete',
    );
    const before = await read(test, id);
    const events = await test.world.events();
    const key = anotherKey(test, 'test');
    for (const operation of onOne) {
      const foreign = await test.send(requestFor(test, operation, { id, key }));
      const unknown = await test.send(requestFor(test, operation, { id: 'unknown', key }));
      expect([foreign.status, unknown.status], operation).toEqual([404, 404]);
      expect(foreign.json).toEqual({ ...(unknown.json as object), requestId: expect.any(String) });
    }
    expect((await read(test, id)).text).toBe(before.text);
    expect(await test.world.events()).toEqual(events);
  }),

  rule('split-template.update-changes-what-is-given', async (test) => {
    const { templateId: id, ...template } = await createTemplate(test);
    const update = async (body: object): Promise<RawResponse> =>
      test.send(requestFor(test, 'updateSplitTemplate', { id, body }));
    expect((await update({ name: 'New name' })).json).toEqual({ templateId: id, ...template, name: 'New name' });
    expect((await read(test, id)).json).toEqual({ templateId: id, ...template, name: 'New name' });
    expect(await test.world.events(1)).toMatchObject([
      { type: 'Platform.SplitTemplate.Updated', body: { data: { name: 'New name', recipientCount: 3 } } },
    ]);
    const recipients = recipientsOf(100);
    expect((await update({ recipients })).json).toEqual({
      templateId: id,
      ...template,
      name: 'New name',
      recipients,
    });
    for (const body of [{}, { colour: 'red' }]) expect((await update(body)).status).toBe(400);
    expect(await countEvents(test, 'Platform.SplitTemplate.Updated')).toBe(2);
  }),

  rule('split-template.delete-archives', async (test) => {
    const { templateId: id } = await createTemplate(test);
    await test.send(requestFor(test, 'updateSplitTemplate', { id, body: { name: 'Last name' } }));
    const { status, json } = await test.send(requestFor(test, 'deleteSplitTemplate', { id }));
    expect([status, json]).toEqual([200, { success: true }]);
    expect(await test.world.events(1)).toMatchObject([
      {
        type: 'Platform.SplitTemplate.Deleted',
        body: { data: { templateId: id, name: 'Last name', recipientCount: 3 } },
      },
    ]);
    for (const operation of onOne) {
      expect((await test.send(requestFor(test, operation, { id }))).status, operation).toBe(404);
    }
    expect(await countEvents(test, 'Platform.SplitTemplate.Deleted')).toBe(1);
    expect((await test.world.resource('platform', 'split-template', id)).state).toBe('archived');
  }),

  rule('split-template.archived-is-out-of-use', async (test) => {
    const { templateId } = await createTemplate(test);
    const business = test.platform.forBusiness(grantingBusiness(test));
    const body = { templateId, totalAmountCents: 100 };
    const { data } = await business.POST('/v1/platform/distributions', { body });
    expect((await test.send(requestFor(test, 'deleteSplitTemplate', { id: templateId }))).status).toBe(200);
    const { templates } = (await business.GET('/v1/platform/split-templates')).data;
    expect(templates.map((template) => template.templateId)).not.toContain(templateId);
    expect((await test.send(requestFor(test, 'createDistribution', { body }))).status).toBe(404);

    const { distributions } = (await business.GET('/v1/platform/distributions')).data;
    expect(distributions).toEqual([data]);
    const session = await test.send(requestFor(test, 'createDistributionFundSession', { parent: data._id }));
    const { sessionKey } = session.json as { sessionKey: string };
    const paid = await test.world.act('platform', 'distribution-fund-session', sessionKey, 'pay');
    expect(paid.state).toBe('completed');
  }),

  rule('idempotency.same-key-carried-out-once', async (test) => {
    const { _id: distributionId } = await createDistribution(test);
    const { templateId: id } = await createTemplate(test);
    const parts = {
      createDistribution: {},
      createDistributionFundSession: { parent: distributionId },
      createSplitTemplate: {},
      updateSplitTemplate: { id },
      lookupEmails: {},
    } as const;
    for (const operation of Object.keys(parts) as (keyof typeof parts)[]) {
      const request = requestFor(test, operation, parts[operation]);
      const first = await test.send(request);
      const events = await test.world.events();
      const second = await test.send(request);
      expect([second.status, second.text], operation).toEqual([200, first.text]);
      expect(second.headers.get('idempotent-replayed'), operation).toBe('true');
      expect(await test.world.events(), operation).toEqual(events);
    }
  }),
];

async function read(test: TestWorld, id: string): Promise<RawResponse> {
  return test.send(requestFor(test, 'getSplitTemplate', { id }));
}
