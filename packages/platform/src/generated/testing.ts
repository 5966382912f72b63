// Generated from spec/platform/examples/webhooks/ by `pnpm generate`. Do not edit.

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
import type { PlatformEvent, PlatformEvents, PlatformEventType } from './events.ts';
import { definition } from './webhooks.ts';

/** The example names of each event. */
export interface PlatformExampleNames {
  /** Examples of the event "Link started". */
  'Platform.Link.Started': 'with-metadata';
  /** Examples of the event "Link completed". */
  'Platform.Link.Completed': 'three-scopes';
  /** Examples of the event "Link declined". */
  'Platform.Link.Declined': 'with-reason';
  /** Examples of the event "Link failed". */
  'Platform.Link.Failed': 'with-metadata';
  /** Examples of the event "Grant revoked". */
  'Platform.Grant.Revoked': 'from-link-session';
  /** Examples of the event "Campaign created". */
  'Platform.Campaign.Created': 'with-secret';
  /** Examples of the event "Campaign updated". */
  'Platform.Campaign.Updated': 'with-secret';
  /** Examples of the event "Campaign deleted". */
  'Platform.Campaign.Deleted': 'with-secret';
  /** Examples of the event "Campaign started". */
  'Platform.Campaign.Started': 'live';
  /** Examples of the event "Campaign stopped". */
  'Platform.Campaign.Stopped': 'live';
  /** Examples of the event "Campaign event recorded". */
  'Platform.Campaign.EventRecorded': 'signup';
  /** Examples of the event "Split template created". */
  'Platform.SplitTemplate.Created': 'three-recipients';
  /** Examples of the event "Split template updated". */
  'Platform.SplitTemplate.Updated': 'four-recipients';
  /** Examples of the event "Split template deleted". */
  'Platform.SplitTemplate.Deleted': 'four-recipients';
  /** Examples of the event "Invoice created". */
  'Platform.Invoice.Created': 'draft';
  /** Examples of the event "Invoice updated". */
  'Platform.Invoice.Updated': 'higher-rate';
  /** Examples of the event "Invoice sent". */
  'Platform.Invoice.Sent': 'from-draft';
  /** Examples of the event "Invoice cancelled". */
  'Platform.Invoice.Cancelled': 'after-sending';
  /** Examples of the event "Invoice paid". */
  'Platform.Invoice.Paid': 'settled';
  /** Examples of the event "Distribution created". */
  'Platform.Distribution.Created': 'from-template';
  /** Examples of the event "Gifts funded". */
  'Platform.Gifts.Funded': 'three-gifts';
}

