// Runs in any runtime: a function that is given a test runner.
import { createSigner } from '@wirepact/webhooks-core';
import { deliveries, fixture, signatureVectors, signedDelivery, signedRequest } from './testing.ts';
import { createPaymentsWebhooks, events, signature, webHandler, type PaymentsEventType } from './webhooks.ts';

interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails unless both are deeply equal. */
  equal(actual: unknown, expected: unknown): void;
}

const secret = 'whsk_test_payments';
const types = Object.keys(events) as PaymentsEventType[];

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
        const webhooks = createPaymentsWebhooks({ secret }).on(type, (event) => received.push(event));
        const response = await webHandler(webhooks)(await signedRequest(text, { secret }));
        equal([response.status, received], [200, [JSON.parse(text)]]);
      }
    }
  });

  test('knows a repeated delivery by its id', async () => {
    let calls = 0;
    const webhooks = createPaymentsWebhooks({ secret }).on('payment.completed', () => {
      calls += 1;
    });
    const outcomes = [];
    for (const event of [
      fixture('payment.completed'),
      fixture('payment.completed', { data: { amount: '1.00' } }),
      fixture('payment.completed', { id: 'ntf_other' }),
    ]) {
      outcomes.push((await webhooks.receive(await signedDelivery(event, { secret }))).outcome);
    }
    equal([calls, outcomes], [2, ['handled', 'duplicate', 'handled']]);
  });

  test('says which events to subscribe to', () => {
    const webhooks = createPaymentsWebhooks({ secret })
      .on(['payment.completed', 'payment.failed'], () => undefined)
      .on('withdrawal.completed', () => undefined);
    equal(webhooks.eventTypes(), ['payment.completed', 'payment.failed', 'withdrawal.completed']);
  });

  test('takes the name of the event from the body alone, as no header has it', async () => {
    const request = await signedRequest(fixture('payment.failed'), {
      secret,
      headers: { 'x-event': 'payment.completed' },
    });
    equal((await webHandler(createPaymentsWebhooks({ secret }))(request)).status, 200);
  });
}
