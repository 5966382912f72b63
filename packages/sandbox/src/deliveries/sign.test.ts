import * as payments from '@wirepact/payments/testing';
import { signature as paymentsSignature } from '@wirepact/payments/webhooks';
import * as platform from '@wirepact/platform/testing';
import { signature as platformSignature } from '@wirepact/platform/webhooks';
import * as rewards from '@wirepact/rewards/testing';
import { signature as rewardsSignature } from '@wirepact/rewards/webhooks';
import { expect, it } from 'vitest';
import { writeHeaders } from './sign.ts';

it.each([
  ['payments', paymentsSignature, payments.signatureVectors],
  ['platform', platformSignature, platform.signatureVectors],
  ['rewards', rewardsSignature, rewards.signatureVectors],
] as const)('signs every valid vector of %s as its contract does', (_, signature, vectors) => {
  const valid = vectors.filter((vector) => vector.expect === 'valid');
  expect(valid.length).toBeGreaterThan(2);
  for (const { body, secrets, signature: expected } of valid) {
    const signed = secrets.map((secret) => writeHeaders(signature, { body, secret, type: 'any' })[signature.header]);
    expect(signed).toContain(expected);
  }
});

it('does not sign without a secret', () => {
  expect(() => writeHeaders(paymentsSignature, { body: '{}', secret: '', type: 'any' })).toThrow('no secret');
});
