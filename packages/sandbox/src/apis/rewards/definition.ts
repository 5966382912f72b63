import type { ApiDefinition } from '../../core/definition.ts';
import { standardWebhooksSecret } from '../../deliveries/standard-webhooks.ts';
import { batch } from './actions/batch.ts';
import { commission } from './actions/commission.ts';
import { payout } from './actions/payout.ts';
import { checkCampaigns, defaultCampaigns } from './campaigns.ts';
import { readCredential, refuseWithoutCredential } from './credential.ts';
import { writeEvent, writeRefusal } from './envelope.ts';
import { deliveries } from './deliveries.ts';
import { events } from './events.ts';
import { fill } from './fill.ts';
import { batches } from './handlers/batches.ts';
import { commissions } from './handlers/commissions.ts';
import { permits } from './permissions.ts';
import { seed } from './seed.ts';
import type { Rewards } from './shape.ts';
import { checkSubscriptions, matchSubscriptions } from './subscriptions.ts';
import type { Subscription } from './subscriptions.ts';

/** What the sandbox adds to the contract of the Rewards API. */
export const rewards: ApiDefinition<Rewards> = {
  kinds: {
    commission: { id: 'id', state: 'status' },
    payout: { id: 'id', state: 'status' },
    batch: { id: 'id', state: 'status' },
    account: { id: 'account_id' },
  },
  refusals: {
    'header-size': { status: 431, code: 'request_header_fields_too_large' },
    credential: { status: 401, code: 'unauthorized' },
    account: { status: 401, code: 'unauthorized' },
    path: { status: 404, code: 'not_found' },
    method: { status: 405, code: 'method_not_allowed' },
    accept: { status: 406, code: 'not_acceptable' },
    permission: { status: 403, code: 'forbidden' },
    'rate-limit': { status: 429, code: 'too_many_requests' },
    'body-size': { status: 413, code: 'content_too_large' },
    'media-type': { status: 415, code: 'unsupported_media_type' },
    'readable-body': { status: 422, code: 'invalid_params' },
    parameters: { status: 422, code: 'invalid_params' },
    body: { status: 422, code: 'invalid_params' },
    'look-up': { status: 404, code: 'not_found' },
    state: { status: 422, code: 'invalid_record' },
    'commission.ids-are-known': { status: 422, code: 'invalid_params' },
    'commission.cash-is-not-for-fulfilment': { status: 422, code: 'invalid_record' },
    'commission.fulfilled-only-after-approval': { status: 422, code: 'invalid_record' },
  },
  citations: {
    credential: 'request.needs-api-key',
    account: 'request.names-account',
    'look-up': 'batch.id-is-known',
  },
  readCredential,
  refuseWithoutCredential,
  challenge: 'Bearer',
  permits,
  hidesWait: true,
  writeRefusal,
  handlers: { ...commissions, ...batches },
  actions: { commission, payout, batch },
  events,
  writeEvent,
  findReceivers: ({ type }, tx) =>
    matchSubscriptions(type, tx.settings.values['subscriptions'] as readonly Subscription[]),
  deliveries,
  settings: {
    campaigns: {
      default: defaultCampaigns,
      description: 'The campaigns: what promoters and referrals earn, and whether it is approved automatically.',
      check: checkCampaigns,
    },
    subscriptions: {
      default: [],
      description:
        'The URLs that get events, each with the secret that signs and the names of its events. Without names it gets every event.',
      check: checkSubscriptions,
      secretMember: 'secret',
    },
    standardWebhooksSecret,
  },
  seed,
  fill,
};
