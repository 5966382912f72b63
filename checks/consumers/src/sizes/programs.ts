/** A program that somebody downloads, and how large it may get. */
export interface Program {
  name: string;
  code: string;
  /** In bytes, minified and compressed by gzip. */
  ceiling: number;
  /** What the bytes are for, and where the ceiling comes from. */
  reason: string;
  /** Files, and what they declare, that are in it only where tree shaking has failed. */
  mustNotAppear: readonly string[];
}

/** What clients have no use for. `operations.js` is the table of all operations, ten times the size of what a client needs. */
const notForClients = ['webhooks-core', 'schemas.js', 'testing.js', 'operations.js', 'behaviour.js', 'scopesFor'];
/** What receivers have no use for. */
const notForReceivers = ['client-core', 'schemas.js', 'testing.js', 'operations.js', 'behaviour.js'];

/**
 * Where no aim is given, a ceiling stands some three percent above what was measured when it was set. A change that goes
 * over one sheds the weight, or raises the ceiling and says why.
 */
export const programs: readonly Program[] = [
  {
    name: 'one call of the platform',
    code: `
      import { createPlatformClient } from '@wirepact/platform';
      const platform = createPlatformClient({ apiKey: 'pk_test_1' });
      console.log(await platform.GET('/v1/platform/me'));`,
    ceiling: 4260,
    reason:
      'The aim for a whole client is 6 kB, twice what openapi-fetch is without retries, deadlines, idempotency, classes of ' +
      'errors, pagination and redaction. The contract is 0.6 kB of it.',
    mustNotAppear: notForClients,
  },
  {
    name: 'one call of payments',
    code: `
      import { createPaymentsClient } from '@wirepact/payments';
      console.log(await createPaymentsClient({ apiKey: 'key' }).GET('/user/webhooks'));`,
    ceiling: 3780,
    reason:
      'The smallest contract: 0.1 kB of it, where that of the platform is 0.6 kB. All else is the same for every API.',
    mustNotAppear: notForClients,
  },
  {
    name: 'one call of rewards',
    code: `
      import { createRewardsClient } from '@wirepact/rewards';
      console.log(await createRewardsClient({ apiKey: 'key', accountId: 'acc' }).GET('/commissions'));`,
    ceiling: 3820,
    reason: 'The same client with a contract of 0.1 kB.',
    mustNotAppear: notForClients,
  },
  {
    name: 'one class of error',
    code: `
      import { NotFoundError } from '@wirepact/platform';
      export const isGone = (error) => error instanceof NotFoundError;`,
    ceiling: 200,
    reason: 'A module that only catches must not bring the client along: two base classes and its own.',
    mustNotAppear: [...notForClients, 'createClient', 'RateLimitError'],
  },
  {
    name: 'a receiver of the platform with one handler',
    code: `
      import { createPlatformWebhooks, webHandler } from '@wirepact/platform/webhooks';
      const webhooks = createPlatformWebhooks({ secret: 'whsec' });
      webhooks.on('Platform.Invoice.Paid', ({ data }) => console.log(data.total));
      export default { fetch: webHandler(webhooks) };`,
    ceiling: 5460,
    reason:
      'Verifying and WebCrypto are 1.1 kB, routing, answers and what was seen before 1.7 kB, reading bodies and headers ' +
      '0.6 kB. The sentences that say what is wrong and what to do are 1.1 kB, and stay: they are read when nothing works.',
    mustNotAppear: [...notForReceivers, 'nodeHandler', 'fastifyPlugin', 'readNodeStream', 'node:'],
  },
  {
    name: 'a receiver of payments with one handler',
    code: `
      import { createPaymentsWebhooks, webHandler } from '@wirepact/payments/webhooks';
      const webhooks = createPaymentsWebhooks({ secret: 'secret' });
      webhooks.on('payment.completed', ({ data }) => console.log(data));
      export default { fetch: webHandler(webhooks) };`,
    ceiling: 5440,
    reason: 'The same receiver with another scheme, which is data of 0.1 kB.',
    mustNotAppear: [...notForReceivers, 'nodeHandler', 'fastifyPlugin', 'readNodeStream', 'node:'],
  },
  {
    name: 'one validator without references',
    code: `
      import { ApiKeyStatus } from '@wirepact/platform/schemas';
      export default (value) => ApiKeyStatus(value);`,
    ceiling: 450,
    reason: 'A check of one text, and the interface that validators of all libraries share.',
    mustNotAppear: ['client-core', 'webhooks-core', 'Invoice'],
  },
  {
    name: 'one validator of an object',
    code: `
      import { Invoice } from '@wirepact/platform/schemas';
      export default (value) => Invoice(value);`,
    ceiling: 4300,
    reason:
      'Each rule is compiled to code with a sentence of its own; nothing of the other hundred schemas comes along.',
    mustNotAppear: ['client-core', 'webhooks-core', 'openapi-fetch', 'campaignId'],
  },
  {
    name: 'the handlers of primary sales',
    code: `
      import { createPrimarySalesHandlers } from '@wirepact/primary-sales';
      import * as backend from 'backend';
      export default createPrimarySalesHandlers(backend);`,
    ceiling: 7720,
    reason:
      'Validators of requests and answers are 2.7 kB, the rules between a request and its answer, with a sentence for each, ' +
      '1.8 kB, exact decimals 0.6 kB, keys, bodies and answers the rest.',
    mustNotAppear: ['createPrimarySalesDriver', 'runSale', 'toNodeListener', 'behaviour.js', 'node:'],
  },
  {
    name: 'exact decimals',
    code: `
      import { decimal } from '@wirepact/primary-sales';
      console.log(decimal.sum([0.1, 0.2]));`,
    ceiling: 700,
    reason: 'Arithmetic for a cart must not bring validators along.',
    mustNotAppear: ['schemas.js', 'createPrimarySalesHandlers', 'createPrimarySalesDriver'],
  },
  {
    name: 'the scopes of some operations',
    code: `
      import { requiredScopes } from '@wirepact/platform';
      console.log(requiredScopes(['createInvoice']));`,
    ceiling: 1600,
    reason: 'The table of all operations, and nothing that calls them.',
    mustNotAppear: ['createClient', 'CallError', 'definition.js'],
  },
  {
    name: 'types alone',
    code: `
      import type { Invoice, PlatformClient } from '@wirepact/platform';
      import type { PlatformEvent } from '@wirepact/platform/webhooks';
      export type Any = Invoice | PlatformEvent | PlatformClient;`,
    ceiling: 0,
    reason: 'Types are gone when a program is bundled.',
    mustNotAppear: [],
  },
  {
    name: 'every entry, with nothing used',
    code: `
      import '@wirepact/platform';
      import '@wirepact/platform/behaviour';
      import '@wirepact/platform/schemas';
      import '@wirepact/platform/testing';
      import '@wirepact/platform/webhooks';
      import '@wirepact/payments';
      import '@wirepact/payments/webhooks';
      import '@wirepact/rewards';
      import '@wirepact/rewards/webhooks';
      import '@wirepact/primary-sales';
      import '@wirepact/client-core';
      import '@wirepact/webhooks-core';`,
    ceiling: 0,
    reason: 'No module does anything when it is loaded, so that bundlers may drop whatever is not called.',
    mustNotAppear: [],
  },
];
