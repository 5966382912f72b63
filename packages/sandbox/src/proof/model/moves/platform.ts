import assert from 'node:assert/strict';
import { scopes as everyScope } from '@wirepact/platform';
import type { components } from '@wirepact/platform/types';
import type { Actor, Known, Model } from '../model.ts';
import { action, request } from '../turn.ts';
import type { Move, RequestContext, Turn } from '../turn.ts';
import { cents } from './payments.ts';
import { balanceOf, payInto } from './wallets.ts';

type Schemas = components<never>['schemas'];

const api = 'platform';

const WALLETS = ['a', 'b', 'c'].map((digit) => `0x${digit.repeat(40)}`);

const SECOND = 1000;

/** Keys, and who works with them. */
const keys: readonly Move[] = [
  request({
    api,
    operation: 'createApiKey',
    body: ({ turn }) => ({ requestedScopes: turn.number(3) === 0 ? ['platform:read', 'invoice:read'] : everyScope }),
    creates: ({ key, rawKey }: { key: Schemas['ApiKey']; rawKey: string }, context) => {
      addActor(context, key.keyId, rawKey, key.requestedScopes!);
      return { id: key.keyId };
    },
  }),
  request({
    api,
    operation: 'rotateApiKey',
    body: ({ turn }) => ({ gracePeriodDays: turn.pick([0, 1, 7])! }),
    creates: ({ newKey, rawKey, oldKeyId, gracePeriodDays }: Schemas['RotatedApiKey'], context) => {
      const old = context.model.actors.find(({ key, world }) => key === oldKeyId && world === context.actor.world)!;
      addActor(context, newKey.keyId, rawKey, old.scopes);
      old.until = Math.min(old.until, context.now + gracePeriodDays * 24 * 3600 * SECOND);
      return { id: newKey.keyId, holder: old.holder, env: old.env };
    },
  }),
  request({
    api,
    operation: 'revokeApiKey',
    follows: (_: unknown, { model, resource, now }) => {
      for (const actor of model.actors) {
        if (actor.key === resource!.id && actor.world === resource!.world) actor.until = Math.min(actor.until, now);
      }
    },
  }),
  request({ api, operation: 'getApiKeyDetails' }),
  request({
    api,
    operation: 'listApiKeys',
    lists: { ids: ({ keys: all }: { keys: Schemas['ApiKey'][] }) => all.map(({ keyId }) => keyId) },
  }),
];

function addActor({ model, actor }: RequestContext, key: string, rawKey: string, scopes: readonly string[]): void {
  const { world, holder, env } = actor;
  const headers = { authorization: `Bearer ${rawKey}` };
  model.actors.push({ world, api, holder, env, headers, scopes, key, until: Infinity });
}

/** What businesses allow a platform. */
const grants: readonly Move[] = [
  request({
    api,
    operation: 'createLinkSession',
    body: () => ({ requestedScopes: everyScope }),
    creates: ({ sessionId }: Schemas['LinkSession']) => ({ id: sessionId }),
  }),
  request({ api, operation: 'getLinkSession' }),
  request({ api, operation: 'cancelLinkSession' }),
  request({
    api,
    operation: 'listLinkSessions',
    lists: {
      ids: ({ sessions }: { sessions: Schemas['LinkSession'][] }) => sessions.map(({ sessionId }) => sessionId),
    },
  }),
  action({
    api,
    kind: 'link-session',
    action: 'approve',
    weight: 2,
    input: ({ model }, session) => ({ business: businessFor(model, session).id }),
    refuses: ({ model }, session) => hasGrant(model, session, businessFor(model, session).id),
    follows: (turn, session) => addGrant(turn, session, businessFor(turn.model, session).id),
  }),
  action({ api, kind: 'link-session', action: 'decline' }),
  request({
    api,
    operation: 'sendDirectInvite',
    weight: 2,
    body: ({ model, actor }) => ({ businessId: businessFor(model, actor).id, requestedScopes: everyScope }),
    refuses: ({ model, actor }) => (hasGrant(model, actor, businessFor(model, actor).id) ? 409 : undefined),
    creates: ({ inviteId, businessId }: Schemas['Invite']) => ({ id: inviteId, facts: { business: businessId } }),
  }),
  request({ api, operation: 'cancelInvite' }),
  request({
    api,
    operation: 'listInvites',
    lists: { ids: ({ invites }: { invites: Schemas['Invite'][] }) => invites.map(({ inviteId }) => inviteId) },
  }),
  action({
    api,
    kind: 'invite',
    action: 'approve',
    weight: 2,
    refuses: ({ model }, invite) => hasGrant(model, invite, invite.facts['business'] as string),
    follows: (turn, invite) => addGrant(turn, invite, invite.facts['business'] as string),
  }),
  action({ api, kind: 'invite', action: 'decline' }),
  request({ api, operation: 'revokeGrant' }),
  action({ api, kind: 'grant', action: 'revoke' }),
  request({
    api,
    operation: 'listGrants',
    weight: 2,
    lists: { ids: ({ grants: all }: { grants: Schemas['Grant'][] }) => all.map(({ grantId }) => grantId) },
  }),
];

