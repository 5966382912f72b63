import { scopes as everyScope } from '@wirepact/platform';
import { numbers } from '@wirepact/platform/behaviour';
import type { components } from '@wirepact/sandbox/control/types';
import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import { SandboxError } from '../../sandbox-error.ts';
import { createAccount } from './accounts.ts';
import { createKey } from './api-keys.ts';
import { createBusiness } from './businesses.ts';
import { addCampaign } from './fill-campaigns.ts';
import { createGrant } from './grants.ts';
import { draftInvoice } from './invoices.ts';
import { amountOf } from './money.ts';
import { createPlatform } from './platforms.ts';
import { findUnknownScope } from './scopes.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';
import { createTemplate } from './split-templates.ts';
import { findWrongSum } from './splits.ts';

type Schemas = components<never>['schemas'];

type Business = PlatformResource<'business'>;

type Credential = SeededWorld['credentials'][number];

/**
 * Fills a world.
 *
 * @throws {SandboxError} `invalid` if the contents name a platform or a scope that does not exist, or if shares do not add up.
 */
export function fill(
  tx: PlatformTx,
  { platforms = [], accounts = [], businesses = [] }: Schemas['PlatformContents'],
  secrets: SeedSecrets,
): SeededWorld {
  const added = platforms.map((entry, index) => addPlatform(tx, entry, `/platform/platforms/${index}`, secrets));
  const keys = added.flatMap((platform) => platform.keys);
  for (const account of accounts) createAccount(tx, account.email, account.balance);
  const platformIds = added.map(({ platformId }) => platformId);
  const filled = businesses.map((entry, index) =>
    addBusiness(tx, entry, { platformIds, pointer: `/platform/businesses/${index}` }),
  );
  return {
    credentials: [...numberVariables(keys, 'test'), ...numberVariables(keys, 'live')],
    ids: [
      ...filled.map(({ business: { id, doc } }, index) => ({
        variable: `WIREPACT_PLATFORM_BUSINESS_ID${suffix(index)}`,
        value: id,
        description: `The id of the business ${doc.name}.`,
      })),
      ...filled
        .flatMap(({ campaigns }) => campaigns)
        .map(({ id, doc }, index) => ({
          variable: `WIREPACT_PLATFORM_CAMPAIGN_ID${suffix(index)}`,
          value: id,
          description: `The id of the campaign ${doc.name} in \`${doc.environment}\`.`,
        })),
    ],
  };
}

interface SeededKey {
  readonly env: string;
  readonly value: string;
  readonly description: string;
}

const prefixes = { test: 'WIREPACT_PLATFORM_API_KEY', live: 'WIREPACT_PLATFORM_LIVE_API_KEY' } as const;

function numberVariables(keys: readonly SeededKey[], environment: 'test' | 'live'): Credential[] {
  return keys
    .filter(({ env }) => env === environment)
    .map(({ value, description }, index) => ({
      variable: prefixes[environment] + suffix(index),
      value,
      description,
    }));
}

function suffix(index: number): string {
  return index === 0 ? '' : `_${index + 1}`;
}

interface SeededPlatform {
  readonly platformId: string;
  readonly keys: readonly SeededKey[];
}

function addPlatform(
  tx: PlatformTx,
  entry: Schemas['PlatformEntry'],
  pointer: string,
  secrets: SeedSecrets,
): SeededPlatform {
  const { platformId = tx.id('platform_'), name, approvedScopes = everyScope, keys = [] } = entry;
  checkScopes(approvedScopes, `${pointer}/approvedScopes`);
  createPlatform(tx, platformId, name);
  for (const env of ['test', 'live']) tx.setScopes(platformId, env, '', approvedScopes);
  const added = keys.map(({ environment: env, label, requestedScopes = approvedScopes, rawKey }, index) => {
    checkScopes(requestedScopes, `${pointer}/keys/${index}/requestedScopes`);
    const value = rawKey ?? secrets.secret(`${pointer}/keys/${index}`, `pk_${env}_`, 32);
    createKey(tx, { holder: platformId, env, requestedScopes, label, rawKey: value });
    return { env, value, description: `An API key of ${name} for \`${env}\`.` };
  });
  return { platformId, keys: added };
}

