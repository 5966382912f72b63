import { fixture, signedRequest } from '@wirepact/platform/testing';
import { webHandler } from '@wirepact/platform/webhooks';
import * as rewards from '@wirepact/rewards/testing';
import { expect, it, vi } from 'vitest';
import { createCampaignReceiver } from './campaign-secrets.ts';
import { createRewardsReceiver } from './rotate.ts';

it('accepts the new and the old secret during a rotation, and no other', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const receive = webHandler(createRewardsReceiver('new', 'old'));
  const statuses = [];
  for (const [id, secret] of ['new', 'old', 'older'].entries()) {
    const event = rewards.fixture('commission.created', { data: { id } });
    statuses.push((await receive(await rewards.signedRequest(event, { secret }))).status);
  }
  expect(statuses).toEqual([200, 200, 400]);
  log.mockRestore();
});

it('learns the secret of a campaign from its events, and keeps the previous one', async () => {
  const secrets = new Map<string, string[]>();
  const receive = webHandler(createCampaignReceiver('whsec_platform', secrets));
  const deliver = async (webhookSecret: string, secret: string): Promise<number> => {
    const event = fixture('Platform.Campaign.Updated', { data: { campaignId: 'cmp_1', webhookSecret } });
    return (await receive(await signedRequest(event, { secret }))).status;
  };
  expect(await deliver('aa11', 'whsec_platform')).toBe(200);
  expect(await deliver('bb22', 'aa11')).toBe(200);
  expect(secrets.get('cmp_1')).toEqual(['bb22', 'aa11']);
  expect(await deliver('cc33', 'other')).toBe(400);
});
