import { eventSchemas as paymentSchemas } from '@wirepact/payments/schemas';
import paymentsContract from '@wirepact/payments/spec.json' with { type: 'json' };
import { events as paymentEvents } from '@wirepact/payments/webhooks';
import { eventSchemas as platformSchemas } from '@wirepact/platform/schemas';
import platformContract from '@wirepact/platform/spec.json' with { type: 'json' };
import { events as platformEvents } from '@wirepact/platform/webhooks';
import { eventSchemas as rewardSchemas } from '@wirepact/rewards/schemas';
import rewardsContract from '@wirepact/rewards/spec.json' with { type: 'json' };
import { events as rewardEvents } from '@wirepact/rewards/webhooks';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../open-sandbox.ts';
import { findUndeclared } from '../rules/undeclared.ts';
import type { Schema } from '../rules/undeclared.ts';
import { triggers } from './index.ts';

type Validate = ((value: unknown) => boolean) & { readonly errors?: unknown };

const contracts: Readonly<
  Record<string, { readonly types: readonly string[]; readonly schemas: object; readonly document: object }>
> = {
  payments: { types: Object.keys(paymentEvents), schemas: paymentSchemas, document: paymentsContract },
  platform: { types: Object.keys(platformEvents), schemas: platformSchemas, document: platformContract },
  rewards: { types: Object.keys(rewardEvents), schemas: rewardSchemas, document: rewardsContract },
};

const all = Object.entries(contracts).flatMap(([api, { types }]) => types.map((type) => ({ api, type })));

function schemaOf(document: object, type: string): Schema {
  const { webhooks } = document as { webhooks: Readonly<Record<string, { post: Document }>> };
  type Document = { requestBody: { content: { 'application/json': { schema: Schema } } } };
  return webhooks[type]!.post.requestBody.content['application/json'].schema;
}

describe('triggers', () => {
  it('exist for each of the 40 events of the contracts, and for nothing else', () => {
    const known = Object.entries(triggers).flatMap(([api, of]) => Object.keys(of).map((type) => ({ api, type })));
    expect(new Set(known)).toEqual(new Set(all));
    expect(all).toHaveLength(40);
  });

  it.each(all)('cause $type twice, as its contract describes it, with a state that agrees', async ({ api, type }) => {
    await using sandbox = await createSandbox({ clock: 'frozen' });
    const { world } = sandbox;
    const { schemas, document } = contracts[api]!;
    for (let round = 1; round <= 2; round++) {
      const events = await world.trigger(type);
      const event = events.findLast((each) => each.type === type)!;
      const validate = (schemas as Readonly<Record<string, Validate>>)[type]!;
      expect(validate(event.body) ? [] : validate.errors).toEqual([]);
      expect(findUndeclared(event.body, schemaOf(document, type), document)).toEqual([]);
      const [described] = await world.find(event.subject);
      expect(described).toMatchObject({ api, kind: event.kind });
      const { data } = event.body as { readonly data: { readonly status?: string } };
      if (data.status !== undefined) expect(described!.state).toBe(data.status);
    }
  });

  it('use the business that has granted access, and no new one', async () => {
    await using sandbox = await createSandbox();
    const { world } = sandbox;
    const before = await world.resources({ api: 'platform', kind: 'business' });
    const [event] = await world.trigger('Platform.Invoice.Created');
    const invoice = await world.resource('platform', 'invoice', event!.subject);
    expect(invoice.owner).toBe(world.env['WIREPACT_PLATFORM_BUSINESS_ID']);
    expect(await world.resources({ api: 'platform', kind: 'business' })).toHaveLength(before.length);
  });

  it('do more than the money of the first wallet is enough for', async () => {
    await using sandbox = await createSandbox();
    for (let round = 0; round < 8; round++) await sandbox.world.trigger('withdrawal.completed');
    expect((await sandbox.world.events()).filter(({ type }) => type === 'withdrawal.completed')).toHaveLength(8);
  });

  it('take values by the name of a member of `data`', async () => {
    await using sandbox = await createSandbox();
    const { world } = sandbox;
    const events = await world.trigger('Platform.Campaign.EventRecorded', { 'data.payoutAmount': '1' });
    expect(events.at(-1)).toMatchObject({
      type: 'Platform.Campaign.EventRecorded',
      body: { data: { payoutAmount: 1 } },
    });
  });

  it.each([
    ['payment.completed', { amount: '25.00' }, { amount: '25.00', status: 'completed' }],
    ['wallet.balance_changed', { 'data.amount': '12.50' }, { change: '12.50' }],
    ['security.login_attempt', { successful: 'false' }, { successful: false }],
    ['Platform.Invoice.Paid', { rate: 100, quantity: '3' }, { total: 300 }],
    ['Platform.Link.Started', { requestedScopes: 'invoice:read,invoice:send' }, {}],
  ])('cause %s with %j', async (type, set, data) => {
    await using sandbox = await createSandbox();
    const events = await sandbox.world.trigger(type, set);
    expect(events.findLast((event) => event.type === type)!.body).toMatchObject({ data });
  });

  it.each([
    ['payment.complete', {}, 'not-found', 'There is no event "payment.complete". Did you mean "payment.completed"?'],
    [
      'Platform.Campaign.EventRecorded',
      { 'data.payout': 1 },
      'invalid',
      '"data.payout" is not an input of Platform.Campaign.EventRecorded. Its inputs are: businessId, userRef, eventCode, payoutAmount.',
    ],
    [
      'Platform.Campaign.EventRecorded',
      { payoutAmount: 'much' },
      'invalid',
      '"payoutAmount" of Platform.Campaign.EventRecorded must be a number. What is paid, in cents. Default: 500.',
    ],
    ['payment.created', { amount: 'much' }, 'invalid', 'amount is "much". Give a decimal number such as "150.00".'],
  ])('refuse %s with %j', async (type, set, code, message) => {
    await using sandbox = await createSandbox();
    const [last] = await sandbox.world.events(1);
    await expect(sandbox.world.trigger(type, set)).rejects.toMatchObject({ code, message });
    expect(await sandbox.world.events(1)).toEqual(last ? [last] : []);
  });

  it('say what the API refused', async () => {
    await using sandbox = await createSandbox();
    const set = { businessId: 'unknown' };
    await expect(sandbox.world.trigger('Platform.Invoice.Created', set)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^createInvoice was refused with 40[034]\. /),
    });
  });

  it('say which variable a world without a key does not have', async () => {
    await using sandbox = await createSandbox();
    const world = await sandbox.createWorld({ contents: {} });
    await expect(world.trigger('Platform.Link.Started')).rejects.toThrow(/made without WIREPACT_PLATFORM_API_KEY/);
  });
});
