import type { Action } from '../core/api.ts';
import type { PrimarySales } from '../apis/primary-sales/shape.ts';
import { defineActionOf } from '../apis/define-action.ts';
import { readPaymentWindow } from '../apis/primary-sales/orders.ts';
import { SandboxError } from '../sandbox-error.ts';
import { queueCall } from './calls.ts';
import type { StoredSale } from './calls.ts';
import { writeConfirmation } from './confirmation.ts';
import { HUB } from './documents.ts';
import { readProducts } from './read-products.ts';

const BUYER = '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB';
const MOST_REPEATS = 10;

const define = defineActionOf<PrimarySales, 'sale'>();

const times = {
  type: 'number',
  description: `How many times the Hub calls, one after the other, at most ${MOST_REPEATS}. Default: 1.`,
} as const;

/**
 * What happens in the Hub: a buyer asks for prices, wants to pay, pays or does not pay. Each of them calls an endpoint of the
 * backend after the commit. Nothing keeps a buyer from paying late, and nothing keeps the Hub from calling again.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- The input of each action has a type of its own.
export const sale: Readonly<Record<string, Action<PrimarySales, 'sale', any>>> = {
  quote: define({
    creates: true,
    input: {
      products: {
        type: 'strings',
        description: 'The products that the buyer wants, with the number of pieces: "P001=2".',
        required: true,
      },
      recipient_address: { type: 'string', description: `The wallet of the buyer. Default: ${BUYER}.` },
    },
    run: ({ input, tx }) => {
      const recipient_address = input.recipient_address ?? BUYER;
      const products = readProducts(input.products);
      const created = tx.create('sale', {
        ...HUB,
        doc: { sale_id: tx.id('sale_'), status: 'quoting', recipient_address, products, problems: [] },
      });
      queueCall(tx, created, 'quote', { recipient_address, products });
    },
  }),

  authorise: define({
    input: {
      currency: { type: 'string', description: 'What the buyer pays in. Default: the first currency of the quote.' },
      reports_expiry: {
        type: 'boolean',
        description: 'Whether the Hub reports it if the order is not paid in time. Default: true.',
      },
    },
    run: ({ resource, input, tx }) => {
      const { authorisation, quote, recipient_address, products } = resource.doc;
      if (authorisation) {
        throw new SandboxError('conflict', `The sale ${resource.id} has an order. Begin another sale with a quote.`);
      }
      const currency = input.currency ?? quote?.totals[0]?.currency;
      if (currency === undefined) {
        throw new SandboxError('invalid', 'The sale has no quote with a currency. Give a currency.', {
          pointer: '/currency',
        });
      }
      const { reports_expiry = true } = input;
      tx.adjust(resource, { doc: { status: 'authorising', currency, reports_expiry } });
      queueCall(tx, resource, 'authorise', { recipient_address, currency, products });
    },
  }),

  confirm: define({
    input: {
      times,
      tx_hash: { type: 'string', description: 'The transaction of the payment. Default: a random one.' },
    },
    run: ({ resource, input, tx }) => {
      const order = findOrder(resource);
      const calls = readTimes(input.times);
      const tx_hash = resource.doc.tx_hash ?? input.tx_hash ?? `0x${tx.random(64)}`;
      const paid = tx.adjust(resource, { doc: { status: 'paid', tx_hash } });
      const confirmation = writeConfirmation(resource.doc, order, tx_hash);
      for (let call = 0; call < calls; call++) queueCall(tx, paid, 'confirm', confirmation);
    },
  }),

  expire: define({
    input: { times },
    run: ({ resource, input, tx }) => {
      const { reference } = findOrder(resource);
      const calls = readTimes(input.times);
      const ended = tx.adjust(resource, { doc: { status: resource.doc.tx_hash === undefined ? 'expired' : 'paid' } });
      for (let call = 0; call < calls; call++) queueCall(tx, ended, 'expire', { reference });
    },
  }),

  'end-window': define({
    internal: true,
    input: {},
    run: ({ resource, tx }) => {
      if (resource.doc.status !== 'authorised') return;
      const { reference } = findOrder(resource);
      const ended = tx.adjust(resource, { doc: { status: 'expired' } });
      if (resource.doc.reports_expiry !== false) queueCall(tx, ended, 'expire', { reference });
    },
  }),
};

/** When the payment window of an order ends that is created now. */
export function windowFrom(tx: Parameters<typeof readPaymentWindow>[0]): {
  readonly created_at: number;
  readonly deadline: number;
  readonly milliseconds: number;
} {
  const seconds = readPaymentWindow(tx);
  return { created_at: tx.now, deadline: Math.floor(tx.now / 1000) + seconds, milliseconds: seconds * 1000 };
}

function findOrder({ id, doc }: StoredSale): NonNullable<StoredSale['doc']['authorisation']> {
  if (doc.authorisation) return doc.authorisation;
  throw new SandboxError(
    'conflict',
    `The sale ${id} has no order: the backend has not authorised it. Authorise it first.`,
  );
}

function readTimes(calls = 1): number {
  if (Number.isInteger(calls) && calls >= 1 && calls <= MOST_REPEATS) return calls;
  throw new SandboxError('invalid', `times is ${calls}. Give a whole number from 1 to ${MOST_REPEATS}.`, {
    pointer: '/times',
  });
}
