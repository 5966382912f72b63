import spec from '../src/generated/spec.json' with { type: 'json' };
import { createPrimarySalesHandlers } from '../src/index.ts';
import type {
  AuthorisationRequest,
  Endpoint,
  PrimarySalesHandlers,
  PrimarySalesHandlersOptions,
  QuoteRequest,
} from '../src/index.ts';
import { createShop } from './shop.ts';

export const endpoints: Endpoint[] = ['quote', 'authorise', 'confirm', 'expire'];
export const keys: Record<Endpoint, string> = {
  quote: 'key-of-quote',
  authorise: 'key-of-authorise',
  confirm: 'key-of-confirm',
  expire: 'key-of-expire',
};

export const wallet = '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB';
export const basket: QuoteRequest = {
  recipient_address: wallet,
  products: [
    { product_id: 'P001', quantity: 1 },
    { product_id: 'P002', quantity: 3 },
  ],
};
export const order: AuthorisationRequest = { ...basket, currency: 'USDC' };

/** A valid body for each endpoint. */
export const bodies: Record<Endpoint, object> = {
  quote: basket,
  authorise: order,
  confirm: spec.components.examples['confirmSale.request.two-products'].value,
  expire: { reference: 'O00001' },
};

/** A copy of a documented example. */
export function example<Body>(name: keyof typeof spec.components.examples): Body {
  return structuredClone(spec.components.examples[name].value) as Body;
}

/** The handlers of a shop, with the errors that were reported. */
export function serveShop(options: Partial<PrimarySalesHandlersOptions> = {}): {
  handlers: PrimarySalesHandlers;
  errors: unknown[];
} {
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);
  return { handlers: createPrimarySalesHandlers({ keys, onError, ...createShop(), ...options }), errors };
}

/** A call as Immutable sends it, with what a test wants otherwise. */
export function callOf(endpoint: Endpoint, body: unknown, init: RequestInit = {}): Request {
  return new Request(`https://backend.game.example/${endpoint}`, {
    method: 'POST',
    headers: { authorization: keys[endpoint], 'content-type': 'application/json' },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    ...init,
  });
}

/** Status and body of an answer. */
export async function told(response: Response | Promise<Response>): Promise<[number, unknown]> {
  const { status } = await response;
  return [status, await (await response).json()];
}
