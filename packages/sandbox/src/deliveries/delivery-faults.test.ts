import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPaymentsWebhooks } from '@wirepact/payments/webhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '../open-sandbox.ts';
import type { DeliveryFault } from '../world.ts';
import { open, payments, receive } from './receiver.suite.ts';
import type { Received, TestReceiver } from './receiver.suite.ts';

function types({ received }: TestReceiver): readonly string[] {
  return received.map(({ body }) => (JSON.parse(body) as { event: string }).event);
}

const all = ['payment.created', 'payment.processing', 'payment.completed', 'wallet.balance_changed'];

async function start(fault: DeliveryFault): Promise<{
  readonly sandbox: Awaited<ReturnType<typeof open>>;
  readonly receiver: TestReceiver;
  readonly secret: string;
}> {
  const sandbox = await open({ faults: [fault] });
  const receiver = await receive(sandbox);
  const { secret } = await payments(sandbox).create(receiver.url);
  return { sandbox, receiver, secret };
}

function verify(secret: string, { headers, body }: Received): Promise<unknown> {
  return createPaymentsWebhooks({ secret }).verify({
    headers: headers as Record<string, string>,
    body: Buffer.from(body),
  });
}

describe('a fault of deliveries', () => {
  it('sends each request twice, byte for byte', async () => {
    const { sandbox, receiver } = await start({ kind: 'duplicate' });
    await payments(sandbox).pay();
    await sandbox.world.settled();
    expect(types(receiver)).toEqual(all.flatMap((type) => [type, type]));
    expect(receiver.received[0]!.body).toBe(receiver.received[1]!.body);
    const [delivery] = await sandbox.world.deliveries();
    expect(delivery!.attempts).toHaveLength(1);
  });

  it('lets a later delivery come first', async () => {
    const { sandbox, receiver } = await start({ kind: 'reorder', type: 'payment.created' });
    await payments(sandbox).pay();
    await sandbox.world.settled();
    expect(types(receiver)).toEqual(['payment.processing', 'payment.created', ...all.slice(2)]);
  });

  it('does not wait for a later delivery for ever', async () => {
    const { sandbox, receiver } = await start({ kind: 'reorder' });
    await sandbox.world.act('payments', 'payment', '', 'create');
    await sandbox.world.settled();
    expect(types(receiver)).toEqual([]);
    await sandbox.world.clock.advance('1s');
    expect(types(receiver)).toEqual(['payment.created']);
  });

  it('makes the first attempt later, and nothing else', async () => {
    const { sandbox, receiver } = await start({ kind: 'delay', type: 'payment.created', milliseconds: 90_000 });
    await payments(sandbox).pay();
    await sandbox.world.settled();
    expect(types(receiver)).toEqual(all.slice(1));
    await sandbox.world.clock.advance('89s');
    expect(types(receiver)).toEqual(all.slice(1));
    await sandbox.world.clock.advance('1s');
    expect(types(receiver)).toEqual([...all.slice(1), 'payment.created']);
  });

  it('drops a request, which is sent again as the vendor does', async () => {
    const { sandbox, receiver } = await start({ kind: 'drop', times: 1 });
    await sandbox.world.act('payments', 'payment', '', 'create');
    await sandbox.world.settled();
    expect(receiver.received).toEqual([]);
    const [delivery] = await sandbox.world.deliveries();
    expect(delivery).toMatchObject({
      state: 'retrying',
      attempts: [{ error: 'A fault has dropped the request before it was sent.' }],
    });
    await sandbox.world.clock.advance('5s');
    expect(types(receiver)).toEqual(['payment.created']);
  });

  it('signs with another secret', async () => {
    const { sandbox, receiver, secret } = await start({ kind: 'bad-signature', times: 1 });
    await payments(sandbox).pay();
    await sandbox.world.settled();
    await expect(verify(secret, receiver.received[0]!)).rejects.toMatchObject({ code: 'signature_mismatch' });
    await verify(secret, receiver.received[1]!);
  });

  it.each(['truncate', 'slow-body'] as const)('sends the body in two halves: %s', async (kind) => {
    const sandbox = await open({ faults: [{ kind, times: 1, milliseconds: 200 }] });
    const halves: string[] = [];
    let outcome = '';
    const server = createServer((request, response) => {
      const started = performance.now();
      request.on('data', (part: Buffer) => halves.push(part.toString()));
      request.on('error', () => (outcome = 'closed'));
      request.on('end', () => {
        outcome = performance.now() - started >= 150 ? 'slow' : 'quick';
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    await sandbox.world.listen({ api: 'payments', to: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    await sandbox.world.act('payments', 'payment', '', 'create');
    await sandbox.world.settled();
    await expect.poll(() => outcome).toBe(kind === 'truncate' ? 'closed' : 'slow');
    const [delivery] = await sandbox.world.deliveries();
    if (kind === 'slow-body') {
      expect(halves.join('')).toBe(delivery!.body);
      expect(delivery!.state).toBe('delivered');
    } else {
      expect(halves.join('')).toBe(delivery!.body.slice(0, Math.floor(delivery!.body.length / 2)));
      expect(delivery!.attempts[0]!.error).toBe('A fault has closed the connection in the middle of the body.');
    }
  });

  it('is only for the receiver that it names', async () => {
    const { sandbox, receiver } = await start({ kind: 'drop', receiver: 'https://other.hooks.sandbox.localhost/' });
    const other = await receive(sandbox, 'other');
    await payments(sandbox).create(other.url);
    await sandbox.world.act('payments', 'payment', '', 'create');
    await sandbox.world.settled();
    expect([types(receiver), types(other)]).toEqual([['payment.created'], []]);
  });

  it('is for a share of the attempts, and for the same ones each time', async () => {
    const rounds = await Promise.all(
      [1, 2].map(async () => {
        const { sandbox, receiver } = await start({ kind: 'duplicate', share: 0.3 });
        for (let round = 0; round < 10; round++) await payments(sandbox).pay();
        await sandbox.world.settled();
        return types(receiver);
      }),
    );
    expect(rounds[0]).toEqual(rounds[1]);
    expect(rounds[0]!.length).toBeGreaterThan(43);
    expect(rounds[0]!.length).toBeLessThan(63);
  });

  it.each([
    [{ kind: 'explode' }, /cannot be of the kind explode\. Possible: duplicate, /],
    [{ kind: 'drop', share: 1.5 }, /share of a fault cannot be 1\.5/],
    [{ kind: 'drop', times: 0 }, /times of a fault cannot be 0/],
    [{ kind: 'delay', milliseconds: -1 }, /milliseconds of a fault cannot be -1/],
    [{ kind: 'drop', api: 'payment' }, /There is no API payment\. Did you mean/],
  ])('is refused if it is %j', async (fault, message) => {
    await expect(createSandbox({ faults: [fault as DeliveryFault] })).rejects.toThrow(message);
  });
});
