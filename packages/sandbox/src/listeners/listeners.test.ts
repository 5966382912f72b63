import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPaymentsWebhooks } from '@wirepact/payments/webhooks';
import { createPlatformWebhooks } from '@wirepact/platform/webhooks';
import { createRewardsWebhooks } from '@wirepact/rewards/webhooks';
import { expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '../open-sandbox.ts';
import type { Sandbox, SandboxOptions } from '../sandbox.ts';

interface Receiver {
  readonly to: string;
  readonly received: { readonly path: string; readonly body: Buffer; readonly headers: Record<string, string> }[];
}

/** A receiver on loopback. It keeps what it gets. */
async function receive(status = 200): Promise<Receiver> {
  const received: Receiver['received'] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      received.push({ path: request.url!, body: Buffer.concat(parts), headers });
      response.writeHead(status).end('thanks');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { to: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, received };
}

async function open(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox({ clock: 'frozen', ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

const verifiers = {
  payments: ['payment.created', createPaymentsWebhooks],
  platform: ['Platform.Invoice.Created', createPlatformWebhooks],
  rewards: ['commission.created', createRewardsWebhooks],
} as const;

it.each(Object.entries(verifiers))(
  'leads the events of %s to this machine, signed with the secret that it says',
  async (api, [event, createWebhooks]) => {
    const { world } = await open();
    const { to, received } = await receive();
    const { name, url, secret } = await world.listen({ api, to });
    expect([name, url]).toEqual([api, `https://${api}.hooks.sandbox.localhost/`]);
    await world.trigger(event);
    await world.settled();
    expect(received.length).toBeGreaterThan(0);
    for (const { path, ...request } of received) {
      expect(path).toBe('/hooks');
      await createWebhooks({ secret }).verify(request);
      await expect(createWebhooks({ secret: `${secret}x` }).verify(request)).rejects.toThrow(/signature/i);
    }
    const [delivery] = await world.deliveries();
    expect(delivery).toMatchObject({
      state: 'delivered',
      url,
      attempts: [{ status: 200, response: { body: 'thanks' } }],
    });
  },
);

it.each(Object.entries(verifiers))(
  'is the same endpoint of %s with the same secret each time',
  async (api, [event]) => {
    const { world } = await open();
    const { to } = await receive();
    const other = await receive();
    const first = await world.listen({ api, to });
    expect(await world.listen({ api, to: other.to })).toEqual({ ...first, to: other.to });
    await world.trigger(event);
    await world.settled();
    expect(other.received.length).toBeGreaterThan(0);
    expect(await world.listeners()).toEqual([{ name: api, api, to: other.to, url: first.url }]);
  },
);

it('makes a new webhook if the vendor has switched off the old one', async () => {
  const { world } = await open();
  const { to } = await receive();
  const first = await world.listen({ api: 'payments', to });
  await world.act('payments', 'webhook', first.receiver, 'suspend');
  const second = await world.listen({ api: 'payments', to });
  expect(second).toEqual({ ...first, receiver: expect.not.stringContaining(first.receiver) });
});

it('stays after a restart and after a reset', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'world.sqlite');
  const { to, received } = await receive();
  const before = await createSandbox({ clock: 'frozen', file });
  const { secret } = await before.world.listen({ api: 'platform', to });
  await before.close();

  const { world } = await open({ file });
  expect(await world.listeners()).toMatchObject([{ name: 'platform', to }]);
  await world.trigger('Platform.Link.Started');
  await world.settled();
  expect(received).toHaveLength(1);
  await world.reset();
  expect(await world.listen({ api: 'platform', to })).toMatchObject({ secret });
  await world.trigger('Platform.Link.Started');
  await world.settled();
  expect(received).toHaveLength(2);
});

it('sends nothing on after it was closed', async () => {
  const { world } = await open();
  const { to, received } = await receive();
  await world.listen({ api: 'platform', to });
  await world.stopListening('platform');
  await world.trigger('Platform.Link.Started');
  await world.settled();
  expect(received).toEqual([]);
  const [delivery] = await world.deliveries();
  expect(delivery!.attempts[0]!.error).toMatch(/^Nothing listens for https:\/\/platform\.hooks/);
  await expect(world.stopListening('platform')).rejects.toMatchObject({ code: 'not-found' });
  expect(await world.listeners()).toEqual([]);
});

it('belongs to one world, until that is deleted', async () => {
  const sandbox = await open();
  const other = await sandbox.createWorld({ id: 'other', clock: 'frozen' });
  const { to, received } = await receive();
  const { url } = await other.listen({ api: 'platform', to });
  expect(url).toBe('https://platform-other.hooks.sandbox.localhost/');
  const taken = { api: 'platform', to, name: 'platform-other' };
  await expect(sandbox.world.listen(taken)).rejects.toMatchObject({
    code: 'conflict',
    message: 'The world other has a listener platform-other. Choose another name.',
  });
  await other.delete();
  await expect(sandbox.world.set('platform', { webhookUrl: url })).rejects.toMatchObject({ code: 'invalid' });
  await sandbox.world.listen(taken);
  await sandbox.world.trigger('Platform.Link.Started');
  await sandbox.world.settled();
  expect(received).toHaveLength(1);
});

it('comes back with a snapshot', async () => {
  const { world } = await open();
  const { to, received } = await receive();
  await world.listen({ api: 'platform', to });
  const snapshot = await world.snapshot();
  await world.stopListening('platform');
  await world.restore(snapshot);
  await world.trigger('Platform.Link.Started');
  await world.settled();
  expect(received).toHaveLength(1);
});

it.each([
  [
    { api: 'primary-sales', to: 'http://localhost:3000' },
    /does not send events\. APIs that do: payments, platform, rewards\./,
  ],
  [{ api: 'payments', to: 'http://example.com/hooks' }, /is not on this machine/],
  [{ api: 'payments', to: 'http://192.168.1.1/hooks' }, /is not on this machine/],
  [{ api: 'payments', to: 'http://127.0.0.1.example.com/' }, /is not on this machine/],
  [{ api: 'payments', to: 'file:///etc/passwd' }, /is not on this machine/],
  [{ api: 'payments', to: 'http://localhost:3000', name: 'A.b' }, /cannot be a name/],
])('refuses %j', async (options, message) => {
  const { world } = await open();
  await expect(world.listen(options)).rejects.toThrow(message);
  expect(await world.listeners()).toEqual([]);
});
