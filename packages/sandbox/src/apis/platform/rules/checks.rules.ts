import { expect } from 'vitest';
import type { RuleTest } from '../../../rules/rule-test.ts';
import { linkUser, openCampaign, readLink } from './campaign-support.ts';
import { requestFor, rule } from './support.ts';

/** Checks that no rule of the Platform API speaks of. They are named `check:` and the name of the check. */
export const platformCheckRules: readonly RuleTest[] = [
  rule('check:parameters', async (test) => {
    for (const query of ['page=0', 'page=1.5', 'page=x', 'limit=0', 'limit=101']) {
      const request = requestFor(test, 'listInvoices');
      const { status, json } = await test.send({ ...request, path: `${request.path}?${query}` });
      expect(status, query).toBe(400);
      expect(json).toMatchObject({
        errors: [{ pointer: `/query/${query.split('=')[0]}`, message: expect.any(String) }],
      });
    }
    const request = requestFor(test, 'listInvoices');
    const unknown = await test.send({ ...request, path: `${request.path}?colour=red` });
    expect(unknown.status).toBe(200);
    expect(unknown.headers.get('sandbox-warning')).toContain('colour');
  }),

  rule('check:look-up', async (test) => {
    const identified = [
      'getApiKeyDetails',
      'revokeApiKey',
      'rotateApiKey',
      'getLinkSession',
      'cancelLinkSession',
      'revokeGrant',
      'cancelInvite',
      'getInvoice',
      'updateInvoice',
      'sendInvoice',
      'cancelInvoice',
      'createCampaignLinkSession',
      'getCampaignLinkSessionDetails',
      'removeCampaignAccountLink',
      'getCampaignUserWalletBalance',
      'listCampaignLinkedUsers',
      'createCampaignLinkInvite',
      'listCampaignLinkInvites',
      'updateCampaignLinkInvite',
      'revokeCampaignLinkInvite',
    ] as const;
    for (const operation of identified) {
      const { status, json } = await test.send(requestFor(test, operation, { id: 'unknown' }));
      expect(status, operation).toBe(404);
      expect(json).toMatchObject({ success: false, code: 'not_found' });
    }
  }),

  rule('check:state', async (test) => {
    const campaign = await openCampaign(test);
    const sessionKey = await linkUser(test, campaign, 'user-1');
    const expiry = test.world.act('platform', 'user-link', sessionKey, 'expire');
    await expect(expiry).rejects.toMatchObject({ code: 'conflict', members: { currentState: 'approved' } });
    await test.world.clock.advance('5d');
    expect((await readLink(test, campaign, sessionKey)).json).toMatchObject({ status: 'approved' });
  }),

  rule('check:rate-limit', async (test) => {
    await test.world.set('platform', { 'rate-limits': true });
    for (let sent = 1; sent <= 100; sent++) expect((await test.send(requestFor(test, 'getBusiness'))).status).toBe(200);
    const refused = await test.send(requestFor(test, 'getBusiness'));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    await test.world.clock.advance('60s');
    expect((await test.send(requestFor(test, 'getBusiness'))).status).toBe(200);
  }),
];