/** Every documented delivery, as the text that is signed: by event, then by example name. */
export const deliveries: {
  readonly [Type in PlatformEventType]: Readonly<Record<PlatformExampleNames[Type], string>>;
} = {
  'Platform.Link.Started': {
    'with-metadata': '{"event":"Platform.Link.Started","data":{"sessionKey":"lnk_xyz789","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:00:00.000Z"}',
  },
  'Platform.Link.Completed': {
    'three-scopes': '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
  },
  'Platform.Link.Declined': {
    'with-reason': '{"event":"Platform.Link.Declined","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","declineReason":"Not interested at this time","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
  },
  'Platform.Link.Failed': {
    'with-metadata': '{"event":"Platform.Link.Failed","data":{"sessionKey":"lnk_xyz789","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T13:00:00.000Z"}',
  },
  'Platform.Grant.Revoked': {
    'from-link-session': '{"event":"Platform.Grant.Revoked","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantId":"grant_def456"},"timestamp":"2024-02-15T09:30:00.000Z"}',
  },
  'Platform.Campaign.Created': {
    'with-secret': '{"event":"Platform.Campaign.Created","data":{"campaignId":"cmp_abc123","businessId":"65fa1234abcdef5678901234","name":"Summer Promotion","environment":"live","address":"0x1234567890abcdef1234567890abcdef12345678","chain":"base","webhookSecret":"a1b2c3d4e5f678901234567890abcdef1234567890abcdef1234567890abcdef12"},"timestamp":"2024-01-10T12:00:00.000Z"}',
  },
  'Platform.Campaign.Updated': {
    'with-secret': '{"event":"Platform.Campaign.Updated","data":{"campaignId":"cmp_abc123","businessId":"65fa1234abcdef5678901234","name":"Summer Promotion 2024","environment":"live","address":"0x1234567890abcdef1234567890abcdef12345678","chain":"base","webhookSecret":"a1b2c3d4e5f678901234567890abcdef1234567890abcdef1234567890abcdef12"},"timestamp":"2024-01-15T14:30:00.000Z"}',
  },
  'Platform.Campaign.Deleted': {
    'with-secret': '{"event":"Platform.Campaign.Deleted","data":{"campaignId":"cmp_abc123","businessId":"65fa1234abcdef5678901234","name":"Summer Promotion 2024","environment":"live","webhookSecret":"a1b2c3d4e5f678901234567890abcdef1234567890abcdef1234567890abcdef12"},"timestamp":"2024-03-01T10:00:00.000Z"}',
  },
  'Platform.Campaign.Started': {
    live: '{"event":"Platform.Campaign.Started","data":{"campaignId":"cmp_abc123","businessId":"65fa1234abcdef5678901234","name":"Summer Promotion","environment":"live","address":"0x1234567890abcdef1234567890abcdef12345678","chain":"base"},"timestamp":"2024-01-10T12:00:00.000Z"}',
  },
  'Platform.Campaign.Stopped': {
    live: '{"event":"Platform.Campaign.Stopped","data":{"campaignId":"cmp_abc123","businessId":"65fa1234abcdef5678901234","name":"Summer Promotion","environment":"live","address":"0x1234567890abcdef1234567890abcdef12345678","chain":"base"},"timestamp":"2024-02-01T09:00:00.000Z"}',
  },
  'Platform.Campaign.EventRecorded': {
    signup: '{"event":"Platform.Campaign.EventRecorded","data":{"campaignId":"cmp_abc123","businessId":"65fa1234abcdef5678901234","eventCode":"signup","eventName":"Account Created","userRef":"tuid_xyz789","payoutAmount":500},"timestamp":"2024-01-11T14:30:00.000Z"}',
  },
  'Platform.SplitTemplate.Created': {
    'three-recipients': '{"event":"Platform.SplitTemplate.Created","data":{"templateId":"tmpl_abc123","businessId":"65fa1234abcdef5678901234","name":"Team Revenue Split","mode":"percentage","recipientCount":3},"timestamp":"2024-01-10T12:00:00.000Z"}',
  },
  'Platform.SplitTemplate.Updated': {
    'four-recipients': '{"event":"Platform.SplitTemplate.Updated","data":{"templateId":"tmpl_abc123","businessId":"65fa1234abcdef5678901234","name":"Team Revenue Split v2","mode":"percentage","recipientCount":4},"timestamp":"2024-01-15T14:30:00.000Z"}',
  },
  'Platform.SplitTemplate.Deleted': {
    'four-recipients': '{"event":"Platform.SplitTemplate.Deleted","data":{"templateId":"tmpl_abc123","businessId":"65fa1234abcdef5678901234","name":"Team Revenue Split v2","mode":"percentage","recipientCount":4},"timestamp":"2024-03-01T10:00:00.000Z"}',
  },
  'Platform.Invoice.Created': {
    draft: '{"event":"Platform.Invoice.Created","data":{"invoiceId":"inv_abc123","businessId":"65fa1234abcdef5678901234","status":"draft","invoiceNumber":"INV-2026-1234567","receiverName":"Acme Corp","total":5000,"environment":"live"},"timestamp":"2026-04-12T09:00:00.000Z"}',
  },
  'Platform.Invoice.Updated': {
    'higher-rate': '{"event":"Platform.Invoice.Updated","data":{"invoiceId":"inv_abc123","businessId":"65fa1234abcdef5678901234","status":"draft","invoiceNumber":"INV-2026-1234567","receiverName":"Acme Corp","total":7500,"environment":"live"},"timestamp":"2026-04-12T09:10:00.000Z"}',
  },
  'Platform.Invoice.Sent': {
    'from-draft': '{"event":"Platform.Invoice.Sent","data":{"invoiceId":"inv_abc123","businessId":"65fa1234abcdef5678901234","status":"sent","invoiceNumber":"INV-2026-1234567","receiverName":"Acme Corp","total":7500,"environment":"live"},"timestamp":"2026-04-12T09:15:00.000Z"}',
  },
  'Platform.Invoice.Cancelled': {
    'after-sending': '{"event":"Platform.Invoice.Cancelled","data":{"invoiceId":"inv_abc123","businessId":"65fa1234abcdef5678901234","status":"cancelled","invoiceNumber":"INV-2026-1234567","receiverName":"Acme Corp","total":7500,"environment":"live"},"timestamp":"2026-04-20T16:45:00.000Z"}',
  },
  'Platform.Invoice.Paid': {
    settled: '{"event":"Platform.Invoice.Paid","data":{"invoiceId":"inv_def456","businessId":"65fa1234abcdef5678901234","status":"paid","invoiceNumber":"INV-2026-1234568","receiverName":"Bolt, Nut & Co","total":7500,"environment":"live"},"timestamp":"2026-05-02T11:30:00.000Z"}',
  },
  'Platform.Distribution.Created': {
    'from-template': '{"event":"Platform.Distribution.Created","data":{"distributionId":"dist_abc123","businessId":"65fa1234abcdef5678901234","totalAmountCents":100000,"currency":"USD","recipientCount":3,"status":"pending","templateId":"tmpl_def456","memo":"Q1 2024 Revenue Share"},"timestamp":"2024-01-10T12:00:00.000Z"}',
  },
  'Platform.Gifts.Funded': {
    'three-gifts': '{"event":"Platform.Gifts.Funded","data":{"distributionId":"dist_abc123","businessId":"65fa1234abcdef5678901234","giftCount":3,"totalAmountCents":100000,"transactionHash":"0xabcdef1234567890abcdef1234567890abcdef1234567890abcdef1234567890"},"timestamp":"2024-01-10T12:30:00.000Z"}',
  },
};

