import type { BoundPlatformClient } from '@wirepact/platform';
import { numbers } from '@wirepact/platform/behaviour';
import type { FeeLineItem } from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  anotherPlatform,
  countAll,
  countEvents,
  createDistribution,
  createTemplate,
  distributionOf,
  grant,
  grantingBusiness,
  otherBusiness,
  recipientsOf,
  requestFor,
  rule,
  templateOf,
} from './support.ts';

const serviceFee = { label: 'Service Fee', percentage: 5, flat: 0, feeType: 'per_payout_plus_percentage' };

/** Rules about distributions. */
export const distributionRules: readonly RuleTest[] = [
  rule('distribution.list-shows-own-in-pages', async (test) => {
    const { platform } = test;
    const created: string[] = [];
    for (let count = 0; count < 5; count++) {
      created.unshift((await createDistribution(test))._id);
      await test.world.clock.advance('1s');
    }
    const other = otherBusiness(test);
    await grant(test, platform, other, 'distribution:create', 'distribution:read');
    const ofOther = await platform.forBusiness(other).POST('/v1/platform/distributions', { body: distributionOf() });
    const stranger = await anotherPlatform(
      test,
      'test',
      'platform.invite:manage',
      'distribution:create',
      'distribution:read',
    );
    await grant(test, stranger, grantingBusiness(test), 'distribution:create', 'distribution:read');
    const foreign = await bound(test, stranger).POST('/v1/platform/distributions', { body: distributionOf() });

    const listed: string[] = [];
    for await (const { _id } of bound(test).paginate('/v1/platform/distributions', {
      params: { query: { limit: 2 } },
    })) {
      listed.push(_id);
    }
    expect(listed).toEqual(created);
    expect(listed).not.toContain(ofOther.data._id);
    expect(listed).not.toContain(foreign.data._id);
  }),

  rule('distribution.list-comes-in-pages', async (test) => {
    const list = async (query: { page?: number; limit?: number; status?: 'pending' } = {}) =>
      (await bound(test).GET('/v1/platform/distributions', { params: { query } })).data;
    expect(await list()).toEqual({ distributions: [], pagination: { total: 0, page: 1, limit: 20, totalPages: 1 } });
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) ids.unshift((await createDistribution(test))._id);
    const last = await list({ page: 2, limit: 2 });
    expect(last.distributions.map(({ _id }) => _id)).toEqual(ids.slice(2));
    expect(last.pagination).toEqual({ total: 3, page: 2, limit: 2, totalPages: 2 });
    expect((await list({ page: 9 })).distributions).toEqual([]);
    expect((await list({ status: 'pending' })).pagination.total).toBe(3);
    const request = requestFor(test, 'listDistributions');
    for (const query of ['page=0', 'limit=0', 'limit=101']) {
      expect((await test.send({ ...request, path: `${request.path}?${query}` })).status, query).toBe(400);
    }
    const unknown = await test.send({ ...request, path: `${request.path}?status=paid` });
    expect(unknown.json).toMatchObject({ distributions: [], pagination: { total: 0 } });
  }),

  rule('distribution.from-template-or-recipients', async (test) => {
    const recipients = [{ email: 'lead@example.com', name: 'Lead', percentage: 75 }, ...recipientsOf(25)];
    const { templateId } = await createTemplate(test, { recipients });
    const amounts = [{ amountCents: 75_000 }, { amountCents: 25_000 }];
    const lineItems = recipients.map((recipient, index) => ({ ...recipient, ...amounts[index], status: 'pending' }));

    const fromTemplate = await create(test, { templateId, totalAmountCents: 100_000 });
    expect(fromTemplate.status).toBe(200);
    expect(fromTemplate.json).toMatchObject({ templateId, mode: 'percentage', lineItems });
    const ofItsOwn = await create(test, { recipients, mode: 'percentage', totalAmountCents: 100_000, memo: 'Q1' });
    expect(ofItsOwn.status).toBe(200);
    expect(ofItsOwn.json).toMatchObject({ mode: 'percentage', memo: 'Q1', lineItems });
    expect(ofItsOwn.json).not.toHaveProperty('templateId');

    await grant(test, test.platform, otherBusiness(test), 'splitTemplate:create');
    const before = await countAll(test);
    for (const body of [{ totalAmountCents: 1 }, { totalAmountCents: 1, recipients }]) {
      expect((await create(test, body)).status).toBe(400);
    }
    const foreign = await test.platform
      .forBusiness(otherBusiness(test))
      .POST('/v1/platform/split-templates', { body: templateOf() });
    for (const id of ['unknown', foreign.data.templateId]) {
      const { status, json } = await create(test, { templateId: id, totalAmountCents: 1 });
      expect(status).toBe(404);
      expect(json).toMatchObject({ rule: 'distribution.from-template-or-recipients' });
    }
    expect(await countAll(test)).toEqual(before);
  }),

  rule('distribution.from-template-or-recipients', async (test) => {
    const { templateId, recipients } = await createTemplate(test);
    const { lineItems } = await createDistribution(test, { templateId });
    expect(lineItems.map(({ email }) => email)).toEqual(recipients.map(({ email }) => email));
  }),

  rule('distribution.percentages-add-up-to-100', async (test) => {
    const { templateId } = await createTemplate(test, { recipients: recipientsOf(60, 40) });
    const bodies = {
      createDistribution: (shares: readonly number[]) => distributionOf({ recipients: recipientsOf(...shares) }),
      createSplitTemplate: (shares: readonly number[]) => templateOf({ recipients: recipientsOf(...shares) }),
      updateSplitTemplate: (shares: readonly number[]) => ({ recipients: recipientsOf(...shares) }),
    };
    const before = await countAll(test);
    const template = await test.send(requestFor(test, 'getSplitTemplate', { id: templateId }));
    const events = await test.world.events();
    for (const [operation, bodyOf] of Object.entries(bodies) as [
      keyof typeof bodies,
      typeof bodies.createDistribution,
    ][]) {
      for (const shares of [[60, 30], [60, 50], [33.33, 33.33, 33.33], [0], [99.999_999_999]]) {
        const body = bodyOf(shares);
        const { status, json } = await test.send(requestFor(test, operation, { id: templateId, body }));
        expect(status, `${operation} ${shares}`).toBe(422);
        expect(json).toMatchObject({ rule: 'distribution.percentages-add-up-to-100' });
      }
    }
    expect(await countAll(test)).toEqual(before);
    expect(await test.world.events()).toEqual(events);
    expect((await test.send(requestFor(test, 'getSplitTemplate', { id: templateId }))).text).toBe(template.text);
    for (const [operation, bodyOf] of Object.entries(bodies) as [
      keyof typeof bodies,
      typeof bodies.createDistribution,
    ][]) {
      for (const shares of [
        [60, 40],
        [33.3, 33.3, 33.4],
        [100, 0],
      ]) {
        const body = bodyOf(shares);
        const { status } = await test.send(requestFor(test, operation, { id: templateId, body }));
        expect(status, `${operation} ${shares}`).toBe(200);
      }
    }
  }),

  rule('distribution.line-items-add-up-to-the-total', async (test) => {
    const split = async (totalAmountCents: number, ...shares: readonly number[]) =>
      (await createDistribution(test, { totalAmountCents, recipients: recipientsOf(...shares) })).lineItems.map(
        ({ amountCents }) => amountCents,
      );
    expect(await split(101, 33.33, 33.33, 33.34)).toEqual([34, 33, 34]);
    expect(await split(1, 50, 50)).toEqual([1, 0]);
    expect(await split(1, 30, 30, 40)).toEqual([0, 0, 1]);
    expect(await split(10, 12.5, 12.5, 12.5, 12.5, 50)).toEqual([2, 1, 1, 1, 5]);
    expect(await split(9_007_199_254_740_991, 50, 50)).toEqual([4_503_599_627_370_496, 4_503_599_627_370_495]);
  }),

  rule('distribution.line-items-add-up-to-the-total', async (test) => {
    const before = await countAll(test);
    const refused = await create(test, distributionOf({ totalAmountCents: 9_007_199_254_740_992 }));
    expect(refused.status).toBe(422);
    expect(refused.json).toMatchObject({ rule: 'distribution.line-items-add-up-to-the-total' });
    await test.world.set('platform', { 'distribution-fees': 'deducted' });
    const tooLittle = await create(test, distributionOf({ totalAmountCents: 100, fees: [{ label: 'A', flat: 96 }] }));
    expect(tooLittle.status).toBe(422);
    expect(await countAll(test)).toEqual(before);

    const { lineItems, ...sums } = await createDistribution(test, { fees: [{ label: 'A', percentage: 3 }] });
    expect(sums).toMatchObject({ totalAmountCents: 100_000, totalFeeCents: 8000 });
    expect(lineItems.map(({ amountCents }) => amountCents)).toEqual([55_200, 36_800]);
  }),

  rule('distribution.service-fee-is-added', async (test) => {
    const { feeLineItems, totalFeeCents } = await createDistribution(test);
    expect(feeLineItems).toEqual([
      {
        label: 'Service Fee',
        percentageRate: numbers['service-fee'],
        flatRateCents: 0,
        amountCents: 5000,
        feeType: 'per_payout_plus_percentage',
        status: 'pending',
      },
    ]);
    expect(totalFeeCents).toBe(5000);
  }),

  rule('distribution.platform-fee-is-flat-plus-percentage', async (test) => {
    const fees = [
      { label: 'Platform Fee', percentage: 3 },
      { label: 'Setup', percentage: 2.5, flat: 150 },
    ];
    const flatRatePlusPercentage = { feeType: 'flat_rate_plus_percentage', status: 'pending' };
    const { feeLineItems } = await createDistribution(test, { fees });
    expect(feeLineItems.slice(1)).toEqual([
      { label: 'Platform Fee', percentageRate: 3, flatRateCents: 0, amountCents: 3000, ...flatRatePlusPercentage },
      { label: 'Setup', percentageRate: 2.5, flatRateCents: 150, amountCents: 2650, ...flatRatePlusPercentage },
    ]);
    const disguised = [{ label: 'Setup', flat: 10, feeType: 'per_payout_plus_percentage' }];
    const { json } = await create(test, { ...distributionOf(), fees: disguised });
    expect((json as { feeLineItems: FeeLineItem[] }).feeLineItems[1]).toMatchObject({
      amountCents: 10,
      ...flatRatePlusPercentage,
    });
  }),

  rule('distribution.total-fee-is-the-sum', async (test) => {
    const fees = [{ label: 'Platform Fee', percentage: 3 }];
    expect((await createDistribution(test, { fees })).totalFeeCents).toBe(8000);
    for (const totalAmountCents of [1, 9, 10, 99, 12_345]) {
      await createDistribution(test, { totalAmountCents, fees: [...fees, { label: 'B', percentage: 0.1, flat: 7 }] });
    }
    const { distributions } = (await bound(test).GET('/v1/platform/distributions')).data;
    expect(distributions).toHaveLength(6);
    for (const { totalFeeCents, feeLineItems } of distributions) {
      expect(totalFeeCents).toBe(feeLineItems.reduce((sum, { amountCents }) => sum + amountCents, 0));
    }
  }),

  rule('distribution.total-fee-is-the-sum', async (test) => {
    const before = await countAll(test);
    for (const flat of [9_007_199_254_740_992, 1e308]) {
      const { status, json } = await create(test, distributionOf({ fees: [{ label: 'A', flat }] }));
      expect(status).toBe(422);
      expect(json).toMatchObject({ rule: 'distribution.total-fee-is-the-sum' });
    }
    expect(await countAll(test)).toEqual(before);
  }),

  rule('distribution.per-payout-fee-counts-recipients', async (test) => {
    await setFees(test, [{ label: 'Payouts', percentage: 5, flat: 10, feeType: 'per_payout_plus_percentage' }]);
    const recipients = recipientsOf(50, 30, 20);
    const { feeLineItems } = await createDistribution(test, { recipients });
    expect(feeLineItems).toMatchObject([{ label: 'Payouts', flatRateCents: 10, amountCents: 5030 }]);
    const { templateId } = await createTemplate(test);
    const { json } = await create(test, { templateId, totalAmountCents: 100_000 });
    expect(json).toMatchObject({ totalFeeCents: 5030 });
    await setFees(test, [{ label: 'Once', percentage: 5, flat: 10, feeType: 'flat_rate_plus_percentage' }]);
    expect((await createDistribution(test, { recipients })).totalFeeCents).toBe(5010);
  }),

  rule('distribution.fee-wallet-is-not-shown', async (test) => {
    await setFees(test, [{ ...serviceFee, recipientWallet: '0xvendor' }]);
    const fees = [{ label: 'Platform Fee', percentage: 3, recipientWallet: '0xplatform' }];
    const created = await create(test, distributionOf({ fees }));
    expect(created.status).toBe(200);
    const listed = await test.send(requestFor(test, 'listDistributions'));
    for (const { text } of [created, listed]) {
      expect(text).toContain('Platform Fee');
      expect(text).not.toMatch(/wallet|0x/i);
    }
  }),

  rule('distribution.begins-pending', async (test) => {
    const { status, feeLineItems, lineItems } = await createDistribution(test, {
      fees: [{ label: 'Platform Fee', percentage: 3 }],
    });
    expect(status).toBe('pending');
    expect([...feeLineItems, ...lineItems].map((line) => line.status)).toEqual(Array(4).fill('pending'));
  }),

  rule('distribution.creation-is-reported', async (test) => {
    const { templateId } = await createTemplate(test);
    const business = bound(test);
    const body = { templateId, totalAmountCents: 50_000 };
    const fromTemplate = (await business.POST('/v1/platform/distributions', { body })).data;
    const ofItsOwn = await createDistribution(test, { memo: 'Q1' });
    const shared = { businessId: grantingBusiness(test), currency: 'USD', status: 'pending' };
    expect((await test.world.events(2)).map((event) => event.body)).toMatchObject([
      {
        event: 'Platform.Distribution.Created',
        data: {
          ...shared,
          distributionId: ofItsOwn._id,
          totalAmountCents: 100_000,
          recipientCount: 2,
          memo: 'Q1',
        },
      },
      {
        event: 'Platform.Distribution.Created',
        data: {
          ...shared,
          distributionId: fromTemplate._id,
          totalAmountCents: 50_000,
          recipientCount: 3,
          templateId,
        },
      },
    ]);
    const [own] = await test.world.events(1);
    expect((own!.body as { data: object }).data).not.toHaveProperty('templateId');
    expect(await countEvents(test, 'Platform.Distribution.Created')).toBe(2);
  }),

  rule('distribution.preview-shows-own-fees-or-default', async (test) => {
    const preview = async () => (await bound(test).GET('/v1/platform/distributions/fee-preview')).data;
    expect(await preview()).toEqual({ fees: [serviceFee] });
    const own = [
      { label: 'Payouts', percentage: 2, flat: 10, feeType: 'per_payout_plus_percentage' },
      { label: 'Base', percentage: 0, flat: 100, feeType: 'flat_rate_plus_percentage' },
    ];
    await setFees(
      test,
      own.map((fee) => ({ ...fee, recipientWallet: '0xvendor' })),
    );
    expect(await preview()).toEqual({ fees: own });
    await setFees(test, []);
    expect(await preview()).toEqual({ fees: [serviceFee] });
  }),

  rule('distribution.preview-is-what-is-applied', async (test) => {
    const own = [
      { label: 'Payouts', percentage: 2, flat: 10, feeType: 'per_payout_plus_percentage' },
      { label: 'Base', percentage: 0.5, flat: 100, feeType: 'flat_rate_plus_percentage' },
    ];
    for (const fees of [[], own]) {
      await setFees(test, fees);
      const preview = (await bound(test).GET('/v1/platform/distributions/fee-preview')).data;
      const { feeLineItems } = await createDistribution(test);
      const applied = feeLineItems.map(({ label, percentageRate: percentage, flatRateCents: flat, feeType }) => ({
        label,
        percentage,
        flat,
        feeType,
      }));
      expect(applied).toEqual(preview.fees);
    }
  }),
];

function bound(test: TestWorld, client = test.platform): BoundPlatformClient {
  return client.forBusiness(grantingBusiness(test));
}

async function create(test: TestWorld, body: object): Promise<RawResponse> {
  return test.send(requestFor(test, 'createDistribution', { body }));
}

async function setFees(test: TestWorld, fees: readonly object[]): Promise<void> {
  await test.world.set('platform', { serviceFees: { [grantingBusiness(test)]: fees } });
}
