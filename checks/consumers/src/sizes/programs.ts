/** A program for a browser, and its maximum size. */
export interface Program {
  name: string;
  code: string;
  /** The maximum size in bytes, minified and compressed with gzip. */
  ceiling: number;
  /** What the bytes are for, and the reason for the ceiling. */
  reason: string;
  /** Files and declarations that are included only if tree shaking fails. */
  mustNotAppear: readonly string[];
}

/** What clients do not use. `operations.js` is the table of all operations, ten times the size of what a client needs. */
const notForClients = ['webhooks-core', 'schemas.js', 'testing.js', 'operations.js', 'behaviour.js', 'scopesFor'];
/** What receivers do not use. */
const notForReceivers = ['client-core', 'schemas.js', 'testing.js', 'operations.js', 'behaviour.js'];

/**
 * Without a stated aim, a ceiling is about three percent above the size measured when it was set. A change that exceeds a
 * ceiling must reduce the size, or raise the ceiling and give the reason.
 */
export const programs: readonly Program[] = [
  {
    name: 'one call of the platform',
    code: `
      import { createPlatformClient } from '@wirepact/platform';
      const platform = createPlatformClient({ apiKey: 'pk_test_1' });
      console.log(await platform.GET('/v1/platform/me'));`,
    ceiling: 5480,
    reason:
      'The facts of the contract take 0.6 kB. The rest is the same for every API: sending and retries 1.4 kB, headers and ' +
      'parameters 0.8 kB, errors 0.7 kB, and pagination, hooks and checks of options. The aim of 5 kB is reached for the other APIs.',
    mustNotAppear: [...notForClients, 'createQuerySerializer'],
  },
  {
    name: 'one call of payments',
    code: `
      import { createPaymentsClient } from '@wirepact/payments';
      console.log(await createPaymentsClient({ apiKey: 'key' }).GET('/user/webhooks'));`,
    ceiling: 5000,
    reason: 'The aim. The facts of the smallest contract take 0.1 kB.',
    mustNotAppear: [...notForClients, 'createQuerySerializer'],
  },
  {
    name: 'one call of rewards',
    code: `
      import { createRewardsClient } from '@wirepact/rewards';
      console.log(await createRewardsClient({ apiKey: 'key', accountId: 'acc' }).GET('/commissions'));`,
    ceiling: 5000,
    reason: 'The aim. The same client with a contract of 0.1 kB.',
    mustNotAppear: [...notForClients, 'createQuerySerializer'],
  },
  {
    name: 'one call of the platform that returns a result',
    code: `
      import { createPlatformResultClient } from '@wirepact/platform';
      const platform = createPlatformResultClient({ apiKey: 'pk_test_1' });
      console.log((await platform.GET('/v1/platform/me')).data);`,
    ceiling: 8370,
    reason:
      'The client of openapi-fetch takes 2.2 kB, and the copies of requests and responses for its middleware 0.7 kB.',
    mustNotAppear: notForClients,
  },
  {
    name: 'one class of error',
    code: `
      import { NotFoundError } from '@wirepact/platform';
      export const isGone = (error) => error instanceof NotFoundError;`,
    ceiling: 225,
    reason: 'A module that only catches errors must not include the client: two base classes and its own.',
    mustNotAppear: [...notForClients, 'createClient', 'RateLimitError'],
  },
  {
    name: 'a receiver of the platform with one handler',
    code: `
      import { createPlatformWebhooks, webHandler } from '@wirepact/platform/webhooks';
      const webhooks = createPlatformWebhooks({ secret: 'whsec' });
      webhooks.on('Platform.Invoice.Paid', ({ data }) => console.log(data.total));
      export default { fetch: webHandler(webhooks) };`,
    ceiling: 6710,
    reason:
      'Verification, WebCrypto, routing, responses, reading bodies, and error messages with their advice take 5.4 kB. ' +
      'Claims that have an owner and belong to a secret, the limit for onError, and checks of options take 1.1 kB.',
    mustNotAppear: [...notForReceivers, 'nodeHandler', 'fastifyPlugin', 'readNodeStream', 'node:'],
  },
  {
    name: 'a receiver of payments with one handler',
    code: `
      import { createPaymentsWebhooks, webHandler } from '@wirepact/payments/webhooks';
      const webhooks = createPaymentsWebhooks({ secret: 'secret' });
      webhooks.on('payment.completed', ({ data }) => console.log(data));
      export default { fetch: webHandler(webhooks) };`,
    ceiling: 6690,
    reason: 'The same receiver with another signature scheme, which is 0.1 kB of data.',
    mustNotAppear: [...notForReceivers, 'nodeHandler', 'fastifyPlugin', 'readNodeStream', 'node:'],
  },
  {
    name: 'one validator without references',
    code: `
      import { ApiKeyStatus } from '@wirepact/platform/schemas';
      export default (value) => ApiKeyStatus(value);`,
    ceiling: 450,
    reason: 'A check of one string, and the interface that validators of all libraries share.',
    mustNotAppear: ['client-core', 'webhooks-core', 'Invoice'],
  },
  {
    name: 'one validator of an object',
    code: `
      import { Invoice } from '@wirepact/platform/schemas';
      export default (value) => Invoice(value);`,
    ceiling: 4300,
    reason: 'Each rule is compiled to code with its own message. The other hundred schemas are not included.',
    mustNotAppear: ['client-core', 'webhooks-core', 'openapi-fetch', 'campaignId'],
  },
  {
    name: 'the handlers of primary sales',
    code: `
      import { createPrimarySalesHandlers } from '@wirepact/primary-sales';
      import * as backend from 'backend';
      export default createPrimarySalesHandlers(backend);`,
    ceiling: 8360,
    reason:
      'Validators of requests and responses take 2.7 kB, the rules between a request and its response, with their messages, ' +
      '1.8 kB, and exact decimals 0.6 kB. The rest is keys, bodies, ' +
      'options and responses, which leave out members that the contract does not name.',
    mustNotAppear: ['createPrimarySalesDriver', 'runSale', 'toNodeListener', 'behaviour.js', 'node:'],
  },
  {
    name: 'exact decimals',
    code: `
      import { decimal } from '@wirepact/primary-sales';
      console.log(decimal.sum([0.1, 0.2]));`,
    ceiling: 770,
    reason:
      'Arithmetic for a cart must not include validators. A tenth of it are the messages for results that do not read back.',
    mustNotAppear: ['schemas.js', 'createPrimarySalesHandlers', 'createPrimarySalesDriver'],
  },
  {
    name: 'the scopes of some operations',
    code: `
      import { requiredScopes } from '@wirepact/platform';
      console.log(requiredScopes(['createInvoice']));`,
    ceiling: 1600,
    reason: 'The table of all operations, without the code that calls them.',
    mustNotAppear: ['createClient', 'CallError', 'definition.js'],
  },
  {
    name: 'types alone',
    code: `
      import type { Invoice, PlatformClient } from '@wirepact/platform';
      import type { PlatformEvent } from '@wirepact/platform/webhooks';
      export type Any = Invoice | PlatformEvent | PlatformClient;`,
    ceiling: 0,
    reason: 'Types disappear when a program is bundled.',
    mustNotAppear: [],
  },
  {
    name: 'every entry, with nothing used',
    code: `
      import '@wirepact/platform';
      import '@wirepact/platform/behaviour';
      import '@wirepact/platform/requests';
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
    reason: 'No module has side effects, so bundlers can remove everything that is not called.',
    mustNotAppear: [],
  },
];
