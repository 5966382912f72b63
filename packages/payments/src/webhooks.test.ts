import { createSigner } from '@wirepact/webhooks-core';
import { engine as web } from '@wirepact/webhooks-core/engine-web';
import { describe, expect, it } from 'vitest';
import { eventSchemas } from '@wirepact/payments/schemas';
import { fixture, signatureVectors, signedDelivery } from './testing.ts';
import { createPaymentsWebhooks, signature } from './webhooks.ts';
import { webhooksSuite } from './webhooks.suite.ts';

const tests: { name: string; run: () => Promise<void> }[] = [];
webhooksSuite({ test: (name, run) => tests.push({ name, run: async () => run() }), equal });

function equal(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

it.each(tests)('$name', async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});

// On Node.js everything above ran with node:crypto; elsewhere it is WebCrypto.
describe('with WebCrypto', () => {
  it.each(signatureVectors)(
    'says $expect of the vector $name',
    async ({ secrets, body, signature: given, expect: said }) => {
      const headers = given === undefined ? {} : { [signature.header]: given };
      const verified = createSigner(signature, web).verify(body, headers, secrets);
      if (said === 'valid') await verified;
      else await expect(verified).rejects.toMatchObject({ code: expect.stringContaining(said) });
    },
  );
});

describe('validating events by their schemas', () => {
  const webhooks = createPaymentsWebhooks({ secret: 's', validate: eventSchemas });

  it('takes every documented event, and fields that are new', async () => {
    const event = fixture('payment.completed', { data: { brandNew: true } as object });
    expect(await webhooks.verify(await signedDelivery(event, { secret: 's' }))).toEqual(event);
  });

  it('refuses one that lacks what it must have, and says where', async () => {
    const { body, headers } = await signedDelivery(fixture('payment.completed', { data: { status: undefined } }), {
      secret: 's',
    });
    await expect(webhooks.verify({ body, headers })).rejects.toMatchObject({
      code: 'invalid_payload',
      issues: [{ message: "/data must have required property 'status'", path: ['data'] }],
    });
  });
});
