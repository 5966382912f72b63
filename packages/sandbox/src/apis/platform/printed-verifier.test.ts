import { events } from '@wirepact/platform/webhooks';
import { expect, it } from 'vitest';
import { verifyWebhook } from '../../../fixtures/printed-verifier.ts';
import { open, receive } from '../../deliveries/receiver.suite.ts';

const SECRET = 'whsec_of_the_platform';

it('signs each event so that the verifier of the reference accepts it', async () => {
  const sandbox = await open();
  const receiver = await receive(sandbox);
  await sandbox.world.set('platform', { webhookUrl: receiver.url, webhookSecret: SECRET });
  for (const type of Object.keys(events)) await sandbox.world.trigger(type);
  await sandbox.world.settled();
  const deliveries = receiver.received.map(({ headers, body }) => ({
    payload: JSON.parse(body) as { readonly event: string },
    signature: String(headers['x-oncade-signature']),
  }));
  expect(new Set(deliveries.map(({ payload }) => payload.event))).toEqual(new Set(Object.keys(events)));
  for (const { payload, signature } of deliveries) {
    expect(verifyWebhook(payload, signature, SECRET), payload.event).toBe(true);
    expect(verifyWebhook({ ...payload, event: 'Another' }, signature, SECRET)).toBe(false);
    expect(verifyWebhook(payload, signature, 'another secret')).toBe(false);
  }
});

it('does so for metadata that JavaScript writes in another way than it was sent', async () => {
  const sandbox = await open();
  const receiver = await receive(sandbox);
  await sandbox.world.set('platform', { webhookUrl: receiver.url, webhookSecret: SECRET });
  const metadata =
    '{"2":"b","1":"a","amount":1.0,"big":1e21,"zero":-0.0,"name":"\\u00c9quipe 東京 🎮\\u2028","<":"</script>"}';
  const response = await sandbox.fetch('https://sandbox.example/sandbox/platform/v1/platform/link-sessions', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${sandbox.world.env['WIREPACT_PLATFORM_API_KEY']}`,
      'content-type': 'application/json',
      'idempotency-key': 'a-link-session',
    },
    body: `{"requestedScopes":["invoice:read"],"metadata":${metadata}}`,
  });
  expect(response.ok).toBe(true);
  await sandbox.world.settled();
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
  expect(verifyWebhook(JSON.parse(body), String(headers['x-oncade-signature']), SECRET)).toBe(true);
  expect((JSON.parse(body) as { data: object }).data).toHaveProperty(
    'metadata',
    JSON.parse(JSON.stringify(JSON.parse(metadata))),
  );
});
