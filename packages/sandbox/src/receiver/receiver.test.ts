import { createPlatformClient } from '@wirepact/platform';
import { createPlatformWebhooks, webHandler } from '@wirepact/platform/webhooks';
import { createPaymentsClient } from '@wirepact/payments';
import { createPaymentsWebhooks } from '@wirepact/payments/webhooks';
import { expect, it, onTestFinished } from 'vitest';
import { assertEmitted, assertNotReceived, assertReceived } from '../assert.ts';
import { createSandbox } from '../open-sandbox.ts';
import type { ReceiverOptions, TestReceiver } from './test-receiver.ts';
import type { Sandbox } from '../sandbox.ts';
import '../vitest.ts';

const SECRET = 'a-secret-of-the-test';

interface Setup {
  readonly sandbox: Sandbox;
  readonly receiver: TestReceiver;
  /** Creates a link session, which is an event. */
  act(): Promise<unknown>;
}

/** A sandbox whose clock stands still, with a receiver that gets the events of the platform. */
async function open(options?: ReceiverOptions): Promise<Setup> {
  const sandbox = await createSandbox({ clock: 'frozen' });
  onTestFinished(() => sandbox.close());
  const receiver = await sandbox.receiver(options);
  await sandbox.world.set('platform', { webhookUrl: receiver.url, webhookSecret: SECRET });
  const client = createPlatformClient({
    apiKey: sandbox.world.env['WIREPACT_PLATFORM_API_KEY']!,
    fetch: sandbox.fetch,
  });
  return {
    sandbox,
    receiver,
    act: () => client.POST('/v1/platform/link-sessions', { body: { requestedScopes: ['platform:read'] } }),
  };
}

const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  );

it('holds the raw bytes, the headers and the event of a delivery', async () => {
  const { receiver, act } = await open();
  await act();
  await expect(receiver).toHaveReceived('Platform.Link.Started');
  const [delivery] = receiver.deliveries;
  expect(delivery).toMatchObject({
    path: '/',
    type: 'Platform.Link.Started',
    event: { event: 'Platform.Link.Started' },
    headers: { 'x-oncade-event': 'Platform.Link.Started', 'content-type': expect.stringContaining('json') },
    status: 200,
    problem: undefined,
  });
  expect(JSON.parse(Buffer.from(delivery!.body).toString())).toEqual(delivery!.event);
});

it('is an allowed target for webhooks that the API itself creates', async () => {
  const { sandbox, receiver } = await open();
  const { WIREPACT_PAYMENTS_API_KEY: apiKey = '' } = sandbox.world.env;
  const payments = createPaymentsClient({ apiKey, fetch: sandbox.fetch });
  const { data } = await payments.POST('/user/webhooks', {
    body: { url: receiver.url, event_types: ['payment.all'] },
  });
  expect(data).toMatchObject({ url: receiver.url });
});

it('verifies each delivery if it is asked to', async () => {
  const right = await open({ verify: createPlatformWebhooks({ secret: SECRET }) });
  await right.act();
  await right.receiver.settled();
  expect(right.receiver.deliveries).toMatchObject([{ problem: undefined, status: 200 }]);
  const wrong = await open({ verify: createPaymentsWebhooks({ secret: SECRET }) });
  await wrong.act();
  await wrong.receiver.settled();
  expect(wrong.receiver.deliveries).toMatchObject([{ problem: expect.stringContaining('header'), status: 400 }]);
  expect(await wrong.receiver.explain()).toContain('Platform.Link.Started: responded 400. The ');
});

it('responds by a list, whose last entry stays', async () => {
  const { sandbox, receiver, act } = await open({ respond: [500, 503, 200] });
  await act();
  await receiver.settled();
  expect(receiver.deliveries.map(({ status }) => status)).toEqual([500]);
  await sandbox.world.clock.advance('1h');
  await act();
  await expect(receiver).toHaveReceivedTimes('Platform.Link.Started', 4);
  expect(receiver.deliveries.map(({ status }) => status)).toEqual([500, 503, 200, 200]);
});

