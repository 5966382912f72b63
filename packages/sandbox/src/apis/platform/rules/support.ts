import { operations, type PlatformClient, type PlatformOperationId, type PlatformScope } from '@wirepact/platform';
import { resources } from '@wirepact/platform/behaviour';
import type {
  CreateBulkGifts,
  CreateCampaign,
  CreateDistribution,
  CreateInvoice,
  CreateSplitTemplate,
  Distribution,
  DistributionRecipient,
  Grant,
  Invoice,
  SplitTemplate,
} from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RawRequest, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { platform } from '../definition.ts';

/** A test of a rule of the Platform API. */
export function rule(id: string, test: RuleTest['test']): RuleTest {
  return { api: 'platform', rule: id, test };
}

/** The operations that the sandbox carries out. */
export const carriedOut: readonly PlatformOperationId[] = Object.keys(platform.handlers) as PlatformOperationId[];

/** The operations that the sandbox carries out on behalf of a business. */
export const forBusiness: readonly PlatformOperationId[] = carriedOut.filter((id) => 'target' in operations[id].roles);

/** The business that has granted everything in the default contents. */
export function grantingBusiness({ env }: TestWorld): string {
  return env('WIREPACT_PLATFORM_BUSINESS_ID');
}

/** The business that has granted nothing in the default contents. */
export function otherBusiness({ env }: TestWorld): string {
  return env('WIREPACT_PLATFORM_BUSINESS_ID_2');
}

/** The client with the `live` key of the default contents. */
export function live({ env, platformWith }: TestWorld): PlatformClient {
  return platformWith(env('WIREPACT_PLATFORM_LIVE_API_KEY'));
}

/** The body of a valid invoice for 5000. */
export function invoiceOf(changes: Partial<CreateInvoice> = {}): CreateInvoice {
  return {
    receiverName: 'Example Customer',
    receiverEmail: 'billing@example.com',
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items: [itemOf(5000)],
    ...changes,
  };
}

/** One line of an invoice. */
export function itemOf(amount: number): CreateInvoice['items'][number] {
  return { description: 'Consulting', quantity: 1, rate: amount, amount };
}

/** The body of a valid campaign that pays 500 for an account. */
export function campaignOf(changes: Partial<CreateCampaign> = {}): CreateCampaign {
  return {
    name: 'Summer Promotion',
    publicName: 'Summer Event',
    events: [{ code: 'signup', name: 'Account Created', payoutAmount: 500 }],
    ...changes,
  };
}

/** Creates an invoice for the business that has granted everything. */
export async function createInvoice(test: TestWorld, changes: Partial<CreateInvoice> = {}): Promise<Invoice> {
  const business = test.platform.forBusiness(grantingBusiness(test));
  return (await business.POST('/v1/platform/invoices', { body: invoiceOf(changes) })).data;
}

/** Reads an invoice of the business that has granted everything. */
export async function readInvoice(test: TestWorld, invoiceId: string): Promise<Invoice> {
  const business = test.platform.forBusiness(grantingBusiness(test));
  return (await business.GET('/v1/platform/invoices/{invoiceId}', { params: { path: { invoiceId } } })).data;
}

/** Recipients with these shares, in percent. */
export function recipientsOf(...shares: readonly number[]): DistributionRecipient[] {
  return shares.map((percentage, index) => ({ email: `recipient${index + 1}@example.com`, percentage }));
}

/** The body of a valid distribution of 100000 cents to two recipients. */
export function distributionOf(changes: Partial<CreateDistribution> = {}): CreateDistribution {
  return { recipients: recipientsOf(60, 40), mode: 'percentage', totalAmountCents: 100_000, ...changes };
}

/** Creates a distribution for the business that has granted everything. */
export async function createDistribution(
  test: TestWorld,
  changes: Partial<CreateDistribution> = {},
): Promise<Distribution> {
  const business = test.platform.forBusiness(grantingBusiness(test));
  return (await business.POST('/v1/platform/distributions', { body: distributionOf(changes) })).data;
}

/** The body of a valid split template. */
export function templateOf(changes: Partial<CreateSplitTemplate> = {}): CreateSplitTemplate {
  return { name: 'Team', mode: 'percentage', recipients: recipientsOf(50, 30, 20), ...changes };
}

/** Creates a split template for the business that has granted everything. */
export async function createTemplate(
  test: TestWorld,
  changes: Partial<CreateSplitTemplate> = {},
): Promise<SplitTemplate> {
  const business = test.platform.forBusiness(grantingBusiness(test));
  return (await business.POST('/v1/platform/split-templates', { body: templateOf(changes) })).data;
}

/** The body of a valid request for gifts of these amounts. The codes are `claim_1`, `claim_2` and so on. */
export function giftsOf(distributionId: string, ...amounts: readonly number[]): CreateBulkGifts {
  return {
    senderUserId: 'user_example',
    senderWalletAddress: '0xsender',
    tokenAddress: '0xtoken',
    distributionId,
    recipients: (amounts.length > 0 ? amounts : [5000]).map((amountCents, index) => ({
      email: `recipient${index + 1}@example.com`,
      amountCents,
      vaultAddress: `0xvault${index + 1}`,
      claimCode: `claim_${index + 1}`,
    })),
  };
}

/** The active grants of the platform. */
export async function listGrants(client: PlatformClient): Promise<readonly Grant[]> {
  const { data } = await client.GET('/v1/platform/grants');
  expect(data.total).toBe(data.grants.length);
  return data.grants;
}

/** Creates a link session with these scopes. Returns its id. */
export async function createLinkSession(client: PlatformClient, ...requestedScopes: PlatformScope[]): Promise<string> {
  const { data } = await client.POST('/v1/platform/link-sessions', { body: { requestedScopes } });
  return data.sessionId;
}

