import type { CreateBulkGifts, GiftClaim } from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  countAll,
  countEvents,
  createDistribution,
  giftsOf,
  grant,
  grantingBusiness,
  otherBusiness,
  requestFor,
  rule,
} from './support.ts';

const transactionHash = '0xtx';

/** Rules about gifts. */
export const giftRules: readonly RuleTest[] = [
  rule('gift.one-for-each-recipient', async (test) => {
    const { _id: distributionId } = await createDistribution(test);
    const body = giftsOf(distributionId, 100, 200);
    const { status, json } = await create(test, body);
    expect(status).toBe(200);
    expect(json).toEqual({
      gifts: body.recipients.map(({ email }) => ({ giftId: expect.any(String), email, status: 'created' })),
    });
    const [first, second] = (json as { gifts: { giftId: string }[] }).gifts;
    expect(first!.giftId).not.toBe(second!.giftId);
    expect(await test.world.mails()).toEqual([]);

    const before = await countAll(test);
    for (const member of ['vaultAddress', 'claimCode', 'email', 'amountCents'] as const) {
      const { [member]: _, ...incomplete } = body.recipients[1]!;
      const refused = await create(test, { ...body, recipients: [body.recipients[0]!, incomplete] });
      expect(refused.status, member).toBe(400);
    }
    const tooMuch = { ...body.recipients[0]!, amountCents: 1e300 };
    expect((await create(test, { ...body, recipients: [tooMuch] })).status).toBe(400);
    expect(await countAll(test)).toEqual(before);
  }),

  rule('gift.marking-mails-each-recipient', async (test) => {
    const { distributionId, claims } = await record(test, 100, 200);
    const { status, json } = await mark(test, distributionId, claims.slice(0, 1));
    expect(status).toBe(200);
    expect(json).toEqual({ success: true, result: { updatedCount: 1, emailsSent: 1, emailsFailed: 0 } });
    expect(await test.world.mails()).toMatchObject([{ to: 'recipient1@example.com', about: claims[0]!.giftId }]);
    expect((await mark(test, distributionId, claims)).json).toMatchObject({ result: { updatedCount: 1 } });
    expect((await test.world.mails()).map(({ to }) => to)).toEqual([
      'recipient2@example.com',
      'recipient1@example.com',
    ]);
  }),

  rule('gift.claim-code-must-fit', async (test) => {
    const { distributionId, claims } = await record(test, 100, 200);
    const [first, second] = claims as [GiftClaim, GiftClaim];
    const wrong = { ...second, claimCode: first.claimCode };
    expect((await mark(test, distributionId, [first, wrong])).json).toMatchObject({
      result: { updatedCount: 1, emailsSent: 1 },
    });
    expect(await test.world.mails()).toMatchObject([{ about: first.giftId }]);
    expect((await mark(test, distributionId, [second])).json).toMatchObject({ result: { updatedCount: 1 } });
    expect(await test.world.mails()).toHaveLength(2);
  }),

  rule('gift.claim-code-must-fit', async (test) => {
    const { distributionId, claims } = await record(test, 100);
    const { _id: another } = await createDistribution(test);
    await grant(test, test.platform, otherBusiness(test), 'gift:create');
    const unknown = { giftId: 'unknown', claimCode: 'claim_1' };
    const none = { success: true, result: { updatedCount: 0, emailsSent: 0, emailsFailed: 0 } };
    expect((await mark(test, distributionId, [unknown])).json).toEqual(none);
    expect((await mark(test, another, claims)).json).toEqual(none);
    const requests = [
      requestFor(test, 'markGiftsFunded', { body: { giftData: claims, transactionHash, distributionId: 'unknown' } }),
      requestFor(test, 'markGiftsFunded', {
        body: { giftData: claims, transactionHash, distributionId },
        target: otherBusiness(test),
      }),
    ];
    for (const request of requests) expect((await test.send(request)).status).toBe(404);
    expect(await test.world.mails()).toEqual([]);
    expect(await countEvents(test, 'Platform.Gifts.Funded')).toBe(0);
    const twice = await mark(test, distributionId, [...claims, ...claims]);
    expect(twice.json).toMatchObject({ result: { updatedCount: 1, emailsSent: 1 } });
  }),

  rule('gift.funding-is-reported', async (test) => {
    const { distributionId, claims } = await record(test, 100, 250, 50);
    await mark(test, distributionId, claims.slice(0, 2));
    expect(await test.world.events(1)).toMatchObject([
      {
        type: 'Platform.Gifts.Funded',
        body: {
          data: {
            distributionId,
            businessId: grantingBusiness(test),
            giftCount: 2,
            totalAmountCents: 350,
            transactionHash,
          },
        },
      },
    ]);
    expect(await countEvents(test, 'Platform.Gifts.Funded')).toBe(1);

    const mails = await test.world.mails();
    const again = await mark(test, distributionId, claims.slice(0, 2));
    expect(again.status).toBe(200);
    expect(again.json).toEqual({ success: true, result: { updatedCount: 0, emailsSent: 0, emailsFailed: 0 } });
    expect(await test.world.mails()).toEqual(mails);
    expect(await countEvents(test, 'Platform.Gifts.Funded')).toBe(1);
    await mark(test, distributionId, claims);
    expect(await test.world.events(1)).toMatchObject([{ body: { data: { giftCount: 1, totalAmountCents: 50 } } }]);
  }),

  rule('check:state', async (test) => {
    const { distributionId, claims } = await record(test, 100);
    const { giftId } = claims[0]!;
    const claim = async () => test.world.act('platform', 'gift', giftId, 'claim');
    await expect(claim()).rejects.toMatchObject({ code: 'conflict', members: { currentState: 'created' } });
    await mark(test, distributionId, claims);
    expect((await claim()).state).toBe('claimed');
    await expect(claim()).rejects.toMatchObject({ code: 'conflict', members: { currentState: 'claimed' } });
    expect((await mark(test, distributionId, claims)).json).toMatchObject({ result: { updatedCount: 0 } });
  }),

  rule('check:look-up', async (test) => {
    const { _id: distributionId } = await createDistribution(test);
    await grant(test, test.platform, otherBusiness(test), 'gift:create');
    const before = await countAll(test);
    expect((await create(test, giftsOf('unknown'))).status).toBe(404);
    const target = otherBusiness(test);
    const foreign = await test.send(requestFor(test, 'createBulkGifts', { body: giftsOf(distributionId), target }));
    expect(foreign.status).toBe(404);
    expect(foreign.json).not.toHaveProperty('rule');
    expect(await countAll(test)).toEqual(before);
  }),

  rule('idempotency.same-key-carried-out-once', async (test) => {
    const { _id: distributionId } = await createDistribution(test);
    const creation = requestFor(test, 'createBulkGifts', { body: giftsOf(distributionId) });
    const first = await test.send(creation);
    expect((await test.send(creation)).text).toBe(first.text);
    const { gifts } = first.json as { gifts: { giftId: string }[] };
    expect(await test.world.resources({ api: 'platform', kind: 'gift' })).toHaveLength(1);
    const giftData = gifts.map(({ giftId }) => ({ giftId, claimCode: 'claim_1' }));
    const marking = requestFor(test, 'markGiftsFunded', { body: { giftData, transactionHash, distributionId } });
    const marked = await test.send(marking);
    expect(marked.json).toMatchObject({ result: { updatedCount: 1 } });
    expect((await test.send(marking)).text).toBe(marked.text);
    expect(await test.world.mails()).toHaveLength(1);
  }),

  rule('lookup.one-result-for-each-address', async (test) => {
    const emails = ['owner@example.com', 'nobody@example.com', 'owner@example.com'];
    const business = test.platform.forBusiness(grantingBusiness(test));
    for (let time = 1; time <= 2; time++) {
      const { data } = await business.POST('/v1/platform/lookup-emails', { body: { emails } });
      expect(data.results).toEqual([
        { email: 'owner@example.com', hasAccount: true },
        { email: 'nobody@example.com', hasAccount: false },
      ]);
    }
    for (const body of [{ emails: [] }, { emails: ['owner'] }, {}]) {
      expect((await test.send(requestFor(test, 'lookupEmails', { body }))).status).toBe(400);
    }
  }),
];

/** Records gifts of these amounts. Returns what marks them as funded. */
async function record(
  test: TestWorld,
  ...amounts: readonly number[]
): Promise<{ readonly distributionId: string; readonly claims: readonly GiftClaim[] }> {
  const { _id: distributionId } = await createDistribution(test);
  const body = giftsOf(distributionId, ...amounts);
  const { json } = await create(test, body);
  const { gifts } = json as { gifts: { giftId: string }[] };
  return {
    distributionId,
    claims: gifts.map(({ giftId }, index) => ({ giftId, claimCode: body.recipients[index]!.claimCode })),
  };
}

async function create(test: TestWorld, body: CreateBulkGifts | object): Promise<RawResponse> {
  return test.send(requestFor(test, 'createBulkGifts', { body }));
}

async function mark(test: TestWorld, distributionId: string, giftData: readonly GiftClaim[]): Promise<RawResponse> {
  return test.send(requestFor(test, 'markGiftsFunded', { body: { giftData, transactionHash, distributionId } }));
}
