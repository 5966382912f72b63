import { operations, scopes as everyScope, type PlatformOperationId } from '@wirepact/platform';
import { resources } from '@wirepact/platform/behaviour';
import type { LinkInvite } from '@wirepact/platform/types';
import { asyncProperty, assert as check, string } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSandbox } from '../../rules/open-test-sandbox.ts';
import type { TestSandbox } from '../../rules/open-test-sandbox.ts';
import type { RawRequest, TestWorld } from '../../rules/rule-test.ts';
import { createTestWorlds, type TestWorlds } from '../../rules/test-worlds.ts';
import { agree, linkUser, openCampaign, openLink, startLink } from './rules/campaign-support.ts';
import { createKey, otherBusiness, requestFor, type RequestParts } from './rules/support.ts';

let sandbox: TestSandbox;
let worlds: TestWorlds;
beforeAll(async () => {
  sandbox = await openTestSandbox();
  worlds = createTestWorlds(sandbox, { base: 'https://sandbox.example/sandbox', fetch: sandbox.fetch });
});
afterAll(async () => {
  await sandbox.close();
});

/** A campaign with an open session, a linked user, a link invite and a revoked one, and another campaign. */
interface Campaigns {
  readonly campaign: string;
  readonly other: string;
  readonly session: string;
  readonly invite: string;
  readonly revoked: string;
}

async function openCampaigns(test: TestWorld): Promise<Campaigns> {
  const [campaign, other] = [await openCampaign(test), await openCampaign(test)];
  await linkUser(test, campaign, 'linked');
  const session = await openLink(test, campaign, 'asked');
  const [invite, revoked] = [await createInvite(test, campaign), await createInvite(test, campaign)];
  await test.send(requestFor(test, 'revokeCampaignLinkInvite', { parent: campaign, id: revoked }));
  return { campaign, other, session, invite, revoked };
}

async function createInvite(test: TestWorld, parent: string): Promise<string> {
  const { json } = await test.send(requestFor(test, 'createCampaignLinkInvite', { parent }));
  return (json as LinkInvite).code;
}

/** Everything that a refused request must leave as it was. */
async function readState({ world }: TestWorld): Promise<unknown> {
  const { tables } = await world.snapshot();
  const kept = ['resource', 'name', 'event', 'mail', 'task'].map((name) => tables[name]);
  expect(kept).not.toContain(undefined);
  return kept;
}

const [linkSession, details, remove, list, balance] = [
  'createCampaignLinkSession',
  'getCampaignLinkSessionDetails',
  'removeCampaignAccountLink',
  'listCampaignLinkedUsers',
  'getCampaignUserWalletBalance',
] as const;
const [createInviteOf, listInvites, updateInvite, revokeInvite] = [
  'createCampaignLinkInvite',
  'listCampaignLinkInvites',
  'updateCampaignLinkInvite',
  'revokeCampaignLinkInvite',
] as const;
const all = [linkSession, details, remove, list, balance, createInviteOf, listInvites, updateInvite, revokeInvite];

/** An id with which an operation succeeds. */
function idFor(operation: PlatformOperationId, { session, invite }: Campaigns): string {
  if (operation === details) return session;
  return resources[operation].resource === 'link-invite' ? invite : 'linked';
}

interface Refusal {
  readonly title: string;
  readonly operation: PlatformOperationId;
  readonly status: number;
  readonly rule?: string;
  readonly parts?: (at: Campaigns, test: TestWorld) => Promise<RequestParts> | RequestParts;
  readonly change?: (request: RawRequest, at: Campaigns, test: TestWorld) => RawRequest;
}

const withHeader = (request: RawRequest, name: string, value: string): RawRequest => ({
  ...request,
  headers: { ...request.headers, [name]: value },
});
const withQuery = (query: string) => (request: RawRequest) => ({ ...request, path: request.path + query });

