// A model that finds nothing proves nothing. So each of these breaks one sandbox in one place, and the model has to notice.
import { describe, expect, it } from 'vitest';
import type { AnyHandler, LoadedApi, LoadedOperation } from '../../core/loaded-api.ts';
import type { Step } from '../../core/pipeline/index.ts';
import { checkIdempotency } from '../../core/pipeline/idempotency.ts';
import { checkLookUp } from '../../core/pipeline/look-up.ts';
import { StoredResource } from '../../core/resource.ts';
import type { WorldTransaction } from '../../core/transaction.ts';
import { stubNetwork } from '../../../fixtures/stub-network.ts';
import { openSandbox } from '../../open-sandbox.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { recordWorks } from '../record-works.ts';
import { runModel } from './run-model.ts';

interface Bug {
  readonly bug: string;
  /** What the failure says. */
  readonly says: RegExp;
  /** Breaks the APIs of one sandbox. */
  plant(apis: Readonly<Record<string, LoadedApi>>): void;
}

const bugs: readonly Bug[] = [
  {
    bug: 'an event that is not reported',
    says: /has the events \[\] instead of \[Platform.Invoice.Sent\]/,
    plant: ({ platform }) => {
      const ofInvoice = platform!.transitions.get('invoice') as Map<string, readonly object[]>;
      const send = ofInvoice.get('sendInvoice')!;
      ofInvoice.set(
        'sendInvoice',
        send.map((transition) => ({ ...transition, emits: [] })),
      );
    },
  },
  {
    bug: 'a repeated request that has its effect again',
    says: /it must not change anything/,
    plant: ({ platform }) => replaceStep(platform!, checkIdempotency, () => undefined),
  },
  {
    bug: 'a resource of another account that can be read',
    says: /get\w+ by .*: 200/,
    plant: ({ platform }) =>
      replaceStep(platform!, checkLookUp, (exchange) => {
        const row = exchange.access?.resource;
        if (row && exchange.operation?.reads === true && !exchange.operation.parent) {
          exchange.resource = new StoredResource(row);
          return undefined;
        }
        return checkLookUp(exchange);
      }),
  },
  {
    bug: 'a split that loses a cent',
    says: /the parts of a distribution/,
    plant: ({ platform }) =>
      wrapHandler(platform!, 'createDistribution', (handler) => (call) => {
        const reply = handler(call);
        const { doc } = reply.body as {
          readonly doc: { readonly lineItems: readonly { readonly amountCents: number }[] };
        };
        const [first, ...others] = doc.lineItems;
        const lineItems = [{ ...first, amountCents: first!.amountCents - 1 }, ...others];
        return { ...reply, body: { ...doc, lineItems } };
      }),
  },
  {
    bug: 'stock that does not come back',
    says: /the stock of P00\d|insufficient_stock/,
    plant: (apis) =>
      wrapHandler(apis['primary-sales']!, 'expireSale', () => (call) => {
        const { resource, tx } = call as { readonly resource: StoredResource; readonly tx: WorldTransaction };
        tx.change(resource, { data: { held: [], released: [] } });
        return { status: 200, body: {} };
      }),
  },
];

describe('the model', () => {
  it.each(bugs)('finds $bug', async ({ plant, says }) => {
    const recording = recordWorks(openSqliteStore());
    await using sandbox = await openSandbox(
      { clock: 'frozen', contents: {} },
      { store: recording.store, network: stubNetwork().network },
    );
    plant(sandbox.engine.apis);
    const { failure } = await runModel({ sandbox, recording, seed: 7, runs: 200, steps: 50, shrinks: 20 });
    expect(failure).toMatch(says);
  });
});

/** The steps of an API are made for each sandbox, so no other one is broken. */
function replaceStep(api: LoadedApi, step: Step, by: Step): void {
  const steps = api.steps as Step[];
  const index = steps.indexOf(step);
  expect(index).toBeGreaterThanOrEqual(0);
  steps[index] = by;
}

/** The same holds for its operations. */
function wrapHandler(api: LoadedApi, id: string, wrap: (handler: AnyHandler) => AnyHandler): void {
  const operation = api.operations.get(id) as { -readonly [Name in keyof LoadedOperation]: LoadedOperation[Name] };
  operation.handler = wrap(operation.handler!);
}
