// Suites run in every runtime: each is a function that receives a test runner and the cryptography to use.
import type { Engine } from './signature/engine.ts';
import { WebhookVerificationError } from './error.ts';
import type { Webhooks, WebhooksOptions } from './receiver/types.ts';
import { createWebhooks } from './receiver/webhooks.ts';
import type { SignatureScheme } from './signature/scheme.ts';
import { createSigner } from './signature/signer.ts';

/** What a suite needs from a test runner. */
export interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails unless both are deeply equal. */
  equal(actual: unknown, expected: unknown): void;
  engine: Engine;
}

/** The outcome of a promise: `resolved`, the code of a refusal, or any other error. */
export async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return 'resolved';
  } catch (error) {
    return error instanceof WebhookVerificationError ? error.code : error;
  }
}

/** A scheme with a header for the name of the event and with ids in the body. */
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

/** Schemes that differ in every part that is data. */
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

/** The events of an invented API. */
export interface ThingEvents {
  'thing.made': { type: 'thing.made'; id: string; data: { colour: string } };
  'thing.sold': { type: 'thing.sold'; id: string; data: { price: number } };
}

/** The secret of deliveries. */
export const secret = 'whsec_one';
/** An event. */
export const made = { type: 'thing.made', id: 'evt_1', data: { colour: 'red' } } as const;
/** Another event. */
export const sold = { type: 'thing.sold', id: 'evt_2', data: { price: 3 } } as const;

/** Functions that create receivers and signed deliveries with one engine. */
export interface Kit {
  /** Creates a receiver that explains refusals in its responses and does not write to the console. */
  receiver(options?: Partial<WebhooksOptions<ThingEvents>>, over?: Partial<SignatureScheme>): Webhooks<ThingEvents>;
  /** Creates a signed delivery of an event, or of a text that is sent unchanged. */
  createDelivery(
    event: unknown,
    headers?: Record<string, string>,
    key?: string,
  ): Promise<{ body: string; headers: Record<string, string> }>;
  /** Creates the same delivery as a `Request`. */
  createRequest(event: unknown, init?: RequestInit): Promise<Request>;
}

export function createKit(engine: Engine): Kit {
  const createDelivery: Kit['createDelivery'] = async (event, headers = {}, key = secret) => {
    const body = typeof event === 'string' ? event : JSON.stringify(event);
    return { body, headers: { 'x-signature': await createSigner(scheme, engine).sign(body, key), ...headers } };
  };
  return {
    receiver: (options = {}, over = {}) =>
      createWebhooks<ThingEvents>(
        { api: 'things', signature: { ...scheme, ...over } },
        { secret, onError: () => undefined, explainRefusals: true, ...options },
        engine,
      ),
    createDelivery,
    async createRequest(event, init = {}) {
      const { body, headers } = await createDelivery(event);
      return new Request('http://receiver.test/', { method: 'POST', body, headers, ...init });
    },
  };
}

/** A handler that runs until `finish` is called. */
export function createSlowWork(): { work: () => Promise<void>; begun: Promise<void>; finish: () => void } {
  let begin = (): void => undefined;
  let finish = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const finished = new Promise<void>((resolve) => (finish = resolve));
  return { work: () => (begin(), finished), begun, finish };
}