const refusals: readonly Refusal[] = [
  ...all.flatMap((operation): readonly Refusal[] => [
    {
      title: 'without a key',
      operation,
      status: 401,
      rule: 'request.needs-api-key',
      parts: () => ({ key: undefined }),
    },
    {
      title: 'with a key that lacks the scope',
      operation,
      status: 403,
      rule: 'scope.one-for-each-operation',
      parts: async (_at, test) => ({
        key: await createKey(test.platform, ...everyScope.filter((scope) => scope !== operations[operation].scope)),
      }),
    },
    { title: 'with an unknown campaign', operation, status: 404, parts: () => ({ parent: 'cmp_unknown' }) },
    {
      title: 'with a key of the other environment',
      operation,
      status: 404,
      parts: (_at, test) => ({ key: test.env('WIREPACT_PLATFORM_LIVE_API_KEY') }),
    },
    {
      title: 'with the header of another campaign',
      operation,
      status: 400,
      rule: 'request.path-names-campaign',
      change: (request, { other }) => withHeader(request, 'x-campaign-id', other),
    },
    {
      title: 'with the header of another business',
      operation,
      status: 400,
      rule: 'target-business.follows-from-resource',
      change: (request, _at, test) => withHeader(request, 'x-target-business-id', otherBusiness(test)),
    },
  ]),
  ...[details, remove, balance, updateInvite, revokeInvite].flatMap((operation): readonly Refusal[] => [
    { title: 'with an unknown id', operation, status: 404, parts: () => ({ id: 'unknown' }) },
    { title: 'with an id of another campaign', operation, status: 404, parts: ({ other }) => ({ parent: other }) },
  ]),
  ...[
    { title: 'an e-mail address that is not one', operation: linkSession, body: { email: 'nobody' } },
    { title: 'a body that is a list', operation: linkSession, body: [] },
    { title: 'no label', operation: createInviteOf, body: { maxUses: 1 } },
    { title: 'a limit of zero', operation: createInviteOf, body: { label: 'A', maxUses: 0 } },
    { title: 'an expiry that is not a time', operation: createInviteOf, body: { label: 'A', expiresAt: 'soon' } },
    { title: 'nothing to change', operation: updateInvite, body: {} },
    { title: 'a limit of zero', operation: updateInvite, body: { maxUses: 0 } },
    { title: 'a status that only revoking gives', operation: updateInvite, body: { status: 'revoked' } },
  ].map(({ body, ...refusal }): Refusal => ({ ...refusal, status: 400, parts: () => ({ body }) })),
  { title: 'a page of zero', operation: list, status: 400, change: withQuery('?page=0') },
  { title: 'a page of 101 users', operation: list, status: 400, change: withQuery('?limit=101') },
  {
    title: 'a flag that is not one',
    operation: listInvites,
    status: 400,
    change: withQuery('?includeRevoked=perhaps'),
  },
  {
    title: 'no session',
    operation: details,
    status: 400,
    change: (request) => ({ ...request, path: request.path.split('?')[0]! }),
  },
  {
    title: 'a user who is linked',
    operation: linkSession,
    status: 409,
    rule: 'user-link.open-session-is-given-again',
  },
  {
    title: 'a user who has not agreed',
    operation: remove,
    status: 404,
    rule: 'user-link.removal-needs-a-link',
    parts: () => ({ id: 'asked' }),
  },
  {
    title: 'a user who has not agreed',
    operation: balance,
    status: 404,
    rule: 'user-link.balance-only-of-linked-users',
    parts: () => ({ id: 'asked' }),
  },
  { title: 'the key of a session', operation: remove, status: 404, parts: ({ session }) => ({ id: session }) },
  { title: 'the reference of a user', operation: details, status: 404, parts: () => ({ id: 'linked' }) },
  {
    title: 'a link invite that is revoked',
    operation: updateInvite,
    status: 409,
    rule: 'link-invite.revoked-cannot-be-changed',
    parts: ({ revoked }) => ({ id: revoked }),
  },
];

describe('a request about the users of a campaign', () => {
  it.each(refusals)('is refused: $operation $title', async ({ operation, status, rule, parts, change }) => {
    await worlds.run({
      api: 'platform',
      rule: '',
      test: async (test) => {
        const at = await openCampaigns(test);
        const given = { parent: at.campaign, id: idFor(operation, at), ...(await parts?.(at, test)) };
        const request = requestFor(test, operation, given);
        const before = await readState(test);
        const response = await test.send(change?.(request, at, test) ?? request);
        expect(response.status, response.text).toBe(status);
        expect(response.json).toMatchObject({ success: false, error: expect.any(String), ...(rule && { rule }) });
        expect(await readState(test)).toEqual(before);
      },
    });
  });

  it.each([linkSession, createInviteOf, updateInvite])('is refused: %s with the key of another request', async (id) => {
    await worlds.run({
      api: 'platform',
      rule: '',
      test: async (test) => {
        const at = await openCampaigns(test);
        const request = requestFor(test, id, { parent: at.campaign, id: id === linkSession ? 'new' : at.invite });
        expect((await test.send(request)).status).toBeLessThan(300);
        const before = await readState(test);
        const response = await test.send({ ...request, body: { ...(request.body as object), email: 'b@example.com' } });
        expect(response.status).toBe(422);
        expect(await readState(test)).toEqual(before);
      },
    });
  });
});

it('opens one session for a user who is asked fifty times at once', async () => {
  await worlds.run({
    api: 'platform',
    rule: '',
    test: async (test) => {
      const campaign = await openCampaign(test);
      const responses = await Promise.all(Array.from({ length: 50 }, () => startLink(test, campaign, 'user-1')));
      const statuses = responses.map(({ status }) => status).toSorted((one, other) => one - other);
      expect(statuses).toEqual([...Array<number>(49).fill(200), 201]);
      expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
    },
  });
});

describe('a reference of a user', () => {
  it('can be any text', async () => {
    await worlds.run({
      api: 'platform',
      rule: '',
      test: async (test) => {
        const campaign = await openCampaign(test);
        await check(
          asyncProperty(string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (text) => {
            // A URL cannot have these as a part of its path.
            if (text === '.' || text === '..' || text.includes('\0')) return;
            const { status, json } = await startLink(test, campaign, text);
            expect(status).toBe(201);
            await agree(test, (json as { sessionKey: string }).sessionKey);
            const read = await test.send(requestFor(test, balance, { parent: campaign, id: text }));
            expect(read.status).toBe(200);
            const listed = await test.send(requestFor(test, list, { parent: campaign }));
            expect(listed.json).toMatchObject({ users: [{ userRef: text }] });
            const removed = await test.send(requestFor(test, remove, { parent: campaign, id: text }));
            expect(removed.status).toBe(200);
          }),
          { numRuns: 60, examples: [['a/b'], ['__proto__'], ['%2F'], ['💶'], ["'; --"], ['?session=a']] },
        );
      },
    });
  });
});

it('refuses an agreement with an address that is not one', async () => {
  await worlds.run({
    api: 'platform',
    rule: '',
    test: async (test) => {
      const session = await openLink(test, await openCampaign(test), 'user-1');
      await expect(agree(test, session, { email: 'nobody' })).rejects.toMatchObject({ code: 'invalid' });
      expect(await test.world.resource('platform', 'user-link', session)).toMatchObject({ state: 'initiated' });
    },
  });
});