/** Lets a business grant scopes to the platform of a client. */
export async function grant(
  { world }: TestWorld,
  client: PlatformClient,
  business: string,
  ...scopes: PlatformScope[]
): Promise<void> {
  const session = await createLinkSession(client, ...scopes);
  await world.act('platform', 'link-session', session, 'approve', { business });
}

/** Creates a key with these scopes. Returns the key itself. */
export async function createKey(client: PlatformClient, ...requestedScopes: PlatformScope[]): Promise<string> {
  return (await client.POST('/v1/platform/me/keys', { body: { requestedScopes } })).data.rawKey;
}

/** The key of `anotherPlatform`. */
export function anotherKey({ world }: TestWorld, environment: 'test' | 'live'): string {
  return `pk_${environment}_another_platform_${world.id}`;
}

/** Another platform with one key, to which no business has granted anything. Returns a client with this key. */
export async function anotherPlatform(
  test: TestWorld,
  environment: 'test' | 'live',
  ...scopes: PlatformScope[]
): Promise<PlatformClient> {
  const { world, platformWith } = test;
  const rawKey = anotherKey(test, environment);
  await world.act('platform', 'api-key', '', 'create', { rawKey, environment, platform: 'platform_other', scopes });
  return platformWith(rawKey);
}

/** How often the platform gets each event, since the world began. */
export async function countEvents({ world }: TestWorld, type: string): Promise<number> {
  return (await world.events(1000)).filter((event) => event.type === type).length;
}

/** What can be left out of a request or replaced in it. */
export interface RequestParts {
  readonly key?: string | undefined;
  /** The target business. Default: the one that has granted everything. */
  readonly target?: string | undefined;
  /** Default: a new one for each request. */
  readonly idempotencyKey?: string | undefined;
  /** Of the resource. Default: an id that does not exist. */
  readonly id?: string;
  /** Of what the path says that the resource belongs to, such as a campaign. Default: an id that does not exist. */
  readonly parent?: string;
  readonly body?: object;
}

let requests = 0;

/** A valid request for an operation, apart from the parts that are given. A part that is `undefined` is left out. */
export function requestFor(test: TestWorld, operation: PlatformOperationId, parts: RequestParts = {}): RawRequest {
  const { method, path, roles } = operations[operation];
  const { key, target, idempotencyKey, id, parent, body } = {
    key: test.env('WIREPACT_PLATFORM_API_KEY'),
    target: grantingBusiness(test),
    idempotencyKey: `request-${(requests += 1)}`,
    id: 'unknown',
    parent: 'unknown',
    body: bodies(test)[operation],
    ...parts,
  };
  const headers = {
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
    ...('target' in roles && target !== undefined && { 'x-target-business-id': target }),
    ...('idempotencyKey' in roles && idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
  return { api: 'platform', method, path: fillPath(operation, path, { id, parent }), headers, ...(body && { body }) };
}

/** Puts ids where the behaviour says that an operation has them: in the path, or in the query. */
function fillPath(
  operation: PlatformOperationId,
  path: string,
  { id, parent }: { readonly id: string; readonly parent: string },
): string {
  const identifier = (resources[operation] as { readonly id?: string }).id;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(identifier === `path.${name}` ? id : parent),
  );
  return identifier?.startsWith('query.') === true
    ? `${filled}?${identifier.slice('query.'.length)}=${encodeURIComponent(id)}`
    : filled;
}

function bodies(test: TestWorld): Partial<Record<PlatformOperationId, object>> {
  return {
    requestAdditionalScopes: { scopes: ['platform:read'] },
    createApiKey: { requestedScopes: ['platform:read'] },
    createLinkSession: { requestedScopes: ['platform:read'] },
    sendDirectInvite: { businessId: otherBusiness(test), requestedScopes: ['invoice:read'] },
    createInvoice: invoiceOf(),
    updateInvoice: invoiceOf(),
    createBusiness: { name: `Business ${requests}`, members: [{ email: 'owner@example.com', roles: ['ADMIN'] }] },
    createCampaign: campaignOf(),
    updateCampaign: { name: 'Another name' },
    recordCampaignEvent: { eventCode: 'signup', userRef: 'player-1' },
    createCampaignLinkSession: {},
    createCampaignLinkInvite: { label: 'Newsletter' },
    updateCampaignLinkInvite: { label: 'Poster' },
    updateBusiness: { logoUrl: 'https://example.com/logo.png' },
    createDistribution: distributionOf(),
    createSplitTemplate: templateOf(),
    updateSplitTemplate: { name: 'Another name' },
    createBulkGifts: giftsOf('unknown'),
    markGiftsFunded: {
      giftData: [{ giftId: 'unknown', claimCode: 'claim_1' }],
      transactionHash: '0xtx',
      distributionId: 'unknown',
    },
    lookupEmails: { emails: ['owner@example.com'] },
  };
}

/** How many items each list has. */
export async function countAll(test: TestWorld): Promise<readonly number[]> {
  const { platform } = test;
  const business = platform.forBusiness(grantingBusiness(test));
  return [
    (await platform.GET('/v1/platform/me/keys')).data.total,
    (await platform.GET('/v1/platform/link-sessions')).data.total,
    (await platform.GET('/v1/platform/grants')).data.total,
    (await platform.GET('/v1/platform/invites')).data.total,
    (await business.GET('/v1/platform/invoices')).data.pagination.total,
    (await test.world.resources({ api: 'platform', kind: 'business', limit: 1000 })).length,
    (await business.GET('/v1/platform/distributions')).data.pagination.total,
    (await business.GET('/v1/platform/split-templates')).data.total,
    (await test.world.resources({ api: 'platform', kind: 'gift', limit: 1000 })).length,
  ];
}
