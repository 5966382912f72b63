import type { ApiDefinition } from '../../core/definition.ts';
import { standardWebhooksSecret } from '../../deliveries/standard-webhooks.ts';
import { apiKeyActions } from './actions/api-keys.ts';
import { distributionFundSessionActions } from './actions/distribution-fund-sessions.ts';
import { giftActions } from './actions/gifts.ts';
import { campaignFundSessionActions } from './actions/campaign-fund-sessions.ts';
import { campaignActions } from './actions/campaigns.ts';
import { grantActions } from './actions/grants.ts';
import { inviteActions } from './actions/invites.ts';
import { invoiceActions } from './actions/invoices.ts';
import { linkInviteActions } from './actions/link-invites.ts';
import { linkSessionActions } from './actions/link-sessions.ts';
import { scopeRequestActions } from './actions/scope-requests.ts';
import { userLinkActions } from './actions/user-links.ts';
import { checkBody } from './check-body.ts';
import { readApiKey } from './credential.ts';
import { writeRefusal } from './envelope.ts';
import { distributionEvents } from './events/distributions.ts';
import { giftEvents } from './events/gifts.ts';
import { campaignEvents } from './events/campaigns.ts';
import { grantEvents } from './events/grants.ts';
import { invoiceEvents } from './events/invoices.ts';
import { linkSessionEvents } from './events/link-sessions.ts';
import { splitTemplateEvents } from './events/split-templates.ts';
import { checkFees, checkServiceFees } from './fees.ts';
import { fill } from './fill.ts';
import { accounts } from './handlers/accounts.ts';
import { apiKeys } from './handlers/api-keys.ts';
import { businesses } from './handlers/businesses.ts';
import { distributionFundSessions } from './handlers/distribution-fund-sessions.ts';
import { distributions } from './handlers/distributions.ts';
import { gifts } from './handlers/gifts.ts';
import { campaignFundSessions } from './handlers/campaign-fund-sessions.ts';
import { campaigns } from './handlers/campaigns.ts';
import { grants } from './handlers/grants.ts';
import { invites } from './handlers/invites.ts';
import { invoices } from './handlers/invoices.ts';
import { linkInvites } from './handlers/link-invites.ts';
import { linkSessions } from './handlers/link-sessions.ts';
import { platforms } from './handlers/platforms.ts';
import { splitTemplates } from './handlers/split-templates.ts';
import { userLinks } from './handlers/user-links.ts';
import { describeTarget } from '../webhook-target.ts';
import { deliveries } from './deliveries.ts';
import { findReceivers } from './receivers.ts';
import { seed } from './seed.ts';
import type { PlatformShape } from './shape.ts';

