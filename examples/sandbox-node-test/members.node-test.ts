// Tests a receiver of webhooks with the test runner of Node.js. The sandbox signs each delivery as the vendor does.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createPlatformClient } from '@wirepact/platform';
import { createSandbox } from '@wirepact/sandbox';
import { assertNotReceived, assertReceived } from '@wirepact/sandbox/assert';
import { createHandler } from './members.ts';
import { askForAccess } from './onboarding.ts';

it('learns who has granted access', async () => {
  await using sandbox = await createSandbox({ apis: ['platform'], clock: 'frozen', seed: 7 });
  const { world } = sandbox;
  const members = new Set<string>();
  const webhookSecret = 'a-secret-for-this-test';
  const receiver = await sandbox.receiver({ respond: createHandler(webhookSecret, members) });
  await world.set('platform', { webhookUrl: receiver.url, webhookSecret });
  const apiKey = world.env['WIREPACT_PLATFORM_API_KEY'] ?? '';
  const platform = createPlatformClient({ apiKey, fetch: sandbox.fetch });

  const { session } = await askForAccess(platform);
  await assertNotReceived(receiver, 'Platform.Link.Completed');
  await world.act('platform', 'link-session', session, 'approve');
  await assertReceived(receiver, 'Platform.Link.Completed');
  assert.equal(members.size, 1);
});