/** Where an entry is, and which platforms it can name. */
interface Place {
  readonly pointer: string;
  /** The first one is the default. */
  readonly platformIds: readonly string[];
}

function addBusiness(
  tx: PlatformTx,
  entry: Schemas['BusinessEntry'],
  { pointer, platformIds }: Place,
): { readonly business: Business; readonly campaigns: readonly PlatformResource<'campaign'>[] } {
  const { _id, grants = [], splitTemplates = [], invoices = [], campaigns = [], ...described } = entry;
  const business = createBusiness(tx, { ...described, ...(_id !== undefined && { id: _id }) });
  for (const [index, grant] of grants.entries()) {
    addGrant(tx, business, grant, { platformIds, pointer: `${pointer}/grants/${index}` });
  }
  for (const [index, template] of splitTemplates.entries()) {
    addTemplate(tx, business, template, { platformIds, pointer: `${pointer}/splitTemplates/${index}` });
  }
  for (const [index, invoice] of invoices.entries()) {
    addInvoice(tx, business, invoice, { platformIds, pointer: `${pointer}/invoices/${index}` });
  }
  return {
    business,
    campaigns: campaigns.map((campaign, index) => {
      const place = { platformIds, pointer: `${pointer}/campaigns/${index}` };
      return addCampaign(tx, campaign, {
        holder: choosePlatform(campaign.platformId, place),
        owner: business.id,
        pointer: place.pointer,
      });
    }),
  };
}

function addGrant(tx: PlatformTx, business: Business, entry: Schemas['GrantEntry'], place: Place): void {
  const { platformId, environment: env, grantedScopes: scopes = everyScope } = entry;
  checkScopes(scopes, `${place.pointer}/grantedScopes`);
  createGrant(tx, { platform: { holder: choosePlatform(platformId, place), env }, business, scopes });
}

function addTemplate(tx: PlatformTx, { id }: Business, entry: Schemas['SplitTemplateEntry'], place: Place): void {
  const { platformId, environment: env, ...described } = entry;
  const sum = findWrongSum(described.recipients);
  if (sum !== undefined) {
    throw new SandboxError(
      'invalid',
      `${place.pointer}/recipients has shares that add up to ${sum} percent; they have to add up to ${numbers['shares-total']}.`,
    );
  }
  const account = { holder: choosePlatform(platformId, place), env };
  createTemplate(tx, id, { ...described, mode: 'percentage' }, account);
}

function addInvoice(tx: PlatformTx, { id: owner }: Business, entry: Schemas['InvoiceEntry'], place: Place): void {
  const { platformId, environment: env, status = 'draft', date = tx.time.slice(0, 10), items, ...rest } = entry;
  const details = {
    ...rest,
    date,
    payToTarget: 'BUSINESS' as const,
    items: items.map((item) => ({ ...item, amount: amountOf(item) })),
  };
  const holder = choosePlatform(platformId, place);
  tx.create('invoice', { holder, env, owner, doc: { ...draftInvoice(tx, details, env), status } });
}

function choosePlatform(id: string | undefined, { pointer, platformIds }: Place): string {
  const found = id === undefined ? platformIds[0] : platformIds.find((platformId) => platformId === id);
  if (found !== undefined) return found;
  const expected = id === undefined ? 'a platform' : `the platform ${JSON.stringify(id)}`;
  throw new SandboxError(
    'invalid',
    `${pointer} needs ${expected}, which does not exist; add it to /platform/platforms.`,
  );
}

function checkScopes(scopes: readonly string[], pointer: string): void {
  const unknown = findUnknownScope(scopes);
  if (unknown === undefined) return;
  throw new SandboxError(
    'invalid',
    `${pointer} has ${JSON.stringify(unknown)}, which is not a scope; name scopes of the contract.`,
  );
}
