import type { LinkInvite } from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { openCampaign } from './campaign-support.ts';
import { requestFor, rule } from './support.ts';

const conflict = { code: 'conflict' } as const;

/** Rules about link invites. */
export const linkInviteRules: readonly RuleTest[] = [
  rule('link-invite.begins-active-and-unused', async (test) => {
    const { status, json } = await create(test, await openCampaign(test), { label: 'Newsletter', maxUses: 500 });
    expect(status).toBe(200);
    const invite = json as LinkInvite;
    expect(invite).toMatchObject({ status: 'active', maxUses: 500, currentUses: 0, expiresAt: null });
    expect(new URL(invite.url).pathname.split('/').at(-1)).toBe(invite.code);
  }),

  rule('link-invite.limits-are-optional', async (test) => {
    const campaign = await openCampaign(test);
    const expiresAt = '2030-01-01T00:00:00.000Z';
    for (const limits of [{ maxUses: 1 }, { expiresAt }, { maxUses: 1, expiresAt }, {}]) {
      const { status, json } = await create(test, campaign, { label: 'Newsletter', ...limits });
      expect(status).toBe(200);
      expect(json).toMatchObject({ maxUses: null, expiresAt: null, ...limits });
    }
    const invalid = [
      { maxUses: 0 },
      { maxUses: 1.5 },
      { maxUses: null },
      { expiresAt: 'tomorrow' },
      { label: '' },
      { label: undefined },
    ];
    for (const members of invalid) {
      const { status } = await create(test, campaign, { label: 'Newsletter', ...members });
      expect(status, JSON.stringify(members)).toBe(400);
    }
    expect(await list(test, campaign)).toHaveLength(4);
  }),

  rule('link-invite.each-visit-makes-a-session', async (test) => {
    const invite = await open(test, await openCampaign(test));
    for (let visits = 0; visits < 3; visits++) await visit(test, invite);
    expect(new Set(await sessions(test)).size).toBe(3);
    await update(test, invite, { status: 'paused' });
    await expect(visit(test, invite)).rejects.toMatchObject(conflict);
    expect(await sessions(test)).toHaveLength(3);
  }),

  rule('link-invite.visit-counts-as-use', async (test) => {
    const invite = await open(test, await openCampaign(test));
    for (let visits = 1; visits <= 3; visits++) {
      await visit(test, invite);
      expect(await read(test, invite)).toMatchObject({ currentUses: visits });
    }
  }),

  rule('link-invite.max-uses-is-the-limit', async (test) => {
    const invite = await open(test, await openCampaign(test), { maxUses: 2 });
    const visits = await Promise.allSettled(Array.from({ length: 10 }, () => visit(test, invite)));
    expect(visits.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await sessions(test)).toHaveLength(2);
    expect(await read(test, invite)).toMatchObject({ currentUses: 2, status: 'active' });
    await expect(visit(test, invite)).rejects.toThrow('its limit is 2');
    expect(await read(test, invite)).toMatchObject({ currentUses: 2, status: 'active' });
  }),

  rule('link-invite.no-limit-without-max-uses', async (test) => {
    const invite = await open(test, await openCampaign(test));
    expect(await read(test, invite)).toMatchObject({ maxUses: null });
    for (let visits = 0; visits < 50; visits++) await visit(test, invite);
    expect(await sessions(test)).toHaveLength(50);
  }),

  rule('link-invite.ends-at-expiry', async (test) => {
    const { world } = test;
    const inAnHour = new Date((await world.now()).getTime() + 3_600_000).toISOString();
    const invite = await open(test, await openCampaign(test), { expiresAt: inAnHour });
    await visit(test, invite);
    await world.clock.advance('59m');
    await visit(test, invite);
    await world.clock.advance('1m');
    await expect(visit(test, invite)).rejects.toThrow(`expired at ${inAnHour}`);
    expect(await sessions(test)).toHaveLength(2);
    expect(await read(test, invite)).toMatchObject({ currentUses: 2, status: 'active' });
    await update(test, invite, { expiresAt: null });
    await visit(test, invite);
    expect(await read(test, invite)).toMatchObject({ currentUses: 3, expiresAt: null });
  }),

  rule('link-invite.list-hides-revoked', async (test) => {
    const [campaign, other] = [await openCampaign(test), await openCampaign(test)];
    const revoked = await open(test, campaign);
    await test.world.clock.advance('1s');
    const active = await open(test, campaign);
    await open(test, other);
    await revoke(test, revoked);
    const codes = async (query?: string) => (await list(test, campaign, query)).map(({ code }) => code);
    expect(await codes()).toEqual([active.code]);
    expect(await codes('?includeRevoked=false')).toEqual([active.code]);
    expect(await codes('?includeRevoked=true')).toEqual([active.code, revoked.code]);
  }),

  rule('link-invite.update-changes-what-is-given', async (test) => {
    const invite = await open(test, await openCampaign(test));
    let expected: object = await read(test, invite);
    const changes = [
      { label: 'Poster' },
      { maxUses: 7 },
      { expiresAt: '2030-01-01T00:00:00.000Z' },
      { status: 'paused' },
      { status: 'paused', label: 'Flyer' },
      { status: 'active' },
      { code: 'Another1', maxUses: 8 },
    ];
    for (const change of changes) {
      const { status, json } = await update(test, invite, change);
      expect(status, JSON.stringify(change)).toBe(200);
      expected = { ...expected, ...change, code: invite.code };
      expect(await read(test, invite)).toEqual(expected);
      const { code, status: state } = expected as LinkInvite;
      expect(json).toEqual({ code, status: state });
    }
    for (const change of [{ status: 'revoked' }, { maxUses: 0 }, { maxUses: null }, {}]) {
      expect((await update(test, invite, change)).status, JSON.stringify(change)).toBe(400);
      expect(await read(test, invite)).toEqual(expected);
    }
  }),

  rule('link-invite.pause-is-not-the-end', async (test) => {
    const invite = await open(test, await openCampaign(test));
    await visit(test, invite);
    await update(test, invite, { status: 'paused' });
    await expect(visit(test, invite)).rejects.toMatchObject(conflict);
    expect(await read(test, invite)).toMatchObject({ status: 'paused', currentUses: 1 });
    await update(test, invite, { status: 'active' });
    await visit(test, invite);
    expect(await sessions(test)).toHaveLength(2);
    expect(await read(test, invite)).toMatchObject({ status: 'active', currentUses: 2 });
  }),

  rule('link-invite.higher-limit-reopens', async (test) => {
    const invite = await open(test, await openCampaign(test), { maxUses: 2 });
    for (let visits = 0; visits < 2; visits++) await visit(test, invite);
    await expect(visit(test, invite)).rejects.toMatchObject(conflict);
    await update(test, invite, { maxUses: 3 });
    await visit(test, invite);
    await expect(visit(test, invite)).rejects.toMatchObject(conflict);
    expect(await read(test, invite)).toMatchObject({ currentUses: 3 });
    await update(test, invite, { maxUses: 1 });
    await expect(visit(test, invite)).rejects.toMatchObject(conflict);
    expect(await read(test, invite)).toMatchObject({ currentUses: 3, maxUses: 1 });
  }),

  rule('link-invite.revoked-for-good', async (test) => {
    const [active, paused] = [await open(test, await openCampaign(test)), await open(test, await openCampaign(test))];
    await update(test, paused, { status: 'paused' });
    for (const invite of [active, paused]) {
      for (let times = 0; times < 2; times++) {
        const { status, json } = await revoke(test, invite);
        expect(status).toBe(200);
        expect(json).toEqual({ code: invite.code, status: 'revoked' });
      }
      await expect(visit(test, invite)).rejects.toMatchObject(conflict);
    }
    expect(await sessions(test)).toEqual([]);
  }),

  rule('link-invite.revoked-cannot-be-changed', async (test) => {
    const invite = await open(test, await openCampaign(test));
    await revoke(test, invite);
    for (const change of [{ status: 'active' }, { status: 'paused' }, { label: 'Poster' }]) {
      const { status, json } = await update(test, invite, change);
      expect(status).toBe(409);
      expect(json).toMatchObject({ rule: 'link-invite.revoked-cannot-be-changed', currentState: 'revoked' });
    }
    const [revoked] = await list(test, invite.campaign, '?includeRevoked=true');
    expect(revoked).toMatchObject({ code: invite.code, label: 'Newsletter', status: 'revoked' });
  }),
];

