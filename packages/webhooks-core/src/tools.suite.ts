// Suites run in any runtime: each is a function that is given a test runner and the cryptography to use.
import type { Engine } from './signature/engine.ts';
import { WebhookVerificationError } from './error.ts';
import type { SignatureScheme } from './signature/scheme.ts';

/** What a suite needs of a test runner. */
export interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails unless both are deeply equal. */
  equal(actual: unknown, expected: unknown): void;
  engine: Engine;
}

/** What a promise comes to: `resolved`, the code of a refusal, or the error as it is. */
export async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return 'resolved';
  } catch (error) {
    return error instanceof WebhookVerificationError ? error.code : error;
  }
}

/** A scheme with a header for the event's name and ids in the body. */
export const scheme: SignatureScheme = {
  header: 'X-Signature',
  algorithm: 'hmac-sha256',
  encoding: 'hex',
  case: 'lower',
  prefix: '',
  signs: { content: 'raw-body' },
  key: { form: 'utf8' },
  timestamp: { header: null, tolerance: null },
  event: { header: 'X-Event', body: '/type', mismatch: 'refuse' },
  deduplication: { by: 'id', of: '/id' },
};

/** Schemes that differ in everything that is data. */
export const schemes: readonly SignatureScheme[] = [
  scheme,
  { ...scheme, case: 'upper', prefix: 'sha256=' },
  { ...scheme, encoding: 'base64', prefix: 'v1,' },
  { ...scheme, prefix: '(v1.*)+' },
  { ...scheme, algorithm: 'hmac-sha1', encoding: 'base64' },
  { ...scheme, algorithm: 'hmac-sha384', encoding: 'base64' },
  { ...scheme, algorithm: 'hmac-sha512', encoding: 'base64', key: { form: 'base64' } },
  { ...scheme, algorithm: 'hmac-sha512', key: { form: 'hex' } },
];

/** The events of an API that does not exist. */
export interface ThingEvents {
  'thing.made': { type: 'thing.made'; id: string; data: { colour: string } };
  'thing.sold': { type: 'thing.sold'; id: string; data: { price: number } };
}
