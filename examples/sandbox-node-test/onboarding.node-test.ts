// Tests the code with the test runner of Node.js. People decide, and days pass, in milliseconds.
import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { createPlatformClient, type PlatformClient } from '@wirepact/platform';
import { createSandbox, type Sandbox } from '@wirepact/sandbox';
import { askForAccess, readDecision } from './onboarding.ts';

let sandbox: Sandbox;
let platform: PlatformClient;
before(async () => {
  // With a seed, every id and secret is the same in each run.
  sandbox = await createSandbox({ apis: ['platform'], clock: 'frozen', seed: 7 });
});
beforeEach(async () => {
  await sandbox.world.reset();
  platform = createPlatformClient({
    apiKey: sandbox.world.env['WIREPACT_PLATFORM_API_KEY'] ?? '',
    fetch: sandbox.fetch,
  });
});
after(() => sandbox.close());

it('is pending until somebody decides', async () => {
  const { session, url } = await askForAccess(platform);
  assert.match(url, /^https:/);
  assert.equal(await readDecision(platform, session), 'pending');
});

it('sees that the business has approved, and reports it', async () => {
  const { session } = await askForAccess(platform);
  await sandbox.world.act('platform', 'link-session', session, 'approve');
  assert.equal(await readDecision(platform, session), 'approved');
  const [event] = await sandbox.world.events();
  assert.equal(event?.type, 'Platform.Link.Completed');
});

it('sees that nobody has decided in time', async () => {
  const { session } = await askForAccess(platform);
  const { happened } = await sandbox.world.clock.advance('5d');
  assert.deepEqual(
    happened.map(({ id, action }) => [id, action]),
    [[session, 'expire']],
  );
  assert.equal(await readDecision(platform, session), 'expired');
});
