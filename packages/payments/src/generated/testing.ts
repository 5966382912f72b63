// Generated from spec/payments/examples/webhooks/ by `pnpm generate`. Do not edit.

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
import type { PaymentsEvent, PaymentsEvents, PaymentsEventType } from './events.ts';
import { definition } from './webhooks.ts';

/** The example names of each event. */
export interface PaymentsExampleNames {
  /** Examples of the event "Payment created". */
  'payment.created': 'usdt';
  /** Examples of the event "Payment processing". */
  'payment.processing': 'seen-on-chain';
  /** Examples of the event "Payment completed". */
  'payment.completed': 'confirmed';
  /** Examples of the event "Payment failed". */
  'payment.failed': 'after-processing';
  /** Examples of the event "Payment expired". */
  'payment.expired': 'nobody-paid';
  /** Examples of the event "Withdrawal created". */
  'withdrawal.created': 'usdt';
  /** Examples of the event "Withdrawal approved". */
  'withdrawal.approved': 'usdt';
  /** Examples of the event "Withdrawal processing". */
  'withdrawal.processing': 'usdt';
  /** Examples of the event "Withdrawal completed". */
  'withdrawal.completed': 'paid-out';
  /** Examples of the event "Withdrawal failed". */
  'withdrawal.failed': 'before-sending';
  /** Examples of the event "Withdrawal cancelled". */
  'withdrawal.cancelled': 'before-approval';
  /** Examples of the event "Withdrawal status changed". */
  'withdrawal.status_changed': 'to-approved' | 'to-completed';
  /** Examples of the event "Wallet created". */
  'wallet.created': 'usdt';
  /** Examples of the event "Wallet balance changed". */
  'wallet.balance_changed': 'by-payment' | 'by-withdrawal';
  /** Examples of the event "Login attempt". */
  'security.login_attempt': 'failed' | 'successful';
  /** Examples of the event "Security settings changed". */
  'security.settings_changed': 'two-factor-enabled';
}

