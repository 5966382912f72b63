// A model that finds nothing proves nothing. So each of these breaks one sandbox in one place, and the model has to notice.
import { describe, expect, it } from 'vitest';
import type { AnyReply, LoadedApi, LoadedOperation } from '../../core/loaded-api.ts';
import type { Step } from '../../core/pipeline/index.ts';
import { checkIdempotency } from '../../core/pipeline/idempotency.ts';
import { checkLookUp } from '../../core/pipeline/look-up.ts';
import { StoredResource } from '../../core/resource.ts';
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

type Body = Readonly<Record<string, unknown>>;

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
        if (row && exchange.operation?.handler && exchange.operation.reads) {
          exchange.resource = new StoredResource(row);
          return undefined;
        }
        return checkLookUp(exchange);
      }),
  },
  {
    bug: 'a fee that is a cent too low',
    says: /a fee of an invoice/,
    plant: ({ platform }) =>
      wrapHandler(platform!, 'createInvoice', (reply) => {
        const { doc } = reply.body as { readonly doc: Body };
        const lines = (doc['feeLineItems'] ?? []) as readonly { readonly amountCents: number }[];
        const feeLineItems = lines.map((line, index) => ({ ...line, amountCents: line.amountCents - index }));
        return { ...reply, body: { ...doc, ...(lines.length > 0 && { feeLineItems }) } };
      }),
  },
];

describe('the model', () => {
  it.each(bugs)('finds $bug', async ({ plant, says }) => {
    const recording = recordWorks(openSqliteStore());
    await using sandbox = await openSandbox({ clock: 'frozen', contents: {} }, { store: recording.store });
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
function wrapHandler(api: LoadedApi, id: string, change: (reply: AnyReply, call: unknown) => AnyReply): void {
  const operation = api.operations.get(id) as { -readonly [Name in keyof LoadedOperation]: LoadedOperation[Name] };
  const handler = operation.handler!;
  operation.handler = (call) => change(handler(call), call);
}
