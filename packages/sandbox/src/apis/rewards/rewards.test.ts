import { createRewardsClient } from '@wirepact/rewards';
import { Commission } from '@wirepact/rewards/schemas';
import { expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';
import { refused } from '../../rules/refused.ts';

it('has two promoters with a commission of each kind, which wait for their approval', async () => {
  await using sandbox = await createSandbox({ apis: ['rewards'], clock: 'frozen' });
  const commissions = await sandbox.world.resources({ api: 'rewards', kind: 'commission' });
  expect(commissions).toHaveLength(6);
  expect(new Set(commissions.map(({ id }) => id)).size).toBe(6);
  for (const { doc, state } of commissions) {
    expect(state).toBe('pending');
    expect(Commission(doc) ? [] : Commission.errors).toEqual([]);
  }
});

it('responds with examples, to the key together with its account', async () => {
  await using sandbox = await createSandbox({ apis: ['rewards'] });
  const { env } = sandbox.world;
  const credentials = { apiKey: env['WIREPACT_REWARDS_API_KEY']!, accountId: env['WIREPACT_REWARDS_ACCOUNT_ID']! };
  const options = { ...credentials, fetch: sandbox.fetch, retries: 0 };
  const { data, response } = await createRewardsClient(options).GET('/commissions');
  expect(data.length).toBeGreaterThan(0);
  expect(response.headers.get('sandbox-response')).toBe('example');
  const stranger = createRewardsClient({ ...options, accountId: 'another' });
  expect((await refused(stranger.GET('/commissions'))).status).toBe(401);
});
