import type { PlatformOperationId } from '@wirepact/platform';
import { expect } from 'vitest';
import type { RuleTest } from '../../../rules/rule-test.ts';
import {
  countAll,
  createDistribution,
  createTemplate,
  distributionOf,
  giftsOf,
  recipientsOf,
  requestFor,
  rule,
  templateOf,
} from './support.ts';

/** Requests whose body or parameters do not fit the schemas of distributions, split templates, gifts and look-ups. */
export const payoutRequestRules: readonly RuleTest[] = [
  rule('check:body', async (test) => {
    const { templateId: id } = await createTemplate(test);
    const { _id: distributionId } = await createDistribution(test);
    const gifts = giftsOf(distributionId);
    const [gift] = gifts.recipients;
    const marking = {
      giftData: [{ giftId: 'gift_1', claimCode: 'claim_1' }],
      transactionHash: '0xtx',
      distributionId,
    };
    const refused: readonly (readonly [PlatformOperationId, object | string, string])[] = [
      ['createDistribution', { totalAmountCents: 100 }, ''],
      ['createDistribution', { recipients: recipientsOf(100), totalAmountCents: 100 }, ''],
      ['createDistribution', { templateId: '', totalAmountCents: 100 }, '/templateId'],
      ['createDistribution', { templateId: id }, '/totalAmountCents'],
      ['createDistribution', { templateId: 1, totalAmountCents: 100 }, '/templateId'],
      ['createDistribution', distributionOf({ totalAmountCents: 0 }), '/totalAmountCents'],
      ['createDistribution', distributionOf({ totalAmountCents: 1.5 }), '/totalAmountCents'],
      ['createDistribution', { ...distributionOf(), totalAmountCents: '100' }, '/totalAmountCents'],
      ['createDistribution', { ...distributionOf(), mode: 'equal' }, '/mode'],
      ['createDistribution', { ...distributionOf(), memo: 1 }, '/memo'],
      ['createDistribution', distributionOf({ recipients: [] }), '/recipients'],
      ['createDistribution', distributionOf({ recipients: recipientsOf(101) }), '/recipients/0/percentage'],
      ['createDistribution', distributionOf({ recipients: recipientsOf(110, -10) }), '/recipients/0/percentage'],
      [
        'createDistribution',
        distributionOf({ recipients: [{ email: 'nobody', percentage: 100 }] }),
        '/recipients/0/email',
      ],
      ['createDistribution', distributionOf({ fees: [{ label: 'A', percentage: 101 }] }), '/fees/0/percentage'],
      ['createDistribution', distributionOf({ fees: [{ label: 'A', flat: -1 }] }), '/fees/0/flat'],
      ['createDistribution', { ...distributionOf(), fees: [{ percentage: 1 }] }, '/fees/0/label'],
      ['createSplitTemplate', templateOf({ name: '' }), '/name'],
      ['createSplitTemplate', { ...templateOf(), mode: 'equal' }, '/mode'],
      ['createSplitTemplate', templateOf({ recipients: [] }), '/recipients'],
      ['createSplitTemplate', { name: 'Team', mode: 'percentage' }, '/recipients'],
      ['updateSplitTemplate', {}, ''],
      ['updateSplitTemplate', { name: '' }, '/name'],
      ['updateSplitTemplate', { mode: 'equal' }, '/mode'],
      ['updateSplitTemplate', { recipients: [] }, '/recipients'],
      ['createBulkGifts', { ...gifts, recipients: [] }, '/recipients'],
      ['createBulkGifts', { ...gifts, senderUserId: '' }, '/senderUserId'],
      ['createBulkGifts', { ...gifts, tokenAddress: undefined }, '/tokenAddress'],
      ['createBulkGifts', { ...gifts, recipients: [{ ...gift, amountCents: 0 }] }, '/recipients/0/amountCents'],
      ['createBulkGifts', { ...gifts, recipients: [{ ...gift, email: 'nobody' }] }, '/recipients/0/email'],
      ['markGiftsFunded', { ...marking, giftData: [] }, '/giftData'],
      ['markGiftsFunded', { ...marking, giftData: [{ giftId: 'gift_1' }] }, '/giftData/0/claimCode'],
      ['markGiftsFunded', { ...marking, transactionHash: '' }, '/transactionHash'],
      ['markGiftsFunded', { ...marking, distributionId: undefined }, '/distributionId'],
      ['lookupEmails', { emails: [] }, '/emails'],
      ['lookupEmails', { emails: ['nobody'] }, '/emails/0'],
      ['lookupEmails', [], ''],
    ];
    const state = async () => [await countAll(test), await test.world.events(), await test.world.mails()];
    const before = await state();
    for (const [operation, body, pointer] of refused) {
      const what = `${operation} ${JSON.stringify(body)}`;
      const { status, json } = await test.send(requestFor(test, operation, { id, body: body as object }));
      expect(status, what).toBe(400);
      expect(json, what).toMatchObject({ success: false, code: 'invalid_request' });
      const { errors } = json as { errors: { pointer: string }[] };
      expect(
        errors.map((error) => error.pointer),
        what,
      ).toContain(pointer);
    }
    expect(await state()).toEqual(before);
  }),

  rule('check:body', async (test) => {
    const { templateId: id } = await createTemplate(test);
    const before = await test.send(requestFor(test, 'getSplitTemplate', { id }));
    const { status, json } = await test.send(requestFor(test, 'updateSplitTemplate', { id, body: { colour: 'red' } }));
    expect(status).toBe(400);
    expect(json).toMatchObject({ error: expect.stringContaining('name, mode, recipients') });
    expect((await test.send(requestFor(test, 'getSplitTemplate', { id }))).text).toBe(before.text);
  }),

  rule('check:readable-body', async (test) => {
    const before = await countAll(test);
    for (const operation of ['createDistribution', 'createSplitTemplate', 'createBulkGifts', 'lookupEmails'] as const) {
      const request = requestFor(test, operation);
      const headers = { ...request.headers, 'content-type': 'application/json' };
      expect((await test.send({ ...request, headers, body: '{' })).status, operation).toBe(400);
      const text = { ...request.headers, 'content-type': 'text/plain' };
      expect((await test.send({ ...request, headers: text, body: '{}' })).status, operation).toBe(415);
    }
    expect(await countAll(test)).toEqual(before);
  }),
];