/** Every documented delivery, as the text that is signed: by event, then by example name. */
export const deliveries: {
  readonly [Type in PaymentsEventType]: Readonly<Record<PaymentsExampleNames[Type], string>>;
} = {
  'payment.created': {
    usdt: '{"id":"ntf_482d759458a0d62c036138e427621785","event":"payment.created","created_at":"2025-05-02T09:00:00.000Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"pending","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":null}}',
  },
  'payment.processing': {
    'seen-on-chain': '{"id":"ntf_b206004609ec9818afbeaae641d99ee9","event":"payment.processing","created_at":"2025-05-02T09:12:41.310Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"confirming","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
  },
  'payment.completed': {
    confirmed: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
  },
  'payment.failed': {
    'after-processing': '{"id":"ntf_6a4bd493342e347995ba110d3aeb4780","event":"payment.failed","created_at":"2025-05-02T13:40:18.004Z","data":{"payment_id":"b8f4447d-677f-419e-aa81-2bc8b09e7003","status":"failed","amount":"75.50","currency":"USDTTRC20","address":"TSCaite7WpR5Zi6YZrsFaSmhrVbw2pV777","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1002","expiry_time":"2025-05-02T12:30:00.000Z","transaction_hash":"851cd6c6335711fab89d4b790e3f1227813a71eb909f4d13e67e47aea6c3baa3"}}',
  },
  'payment.expired': {
    'nobody-paid': '{"id":"ntf_da4a389739f7916a1f173d61f20cf802","event":"payment.expired","created_at":"2025-05-03T10:00:00.000Z","data":{"payment_id":"9da95342-6f94-46ce-a44e-4d2528244820","status":"expired","amount":"20.00","currency":"USDTTRC20","address":"TVmnG55tPUYFp3GLpBgci15sk1WP5mK5fJ","wallet_id":null,"custom_id":"deposit-1003","expiry_time":"2025-05-03T10:00:00.000Z","transaction_hash":null}}',
  },
  'withdrawal.created': {
    usdt: '{"id":"ntf_2f980eb3f450be657c4431ca3a02e162","event":"withdrawal.created","created_at":"2025-05-02T11:00:00.000Z","data":{"withdrawal_id":"7b289b1b-e584-450b-a796-68e39a5dd1cc","status":"pending","amount":"40.00","currency":"USDTTRC20","address":"Tx8r5PJQv94H7tv1znUBPcHanx86Hh4VyJ","total_fee":"1.40","total_deducted":"41.40","transaction_hash":null,"custom_id":"payout-2001"}}',
  },
  'withdrawal.approved': {
    usdt: '{"id":"ntf_b669059292c39e8d512ebec6473bec8b","event":"withdrawal.approved","created_at":"2025-05-02T11:02:30.120Z","data":{"withdrawal_id":"7b289b1b-e584-450b-a796-68e39a5dd1cc","status":"approved","amount":"40.00","currency":"USDTTRC20","address":"Tx8r5PJQv94H7tv1znUBPcHanx86Hh4VyJ","total_fee":"1.40","total_deducted":"41.40","transaction_hash":null,"custom_id":"payout-2001"}}',
  },
  'withdrawal.processing': {
    usdt: '{"id":"ntf_55bd5b4168561b16f7cac1f4255e847c","event":"withdrawal.processing","created_at":"2025-05-02T11:02:31.450Z","data":{"withdrawal_id":"7b289b1b-e584-450b-a796-68e39a5dd1cc","status":"processing","amount":"40.00","currency":"USDTTRC20","address":"Tx8r5PJQv94H7tv1znUBPcHanx86Hh4VyJ","total_fee":"1.40","total_deducted":"41.40","transaction_hash":null,"custom_id":"payout-2001"}}',
  },
  'withdrawal.completed': {
    'paid-out': '{"id":"ntf_04dcfb8d8fa1278f2e72faddd86362ff","event":"withdrawal.completed","created_at":"2025-05-02T11:05:12.908Z","data":{"withdrawal_id":"7b289b1b-e584-450b-a796-68e39a5dd1cc","status":"completed","amount":"40.00","currency":"USDTTRC20","address":"Tx8r5PJQv94H7tv1znUBPcHanx86Hh4VyJ","total_fee":"1.40","total_deducted":"41.40","transaction_hash":"2eb13bb6d047abb71c70abd722696c720a9446b2db77a1b0e88ef4ff9e09823b","custom_id":"payout-2001"}}',
  },
  'withdrawal.failed': {
    'before-sending': '{"id":"ntf_26d83a7acf1629965fea2f172333de74","event":"withdrawal.failed","created_at":"2025-05-02T15:21:07.333Z","data":{"withdrawal_id":"092c4a32-02c9-4c68-a27b-67d6c412f83b","status":"failed","amount":"500.00","currency":"USDTTRC20","address":"TJhnc8iVA8nT2xCKXNSyzSXyNMFTJWEryd","total_fee":"1.40","total_deducted":"501.40","transaction_hash":null,"custom_id":"payout-2002"}}',
  },
  'withdrawal.cancelled': {
    'before-approval': '{"id":"ntf_b935e5da402a10c58e53806a52a97184","event":"withdrawal.cancelled","created_at":"2025-05-03T08:10:44.000Z","data":{"withdrawal_id":"8055665f-50ef-4e43-af9d-25e8db68255c","status":"cancelled","amount":"12.25","currency":"USDTTRC20","address":"TUyB5EJPcK7HXtUtGV4rH86G5b8wP99YaC","total_fee":"1.40","total_deducted":"13.65","transaction_hash":null,"custom_id":"payout-2003"}}',
  },
  'withdrawal.status_changed': {
    'to-approved': '{"id":"ntf_174c2ff2bfced6b8f53034749441dde0","event":"withdrawal.status_changed","created_at":"2025-05-02T11:02:30.120Z","data":{"withdrawal_id":"7b289b1b-e584-450b-a796-68e39a5dd1cc","status":"approved","previous_status":"pending","amount":"40.00","currency":"USDTTRC20","address":"Tx8r5PJQv94H7tv1znUBPcHanx86Hh4VyJ","total_fee":"1.40","total_deducted":"41.40","transaction_hash":null,"custom_id":"payout-2001"}}',
    'to-completed': '{"id":"ntf_0ec52234672df7b8bff2511c54f6e645","event":"withdrawal.status_changed","created_at":"2025-05-02T11:05:12.908Z","data":{"withdrawal_id":"7b289b1b-e584-450b-a796-68e39a5dd1cc","status":"completed","previous_status":"processing","amount":"40.00","currency":"USDTTRC20","address":"Tx8r5PJQv94H7tv1znUBPcHanx86Hh4VyJ","total_fee":"1.40","total_deducted":"41.40","transaction_hash":"2eb13bb6d047abb71c70abd722696c720a9446b2db77a1b0e88ef4ff9e09823b","custom_id":"payout-2001"}}',
  },
  'wallet.created': {
    usdt: '{"id":"ntf_310f21625e524abe629f9d45ea08a613","event":"wallet.created","created_at":"2025-05-02T08:30:00.000Z","data":{"wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","currency":"USDTTRC20","address":"TArqxEZuPMyuVVCVV5mQ3U1CmE9MEv5mXu","label":"Deposits"}}',
  },
  'wallet.balance_changed': {
    'by-payment': '{"id":"ntf_023669749de2cc3e9468938df1f391ab","event":"wallet.balance_changed","created_at":"2025-05-02T09:14:05.901Z","data":{"wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","currency":"USDTTRC20","balance":"150.00","previous_balance":"0.00","change":"150.00","payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857"}}',
    'by-withdrawal': '{"id":"ntf_7b93522e22c5c3cdd66406e135469876","event":"wallet.balance_changed","created_at":"2025-05-02T11:05:12.933Z","data":{"wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","currency":"USDTTRC20","balance":"108.60","previous_balance":"150.00","change":"-41.40","withdrawal_id":"7b289b1b-e584-450b-a796-68e39a5dd1cc"}}',
  },
  'security.login_attempt': {
    failed: '{"id":"ntf_86becd9d13cbb84c5e883337dfdd9ddd","event":"security.login_attempt","created_at":"2025-05-03T02:17:55.640Z","data":{"successful":false,"email":"finance@example.com","ip_address":"203.0.113.42","user_agent":"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"}}',
    successful: '{"id":"ntf_c8610d5440de18f969b71b1e963c97d4","event":"security.login_attempt","created_at":"2025-05-03T07:58:12.015Z","data":{"successful":true,"email":"finance@example.com","ip_address":"2001:db8::8a2e:370:7334","user_agent":"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15"}}',
  },
  'security.settings_changed': {
    'two-factor-enabled': '{"id":"ntf_fde00dac59dfce0b8c82e2baa7b51105","event":"security.settings_changed","created_at":"2025-05-03T08:01:30.277Z","data":{"setting":"two_factor","action":"enabled","changed_by":"finance@example.com","ip_address":"2001:db8::8a2e:370:7334"}}',
  },
};