interface OpenInvite {
  readonly campaign: string;
  readonly code: string;
}

async function create(test: TestWorld, parent: string, body: object): Promise<RawResponse> {
  return test.send(requestFor(test, 'createCampaignLinkInvite', { parent, body }));
}

async function open(test: TestWorld, campaign: string, limits: object = {}): Promise<OpenInvite> {
  const { status, json, text } = await create(test, campaign, { label: 'Newsletter', ...limits });
  expect(status, text).toBe(200);
  return { campaign, code: (json as LinkInvite).code };
}

async function update(test: TestWorld, { campaign, code }: OpenInvite, body: object): Promise<RawResponse> {
  return test.send(requestFor(test, 'updateCampaignLinkInvite', { parent: campaign, id: code, body }));
}

async function revoke(test: TestWorld, { campaign, code }: OpenInvite): Promise<RawResponse> {
  return test.send(requestFor(test, 'revokeCampaignLinkInvite', { parent: campaign, id: code }));
}

async function list(test: TestWorld, parent: string, query = ''): Promise<readonly LinkInvite[]> {
  const request = requestFor(test, 'listCampaignLinkInvites', { parent });
  const { status, json } = await test.send({ ...request, path: request.path + query });
  expect(status).toBe(200);
  return (json as { invites: LinkInvite[] }).invites;
}

async function read(test: TestWorld, { campaign, code }: OpenInvite): Promise<LinkInvite> {
  return (await list(test, campaign)).find((invite) => invite.code === code)!;
}

async function visit({ world }: TestWorld, { code }: OpenInvite): Promise<void> {
  await world.act('platform', 'link-invite', code, 'use');
}

/** The keys of the open link sessions. */
async function sessions({ world }: TestWorld): Promise<readonly string[]> {
  return (await world.resources({ api: 'platform', kind: 'user-link', state: 'initiated' })).map(({ id }) => id);
}