it('responds with the code under test', async () => {
  const seen: string[] = [];
  const webhooks = createPlatformWebhooks({ secret: SECRET });
  webhooks.on('Platform.Link.Started', ({ data }) => void seen.push(data.sessionKey));
  const { receiver, act } = await open({ respond: webHandler(webhooks) });
  await act();
  await receiver.settled();
  expect(seen).toHaveLength(1);
  expect(receiver.deliveries).toMatchObject([{ status: 200 }]);
});

it('responds with 500 if the code under test throws, and the ledger says why', async () => {
  const { sandbox, receiver, act } = await open({
    respond: () => {
      throw new Error('no database');
    },
  });
  await act();
  await receiver.settled();
  const [delivery] = await sandbox.world.deliveries();
  expect(delivery?.attempts).toMatchObject([
    { status: 500, response: { body: 'The receiver has failed: Error: no database' } },
  ]);
});

it('closes the connection instead of responding', async () => {
  const { sandbox, receiver, act } = await open({ respond: 'close' });
  await act();
  await receiver.settled();
  const [delivery] = await sandbox.world.deliveries();
  expect(delivery?.attempts).toMatchObject([{ outcome: 'failed', status: null }]);
  expect(receiver.deliveries).toMatchObject([{ status: undefined }]);
});

it('can change its mind, and forget', async () => {
  const { sandbox, receiver, act } = await open({ respond: 500 });
  await act();
  await receiver.settled();
  receiver.clear();
  receiver.respond(new Response('thanks', { status: 202 }));
  await sandbox.world.clock.advance('10s');
  expect(receiver.deliveries).toMatchObject([{ status: 202 }]);
});

it('refuses an empty list', async () => {
  const { sandbox } = await open();
  await expect(sandbox.receiver({ respond: [] })).rejects.toThrow('at least one status');
});

it('closes with the sandbox', async () => {
  const sandbox = await createSandbox();
  const { localUrl } = await sandbox.receiver();
  expect((await fetch(localUrl, { method: 'POST', body: '{}' })).status).toBe(200);
  await sandbox.close();
  await expect(fetch(localUrl, { method: 'POST', body: '{}' })).rejects.toThrow('fetch failed');
});

it('closes although it does not respond', { timeout: 4000 }, async () => {
  const sandbox = await createSandbox();
  const receiver = await sandbox.receiver({ respond: 'hang' });
  const sent = fetch(receiver.localUrl, { method: 'POST', body: '{}' });
  await expect.poll(() => receiver.deliveries.length).toBe(1);
  await sandbox.close();
  await expect(sent).rejects.toThrow('fetch failed');
});

it('takes what is not JSON', async () => {
  const { receiver } = await open();
  for (const body of ['', '{', 'null', '[1]', '{"event":1}']) await fetch(receiver.localUrl, { method: 'POST', body });
  await fetch(receiver.localUrl);
  expect(receiver.deliveries.map(({ type }) => type)).toEqual(Array(6).fill(undefined));
});

it('compares only the members that are expected', async () => {
  const { sandbox, receiver, act } = await open();
  await act();
  const { world } = sandbox;
  const right = { data: { sessionKey: expect.any(String) } };
  const wrong = { data: { sessionKey: 'another' } };
  await expect(receiver).toHaveReceived('Platform.Link.Started', right);
  await expect(receiver).not.toHaveReceived('Platform.Link.Started', wrong);
  await expect(receiver).not.toHaveReceivedTimes('Platform.Link.Started', 1, wrong);
  await expect(world).toHaveEmitted('Platform.Link.Started', right);
  await expect(world).not.toHaveEmitted('Platform.Link.Started', wrong);
  const { event } = receiver.deliveries[0]!;
  const { data } = event as { data: { sessionKey: string } };
  await assertReceived(receiver, 'Platform.Link.Started', { data: { sessionKey: data.sessionKey } });
  await assertNotReceived(receiver, 'Platform.Link.Started', wrong);
  await assertEmitted(world, 'Platform.Link.Started', { event: 'Platform.Link.Started' });
});

