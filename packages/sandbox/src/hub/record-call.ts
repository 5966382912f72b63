import { decimal } from '@wirepact/primary-sales';
import type { DriverResponse, Violation } from '@wirepact/primary-sales';
import type { components } from '@wirepact/primary-sales/types';
import type { PrimarySales } from '../apis/primary-sales/shape.ts';
import type { Tx } from '../core/api.ts';
import type { HubCall, Sale } from './documents.ts';
import { windowFrom } from './sale.ts';

type Schemas = components<never>['schemas'];

/** Records how a call has ended, and what the Hub knows of the sale from then on. */
export function recordCall(
  tx: Tx<PrimarySales>,
  id: string,
  record: Partial<HubCall>,
  response: DriverResponse<unknown> | undefined,
): void {
  const call = tx.get('hub-call', id);
  const sale = call && tx.get('sale', call.doc.sale_id);
  if (!call || !sale) return;
  const { endpoint } = call.doc;
  const body = response?.ok ? response.body : undefined;
  const ids = endpoint === 'authorise' && body ? listIds(body as Schemas['Authorisation']) : [];
  const used = ids.filter(({ name }) => tx.find('sale', name));
  const between =
    endpoint === 'authorise' && body
      ? [...used.map(({ violation }) => violation), ...compareWithQuote(sale.doc, body as Schemas['Authorisation'])]
      : [];
  const violations = [...(record.violations ?? []), ...between];
  tx.adjust(call, { doc: { ...record, violations } });
  const problems = [...sale.doc.problems, ...describe(endpoint, record, response, violations)];
  const changed = tx.adjust(sale, {
    doc: { ...follow(tx, sale.doc, endpoint, response), problems },
    names: [...new Set(ids.filter((one) => !used.includes(one)).map(({ name }) => name))],
  });
  if (endpoint === 'authorise' && body) tx.queue(changed, 'end-window', windowFrom(tx).milliseconds);
}

/** What a response changes in a sale. The ends of a sale do not depend on what the backend responds. */
function follow(
  tx: Tx<PrimarySales>,
  { status }: Sale,
  endpoint: HubCall['endpoint'],
  response: DriverResponse<unknown> | undefined,
): Partial<Sale> {
  if (endpoint === 'confirm' || endpoint === 'expire') return { status };
  if (!response?.ok) return { status: response?.status === 400 || response?.status === 404 ? 'refused' : 'failed' };
  if (endpoint === 'quote') return { status: 'quoted', quote: response.body as Schemas['Quote'] };
  const { created_at, deadline } = windowFrom(tx);
  return { status: 'authorised', authorisation: response.body as Schemas['Authorisation'], created_at, deadline };
}

/** What must not be the same in two orders of a backend. */
function listIds({ reference, products }: Schemas['Authorisation']): readonly {
  readonly name: string;
  readonly violation: Violation;
}[] {
  const tokens = products.flatMap(({ collection_address, contract_type, detail }) =>
    contract_type === 'ERC721' ? detail.map(({ token_id }) => ({ collection_address, token_id })) : [],
  );
  return [
    {
      name: `reference ${reference}`,
      violation: {
        endpoint: 'authorise',
        rule: 'order.reference-is-unique-and-short',
        place: 'reference',
        message: `reference is ${reference}, which an earlier order already uses`,
      },
    },
    ...tokens.map(({ collection_address, token_id }) => ({
      // Leading zeros do not count, and upper and lower case are the same address.
      name: `token ${collection_address.toLowerCase()} ${token_id.replace(/^0+(?=\d)/, '')}`,
      violation: {
        endpoint: 'authorise',
        rule: 'order.token-id-is-never-reused',
        place: 'products',
        message: `token_id ${token_id} is already used by an earlier order`,
      } as const,
    })),
  ];
}

/** Each product costs what was quoted for it. */
function compareWithQuote({ quote }: Sale, { currency, products }: Schemas['Authorisation']): readonly Violation[] {
  return products.flatMap(({ product_id, detail }): Violation[] => {
    const line = quote?.products.find((quoted) => quoted.product_id === product_id);
    const price = line?.pricing.find((each) => each.currency === currency)?.amount;
    if (price === undefined || isSum(price, detail)) return [];
    return [
      {
        endpoint: 'authorise',
        rule: 'order.costs-what-was-quoted',
        place: 'products',
        message: `the amounts of ${product_id} do not add up to ${price}, which was quoted`,
      },
    ];
  });
}

function isSum(price: number, detail: readonly Schemas['Token'][]): boolean {
  try {
    return decimal.equal(price, decimal.sum(detail.map(({ amount }) => amount)));
  } catch {
    return false;
  }
}

function describe(
  endpoint: HubCall['endpoint'],
  { error }: Partial<HubCall>,
  response: DriverResponse<unknown> | undefined,
  violations: readonly Violation[],
): readonly string[] {
  const found = violations.map(({ rule, message }) => `${endpoint}: ${message} (${rule})`);
  if (!response) return [`${endpoint}: There was no response. ${error ?? ''}`.trim(), ...found];
  if (response.ok) return found;
  const { code = '', message = '' } = response.error;
  return [`${endpoint}: ${[response.status, code, message].filter((part) => part !== '').join(' ')}`, ...found];
}
