// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import {
  approveCommissions,
  createRewardsClient,
  createRewardsResultClient,
  fulfilCommissions,
  isRewardsError,
  type BatchProcess,
  type BatchResult,
  type Commission,
} from './index.ts';

const rewards = createRewardsClient({ apiKey: 'fp_1', accountId: 'acc_1' });
const careful = createRewardsResultClient({ apiKey: 'fp_1', accountId: 'acc_1' });

(await rewards.GET('/commissions', { params: { query: { 'ids[]': [1] } } })).data satisfies Commission[];
(await rewards.POST('/commissions/approve', { body: { ids: [1] } })).data satisfies BatchProcess;
(await careful.GET('/batch_processes')).data?.[0]?.status satisfies string | undefined;
for await (const commission of rewards.paginate('/commissions')) commission satisfies Commission;
for await (const batch of careful.paginate('/batch_processes')) batch satisfies BatchProcess;

// @ts-expect-error The account is required too.
createRewardsClient({ apiKey: 'fp_1' });
// @ts-expect-error Ids are numbers.
await rewards.POST('/commissions/approve', { body: { ids: ['1'] } });
// @ts-expect-error A map of progress is not a list.
rewards.paginate('/batch_processes/progress');

// The batch functions accept both kinds of clients.
const result: BatchResult = await approveCommissions(rewards, [1, 2], { onProgress: ({ status }) => status.length });
result.failed satisfies number[];
await fulfilCommissions(careful, [1], { signal: undefined, interval: 10 });
// @ts-expect-error Ids are numbers.
await approveCommissions(rewards, ['1']);

try {
  await rewards.GET('/commissions');
} catch (error) {
  if (isRewardsError(error) && error.code === 'invalid_record') error.body?.errors satisfies object | undefined;
}
// @ts-expect-error A 401 of this API does not have a body.
if (careful) (await careful.GET('/commissions')).error?.body;