it('refuses an event that no API has, also if none is expected', async () => {
  const { sandbox, receiver } = await open();
  const mistaken = 'Platform.Link.Startet' as 'Platform.Link.Started';
  const problem = 'No API has the event "Platform.Link.Startet". Did you mean "Platform.Link.Started"?';
  await expect(expect(receiver).not.toHaveReceived(mistaken)).rejects.toThrow(problem);
  await expect(assertNotReceived(receiver, mistaken)).rejects.toThrow(problem);
  await expect(assertEmitted(sandbox.world, mistaken)).rejects.toThrow(problem);
});

it('refuses what is not a receiver or a world', async () => {
  await expect(expect({}).toHaveReceived('payment.completed')).rejects.toThrow('sandbox.receiver()');
  await expect(expect(null).toHaveEmitted('payment.completed')).rejects.toThrow('sandbox.world');
});

it('fails with the ledger, the requests with the rules that refused them, and what causes the event', async () => {
  const { sandbox, receiver, act } = await open({ respond: 500 });
  await act();
  await sandbox.fetch('https://oncade.gg/api/v1/platform/me');
  const { WIREPACT_PLATFORM_API_KEY: apiKey = '', WIREPACT_PLATFORM_BUSINESS_ID: businessId = '' } = sandbox.world.env;
  const business = createPlatformClient({ apiKey, fetch: sandbox.fetch }).forBusiness(businessId);
  const { data } = await business.GET('/v1/platform/invoices', { params: { query: {} } });
  const paid = data.invoices.find(({ status }) => status === 'paid')!;
  await business
    .POST('/v1/platform/invoices/{invoiceId}/cancel', { params: { path: { invoiceId: paid._id } } })
    .catch(() => undefined);
  for (const work of [
    () => expect(receiver).toHaveReceived('Platform.Invoice.Paid', { data: { invoiceId: 'inv_1' } }),
    () => assertReceived(receiver, 'Platform.Invoice.Paid', { data: { invoiceId: 'inv_1' } }),
  ]) {
    const message = await messageOf(work());
    expect(message).toContain(
      'The receiver has not received Platform.Invoice.Paid with {"data":{"invoiceId":"inv_1"}}.',
    );
    expect(message).toContain('  Platform.Link.Started: responded 500');
    expect(message).toContain(`    to webhookUrl (${receiver.url}): retrying, next attempt at `);
    expect(message).toContain('  POST /v1/platform/link-sessions: 200');
    expect(message).toMatch(/409, refused by invoice\.cancel-only-draft-or-sent: \S+/);
    expect(message).toMatch(/Platform\.Invoice\.Paid is caused by:\n {2}invoice: pay, from sent/);
    expect(message).not.toContain(SECRET);
  }
});

it('fails with the reason why nothing was sent', async () => {
  const { sandbox, receiver, act } = await open();
  await sandbox.world.set('platform', { webhookUrl: '' });
  await act();
  const message = await messageOf(assertReceived(receiver, 'Platform.Link.Started'));
  expect(message).toContain('It has received nothing.');
  expect(message).toContain('    to webhookUrl: not sent. The setting `webhookUrl` is empty.');
});

it('fails with the number that it has received', async () => {
  const { receiver, act } = await open();
  await act();
  expect(await messageOf(expect(receiver).toHaveReceivedTimes('Platform.Link.Started', 2))).toContain(
    'The receiver has received Platform.Link.Started once. Expected: 2 times.',
  );
  expect(await messageOf(expect(receiver).not.toHaveReceived('Platform.Link.Started'))).toContain(
    'The receiver has received Platform.Link.Started.',
  );
});
