// Delivers each of the 40 events from the sandbox to receivers on every framework, which verify and validate them.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createPaymentsClient } from '@wirepact/payments';
import { eventSchemas as paymentsSchemas } from '@wirepact/payments/schemas';
import {
  createPaymentsWebhooks,
  events as paymentsEvents,
  fastifyPlugin,
  nodeHandler,
  webHandler,
} from '@wirepact/payments/webhooks';
import { eventSchemas as platformSchemas } from '@wirepact/platform/schemas';
import { createPlatformWebhooks, events as platformEvents } from '@wirepact/platform/webhooks';
import { eventSchemas as rewardsSchemas } from '@wirepact/rewards/schemas';
import { createRewardsWebhooks, events as rewardsEvents } from '@wirepact/rewards/webhooks';
import { createSandbox } from '@wirepact/sandbox';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';

type Receiver = Parameters<typeof nodeHandler>[0];

const apis = {
  payments: Object.keys(paymentsEvents),
  platform: Object.keys(platformEvents),
  rewards: Object.keys(rewardsEvents),
};
const allTypes = Object.values(apis).flat();

/** Serves a receiver at `/hooks`. Returns the origin. */
const frameworks: Record<string, (receiver: Receiver) => Promise<string>> = {
  node: (receiver) => listen(createServer(nodeHandler(receiver))),
  Express: (receiver) => {
    const app = express();
    app.post('/hooks', nodeHandler(receiver));
    app.use(express.json());
    return listen(createServer(app as RequestListener));
  },
  Hono: (receiver) => {
    const app = new Hono();
    const receive = webHandler(receiver);
    app.post('/hooks', (context) => receive(context.req.raw));
    return new Promise((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        resolve(`http://127.0.0.1:${port}`);
      });
      onTestFinished(() => void server.close());
    });
  },
  Fastify: async (receiver) => {
    const app = fastify();
    await app.register(fastifyPlugin(receiver, { path: '/hooks' }));
    onTestFinished(() => app.close());
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
};

it('knows 40 events', () => {
  expect(allTypes).toHaveLength(40);
});

it.each(Object.entries(frameworks))('receives every event with %s', async (_name, serveReceiver) => {
  await using sandbox = await createSandbox({ clock: 'frozen' });
  const { world, targets } = sandbox;
  const got: string[] = [];
  const refused: unknown[] = [];
  const onError = (error: unknown): void => void refused.push(error);
  const note = (_event: unknown, { type }: { type: string }): void => void got.push(type);
  const secret = 'secret_of_a_receiver';
  const url = async (name: string, receiver: Receiver): Promise<string> =>
    targets.forward(name, `${await serveReceiver(receiver)}/hooks`);

  await world.set('platform', {
    webhookUrl: await url(
      'platform',
      createPlatformWebhooks({ secret, validate: platformSchemas, onError }).onAny(note),
    ),
    webhookSecret: secret,
  });
  const rewards = createRewardsWebhooks({ secret, validate: rewardsSchemas, onError }).onAny(note);
  await world.set('rewards', { subscriptions: [{ url: await url('rewards', rewards), secret }] });
  // The Payments API makes the secret, and tells it in the response that creates the webhook.
  let created = '';
  const payments = createPaymentsWebhooks({ secret: () => created, validate: paymentsSchemas, onError }).onAny(note);
  const client = createPaymentsClient({ apiKey: world.env['WIREPACT_PAYMENTS_API_KEY']!, fetch: sandbox.fetch });
  created = (await client.POST('/user/webhooks', { body: { url: await url('payments', payments) } })).data.secret;

  for (const type of allTypes) await world.trigger(type);
  await world.settled();

  expect(refused).toEqual([]);
  expect(new Set(got)).toEqual(new Set(allTypes));
  const deliveries = await world.deliveries({ limit: 1000 });
  expect(got).toHaveLength(deliveries.length);
  expect(deliveries.filter(({ state, attempts }) => state !== 'delivered' || attempts.length !== 1)).toEqual([]);
});

it('would notice an event that breaks its contract', async () => {
  await using sandbox = await createSandbox({ clock: 'frozen' });
  const { world, targets } = sandbox;
  const refused: unknown[] = [];
  const secret = 'secret_of_a_receiver';
  const never = {
    '~standard': { version: 1 as const, vendor: 'test', validate: () => ({ issues: [{ message: 'No' }] }) },
  };
  const receiver = createRewardsWebhooks({
    secret,
    validate: { 'payout.updated': never },
    onError: (error) => void refused.push(error),
  });
  const url = targets.forward('rewards', `${await frameworks['node']!(receiver)}/hooks`);
  await world.set('rewards', { subscriptions: [{ url, secret }] });
  await world.trigger('payout.updated');
  await world.settled();
  expect(refused).toHaveLength(1);
  expect((await world.deliveries({ type: 'payout.updated' }))[0]).toMatchObject({
    state: 'retrying',
    attempts: [{ status: 422 }],
  });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
