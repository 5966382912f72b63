import {
  createSigner,
  createWebhooks,
  type Engine,
  type SignatureScheme,
  type Signer,
  type StandardSchema,
  type Webhooks,
  type WebhooksOptions,
} from '@wirepact/webhooks-core';
import type { RequestOptions, SignatureVector, SignedDelivery, SigningOptions } from '@wirepact/webhooks-core/testing';

/** The modules of a package that receivers and their tests use. */
export interface ReceiverModules {
  /** `@wirepact/<api>/webhooks` */
  webhooks: object;
  /** `@wirepact/<api>/testing` */
  testing: object;
  /** `@wirepact/<api>/schemas` */
  schemas: object;
}

/** The events of an API whose names are known only at run time. */
export type Events = Record<string, object>;

/** The receiver of one API, with the data and the helpers to test it. */
export interface ReceiverApi {
  /** The id of the API. */
  id: string;
  /** How its deliveries are signed. */
  signature: SignatureScheme;
  /** The names of all its events. */
  types: readonly string[];
  /** Every documented delivery as signed text: by event, then by example. */
  deliveries: Readonly<Record<string, Readonly<Record<string, string>>>>;
  vectors: readonly SignatureVector[];
  /** The validators of the events. */
  eventSchemas: Readonly<Record<string, StandardSchema<object>>>;
  createReceiver(options: WebhooksOptions<Events>): Webhooks<Events>;
  createSigner(): Signer;
  fixture(type: string, overrides?: object, example?: string): object;
  signedDelivery(event: object | string, options: SigningOptions): Promise<SignedDelivery>;
  signedRequest(event: object | string, options: RequestOptions): Promise<Request>;
}

interface Exports {
  webhooks: { events: object; signature: SignatureScheme } & Record<string, unknown>;
  testing: Pick<ReceiverApi, 'deliveries' | 'fixture' | 'signedDelivery' | 'signedRequest'> & {
    signatureVectors: readonly SignatureVector[];
  };
  schemas: Pick<ReceiverApi, 'eventSchemas'>;
}

/**
 * Describes the receiver of one API from the exports of its package. Without `engine`, receivers come from the package's
 * own factory. With it, they come from the same factory with other cryptography.
 * Throws an `Error` if the package does not export a factory.
 */
export function toReceiverApi(id: string, modules: ReceiverModules, engine?: Engine): ReceiverApi {
  const { webhooks, testing, schemas } = modules as Exports;
  const { signature } = webhooks;
  const [, factory] = Object.entries(webhooks).find(([name]) => /^create\w+Webhooks$/.test(name)) ?? [];
  if (typeof factory !== 'function') {
    throw new Error(
      `@wirepact/${id}/webhooks must export a create…Webhooks function, but does not. Run \`pnpm generate\`.`,
    );
  }
  return {
    id,
    signature,
    types: Object.keys(webhooks.events),
    deliveries: testing.deliveries,
    vectors: testing.signatureVectors,
    eventSchemas: schemas.eventSchemas,
    createReceiver: (options) =>
      engine
        ? createWebhooks<Events>({ api: id, signature }, options, engine)
        : (factory as ReceiverApi['createReceiver'])(options),
    createSigner: () => createSigner(signature, engine),
    fixture: testing.fixture,
    signedDelivery: testing.signedDelivery,
    signedRequest: testing.signedRequest,
  };
}