/**
 * Returns a copy of a documented event with `overrides`. Objects are merged. `undefined` removes a member.
 * `example` selects an example. Default: the first one.
 */
export function fixture<Type extends PlatformEventType>(
  type: Type,
  overrides?: Overrides<PlatformEvents[Type]>,
  example?: PlatformExampleNames[Type],
): PlatformEvents[Type] {
  return fixtureOf<PlatformEvents[Type]>(deliveries[type], overrides, example);
}

/**
 * Returns the body and the headers of a signed delivery, for test clients that need them separately.
 * A string or bytes are signed unchanged.
 */
export function signedDelivery<Event extends PlatformEvent | WebhookBody>(
  event: Event,
  options: SigningOptions,
): Promise<SignedDelivery<BodyOf<Event>>> {
  return delivery(definition, event, options);
}

/** Returns a signed delivery as a `Request`, for a handler or for `fetch`. */
export function signedRequest(event: PlatformEvent | WebhookBody, options: RequestOptions): Promise<Request> {
  return request(definition, event, options);
}

/** Valid and invalid deliveries with the expected result of verification, to test a verifier of your own. */
export const signatureVectors: readonly SignatureVector[] = [
  {
    name: 'documented-example',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: 'a26d1d43e6e07d21634e74133ccb885ca7bbe8311e79183c340ebbae938eebb1',
    expect: 'valid',
    note: 'The bytes of an example that the vendor prints, in compact form.',
  },
  {
    name: 'flipped-bit',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def457","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: 'a26d1d43e6e07d21634e74133ccb885ca7bbe8311e79183c340ebbae938eebb1',
    expect: 'mismatch',
    note: 'The grant ends in 7 instead of 6, which is one bit.',
  },
  {
    name: 'trailing-newline',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}\n',
    signature: 'a26d1d43e6e07d21634e74133ccb885ca7bbe8311e79183c340ebbae938eebb1',
    expect: 'mismatch',
    note: 'One more byte at the end, as a proxy or an editor may add.',
  },
  {
    name: 'wrong-secret',
    secrets: ['whsec_test_of_somebody_else'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: 'a26d1d43e6e07d21634e74133ccb885ca7bbe8311e79183c340ebbae938eebb1',
    expect: 'mismatch',
    note: 'Signed with a secret that the receiver does not have.',
  },
  {
    name: 're-serialised',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{\n  "event": "Platform.Link.Completed",\n  "data": {\n    "sessionKey": "lnk_xyz789",\n    "businessId": "65fa1234abcdef5678901234",\n    "grantedScopes": [\n      "campaign:create",\n      "campaign:read",\n      "distribution:create"\n    ],\n    "grantId": "grant_def456",\n    "metadata": {\n      "referrer": "partner-dashboard",\n      "internalUserId": "usr_123"\n    }\n  },\n  "timestamp": "2024-01-10T12:05:00.000Z"\n}',
    signature: 'a26d1d43e6e07d21634e74133ccb885ca7bbe8311e79183c340ebbae938eebb1',
    expect: 'mismatch',
    note: 'The same JSON, pretty-printed: the signed bytes are the compact form. Verify the bytes that arrived.',
  },
  {
    name: 'not-what-stringify-makes',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Started","data":{"sessionKey":"lnk_xyz789","metadata":{"b":1.0,"2":"two","1":"one"}},"timestamp":"2024-01-10T12:00:00.000Z"}',
    signature: '715209bc1e1be88ddc76aca8e2de74054ffe345be2265fabf68f7dc38b9302b7',
    expect: 'valid',
    note: 'Parsing this and writing it again changes the order of the keys and the number. Over the raw bytes it is valid.',
  },
  {
    name: 'non-ascii',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.SplitTemplate.Created","data":{"templateId":"tmpl_abc123","businessId":"65fa1234abcdef5678901234","name":"Équipe 東京 🎮","mode":"percentage","recipientCount":3},"timestamp":"2024-01-10T12:00:00.000Z"}',
    signature: 'def4027d86f30b42e80ae339ceab267387573f292ff9268a1c0b52a0494dbef4',
    expect: 'valid',
    note: 'The body is UTF-8, with two to four bytes per character here.',
  },
  {
    name: 'non-ascii-escaped',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.SplitTemplate.Created","data":{"templateId":"tmpl_abc123","businessId":"65fa1234abcdef5678901234","name":"\\u00c9quipe \\u6771\\u4eac \\ud83c\\udfae","mode":"percentage","recipientCount":3},"timestamp":"2024-01-10T12:00:00.000Z"}',
    signature: 'def4027d86f30b42e80ae339ceab267387573f292ff9268a1c0b52a0494dbef4',
    expect: 'mismatch',
    note: 'The same text in escapes is the same JSON but different bytes; the signature is that of non-ascii.',
  },
  {
    name: 'empty-signature',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: '',
    expect: 'missing',
    note: 'An empty header counts as missing.',
  },
  {
    name: 'truncated-signature',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: 'a26d1d43e6e07d21634e74133ccb885ca7bbe8311e79183c340ebbae938eeb',
    expect: 'malformed',
    note: 'One byte short. Functions that compare in constant time tend to throw at this; compare the lengths first.',
  },
  {
    name: 'lengthened-signature',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: 'a26d1d43e6e07d21634e74133ccb885ca7bbe8311e79183c340ebbae938eebb100',
    expect: 'malformed',
    note: 'One byte too many: a correct beginning is not enough.',
  },
  {
    name: 'not-hex',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
    expect: 'malformed',
    note: 'The right length, but not digits. Some decoders turn this into an empty array, which must not pass.',
  },
  {
    name: 'prefixed',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: 'sha256=a26d1d43e6e07d21634e74133ccb885ca7bbe8311e79183c340ebbae938eebb1',
    expect: 'malformed',
    note: 'Other vendors write a prefix; Oncade does not.',
  },
  {
    name: 'upper-case',
    secrets: ['whsec_test_only_for_these_vectors'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: 'A26D1D43E6E07D21634E74133CCB885CA7BBE8311E79183C340EBBAE938EEBB1',
    expect: 'malformed',
    note: 'The right digits in upper case. Oncade writes lower case, and its own sample compares the text, so this did not come from it.',
  },
  {
    name: 'second-of-two-secrets',
    secrets: ['whsec_test_only_for_these_vectors', 'whsec_test_the_secret_before_rotation'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: '34f37ef71a6dcd7c659e492930b241eab754c8323a6c2f8f4a1c7a24a7880eed',
    expect: 'valid',
    note: 'During a rotation: the first secret does not match, the second does.',
  },
  {
    name: 'none-of-two-secrets',
    secrets: ['whsec_test_only_for_these_vectors', 'whsec_test_the_secret_before_rotation'],
    body: '{"event":"Platform.Link.Completed","data":{"sessionKey":"lnk_xyz789","businessId":"65fa1234abcdef5678901234","grantedScopes":["campaign:create","campaign:read","distribution:create"],"grantId":"grant_def456","metadata":{"referrer":"partner-dashboard","internalUserId":"usr_123"}},"timestamp":"2024-01-10T12:05:00.000Z"}',
    signature: '817ad683a2e18a1a0c5be32ccc82df2d76ee7abec1cb44465f9335f06fa495b5',
    expect: 'mismatch',
    note: 'All secrets are tried, and none matches.',
  },
];
