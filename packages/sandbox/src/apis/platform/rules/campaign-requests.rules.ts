import { operations, type PlatformOperationId, type PlatformScope } from '@wirepact/platform';
import { resources, rules } from '@wirepact/platform/behaviour';
import type { LinkInvite } from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RawRequest, RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { linkUser, openCampaign } from './campaign-support.ts';
import {
  anotherKey,
  anotherPlatform,
  carriedOut,
  createKey,
  grant,
  grantingBusiness,
  listGrants,
  otherBusiness,
  requestFor,
  rule,
} from './support.ts';

/** Rules about requests whose path names a campaign, and about the scopes of campaigns. */
export const campaignRequestRules: readonly RuleTest[] = [
  rule('request.path-names-campaign', async (test) => {
    const [campaign, other] = [await openCampaign(test), await openCampaign(test)];
    const request = requestFor(test, 'getCampaign', { id: campaign });
    const response = await test.send(request);
    expect(response.status).toBe(200);
    const same = await test.send(withHeader(request, 'x-campaign-id', campaign));
    expect([same.status, same.text]).toEqual([200, response.text]);
    const requests = operationsOf('request.path-names-campaign')
      .filter((operation) => kindInPath(operation) === 'campaign')
      .concat('createCampaignLinkInvite')
      .map((operation) => requestFor(test, operation, idsOf(operation, campaign)));
    for (const contradicting of requests) {
      for (const id of [other, 'unknown']) {
        const { status, json } = await test.send(withHeader(contradicting, 'x-campaign-id', id));
        expect(status, contradicting.path).toBe(400);
        expect(json).toMatchObject({ success: false, rule: 'request.path-names-campaign' });
      }
    }
    expect((await test.send(request)).json).toEqual(response.json);
    expect(await countInvites(test)).toBe(0);
  }),

  rule('target-business.follows-from-resource', async (test) => {
    const found = operationsOf('target-business.follows-from-resource').filter((id) => kindInPath(id) === 'campaign');
    expect(found).toHaveLength(18);
    for (const operation of found) {
      const request = requestFor(test, operation, idsOf(operation, await openCampaign(test)));
      const other = await test.send(withHeader(request, 'x-target-business-id', otherBusiness(test)));
      expect(other.status, operation).toBe(400);
      expect(other.json).toMatchObject({ rule: 'target-business.follows-from-resource' });
      const own = requestFor(test, operation, idsOf(operation, await openCampaign(test)));
      for (const accepted of [request, withHeader(own, 'x-target-business-id', grantingBusiness(test))]) {
        const { status, text } = await test.send(accepted);
        // The campaign is found; the user or the invite in the path may be unknown.
        expect([200, 201, 202, 404, 409], `${operation}: ${text}`).toContain(status);
        if (status === 404) expect(text, operation).not.toContain('no campaign ');
      }
    }
  }),

  rule('target-business.needs-active-grant', async (test) => {
    const campaign = await openCampaign(test);
    const read = async (): Promise<number> =>
      (await test.send(requestFor(test, 'getCampaign', { id: campaign }))).status;
    const linkedUsers = requestFor(test, 'listCampaignLinkedUsers', { parent: campaign });
    expect([await read(), (await test.send(linkedUsers)).status]).toEqual([200, 200]);
    const { grantId } = (await listGrants(test.platform))[0]!;
    await test.platform.POST('/v1/platform/grants/{grantId}/revoke', { params: { path: { grantId } } });
    expect([await read(), (await test.send(linkedUsers)).status]).toEqual([403, 403]);
    await grant(test, test.platform, grantingBusiness(test), 'campaign:read');
    expect(await read()).toBe(200);
    const refused = await test.send(linkedUsers);
    expect(refused.status).toBe(403);
    expect(refused.json).toMatchObject({ required: 'campaignLink:read', missingIn: ['grant'] });
  }),

  rule('idempotency.same-key-carried-out-once', async (test) => {
    const campaign = await openCampaign(test);
    await linkUser(test, campaign, 'user-1');
    const invite = await test.send(requestFor(test, 'createCampaignLinkInvite', { parent: campaign }));
    const { code } = invite.json as LinkInvite;
    const requests = [
      requestFor(test, 'createCampaignLinkSession', { parent: campaign, id: 'new' }),
      requestFor(test, 'createCampaignLinkInvite', { parent: campaign }),
      requestFor(test, 'updateCampaignLinkInvite', { parent: campaign, id: code }),
      requestFor(test, 'removeCampaignAccountLink', { parent: campaign, id: 'user-1' }),
    ];
    for (const request of requests) {
      const [first, second] = [await test.send(request), await test.send(request)];
      expect(first.status, first.text).toBeLessThan(300);
      expect([second.status, second.text]).toEqual([first.status, first.text]);
      expect(second.headers.get('idempotent-replayed')).toBe('true');
    }
    expect(await countInvites(test)).toBe(2);
    expect(await test.world.resources({ api: 'platform', kind: 'user-link', state: 'initiated' })).toHaveLength(1);
  }),

  rule('scope.linked-users-need-their-own', async (test) => {
    const parent = await openCampaign(test);
    const list = async (...scopes: PlatformScope[]): Promise<RawResponse> => {
      const key = await createKey(test.platform, ...scopes);
      return test.send(requestFor(test, 'listCampaignLinkedUsers', { parent, key }));
    };
    expect((await list('campaignLink:read')).status).toBe(200);
    const { status, json } = await list('campaign:users:link:read');
    expect(status).toBe(403);
    expect(json).toMatchObject({ required: 'campaignLink:read', missingIn: ['key'] });
  }),

  rule('scope.intersection', async (test) => {
    const { world, platformWith, send } = test;
    const client = await anotherPlatform(test, 'live', 'platform.key:manage', 'platform.invite:manage');
    const keys = {
      granted: await createKey(client, 'campaign:create', 'campaign:read'),
      lacking: await createKey(client, 'campaign:read'),
    };
    const businesses = { granted: grantingBusiness(test), lacking: otherBusiness(test) };
    await grant(test, platformWith(anotherKey(test, 'live')), businesses.granted, 'campaign:create', 'campaign:read');
    await grant(test, platformWith(anotherKey(test, 'live')), businesses.lacking, 'campaign:read');

    const create = async (): Promise<readonly unknown[]> => {
      const responses: unknown[] = [];
      for (const key of [keys.granted, keys.lacking]) {
        for (const target of [businesses.granted, businesses.lacking]) {
          const { status, json } = await send(requestFor(test, 'createCampaign', { key, target }));
          responses.push(status === 200 ? [] : [status, (json as { missingIn: unknown }).missingIn]);
        }
      }
      return responses;
    };
    expect(await create()).toEqual([
      [403, ['platform']],
      [403, ['platform', 'grant']],
      [403, ['platform', 'key']],
      [403, ['platform', 'key', 'grant']],
    ]);
    for (const { id } of await world.resources({ api: 'platform', kind: 'scope-request', state: 'pending' })) {
      await world.act('platform', 'scope-request', id, 'approve');
    }
    expect(await create()).toEqual([[], [403, ['grant']], [403, ['key']], [403, ['key', 'grant']]]);
    const list = requestFor(test, 'listCampaigns', { key: keys.granted, target: businesses.lacking });
    expect((await send(list)).status).toBe(200);
  }),
];

/** The operations of a rule that the sandbox carries out. */
function operationsOf(id: keyof typeof rules): readonly PlatformOperationId[] {
  return carriedOut.filter((operation) => (rules[id].operations as readonly string[]).includes(operation));
}

/** The kind of the resource that the path of an operation names first. */
function kindInPath(operation: PlatformOperationId): string {
  const { resource, within } = resources[operation] as { readonly resource: string; readonly within?: object };
  return within && operations[operation].path.includes('}/') ? Object.keys(within)[0]! : resource;
}

/** The parts of a request that name a campaign. */
function idsOf(operation: PlatformOperationId, campaign: string): { readonly id?: string; readonly parent?: string } {
  return resources[operation].resource === 'campaign' ? { id: campaign } : { parent: campaign };
}

function withHeader(request: RawRequest, name: string, value: string): RawRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

async function countInvites({ world }: TestWorld): Promise<number> {
  return (await world.resources({ api: 'platform', kind: 'link-invite' })).length;
}