/** What the sandbox adds to the contract of the Platform API. */
export const platform: ApiDefinition<PlatformShape> = {
  kinds: {
    platform: { id: 'platformId' },
    'scope-request': { id: 'requestId', state: 'status' },
    'api-key': { id: 'keyId', state: 'status' },
    'link-session': { id: 'sessionId', state: 'status' },
    grant: { id: 'grantId', unlisted: ['revoked'] },
    invite: { id: 'inviteId', state: 'status' },
    invoice: { id: '_id', state: 'status' },
    business: { id: '_id' },
    distribution: { id: '_id', state: 'status', actsForOwner: true },
    'distribution-fund-session': { id: 'sessionKey', state: 'status' },
    'split-template': { id: 'templateId', gone: ['archived'], actsForOwner: true },
    gift: { id: 'giftId', state: 'status' },
    campaign: {
      id: 'campaignId',
      state: 'status',
      gone: ['deleted'],
      actsForOwner: true,
      header: 'x-campaign-id',
    },
    'campaign-fund-session': { id: 'sessionKey', state: 'status' },
    'user-link': { id: 'sessionKey', state: 'status', named: 'userRef', unlisted: ['initiated', 'expired'] },
    'link-invite': { id: 'code', state: 'status', unlisted: ['revoked'] },
    account: { id: 'userId' },
    wallet: { id: 'address' },
  },
  refusals: {
    'header-size': { status: 431, code: 'headers_too_large' },
    credential: { status: 401, code: 'unauthorized' },
    version: { status: 400, code: 'unsupported_version' },
    path: { status: 404, code: 'not_found' },
    method: { status: 405, code: 'method_not_allowed' },
    accept: { status: 406, code: 'not_acceptable' },
    target: { status: 400, code: 'target_missing' },
    'target-contradicts': { status: 400, code: 'target_contradicts' },
    'header-contradicts': { status: 400, code: 'header_contradicts' },
    grant: { status: 403, code: 'no_grant' },
    scope: { status: 403, code: 'insufficient_scope' },
    'rate-limit': { status: 429, code: 'rate_limited' },
    'body-size': { status: 413, code: 'body_too_large' },
    'media-type': { status: 415, code: 'unsupported_media_type' },
    'readable-body': { status: 400, code: 'unreadable_body' },
    idempotency: { status: 400, code: 'invalid_idempotency_key' },
    'idempotency-missing': { status: 400, code: 'idempotency_key_missing' },
    'idempotency-in-use': { status: 409, code: 'request_in_progress' },
    'idempotency-reused': { status: 422, code: 'idempotency_key_reused' },
    parameters: { status: 400, code: 'invalid_parameter' },
    body: { status: 400, code: 'invalid_request' },
    'look-up': { status: 404, code: 'not_found' },
    state: { status: 409, code: 'wrong_state' },
    failed: { status: 500, code: 'internal_error' },
    'scope.catalogue': { status: 400, code: 'unknown_scope' },
    'business.name-is-unique': { status: 409, code: 'name_taken' },
    'business.update-takes-four-fields': { status: 400, code: 'invalid_request' },
    'distribution.from-template-or-recipients': { status: 404, code: 'not_found' },
    'distribution.line-items-add-up-to-the-total': { status: 422, code: 'amount_out_of_range' },
    'distribution.percentages-add-up-to-100': { status: 422, code: 'wrong_percentages' },
    'distribution.total-fee-is-the-sum': { status: 422, code: 'fees_too_large' },
    'distribution-fund-session.owner-pays-on-hosted-page': { status: 403, code: 'not_the_owner' },
    'campaign.webhook-url-is-checked': { status: 400, code: 'invalid_webhook_url' },
    'campaign.delete-is-for-good': { status: 404, code: 'not_found' },
    'campaign-fund-session.owner-pays-on-hosted-page': { status: 403, code: 'not_the_owner' },
    'campaign-event.needs-code-or-amount': { status: 400, code: 'nothing_to_pay' },
    'campaign-event.only-for-linked-users': { status: 409, code: 'user_not_linked' },
    'payout-needs-funds': { status: 409, code: 'insufficient_funds' },
    'invite.asks-one-business': { status: 404, code: 'not_found' },
    'invite.not-while-grant-is-active': { status: 409, code: 'grant_active' },
    'invoice.amount-is-quantity-times-rate': { status: 422, code: 'wrong_amount' },
    'invoice.pay-to-target-is-business': { status: 400, code: 'invalid_request' },
    'invoice.total-is-the-sum-of-items': { status: 422, code: 'total_too_large' },
    'link-invite.ends-at-expiry': { status: 409, code: 'link_invite_expired' },
    'link-invite.max-uses-is-the-limit': { status: 409, code: 'link_invite_used_up' },
    'link-session.admin-reviews-and-decides': { status: 403, code: 'not_an_admin' },
    'user-link.balance-only-of-linked-users': { status: 404, code: 'not_found' },
    'user-link.removal-needs-a-link': { status: 404, code: 'not_found' },
  },
  citations: {
    credential: 'request.needs-api-key',
    version: 'request.version-defaults-to-v1',
    method: 'request.other-methods-are-refused',
    target: 'target-business.header-required',
    'target-contradicts': 'target-business.follows-from-resource',
    'header-contradicts': 'request.path-names-campaign',
    grant: 'target-business.needs-active-grant',
    scope: 'scope.one-for-each-operation',
    'idempotency-missing': 'idempotency.key-required-for-invoice-and-business',
    idempotency: 'idempotency.same-key-carried-out-once',
  },
  readCredential: readApiKey,
  challenge: 'Bearer',
  targetHeader: 'x-target-business-id',
  checkBody,
  writeRefusal,
  handlers: {
    ...platforms,
    ...apiKeys,
    ...linkSessions,
    ...grants,
    ...invites,
    ...invoices,
    ...businesses,
    ...distributions,
    ...distributionFundSessions,
    ...splitTemplates,
    ...gifts,
    ...accounts,
    ...userLinks,
    ...linkInvites,
    ...campaigns,
    ...campaignFundSessions,
  },
  actions: {
    'scope-request': scopeRequestActions,
    'api-key': apiKeyActions,
    'link-session': linkSessionActions,
    grant: grantActions,
    invite: inviteActions,
    invoice: invoiceActions,
    'distribution-fund-session': distributionFundSessionActions,
    gift: giftActions,
    'user-link': userLinkActions,
    'link-invite': linkInviteActions,
    campaign: campaignActions,
    'campaign-fund-session': campaignFundSessionActions,
  },
  events: {
    ...linkSessionEvents,
    ...grantEvents,
    ...invoiceEvents,
    ...campaignEvents,
    ...distributionEvents,
    ...splitTemplateEvents,
    ...giftEvents,
  },
  writeEvent: ({ type, time, data }) => ({ event: type, data, timestamp: time }),
  findReceivers,
  deliveries,
  settings: {
    webhookUrl: {
      default: '',
      description: 'The URL that gets the events. Empty: events are only recorded.',
      check(url, isLocal) {
        const message = url === '' ? undefined : describeTarget(url, isLocal);
        return message === undefined ? [] : [{ pointer: '', message }];
      },
    },
    webhookSecret: { default: '', description: 'The secret that signs deliveries.', secret: true },
    standardWebhooksSecret,
    autoApprove: {
      default: false,
      description: 'Whether Oncade approves scopes by itself that have to wait in `live`.',
    },
    fees: {
      default: {},
      description:
        'The fees of the platform by the id of a business. A new invoice of that business gets them if its request does not have `fees`.',
      check: checkFees,
    },
    serviceFees: {
      default: {},
      description:
        'The fees that Oncade applies to each distribution, by the id of a business. A business without any has the service fee.',
      check: checkServiceFees,
    },
  },
  seed,
  fill,
};
