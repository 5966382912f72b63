import { events } from '@wirepact/platform/webhooks';
import type { PlatformEvent } from '@wirepact/platform/webhooks';
import { expect } from 'vitest';
import { hmac } from '../../../rules/hmac.ts';
import type { ReceivedRequest, Respond, TestReceiver } from '../../../rules/receivers.ts';
import type { TestWorld } from '../../../rules/rule-test.ts';
import {
  createCampaign,
  deleteCampaign,
  recordEvent,
  startCampaign,
  stopCampaign,
  updateCampaign,
} from './campaign-support.ts';
import {
  createDistribution,
  createInvoice,
  createTemplate,
  giftsOf,
  grant,
  listGrants,
  otherBusiness,
  requestFor,
} from './support.ts';

/** The names of the 21 events, sorted. */
export const TYPES: readonly string[] = Object.keys(events).toSorted();

/** What signs the deliveries to the URL of the platform. */
export const SECRET = 'whsec_of_the_platform_in_rule_tests';

/** Opens a receiver, and sets it as the one of the platform. */
export async function openWebhook(test: TestWorld, respond?: Respond): Promise<TestReceiver> {
  const receiver = test.receiver(respond);
  await test.world.set('platform', { webhookUrl: receiver.url, webhookSecret: SECRET });
  return receiver;
}

/** The events that a receiver got, in their order. Resolves when everything is sent. */
export async function arrivedAt({ world }: TestWorld, { received }: TestReceiver): Promise<readonly PlatformEvent[]> {
  await world.settled();
  return received.map(({ body }) => JSON.parse(body) as PlatformEvent);
}

/** Whether a request is signed with a secret. */
export function isSigned({ headers, body }: ReceivedRequest, secret: string): boolean {
  return headers.get('x-oncade-signature') === hmac(body, secret);
}

/** Lets each of the 21 events happen, through operations, hosted pages and time. */
export async function doEverything(test: TestWorld): Promise<void> {
  await doLinks(test);
  await doCampaign(test);
  await doInvoices(test);
  await doTemplate(test);
  await doGifts(test);
  await test.world.settled();
}

async function doLinks(test: TestWorld): Promise<void> {
  const { platform, world } = test;
  const open = async (): Promise<string> => {
    const body = { requestedScopes: ['invoice:read' as const], metadata: { name: 'Zoë ✓' } };
    return (await platform.POST('/v1/platform/link-sessions', { body })).data.sessionId;
  };
  await world.act('platform', 'link-session', await open(), 'decline', { reason: 'Not now' });
  await open();
  await world.clock.advance('5d');
  const businessId = otherBusiness(test);
  await grant(test, platform, businessId, 'invoice:read');
  const { grantId } = (await listGrants(platform)).find((each) => each.businessId === businessId)!;
  await world.act('platform', 'grant', grantId, 'revoke');
}

async function doCampaign(test: TestWorld): Promise<void> {
  const { campaignId } = await createCampaign(test);
  await updateCampaign(test, campaignId, { name: 'Été' });
  await startCampaign(test, campaignId);
  await stopCampaign(test, campaignId);
  await deleteCampaign(test, campaignId);
  const body = { eventCode: 'signup', userRef: 'player-1' };
  await recordEvent(test, test.env('WIREPACT_PLATFORM_CAMPAIGN_ID'), body);
}

async function doInvoices(test: TestWorld): Promise<void> {
  const { _id: id } = await createInvoice(test);
  for (const operation of ['updateInvoice', 'sendInvoice'] as const) await send(test, operation, { id });
  await test.world.act('platform', 'invoice', id, 'pay');
  const { _id: unpaid } = await createInvoice(test);
  await send(test, 'cancelInvoice', { id: unpaid });
}

async function doTemplate(test: TestWorld): Promise<void> {
  const { templateId: id } = await createTemplate(test);
  for (const operation of ['updateSplitTemplate', 'deleteSplitTemplate'] as const) await send(test, operation, { id });
}

async function doGifts(test: TestWorld): Promise<void> {
  const { _id: distributionId } = await createDistribution(test);
  const { gifts } = (await send(test, 'createBulkGifts', { body: giftsOf(distributionId, 100) })) as {
    readonly gifts: readonly { readonly giftId: string }[];
  };
  const giftData = [{ giftId: gifts[0]!.giftId, claimCode: 'claim_1' }];
  await send(test, 'markGiftsFunded', { body: { giftData, transactionHash: '0xtx', distributionId } });
}

async function send(test: TestWorld, ...parts: ParametersAfterFirst): Promise<unknown> {
  const { status, text, json } = await test.send(requestFor(test, ...parts));
  expect(status, text).toBeLessThan(300);
  return json;
}

type ParametersAfterFirst = Parameters<typeof requestFor> extends [unknown, ...infer Rest] ? Rest : never;
