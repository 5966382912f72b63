import type { Tx } from '../../core/api.ts';
import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import type { PrimarySales } from './shape.ts';
import { STORE } from './store.ts';

const ENDPOINTS = {
  quote: { operation: 'quoteSale', name: 'quote endpoint' },
  authorise: { operation: 'authoriseSale', name: 'authorisation endpoint' },
  confirm: { operation: 'confirmSale', name: 'confirmation endpoint' },
  expire: { operation: 'expireSale', name: 'endpoint for expired orders' },
} as const;

/** Gives each endpoint of the store its own key: a chosen one, or one that is derived from the seed. */
export function addKeys(
  tx: Tx<PrimarySales>,
  chosen: { readonly [Endpoint in keyof typeof ENDPOINTS]?: string | undefined },
  secrets: SeedSecrets,
): SeededWorld['credentials'] {
  return Object.entries(ENDPOINTS).map(([endpoint, { operation, name }]) => {
    const value = chosen[endpoint as keyof typeof ENDPOINTS] ?? secrets.secret(`primary-sales ${operation}`, '', 40);
    tx.addCredential({ secret: value, resource: STORE.holder, scopes: [operation], ...STORE });
    const variable = `WIREPACT_PRIMARY_SALES_${endpoint.toUpperCase()}_KEY`;
    return { variable, value, description: `The key of the ${name}.` };
  });
}
