// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import { createRewardsWebhooks } from './webhooks.ts';

createRewardsWebhooks({ secret: ['current', 'previous'] })
  .on('commission.updated', ({ changes, data }) => [changes.status?.[1], data.id])
  // @ts-expect-error The event is called commission.updated.
  .on('commission.approved', () => undefined);
