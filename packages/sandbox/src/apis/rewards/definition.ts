import type { ApiDefinition } from '../../core/definition.ts';
import { readCredential } from './credential.ts';
import { seed } from './seed.ts';
import type { Rewards } from './shape.ts';
import { checkSubscriptions, matchSubscriptions } from './subscriptions.ts';
import type { Subscription } from './subscriptions.ts';

/** What the sandbox adds to the contract of the Rewards API: its default contents. Its operations respond with examples. */
export const rewards: ApiDefinition<Rewards> = {
  kinds: {
    commission: { id: 'id', state: 'status' },
    payout: { id: 'id', state: 'status' },
    batch: { id: 'id', state: 'status' },
  },
  refusals: {
    'header-size': { status: 431, code: 'request_header_fields_too_large' },
    credential: { status: 401, code: 'unauthorized' },
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
  },
  citations: {},
  readCredential,
  challenge: 'Bearer',
  writeRefusal: ({ status, code, detail, rule, members }, requestId) =>
    status === 401 ? undefined : { message: detail, code, ...(rule !== undefined && { rule }), requestId, ...members },
  handlers: {},
  actions: {},
  events: {},
  writeEvent: ({ data }) => data as object,
  findReceivers: ({ type }, tx) =>
    matchSubscriptions(type, tx.settings.values['subscriptions'] as readonly Subscription[]),
  settings: {
    subscriptions: {
      default: [],
      description: 'The URLs that get events, each with the names of its events. Without names it gets every event.',
      check: checkSubscriptions,
    },
  },
  seed,
};
