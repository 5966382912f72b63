import { expect } from 'vitest';
import type { RawResponse, TestWorld } from '../../../rules/rule-test.ts';
import { requestFor } from './support.ts';

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
