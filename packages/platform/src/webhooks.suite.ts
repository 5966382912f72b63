// Runs in any runtime: a function that is given a test runner.
import { createSigner } from '@wirepact/webhooks-core';
import { deliveries, fixture, signatureVectors, signedDelivery, signedRequest } from './testing.ts';
import { createPlatformWebhooks, events, signature, webHandler, type PlatformEventType } from './webhooks.ts';

interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails unless both are deeply equal. */
  equal(actual: unknown, expected: unknown): void;
}

const secret = 'whsec_test_platform';
const types = Object.keys(events) as PlatformEventType[];

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
        const webhooks = createPlatformWebhooks({ secret }).on(type, (event) => received.push(event));
        const response = await webHandler(webhooks)(await signedRequest(text, { secret }));
        equal([response.status, received], [200, [JSON.parse(text)]]);
      }
    }
  });

  test('knows a repeated delivery by its bytes, whatever secret it is signed with', async () => {
    let calls = 0;
    const webhooks = createPlatformWebhooks({ secret: [secret, 'previous'] }).on('Platform.Invoice.Paid', () => {
      calls += 1;
    });
    const event = fixture('Platform.Invoice.Paid');
    const outcomes = [];
    for (const key of [secret, 'previous', secret]) {
      outcomes.push((await webhooks.receive(await signedDelivery(event, { secret: key }))).outcome);
    }
    const later = fixture('Platform.Invoice.Paid', { timestamp: '2024-01-10T13:00:00.000Z' });
    outcomes.push((await webhooks.receive(await signedDelivery(later, { secret }))).outcome);
    equal([calls, outcomes], [2, ['handled', 'duplicate', 'duplicate', 'handled']]);
  });

  test('finds the secret of a campaign from what the delivery claims, and trusts nothing else in it', async () => {
    const secrets = new Map<unknown, string>([['camp_own', 'secret-of-own']]);
    const received: string[] = [];
    const webhooks = createPlatformWebhooks({
      secret: (_, { event, data }) => {
        const own = String(event).startsWith('Platform.Campaign.') ? secrets.get(data?.campaignId) : undefined;
        return own ? [own, secret] : secret;
      },
    }).on('Platform.Campaign.Started', ({ data }) => received.push(data.campaignId));
    const started = (campaignId: string): object => fixture('Platform.Campaign.Started', { data: { campaignId } });
    const statuses = [];
    for (const [campaign, key] of [
      ['camp_own', 'secret-of-own'],
      ['camp_other', 'secret-of-own'],
      ['camp_other', secret],
    ] as const) {
      const request = await signedRequest(JSON.stringify(started(campaign)), { secret: key });
      statuses.push((await webHandler(webhooks)(request)).status);
    }
    equal(
      [statuses, received],
      [
        [200, 400, 200],
        ['camp_own', 'camp_other'],
      ],
    );
  });

  test('refuses a delivery whose header names another event', async () => {
    const headers = { 'x-oncade-event': 'Platform.Invoice.Sent' };
    const request = await signedRequest(fixture('Platform.Invoice.Paid'), { secret, headers });
    const response = await webHandler(createPlatformWebhooks({ secret }))(request);
    equal([response.status, (await response.json()).code], [400, 'event_name_mismatch']);
  });
}
