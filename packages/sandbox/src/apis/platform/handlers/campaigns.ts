import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { createWebhookSecret, draftCampaign, readWebhookSecret, summariseCampaign } from '../campaigns.ts';
import { isCovered, preparePayout } from '../payouts.ts';
import type { PlatformShape } from '../shape.ts';
import { readBalance } from '../wallets.ts';
import { accepted, queueWork } from '../queued-work.ts';

/** The campaigns of a business. */
export const campaigns: Handlers<PlatformShape, 'campaign'> = {
  listCampaigns: ({ target, tx }) => {
    const found = tx.list('campaign', { owner: target }).map(summariseCampaign);
    return ok({ campaigns: found, total: found.length });
  },
  createCampaign: ({ body, caller, target, tx }) => {
    const webhookSecret = body.webhookUrl === undefined ? undefined : createWebhookSecret(tx);
    const campaign = tx.create('campaign', {
      owner: target,
      doc: draftCampaign(tx, body, { businessId: target, env: caller.env }),
      data: webhookSecret === undefined ? {} : { webhookSecret: tx.seal(webhookSecret) },
      report: { webhookSecret },
    });
    return ok(campaign);
  },
  getCampaign: ({ resource }) => ok(resource),
  updateCampaign: ({ resource, body: { name, webhookUrl }, tx }) => {
    const renamed = name !== undefined && { name };
    if (webhookUrl === undefined) {
      const webhookSecret = readWebhookSecret(tx, resource);
      return ok(tx.change(resource, { doc: { ...renamed }, report: { webhookSecret } }));
    }
    const webhookSecret = webhookUrl === null ? undefined : createWebhookSecret(tx);
    const campaign = tx.change(resource, {
      doc: { ...renamed, webhookUrl },
      data: { webhookSecret: webhookSecret === undefined ? undefined : tx.seal(webhookSecret) },
      report: { webhookSecret },
    });
    return ok(campaign);
  },
  deleteCampaign: ({ resource, tx }) => {
    tx.change(resource, { report: { webhookSecret: readWebhookSecret(tx, resource) } });
    return ok({ success: true, message: 'Campaign deleted' });
  },
  startCampaign: ({ resource, tx }) => {
    queueWork(tx, resource, 'start');
    return accepted('Start enqueued');
  },
  stopCampaign: ({ resource, tx }) => {
    queueWork(tx, resource, 'stop');
    return accepted('Stop enqueued');
  },
  recordCampaignEvent: ({ resource, body: { userRef, eventCode, payoutAmount }, tx }) => {
    const recording = { userRef, eventCode, payoutAmount };
    const payout = preparePayout(tx, resource, recording);
    queueWork(tx, resource, 'record-event', recording);
    // Neither the response nor an event of the API says that nothing will be paid.
    if (payout && !isCovered(tx, resource, payout)) {
      return { ...accepted('Event enqueued'), headers: { 'sandbox-warning': 'payout-needs-funds' } };
    }
    return accepted('Event enqueued');
  },
  getCampaignPayoutWalletBalance: ({ resource, tx }) =>
    ok(readBalance(tx, tx.get('business', resource.owner)!, resource.env)),
};
