import type { ApiShape } from '../core/api.ts';
import type { ApiDefinition } from '../core/definition.ts';
import { payments } from './payments/definition.ts';
import { platform } from './platform/definition.ts';
import { primarySales } from './primary-sales/definition.ts';
import { rewards } from './rewards/definition.ts';

/** What the sandbox adds to each contract, by the name of the API. */
export const definitions: Readonly<Record<string, ApiDefinition>> = {
  payments: untyped(payments),
  platform: untyped(platform),
  rewards: untyped(rewards),
  'primary-sales': untyped(primarySales),
};

/** The engine passes each definition only what it created for the same API, so it needs no types. */
function untyped<T extends ApiShape>(definition: ApiDefinition<T>): ApiDefinition {
  return definition as unknown as ApiDefinition;
}
