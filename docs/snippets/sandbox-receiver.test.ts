import { createPlatformClient } from '@wirepact/platform';
import { createPlatformWebhooks, webHandler } from '@wirepact/platform/webhooks';
import { createSandbox } from '@wirepact/sandbox';
import { assertReceived } from '@wirepact/sandbox/assert';
import { expect, it } from 'vitest';

it('learns about a link session, although the first attempt fails', async () => {
  await using sandbox = await createSandbox({ apis: ['platform'], clock: 'frozen' });
  const { world } = sandbox;
  const webhookSecret = 'a-secret-for-this-test';
  const started: string[] = [];
  const webhooks = createPlatformWebhooks({ secret: webhookSecret });
  webhooks.on('Platform.Link.Started', ({ data }) => void started.push(data.sessionKey));

  const receiver = await sandbox.receiver({ respond: 503 });
  await world.set('platform', { webhookUrl: receiver.url, webhookSecret });
  const apiKey = world.env['WIREPACT_PLATFORM_API_KEY'] ?? '';
  const platform = createPlatformClient({ apiKey, fetch: sandbox.fetch });
  await platform.POST('/v1/platform/link-sessions', { body: { requestedScopes: ['invoice:read'] } });
  await assertReceived(receiver, 'Platform.Link.Started');

  receiver.respond(webHandler(webhooks));
  await world.clock.advance('1m');
  expect(receiver.deliveries.map(({ status }) => status)).toEqual([503, 200]);
  expect(started).toHaveLength(1);
});