type Account = Pick<Known, 'world' | 'api' | 'holder' | 'env'>;

/** A business that is in the environment of an account. It changes with the number of invites and sessions. */
function businessFor(model: Model, account: Account): Known {
  const businesses = model
    .kind(api, 'business')
    .filter(({ world, env }) => world === account.world && ['', account.env].includes(env));
  return businesses[(model.kind(api, 'invite').length + model.kind(api, 'link-session').length) % businesses.length]!;
}

function hasGrant(model: Model, { world, holder, env }: Account, business: string): boolean {
  return model
    .kind(api, 'grant')
    .some(
      (grant) =>
        grant.state === 'active' &&
        grant.world === world &&
        grant.holder === holder &&
        grant.env === env &&
        grant.facts['business'] === business,
    );
}

/** The API names a new grant only to its platform, in an event or a list. */
async function addGrant({ model, real }: Turn, { world, holder, env }: Account, business: string): Promise<void> {
  const [newest] = await real.worlds.get(world)!.resources({ api, kind: 'grant', limit: 1 });
  const { id, doc, holder: its, env: where } = newest!;
  assert.deepEqual([its, where, doc['businessId']], [holder, env, business]);
  const facts = { business, scopes: doc['grantedScopes'] };
  model.known.push({ world, api, kind: 'grant', id, holder, env, owner: '', state: 'active', facts });
}

/** Invoices, and what is paid for them. */
export const invoiceMoves: readonly Move[] = [
  request({
    api,
    operation: 'createInvoice',
    weight: 6,
    body: ({ turn }) => ({ ...detailsOf(turn), ...pickFees(turn), ...(turn.number(3) === 0 && { status: 'sent' }) }),
    creates: (invoice: Schemas['Invoice']) => {
      checkSums(invoice);
      return { id: invoice._id, state: invoice.status, facts: factsOf(invoice) };
    },
  }),
  request({
    api,
    operation: 'updateInvoice',
    weight: 2,
    body: ({ turn }) => detailsOf(turn),
    follows: (invoice: Schemas['Invoice'], { resource }) => {
      checkSums({ ...invoice, feeLineItems: [] });
      const { fees } = resource!.facts;
      assert.deepEqual({ fees }, { fees: factsOf(invoice)['fees'] }, 'An update keeps the fees.');
      Object.assign(resource!.facts, factsOf(invoice));
    },
  }),
  request({
    api,
    operation: 'getInvoice',
    weight: 2,
    follows: (invoice: Schemas['Invoice'], { resource }) => {
      assert.deepEqual([invoice.status, invoice.total], [resource!.state, resource!.facts['total']]);
    },
  }),
  request({ api, operation: 'sendInvoice', weight: 2 }),
  request({ api, operation: 'cancelInvoice' }),
  request({
    api,
    operation: 'listInvoices',
    weight: 3,
    lists: { ids: ({ invoices: all }: { invoices: Schemas['Invoice'][] }) => all.map(({ _id }) => _id) },
  }),
  action({ api, kind: 'invoice', action: 'pay', weight: 3, follows: ({ model }, invoice) => payOut(model, invoice) }),
  action({ api, kind: 'invoice', action: 'pay-by-bank', weight: 2 }),
  action({
    api,
    kind: 'invoice',
    action: 'settle',
    weight: 2,
    follows: ({ model }, invoice) => payOut(model, invoice),
  }),
];

const RATES = [1, 99, 2500, 12_345];

function detailsOf(turn: Turn): object {
  const items = Array.from({ length: 1 + turn.number(3) }, (_, index) => {
    const quantity = 1 + turn.number(4);
    const rate = RATES[(index + quantity) % RATES.length]!;
    return { description: `Item ${index}`, quantity, rate, amount: quantity * rate };
  });
  return {
    receiverName: 'Example Customer',
    receiverEmail: 'billing@example.com',
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items,
  };
}

