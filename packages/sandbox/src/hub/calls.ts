import type { Resource, Tx } from '../core/api.ts';
import type { PrimarySales } from '../apis/primary-sales/shape.ts';
import { SandboxError } from '../sandbox-error.ts';
import { HUB } from './documents.ts';
import type { Endpoint } from './documents.ts';
import { nameUrl, readUrl } from './settings.ts';

/** A sale as it is stored. */
export type StoredSale = Resource<PrimarySales, 'sale'>;

/**
 * Puts a call of the backend into the queue. It is sent after the commit.
 *
 * @throws {SandboxError} `conflict` if the Hub does not know the endpoint.
 */
export function queueCall(tx: Tx<PrimarySales>, sale: StoredSale, endpoint: Endpoint, request: object): void {
  const url = readUrl(tx.settings, endpoint);
  if (url === '') {
    throw new SandboxError(
      'conflict',
      `The Hub does not know the ${endpoint} endpoint of your backend. Set ${nameUrl(endpoint)} of primary-sales first.`,
    );
  }
  const call = tx.create('hub-call', {
    ...HUB,
    owner: sale.id,
    doc: {
      call_id: tx.id('call_'),
      sale_id: sale.id,
      endpoint,
      status: 'sending',
      at: tx.time,
      url,
      request,
      response: null,
      milliseconds: null,
      error: null,
      violations: [],
      tolerated: [],
    },
  });
  tx.queue(call, 'send');
}
