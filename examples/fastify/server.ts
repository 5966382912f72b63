// Receives the events of the Rewards API with Fastify, during the rotation of a secret.
import { createRewardsWebhooks, fastifyPlugin, memoryStore } from '@wirepact/rewards/webhooks';
import fastify from 'fastify';
import { announce, host, port } from '../start.ts';

const received: string[] = [];

const { REWARDS_WEBHOOK_SECRET: secret = '', PREVIOUS_REWARDS_WEBHOOK_SECRET: previous } = process.env;

const webhooks = createRewardsWebhooks({
  // Retries of events from before the rotation are still signed with the old secret. Remove it a day later.
  secret: previous ? [secret, previous] : secret,
  // This is the default. With several processes, pass a store that they share, such as Redis.
  seen: { store: memoryStore() },
}).on('commission.created', ({ data }) => {
  received.push(`commission ${data.id} of ${data.amount} ${data.unit}`);
});

const app = fastify();
// Bodies stay raw only inside the plugin. All other routes still parse JSON.
await app.register(fastifyPlugin(webhooks, { path: '/webhooks' }));
app.get('/received', async () => received);

announce(app.server);
await app.listen({ port, host });
