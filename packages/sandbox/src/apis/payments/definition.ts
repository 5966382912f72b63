import type { ApiDefinition } from '../../core/definition.ts';
import { standardWebhooksSecret } from '../../deliveries/standard-webhooks.ts';
import { account } from './actions/account.ts';
import { payment } from './actions/payment.ts';
import { wallet } from './actions/wallet.ts';
import { webhook } from './actions/webhook.ts';
import { withdrawal } from './actions/withdrawal.ts';
import { checkBody } from './check-body.ts';
import { writeEvent, writeRefusal } from './envelope.ts';
import { deliveries } from './deliveries.ts';
import { events } from './events.ts';
import { fill } from './fill.ts';
import { webhooks } from './handlers/webhooks.ts';
import { permits, readCredential } from './permissions.ts';
import { findReceivers } from './receivers.ts';
import { seed } from './seed.ts';
import type { Payments } from './shape.ts';

/** What the sandbox adds to the contract of the Payments API. */
export const payments: ApiDefinition<Payments> = {
  kinds: {
    webhook: { id: 'id', state: 'status', gone: ['deleted'] },
    payment: { id: 'payment_id', state: 'status' },
    withdrawal: { id: 'withdrawal_id', state: 'status' },
    wallet: { id: 'wallet_id' },
    account: { id: 'account_id' },
  },
  refusals: {
    'header-size': { status: 431, code: 'request_header_fields_too_large' },
    credential: { status: 401, code: 'authentication_failed' },
    path: { status: 404, code: 'not_found' },
    method: { status: 405, code: 'method_not_allowed' },
    accept: { status: 406, code: 'not_acceptable' },
    permission: { status: 403, code: 'insufficient_permissions' },
    'rate-limit': { status: 429, code: 'rate_limit_exceeded' },
    'body-size': { status: 413, code: 'content_too_large' },
    'media-type': { status: 415, code: 'unsupported_media_type' },
    'readable-body': { status: 400, code: 'invalid_request' },
    body: { status: 400, code: 'invalid_request' },
    'look-up': { status: 404, code: 'webhook_not_found' },
    'webhook-targets': { status: 400, code: 'invalid_url' },
    'event-types': { status: 400, code: 'invalid_event_types' },
    'webhook.creation-needs-url-only': { status: 400, code: 'invalid_url' },
    'webhook.url-is-https': { status: 400, code: 'invalid_url' },
    'webhook.unknown-event-type-refused': { status: 400, code: 'invalid_event_types' },
    'webhook.url-used-once': { status: 400, code: 'url_already_exists' },
    'webhook.ten-per-account': { status: 400, code: 'webhook_limit_reached' },
    'webhook.deletion-needs-id-of-own-webhook': { status: 400, code: 'invalid_webhook_id' },
  },
  citations: {
    credential: 'request.needs-key-or-token',
    permission: 'request.needs-permission',
    'rate-limit': 'request.rate-limited',
    method: 'request.other-methods-are-refused',
    'look-up': 'webhook.deletion-needs-id-of-own-webhook',
  },
  readCredential,
  permits,
  checkBody,
  writeRefusal,
  handlers: { ...webhooks },
  actions: { webhook, payment, withdrawal, wallet, account },
  events,
  writeEvent,
  findReceivers,
  deliveries,
  settings: { standardWebhooksSecret },
  seed,
  fill,
};
