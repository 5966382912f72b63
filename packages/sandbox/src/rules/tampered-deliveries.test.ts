import { expect, it } from 'vitest';
import { allRules } from './all-rules.ts';
import { openTestSandbox } from './open-test-sandbox.ts';
import type { ReceivedRequest, Tamper } from './receivers.ts';
import { createTestWorlds } from './test-worlds.ts';

const SIGNATURES = ['x-signature', 'x-oncade-signature', 'x-webhook-signature'];

/** Deliveries as no API sends them, and tests that have to notice it, by API and rule. */
const tampers: readonly (readonly [what: string, tamper: Tamper, noticedBy: readonly string[]])[] = [
  [
    'lost deliveries',
    () => [],
    [
      'payments webhook.subscribes-to-all-by-default',
      'payments webhook.deletion-stops-retries',
      'payments subscription.wildcard-covers-its-kind',
      'payments delivery.retried-up-to-five-times',
      'platform webhook.documented-events-only',
      'platform campaign.events-reach-platform-and-campaign',
      'platform idempotency.no-second-event',
      'primary-sales order.amounts-add-up-to-the-total',
      'primary-sales order.times-have-different-units',
      'rewards webhook.only-subscribed-types',
    ],
  ],
  [
    'repeated deliveries',
    (request) => [request, request],
    [
      'payments webhook.subscribes-to-all-by-default',
      'payments subscription.overlap-delivers-once',
      'payments webhook.deactivation-drops-pending',
      'payments delivery.retry-is-same-notification',
      'payments delivery.failures-stay-with-their-webhook',
      'platform webhook.documented-events-only',
      'platform campaign.start-and-stop-are-reported',
      'platform idempotency.no-second-event',
      'rewards webhook.headers-and-body-agree',
    ],
  ],
  [
    'deliveries without a signature',
    changeHeaders((headers) => SIGNATURES.forEach((name) => headers.delete(name))),
    [
      'payments delivery.signed-with-own-secret',
      'platform webhook.always-signed',
      'platform webhook.signature-is-hex',
      'rewards webhook.retry-is-the-same-event',
    ],
  ],
  [
    'a signature in upper case',
    changeHeaders((headers) => {
      for (const name of SIGNATURES) headers.set(name, headers.get(name)?.toUpperCase() ?? '');
    }),
    ['payments delivery.signed-with-own-secret', 'platform webhook.signature-is-hex'],
  ],
  [
    'a body that is written again',
    (request) => [{ ...request, body: JSON.stringify(JSON.parse(request.body), null, 1) }],
    [
      'payments delivery.signed-with-own-secret',
      'platform webhook.body-survives-rewriting',
      'platform webhook.signature-is-hmac-of-body',
      'rewards webhook.retry-is-the-same-event',
    ],
  ],
  [
    'a member that is not documented',
    (request) => [{ ...request, body: request.body.replace('{', '{"sandbox":true,') }],
    ['payments event.four-members', 'platform webhook.envelope'],
  ],
  [
    'headers of another event',
    changeHeaders((headers) => {
      for (const name of ['x-oncade-event', 'x-event-type']) headers.set(name, 'another');
    }),
    ['platform webhook.headers-name-event-and-platform', 'rewards webhook.headers-and-body-agree'],
  ],
  ['another method', (request) => [{ ...request, method: 'PUT' }], ['payments event.four-members']],
];

it.each(tampers)('has tests that notice %s', async (_what, tamper, noticedBy) => {
  await using sandbox = await openTestSandbox(new Set(), tamper);
  const worlds = createTestWorlds(sandbox, { base: 'https://sandbox.example/sandbox', fetch: sandbox.fetch });
  for (const name of noticedBy) {
    const tests = allRules.filter(({ api, rule }) => `${api} ${rule}` === name);
    const results = await Promise.allSettled(tests.map((test) => worlds.run(test)));
    expect(
      results.map(({ status }) => status),
      name,
    ).toContain('rejected');
  }
});

function changeHeaders(change: (headers: Headers) => void): Tamper {
  return (request: ReceivedRequest) => {
    const headers = new Headers(request.headers);
    change(headers);
    return [{ ...request, headers }];
  };
}
