import spec from '../src/generated/spec.json' with { type: 'json' };
import { createPrimarySalesHandlers } from '../src/index.ts';
import type {
  Authorisation,
  AuthorisationRequest,
  Confirmation,
  Endpoint,
  PrimarySalesHandlers,
  PrimarySalesHandlersOptions,
  Quote,
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

/** Returns a copy of a documented example. */
export function getExample<Body>(name: keyof typeof spec.components.examples): Body {
  return structuredClone(spec.components.examples[name].value) as Body;
}

export const getQuote = (): Quote => getExample('quoteSale.200.two-products');
export const getAuthorisation = (): Authorisation => getExample('authoriseSale.200.two-products');
export const getConfirmation = (): Confirmation & { order: object } => getExample('confirmSale.request.two-products');

/** Creates the handlers of a shop, and collects the errors that they report. */
export function serveShop(options: Partial<PrimarySalesHandlersOptions> = {}): {
  handlers: PrimarySalesHandlers;
  errors: unknown[];
} {
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);
  return { handlers: createPrimarySalesHandlers({ keys, onError, ...createShop(), ...options }), errors };
}

/** Creates handlers whose functions succeed and record that they were called. */
export function createRecordingHandlers(options: Partial<PrimarySalesHandlersOptions> = {}): {
  handlers: PrimarySalesHandlers;
  calls: Endpoint[];
  errors: unknown[];
} {
  const calls: Endpoint[] = [];
  const errors: unknown[] = [];
  const handlers = createPrimarySalesHandlers({
    keys,
    quote: () => (calls.push('quote'), getQuote()),
    authorise: () => (calls.push('authorise'), getAuthorisation()),
    confirm: () => void calls.push('confirm'),
    expire: () => void calls.push('expire'),
    onError: (error) => void errors.push(error),
    ...options,
  });
  return { handlers, calls, errors };
}

/** Creates a call as Immutable sends it. `init` overrides parts of it. */
export function createCall(endpoint: Endpoint, body: unknown, init: RequestInit = {}): Request {
  return new Request(`https://backend.game.example/${endpoint}`, {
    method: 'POST',
    headers: { authorization: keys[endpoint], 'content-type': 'application/json' },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    ...init,
  });
}

/** Reads the status and the JSON body of a response. */
export async function readResponse(response: Response | Promise<Response>): Promise<[number, unknown]> {
  const { status } = await response;
  return [status, await (await response).json()];
}
