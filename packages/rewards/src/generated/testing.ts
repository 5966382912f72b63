// Generated from spec/rewards/examples/webhooks/ by `pnpm generate`. Do not edit.

import {
  fixture as fixtureOf,
  signedDelivery as delivery,
  signedRequest as request,
  type BodyOf,
  type Overrides,
  type RequestOptions,
  type SignatureVector,
  type SignedDelivery,
  type SigningOptions,
} from '@wirepact/webhooks-core/testing';
import type { WebhookBody } from '@wirepact/webhooks-core';
import type { RewardsEvent, RewardsEvents, RewardsEventType } from './events.ts';
import { definition } from './webhooks.ts';

/** The example names of each event. */
export interface RewardsExampleNames {
  /** Examples of the event "Commission created". */
  'commission.created':
    | 'promoter-points'
    | 'referral-points'
    | 'promoter-credits'
    | 'referral-credits'
    | 'promoter-free-months'
    | 'referral-free-months'
    | 'promoter-mon-discount'
    | 'referral-mon-discount'
    | 'promoter-discount-per'
    | 'referral-discount-per';
  /** Examples of the event "Commission updated". */
  'commission.updated':
    | 'promoter-points-approved'
    | 'referral-points-approved'
    | 'promoter-credits-approved'
    | 'referral-credits-approved'
    | 'promoter-free-months-approved'
    | 'referral-free-months-approved'
    | 'promoter-mon-discount-approved'
    | 'referral-mon-discount-approved'
    | 'promoter-discount-per-approved'
    | 'referral-discount-per-approved'
    | 'promoter-credits-denied'
    | 'referral-mon-discount-denied'
    | 'promoter-points-approved-later-form'
    | 'amount-corrected';
  /** Examples of the event "Payout updated". */
  'payout.updated':
    | 'promoter-completed'
    | 'promoter-back-to-pending'
    | 'referral-completed'
    | 'referral-back-to-pending';
}

