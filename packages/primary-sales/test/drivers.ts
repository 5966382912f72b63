import { createPrimarySalesDriver, createPrimarySalesHandlers, toNodeListener } from '../src/index.ts';
import type { AuthorisationRequest, Endpoint, PrimarySalesDriver } from '../src/index.ts';
import { keys, serveShop, wallet } from './calls.ts';
import { serve } from './loopback.ts';
import { createShop, type Shop } from './shop.ts';

/** Creates a driver that calls the handlers of a shop over the network. */
export async function createDriver(shop: Shop = createShop()): Promise<PrimarySalesDriver> {
  const baseUrl = await serve(toNodeListener(createPrimarySalesHandlers({ keys, ...shop }).fetch));
  return createPrimarySalesDriver({ baseUrl, keys });
}

export function createOrder(id: string, quantity: number, currency = 'USDC'): AuthorisationRequest {
  return { recipient_address: wallet, currency, products: [{ product_id: id, quantity }] };
}

/**
 * Functions that replace the responses of a shop. Each gets the request body and the correct response body, and returns
 * another body or a `Response`, or `undefined` to keep the correct one.
 */
export type Changes = Partial<Record<Endpoint, (request: never, correct: never) => unknown>>;

/** Creates a driver for a shop whose responses are changed after the handlers, which would detect a violation. */
export async function createDriverWithChanges(changes: Changes): Promise<PrimarySalesDriver> {
  const { handlers } = serveShop();
  const baseUrl = await serve(
    toNodeListener(async (request) => {
      const endpoint = new URL(request.url).pathname.slice(1) as Endpoint;
      const body = (await request.clone().json()) as never;
      const correct = await handlers.fetch(request);
      const changed = changes[endpoint]?.(body, (await correct.clone().json()) as never);
      if (changed === undefined) return correct;
      return changed instanceof Response ? changed : Response.json(changed);
    }),
  );
  return createPrimarySalesDriver({ baseUrl, keys });
}

/** Changes a correct response body in place. */
export function change<Body>(alter: (body: Body) => void): (request: unknown, correct: Body) => Body {
  return (_, correct) => (alter(correct), correct);
}
