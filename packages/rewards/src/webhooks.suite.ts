// Runs in any runtime: a function that is given a test runner.
import { createSigner } from '@wirepact/webhooks-core';
import { deliveries, fixture, signatureVectors, signedDelivery, signedRequest } from './testing.ts';
import { createRewardsWebhooks, events, signature, webHandler, type RewardsEventType } from './webhooks.ts';

interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails unless both are deeply equal. */
  equal(actual: unknown, expected: unknown): void;
}

const secret = '0123456789abcdef0123456789abcdef';
const types = Object.keys(events) as RewardsEventType[];

export function webhooksSuite({ test, equal }: Tools): void {
  for (const { name, secrets, body, signature: given, expect } of signatureVectors) {
    test(`says ${expect} of the vector ${name}`, async () => {
      const headers = given === undefined ? {} : { [signature.header]: given };
      const verdict = await createSigner(signature)
        .verify(body, headers, secrets)
        .then(
          () => 'valid',
          ({ code }: { code: string }) => code.replace(/_?signature_?/, ''),
        );
      equal(verdict, expect);
    });
  }

  test('hands every documented delivery to its handler, as it was sent', async () => {
    for (const type of types) {
      for (const text of Object.values(deliveries[type])) {
        const received: unknown[] = [];
        const webhooks = createRewardsWebhooks({ secret }).on(type, (event) => received.push(event));
        const response = await webHandler(webhooks)(await signedRequest(text, { secret }));
        equal([response.status, received], [200, [JSON.parse(text)]]);
      }
    }
  });

  test('knows a repeated delivery by its event id', async () => {
    let calls = 0;
    const webhooks = createRewardsWebhooks({ secret }).on('commission.updated', () => {
      calls += 1;
    });
    const outcomes = [];
    for (const event of [
      fixture('commission.updated'),
      fixture('commission.updated', { timestamp: '2026-03-02T18:30:00Z' }),
      fixture('commission.updated', { event_id: '00000000-0000-4000-8000-000000000000' }),
    ]) {
      outcomes.push((await webhooks.receive(await signedDelivery(event, { secret }))).outcome);
    }
    equal([calls, outcomes], [2, ['handled', 'duplicate', 'handled']]);
  });

  test('takes retries that were signed before the secret was rotated', async () => {
    const previous = 'fedcba9876543210fedcba9876543210';
    const request = await signedRequest(fixture('payout.updated'), { secret: previous });
    const webhooks = createRewardsWebhooks({ secret: [secret, previous] });
    equal((await webHandler(webhooks)(request)).status, 200);
  });

  test('refuses a delivery whose header names another event', async () => {
    const headers = { 'x-event-type': 'payout.updated' };
    const request = await signedRequest(fixture('commission.created'), { secret, headers });
    const response = await webHandler(createRewardsWebhooks({ secret }))(request);
    equal([response.status, (await response.json()).code], [400, 'event_name_mismatch']);
  });

  test('picks one of several examples by name', () => {
    equal(
      fixture('payout.updated', {}, 'referral-completed'),
      JSON.parse(deliveries['payout.updated']['referral-completed']),
    );
  });
}
