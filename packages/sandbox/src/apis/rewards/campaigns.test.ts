import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';
import { checkCampaigns, defaultCampaigns } from './campaigns.ts';

const points = { id: 1, name: '5 points', unit: 'points', amount: 5 };
const campaign = { id: 7, name: 'Friends', promoter: points };

describe('the setting `campaigns`', () => {
  it('is kept in the world, and can be taken back', async () => {
    await using sandbox = await createSandbox({ apis: ['rewards'] });
    const campaigns = [campaign];
    expect(await sandbox.world.set('rewards', { campaigns })).toMatchObject({ campaigns });
    expect(await sandbox.world.set('rewards', { campaigns: null })).toMatchObject({ campaigns: defaultCampaigns });
  });

  it.each([
    [[{ ...campaign, id: '7' }], '/0/id'],
    [[{ ...campaign, name: '' }], '/0/name'],
    [[{ ...campaign, color: 1 }], '/0/color'],
    [[{ ...campaign, auto_approve: 'yes' }], '/0/auto_approve'],
    [[{ ...campaign, budget: 1 }], '/0/budget'],
    [[campaign, { ...campaign, referral: { ...points, unit: '' } }], '/1/referral/unit'],
    [[{ ...campaign, promoter: { ...points, amount: 0 } }], '/0/promoter/amount'],
    [[{ ...campaign, promoter: { ...points, price: 1 } }], '/0/promoter/price'],
  ])('refuses %j at %s', (value, pointer) => {
    expect(checkCampaigns(value).map((problem) => problem.pointer)).toEqual([pointer]);
  });

  it('refuses what is not a campaign', () => {
    expect(checkCampaigns([null]).map(({ pointer }) => pointer)).toEqual(['/0/id', '/0/name']);
    expect(checkCampaigns(defaultCampaigns)).toEqual([]);
  });
});
