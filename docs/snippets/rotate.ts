import { createRewardsWebhooks, type RewardsWebhooks } from '@wirepact/rewards/webhooks';

export function createRewardsReceiver(current: string, previous?: string): RewardsWebhooks {
  return createRewardsWebhooks({ secret: previous ? [current, previous] : current }).on(
    'commission.created',
    ({ data }) => console.log(`commission ${data.id} of ${data.amount} ${data.unit}`),
  );
}