/** Every documented delivery, as the text that is signed: by event, then by example name. */
export const deliveries: {
  readonly [Type in RewardsEventType]: Readonly<Record<RewardsExampleNames[Type], string>>;
} = {
  'commission.created': {
    'promoter-points': '{"event_id":"9e3779b1-5b1e-4c7a-9d20-7f3a6e000001","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71031,"changes":{},"data":{"id":71031,"status":"pending","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T09:15:01Z"}',
    'referral-points': '{"event_id":"3c6ef362-5b1e-4c7a-9d20-7f3a6e000002","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71032,"changes":{},"data":{"id":71032,"status":"pending","amount":500,"unit":"points","referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T09:15:01Z"}',
    'promoter-credits': '{"event_id":"daa66d13-5b1e-4c7a-9d20-7f3a6e000003","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71033,"changes":{},"data":{"id":71033,"status":"pending","amount":20,"unit":"credits","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-03T09:15:00Z"},"timestamp":"2026-03-03T09:15:01Z"}',
    'referral-credits': '{"event_id":"78dde6c4-5b1e-4c7a-9d20-7f3a6e000004","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71034,"changes":{},"data":{"id":71034,"status":"pending","amount":20,"unit":"credits","referral_id":60932,"created_at":"2026-03-03T09:15:00Z"},"timestamp":"2026-03-03T09:15:01Z"}',
    'promoter-free-months': '{"event_id":"17156075-5b1e-4c7a-9d20-7f3a6e000005","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71035,"changes":{},"data":{"id":71035,"status":"pending","amount":1,"unit":"free_months","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-04T09:15:00Z"},"timestamp":"2026-03-04T09:15:01Z"}',
    'referral-free-months': '{"event_id":"b54cda26-5b1e-4c7a-9d20-7f3a6e000006","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71036,"changes":{},"data":{"id":71036,"status":"pending","amount":1,"unit":"free_months","referral_id":60932,"created_at":"2026-03-04T09:15:00Z"},"timestamp":"2026-03-04T09:15:01Z"}',
    'promoter-mon-discount': '{"event_id":"538453d7-5b1e-4c7a-9d20-7f3a6e000007","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71037,"changes":{},"data":{"id":71037,"status":"pending","amount":1500,"unit":"mon_discount","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-05T09:15:00Z"},"timestamp":"2026-03-05T09:15:01Z"}',
    'referral-mon-discount': '{"event_id":"f1bbcd88-5b1e-4c7a-9d20-7f3a6e000008","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71038,"changes":{},"data":{"id":71038,"status":"pending","amount":1500,"unit":"mon_discount","referral_id":60932,"created_at":"2026-03-05T09:15:00Z"},"timestamp":"2026-03-05T09:15:01Z"}',
    'promoter-discount-per': '{"event_id":"8ff34739-5b1e-4c7a-9d20-7f3a6e000009","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71039,"changes":{},"data":{"id":71039,"status":"pending","amount":10,"unit":"discount_per","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-06T09:15:00Z"},"timestamp":"2026-03-06T09:15:01Z"}',
    'referral-discount-per': '{"event_id":"2e2ac0ea-5b1e-4c7a-9d20-7f3a6e000010","event_type":"commission.created","action":"created","entity_type":"commission","entity_id":71040,"changes":{},"data":{"id":71040,"status":"pending","amount":10,"unit":"discount_per","referral_id":60932,"created_at":"2026-03-06T09:15:00Z"},"timestamp":"2026-03-06T09:15:01Z"}',
  },
  'commission.updated': {
    'promoter-points-approved': '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    'referral-points-approved': '{"event_id":"6a99b44c-5b1e-4c7a-9d20-7f3a6e000012","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71032,"changes":{"status":["pending","approved"]},"data":{"id":71032,"status":"approved","amount":500,"unit":"points","referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    'promoter-credits-approved': '{"event_id":"08d12dfd-5b1e-4c7a-9d20-7f3a6e000013","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71033,"changes":{"status":["pending","approved"]},"data":{"id":71033,"status":"approved","amount":20,"unit":"credits","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-03T09:15:00Z"},"timestamp":"2026-03-03T17:30:00Z"}',
    'referral-credits-approved': '{"event_id":"a708a7ae-5b1e-4c7a-9d20-7f3a6e000014","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71034,"changes":{"status":["pending","approved"]},"data":{"id":71034,"status":"approved","amount":20,"unit":"credits","referral_id":60932,"created_at":"2026-03-03T09:15:00Z"},"timestamp":"2026-03-03T17:30:00Z"}',
    'promoter-free-months-approved': '{"event_id":"4540215f-5b1e-4c7a-9d20-7f3a6e000015","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71035,"changes":{"status":["pending","approved"]},"data":{"id":71035,"status":"approved","amount":1,"unit":"free_months","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-04T09:15:00Z"},"timestamp":"2026-03-04T17:30:00Z"}',
    'referral-free-months-approved': '{"event_id":"e3779b10-5b1e-4c7a-9d20-7f3a6e000016","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71036,"changes":{"status":["pending","approved"]},"data":{"id":71036,"status":"approved","amount":1,"unit":"free_months","referral_id":60932,"created_at":"2026-03-04T09:15:00Z"},"timestamp":"2026-03-04T17:30:00Z"}',
    'promoter-mon-discount-approved': '{"event_id":"81af14c1-5b1e-4c7a-9d20-7f3a6e000017","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71037,"changes":{"status":["pending","approved"]},"data":{"id":71037,"status":"approved","amount":1500,"unit":"mon_discount","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-05T09:15:00Z"},"timestamp":"2026-03-05T17:30:00Z"}',
    'referral-mon-discount-approved': '{"event_id":"1fe68e72-5b1e-4c7a-9d20-7f3a6e000018","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71038,"changes":{"status":["pending","approved"]},"data":{"id":71038,"status":"approved","amount":1500,"unit":"mon_discount","referral_id":60932,"created_at":"2026-03-05T09:15:00Z"},"timestamp":"2026-03-05T17:30:00Z"}',
    'promoter-discount-per-approved': '{"event_id":"be1e0823-5b1e-4c7a-9d20-7f3a6e000019","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71039,"changes":{"status":["pending","approved"]},"data":{"id":71039,"status":"approved","amount":10,"unit":"discount_per","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-06T09:15:00Z"},"timestamp":"2026-03-06T17:30:00Z"}',
    'referral-discount-per-approved': '{"event_id":"5c5581d4-5b1e-4c7a-9d20-7f3a6e000020","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71040,"changes":{"status":["pending","approved"]},"data":{"id":71040,"status":"approved","amount":10,"unit":"discount_per","referral_id":60932,"created_at":"2026-03-06T09:15:00Z"},"timestamp":"2026-03-06T17:30:00Z"}',
    'promoter-credits-denied': '{"event_id":"fa8cfb85-5b1e-4c7a-9d20-7f3a6e000021","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71051,"changes":{"status":["pending","denied"]},"data":{"id":71051,"status":"denied","amount":20,"unit":"credits","promoter_id":30588,"referral_id":60941,"created_at":"2026-03-08T12:00:00Z"},"timestamp":"2026-03-08T15:45:00Z"}',
    'referral-mon-discount-denied': '{"event_id":"98c47536-5b1e-4c7a-9d20-7f3a6e000022","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71052,"changes":{"status":["pending","denied"]},"data":{"id":71052,"status":"denied","amount":1500,"unit":"mon_discount","referral_id":60941,"created_at":"2026-03-08T12:00:00Z"},"timestamp":"2026-03-08T15:45:00Z"}',
    'promoter-points-approved-later-form': '{"event_id":"36fbeee7-5b1e-4c7a-9d20-7f3a6e000023","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71053,"changes":{"status":["pending","approved"]},"data":{"id":71053,"status":"approved","amount":500,"unit":"points","referral":{"id":60941,"email":"lee@example.org","uid":"cus_1057"},"created_at":"2026-05-11T07:20:00Z"},"timestamp":"2026-05-11T08:00:00Z"}',
    'amount-corrected': '{"event_id":"d5336898-5b1e-4c7a-9d20-7f3a6e000024","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"amount":[500,450],"internal_note":[null,"Partial refund"]},"data":{"id":71031,"status":"pending","amount":450,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T11:05:00Z"}',
  },
  'payout.updated': {
    'promoter-completed': '{"event_id":"736ae249-5b1e-4c7a-9d20-7f3a6e000025","event_type":"payout.updated","action":"updated","entity_type":"payout","entity_id":82001,"changes":{"status":["pending","completed"],"paid_at":[null,"2026-03-02T17:32:10Z"]},"data":{"id":82001,"status":"completed","amount":500,"unit":"points","period_start":null,"period_end":null,"paid_at":"2026-03-02T17:32:10Z","created_at":"2026-03-02T17:30:00Z","promoter":{"id":30417,"email":"ana.reyes@example.com","name":"Ana Reyes"},"campaign":{"id":204,"name":"Spring referral","color":"#2f6fed"}},"timestamp":"2026-03-02T17:32:10Z"}',
    'promoter-back-to-pending': '{"event_id":"11a25bfa-5b1e-4c7a-9d20-7f3a6e000026","event_type":"payout.updated","action":"updated","entity_type":"payout","entity_id":82001,"changes":{"status":["completed","pending"],"paid_at":["2026-03-02T17:32:10Z",null]},"data":{"id":82001,"status":"pending","amount":500,"unit":"points","period_start":null,"period_end":null,"paid_at":null,"created_at":"2026-03-02T17:30:00Z","promoter":{"id":30417,"email":"ana.reyes@example.com","name":"Ana Reyes"},"campaign":{"id":204,"name":"Spring referral","color":"#2f6fed"}},"timestamp":"2026-03-02T18:04:55Z"}',
    'referral-completed': '{"event_id":"afd9d5ab-5b1e-4c7a-9d20-7f3a6e000027","event_type":"payout.updated","action":"updated","entity_type":"payout","entity_id":82006,"changes":{"status":["pending","completed"],"paid_at":[null,"2026-03-04T17:33:41Z"]},"data":{"id":82006,"status":"completed","amount":1,"unit":"free_months","period_start":null,"period_end":null,"paid_at":"2026-03-04T17:33:41Z","created_at":"2026-03-04T17:30:00Z","promoter":null,"campaign":{"id":204,"name":"Spring referral","color":"#2f6fed"}},"timestamp":"2026-03-04T17:33:41Z"}',
    'referral-back-to-pending': '{"event_id":"4e114f5c-5b1e-4c7a-9d20-7f3a6e000028","event_type":"payout.updated","action":"updated","entity_type":"payout","entity_id":82006,"changes":{"status":["completed","pending"],"paid_at":["2026-03-04T17:33:41Z",null]},"data":{"id":82006,"status":"pending","amount":1,"unit":"free_months","period_start":null,"period_end":null,"paid_at":null,"created_at":"2026-03-04T17:30:00Z","promoter":null,"campaign":{"id":204,"name":"Spring referral","color":"#2f6fed"}},"timestamp":"2026-03-05T08:10:02Z"}',
  },
};

/**
 * Returns a copy of a documented event with `overrides`. Objects are merged. `undefined` removes a member.
 * `example` selects an example. Default: the first one.
 */
export function fixture<Type extends RewardsEventType>(
  type: Type,
  overrides?: Overrides<RewardsEvents[Type]>,
  example?: RewardsExampleNames[Type],
): RewardsEvents[Type] {
  return fixtureOf<RewardsEvents[Type]>(deliveries[type], overrides, example);
}

/**
 * Returns the body and the headers of a signed delivery, for test clients that need them separately.
 * A string or bytes are signed unchanged.
 */
export function signedDelivery<Event extends RewardsEvent | WebhookBody>(
  event: Event,
  options: SigningOptions,
): Promise<SignedDelivery<BodyOf<Event>>> {
  return delivery(definition, event, options);
}

/** Returns a signed delivery as a `Request`, for a handler or for `fetch`. */
export function signedRequest(event: RewardsEvent | WebhookBody, options: RequestOptions): Promise<Request> {
  return request(definition, event, options);
}

/** Valid and invalid deliveries with the expected result of verification, to test a verifier of your own. */
export const signatureVectors: readonly SignatureVector[] = [
  {
    name: 'authored-example',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: 'b13823f41c659bf6c736648fbbe2991d12fe64c4bdc90d84f6ddfee61799422f',
    expect: 'valid',
    note: 'The bytes of an example of this contract.',
  },
  {
    name: 'flipped-bit',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":501,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: 'b13823f41c659bf6c736648fbbe2991d12fe64c4bdc90d84f6ddfee61799422f',
    expect: 'mismatch',
    note: 'The amount is 501 instead of 500, which is one bit.',
  },
  {
    name: 'trailing-newline',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}\n',
    signature: 'b13823f41c659bf6c736648fbbe2991d12fe64c4bdc90d84f6ddfee61799422f',
    expect: 'mismatch',
    note: 'One more byte at the end, as a proxy or an editor may add.',
  },
  {
    name: 'wrong-secret',
    secrets: ['fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: 'b13823f41c659bf6c736648fbbe2991d12fe64c4bdc90d84f6ddfee61799422f',
    expect: 'mismatch',
    note: 'Signed with a secret that the receiver does not have.',
  },
  {
    name: 'secret-decoded',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: '89176d6fed07180937a5c591199a996952cb010afe5ad855046dd33c43df01be',
    expect: 'mismatch',
    note: 'Signed with the 32 bytes that the secret represents as hex. The secret is the 64 characters themselves.',
  },
  {
    name: 're-serialised',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{\n  "event_id": "cc623a9b-5b1e-4c7a-9d20-7f3a6e000011",\n  "event_type": "commission.updated",\n  "action": "updated",\n  "entity_type": "commission",\n  "entity_id": 71031,\n  "changes": {\n    "status": [\n      "pending",\n      "approved"\n    ]\n  },\n  "data": {\n    "id": 71031,\n    "status": "approved",\n    "amount": 500,\n    "unit": "points",\n    "promoter_id": 30417,\n    "referral_id": 60932,\n    "created_at": "2026-03-02T09:15:00Z"\n  },\n  "timestamp": "2026-03-02T17:30:00Z"\n}',
    signature: 'b13823f41c659bf6c736648fbbe2991d12fe64c4bdc90d84f6ddfee61799422f',
    expect: 'mismatch',
    note: 'The same JSON, pretty-printed: the signed bytes are the compact form. Verify the bytes that arrived.',
  },
  {
    name: 'not-what-stringify-makes',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"3f0c2a51-5b1e-4c7a-9d20-7f3a6e000101","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"internal_note":[null,"Tom \\u0026 Ana"]},"data":{"id":71031,"status":"pending","amount":500.0,"unit":"points","2":"two","1":"one"},"timestamp":"2026-03-02T11:05:00Z"}',
    signature: 'f137262225384e863db0656cbecf2afc431270898c55adff4ecbfb3d26ff4b31',
    expect: 'valid',
    note: 'Parsing this and writing it again changes the order of the keys, the number and the escaped `&`. Over the raw bytes it is valid.',
  },
  {
    name: 'non-ascii',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"3f0c2a51-5b1e-4c7a-9d20-7f3a6e000102","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"external_note":[null,"Équipe 東京 🎮"]},"data":{"id":71031,"status":"pending","amount":500,"unit":"points"},"timestamp":"2026-03-02T11:06:00Z"}',
    signature: 'a80674f8dd9e3dcd46cc496d930774239491b0bb26b69021d779d0271483f054',
    expect: 'valid',
    note: 'The body is UTF-8, with two to four bytes per character here.',
  },
  {
    name: 'non-ascii-escaped',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"3f0c2a51-5b1e-4c7a-9d20-7f3a6e000102","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"external_note":[null,"\\u00c9quipe \\u6771\\u4eac \\ud83c\\udfae"]},"data":{"id":71031,"status":"pending","amount":500,"unit":"points"},"timestamp":"2026-03-02T11:06:00Z"}',
    signature: 'a80674f8dd9e3dcd46cc496d930774239491b0bb26b69021d779d0271483f054',
    expect: 'mismatch',
    note: 'The same text in escapes is the same JSON but different bytes; the signature is that of non-ascii.',
  },
  {
    name: 'empty-body',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '',
    signature: '081247dc68bb7fafbf13220013a0ab71db8b628d679161f87b5e5bd9e19b1494',
    expect: 'valid',
    note: 'An empty body has a signature too. Refuse the delivery because it has no event, not because of its signature.',
  },
  {
    name: 'empty-signature',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: '',
    expect: 'missing',
    note: 'An empty header counts as missing.',
  },
  {
    name: 'truncated-signature',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: 'b13823f41c659bf6c736648fbbe2991d12fe64c4bdc90d84f6ddfee6179942',
    expect: 'malformed',
    note: 'One byte short. Functions that compare in constant time tend to throw at this; compare the lengths first.',
  },
  {
    name: 'lengthened-signature',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: 'b13823f41c659bf6c736648fbbe2991d12fe64c4bdc90d84f6ddfee61799422f00',
    expect: 'malformed',
    note: 'One byte too many: a correct beginning is not enough.',
  },
  {
    name: 'not-hex',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
    expect: 'malformed',
    note: 'The right length, but not digits. Some decoders turn this into an empty array, which must not pass.',
  },
  {
    name: 'prefixed',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: 'sha256=b13823f41c659bf6c736648fbbe2991d12fe64c4bdc90d84f6ddfee61799422f',
    expect: 'malformed',
    note: 'Other vendors write a prefix; this one does not.',
  },
  {
    name: 'upper-case',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: 'B13823F41C659BF6C736648FBBE2991D12FE64C4BDC90D84F6DDFEE61799422F',
    expect: 'malformed',
    note: 'The right digits in upper case. The vendor writes lower case, and its samples compare the text, so this did not come from it.',
  },
  {
    name: 'second-of-two-secrets',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: '32690c41d7a0252d0a2c3d8b8b7579fd85f549aba85a72e41a1972b9410f3456',
    expect: 'valid',
    note: 'A retried delivery after a rotation: the first secret does not match, the second does.',
  },
  {
    name: 'none-of-two-secrets',
    secrets: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'],
    body: '{"event_id":"cc623a9b-5b1e-4c7a-9d20-7f3a6e000011","event_type":"commission.updated","action":"updated","entity_type":"commission","entity_id":71031,"changes":{"status":["pending","approved"]},"data":{"id":71031,"status":"approved","amount":500,"unit":"points","promoter_id":30417,"referral_id":60932,"created_at":"2026-03-02T09:15:00Z"},"timestamp":"2026-03-02T17:30:00Z"}',
    signature: '8bb731f10843dd0f615ca8f456cdc95f842d767259d24785a4bc08787042c1c9',
    expect: 'mismatch',
    note: 'All secrets are tried, and none matches.',
  },
];