/**
 * Returns a copy of a documented event with `overrides`. Objects are merged. `undefined` removes a member.
 * `example` selects an example. Default: the first one.
 */
export function fixture<Type extends PaymentsEventType>(
  type: Type,
  overrides?: Overrides<PaymentsEvents[Type]>,
  example?: PaymentsExampleNames[Type],
): PaymentsEvents[Type] {
  return fixtureOf<PaymentsEvents[Type]>(deliveries[type], overrides, example);
}

/**
 * Returns the body and the headers of a signed delivery, for test clients that need them separately.
 * A string or bytes are signed unchanged.
 */
export function signedDelivery<Event extends PaymentsEvent | WebhookBody>(
  event: Event,
  options: SigningOptions,
): Promise<SignedDelivery<BodyOf<Event>>> {
  return delivery(definition, event, options);
}

/** Returns a signed delivery as a `Request`, for a handler or for `fetch`. */
export function signedRequest(event: PaymentsEvent | WebhookBody, options: RequestOptions): Promise<Request> {
  return request(definition, event, options);
}

/** Valid and invalid deliveries with the expected result of verification, to test a verifier of your own. */
export const signatureVectors: readonly SignatureVector[] = [
  {
    name: 'authored-example',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a598',
    expect: 'valid',
    note: 'The bytes of an example of this contract. The vendor prints no delivery, signed or not.',
  },
  {
    name: 'flipped-bit',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"151.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a598',
    expect: 'mismatch',
    note: 'The amount is 151.00 instead of 150.00, which is one bit.',
  },
  {
    name: 'trailing-newline',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}\n',
    signature: 'bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a598',
    expect: 'mismatch',
    note: 'One more byte at the end, as a proxy or an editor may add.',
  },
  {
    name: 'wrong-secret',
    secrets: ['whsk_test_of_somebody_else'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a598',
    expect: 'mismatch',
    note: 'Signed with a secret that the receiver does not have, such as that of another of your webhooks.',
  },
  {
    name: 'secret-without-its-prefix',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: '9068f08d7d9dca89e3f39739f73cf5a195d0ea7f5d4c0924998d276a321b2d76',
    expect: 'mismatch',
    note: 'Signed with the part after `whsk_`. We use the whole secret.',
  },
  {
    name: 'redacted-secret',
    secrets: ['whsk_te****************************rs'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a598',
    expect: 'mismatch',
    note: 'The value in a list is not a secret: only the response that creates the webhook has it.',
  },
  {
    name: 're-serialised',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{\n  "id": "ntf_dcab955cc5eaea9836bbf249ba61e72f",\n  "event": "payment.completed",\n  "created_at": "2025-05-02T09:14:05.877Z",\n  "data": {\n    "payment_id": "c1f0a448-15c1-401c-a003-f8a9153a5857",\n    "status": "completed",\n    "amount": "150.00",\n    "currency": "USDTTRC20",\n    "address": "TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS",\n    "wallet_id": "a09dd899-faf7-4057-ac88-bb0ba636d3b7",\n    "custom_id": "deposit-1001",\n    "expiry_time": "2025-05-02T10:00:00.000Z",\n    "transaction_hash": "33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"\n  }\n}',
    signature: 'bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a598',
    expect: 'mismatch',
    note: 'The same JSON, pretty-printed: the signed bytes are the compact form. Verify the bytes that arrived.',
  },
  {
    name: 'not-what-stringify-makes',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_9c1d7a3e5b0f4286a1e4d7c8b9f03512","event":"wallet.balance_changed","created_at":"2025-05-02T09:14:05.901Z","data":{"wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","currency":"USDTTRC20","balance":"150.00","confirmations":20.0,"2":"two","1":"one"}}',
    signature: '9e618152dc67c226a4687a5ce1b2814f3574a2c0491eebdce1f27d47cc19bedd',
    expect: 'valid',
    note: 'Parsing this and writing it again changes the order of the keys and the number. Over the raw bytes it is valid.',
  },
  {
    name: 'non-ascii',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_4b7e2f90c6d84a1587e3a5d1f0b9c264","event":"wallet.created","created_at":"2025-05-02T08:30:00.000Z","data":{"wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","currency":"USDTTRC20","label":"Główny portfel 東京 💶"}}',
    signature: '516c1b35b8734b378b85b01320a648d25f7c4ab24c1123d144e2bd9e296ff050',
    expect: 'valid',
    note: 'The body is UTF-8, with two to four bytes per character here.',
  },
  {
    name: 'non-ascii-escaped',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_4b7e2f90c6d84a1587e3a5d1f0b9c264","event":"wallet.created","created_at":"2025-05-02T08:30:00.000Z","data":{"wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","currency":"USDTTRC20","label":"G\\u0142\\u00f3wny portfel \\u6771\\u4eac \\ud83d\\udcb6"}}',
    signature: '516c1b35b8734b378b85b01320a648d25f7c4ab24c1123d144e2bd9e296ff050',
    expect: 'mismatch',
    note: 'The same text in escapes is the same JSON but different bytes; the signature is that of non-ascii.',
  },
  {
    name: 'empty-signature',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: '',
    expect: 'missing',
    note: 'An empty header counts as missing.',
  },
  {
    name: 'truncated-signature',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a5',
    expect: 'malformed',
    note: 'One byte short. Functions that compare in constant time tend to throw at this; compare the lengths first.',
  },
  {
    name: 'lengthened-signature',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a59800',
    expect: 'malformed',
    note: 'One byte too many: a correct beginning is not enough.',
  },
  {
    name: 'not-hex',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
    expect: 'malformed',
    note: 'The right length, but not digits. Some decoders turn this into an empty array, which must not pass.',
  },
  {
    name: 'base64',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'vvK2vvwDe8mv/KC+3K7JA4jFWzBvVSAMiolkISqUpZg=',
    expect: 'malformed',
    note: 'The right digest in Base64. We assume hex.',
  },
  {
    name: 'prefixed',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'sha256=bef2b6befc037bc9affca0bedcaec90388c55b306f55200c8a8964212a94a598',
    expect: 'malformed',
    note: 'Other vendors write a prefix; we assume that this one does not.',
  },
  {
    name: 'upper-case',
    secrets: ['whsk_test_only_for_these_vectors'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'BEF2B6BEFC037BC9AFFCA0BEDCAEC90388C55B306F55200C8A8964212A94A598',
    expect: 'malformed',
    note: 'The right digits in upper case. We assume lower case.',
  },
  {
    name: 'second-of-two-secrets',
    secrets: ['whsk_test_only_for_these_vectors', 'whsk_test_the_secret_before_rotation'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: '46aecacb71779e7a2af7a01c4f388cf0b5d5cdf224cf9102494f6fa574115a5b',
    expect: 'valid',
    note: 'While one webhook replaces another: the first secret does not match, the second does.',
  },
  {
    name: 'none-of-two-secrets',
    secrets: ['whsk_test_only_for_these_vectors', 'whsk_test_the_secret_before_rotation'],
    body: '{"id":"ntf_dcab955cc5eaea9836bbf249ba61e72f","event":"payment.completed","created_at":"2025-05-02T09:14:05.877Z","data":{"payment_id":"c1f0a448-15c1-401c-a003-f8a9153a5857","status":"completed","amount":"150.00","currency":"USDTTRC20","address":"TTYNHvzbCHCZYodhqBGgHz7iH2H4dGfkcS","wallet_id":"a09dd899-faf7-4057-ac88-bb0ba636d3b7","custom_id":"deposit-1001","expiry_time":"2025-05-02T10:00:00.000Z","transaction_hash":"33082ccf07f6c47145b70d532addf5ef7385b639739a80624dbaffc07ed630c1"}}',
    signature: 'afebc5cca1e68e159e9146e886ca17bfd4564a3f9b471eaeffd8ec47b5547197',
    expect: 'mismatch',
    note: 'All secrets are tried, and none matches.',
  },
];
