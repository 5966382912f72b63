import type { Campaign, CreateCampaign, RecordCampaignEvent, UpdateCampaign } from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RawResponse, TestWorld } from '../../../rules/rule-test.ts';
import { campaignOf, grantingBusiness, requestFor } from './support.ts';

const campaignPath = '/v1/platform/campaigns/{campaignId}';

/** A response of an operation on the users of a campaign. */
type Sent = Promise<RawResponse>;

/** Creates a campaign for the business that has granted everything. Returns its id. */
export async function openCampaign(test: TestWorld): Promise<string> {
  const { status, json, text } = await test.send(requestFor(test, 'createCampaign'));
  expect(status, text).toBe(200);
  return (json as { campaignId: string }).campaignId;
}

/** Asks for a link session for a user of a campaign. */
export async function startLink(test: TestWorld, parent: string, userRef: string, body: object = {}): Sent {
  return test.send(requestFor(test, 'createCampaignLinkSession', { parent, id: userRef, body }));
}

/** Opens a link session for a user of a campaign. Returns its key. */
export async function openLink(test: TestWorld, parent: string, userRef: string, body: object = {}): Promise<string> {
  const { status, json, text } = await startLink(test, parent, userRef, body);
  expect(status, text).toBe(201);
  return (json as { sessionKey: string }).sessionKey;
}

/** Lets the user of a link session agree. */
export async function agree({ world }: TestWorld, sessionKey: string, input: object = {}): Promise<void> {
  await world.act('platform', 'user-link', sessionKey, 'approve', input);
}

/** Links a user to a campaign. Returns the key of the session. */
export async function linkUser(test: TestWorld, parent: string, userRef: string, input: object = {}): Promise<string> {
  const sessionKey = await openLink(test, parent, userRef);
  await agree(test, sessionKey, input);
  return sessionKey;
}

/** Reads the details of a link session. */
export async function readLink(test: TestWorld, parent: string, sessionKey: string, key?: string): Sent {
  const parts = { parent, id: sessionKey, ...(key !== undefined && { key }) };
  return test.send(requestFor(test, 'getCampaignLinkSessionDetails', parts));
}

/** Creates a campaign of the business that has granted everything. */
export async function createCampaign(test: TestWorld, changes: Partial<CreateCampaign> = {}): Promise<Campaign> {
  const business = test.platform.forBusiness(grantingBusiness(test));
  return (await business.POST('/v1/platform/campaigns', { body: campaignOf(changes) })).data;
}

/** Reads a campaign. */
export async function readCampaign({ platform }: TestWorld, campaignId: string): Promise<Campaign> {
  return (await platform.GET(campaignPath, { params: { path: { campaignId } } })).data;
}

/** Changes a campaign. */
export async function updateCampaign(
  { platform }: TestWorld,
  campaignId: string,
  body: UpdateCampaign,
): Promise<Campaign> {
  return (await platform.PATCH(campaignPath, { params: { path: { campaignId } }, body })).data;
}

/** Starts a campaign. */
export async function startCampaign({ platform }: TestWorld, campaignId: string): Promise<object> {
  return (await platform.PUT(`${campaignPath}/start`, { params: { path: { campaignId } } })).data;
}

/** Stops a campaign. */
export async function stopCampaign({ platform }: TestWorld, campaignId: string): Promise<object> {
  return (await platform.PUT(`${campaignPath}/stop`, { params: { path: { campaignId } } })).data;
}

/** Records an event for a user of a campaign, or a tip. */
export async function recordEvent(
  { platform }: TestWorld,
  campaignId: string,
  body: RecordCampaignEvent,
): Promise<object> {
  return (await platform.POST(`${campaignPath}/events`, { params: { path: { campaignId } }, body })).data;
}

/** Deletes a campaign. */
export async function deleteCampaign({ platform }: TestWorld, campaignId: string): Promise<void> {
  await platform.DELETE(campaignPath, { params: { path: { campaignId } } });
}

/** What the linked user of the default contents has. */
export async function balanceOf({ platform }: TestWorld, campaignId: string): Promise<string> {
  const params = { path: { campaignId, userRef: 'player-1' } };
  return (await platform.GET(`${campaignPath}/users/{userRef}/wallet/balance`, { params })).data.balance;
}