function pickFees(turn: Turn): object {
  const fee = { label: 'Service', percentage: 7, flat: turn.number(20), recipientWallet: WALLETS[0] };
  return turn.number(3) > 0 ? { fees: [fee, { ...fee, percentage: 3 }] } : {};
}

/** The sums are worked out here a second time, in whole numbers. */
function checkSums({ items = [], total, feeLineItems = [], paymentSummary }: Schemas['Invoice']): void {
  assert.equal(
    total,
    items.reduce((sum, { quantity, rate }) => sum + quantity * rate, 0),
    'the total of an invoice',
  );
  for (const { percentageRate, flatRateCents, amountCents } of feeLineItems) {
    const share = (BigInt(total) * BigInt(percentageRate) + 50n) / 100n;
    assert.equal(BigInt(amountCents), BigInt(flatRateCents) + share, 'a fee of an invoice');
  }
  const { invoiceAmount, payerFee, totalCharged } = paymentSummary!;
  assert.equal(invoiceAmount, total);
  assert.equal(Math.round(totalCharged * 100), Math.round(invoiceAmount * 100) + Math.round(payerFee * 100));
}

function factsOf({ total, feeLineItems = [] }: Schemas['Invoice']): Known['facts'] {
  return { total, fees: feeLineItems.reduce((sum, { amountCents }) => sum + amountCents, 0) };
}

function payOut(model: Model, invoice: Known): void {
  const { total, fees } = invoice.facts as { readonly total: number; readonly fees: number };
  // One unit of an invoice counts as 1 USDC.
  payInto(model, model.find(invoice, 'business', invoice.owner)!, invoice.env, BigInt(total - fees) * 100n);
}

/** Businesses, and what is in their wallets. */
export const businessMoves: readonly Move[] = [
  request({
    api,
    operation: 'createBusiness',
    body: ({ model, turn }) => ({
      name: nameOf(model),
      members: [{ email: 'owner@example.com', roles: ['ADMIN'], isOwner: true }],
      ...(turn.number(2) === 0 && { grantScopes: everyScope }),
    }),
    refuses: ({ model, actor }) => (isTaken(model, actor, nameOf(model)) ? 409 : undefined),
    creates: ({ business, grant }: Schemas['CreatedBusiness'], { model, actor }) => {
      const { world, holder, env } = actor;
      const id = business._id;
      if (grant) {
        const facts = { business: id, scopes: grant.grantedScopes };
        model.known.push({ world, api, kind: 'grant', id: grant._id, holder, env, owner: '', state: 'active', facts });
      }
      const owned = model
        .kind(api, 'business')
        .find((each) => each.world === world && each.facts['owner'] === 'owner@example.com');
      return { id, holder: '', facts: { name: business.name, wallet: owned!.facts['ownerWallet'] } };
    },
  }),
  request({ api, operation: 'getBusiness' }),
  request({
    api,
    operation: 'updateBusiness',
    weight: 2,
    body: ({ model, turn }) => ({
      name: nameOf(model),
      ...(turn.number(2) === 0 && { payoutWallet: turn.pick(WALLETS) }),
    }),
    refuses: ({ model, actor, resource }) =>
      resource!.facts['name'] !== nameOf(model) && isTaken(model, actor, nameOf(model)) ? 409 : undefined,
    follows: ({ name, payoutWallet }: Schemas['Business'], { resource }) => {
      resource!.facts['name'] = name;
      if (payoutWallet) resource!.facts['wallet'] = payoutWallet;
    },
  }),
  request({
    api,
    operation: 'getBusinessWalletBalance',
    weight: 4,
    follows: ({ address, balance }: Schemas['WalletBalance'], { model, resource, actor }) => {
      assert.equal(address, resource!.facts['wallet']);
      assert.equal(cents(balance), balanceOf(model, resource!, actor.env), `the balance of ${address}`);
    },
  }),
];

/** Few of them, so that they meet. */
function nameOf(model: Model): string {
  return `Business ${model.kind(api, 'business').length % 8}`;
}

function isTaken(model: Model, { world }: Actor, name: string): boolean {
  return model.kind(api, 'business').some((each) => each.world === world && each.facts['name'] === name);
}

/** What platforms do with their keys, and businesses with what they allow. */
export const accountMoves: readonly Move[] = [...keys, ...grants];
