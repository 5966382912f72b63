import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSandbox } from '../open-sandbox.ts';
import { open, payments, receive, START } from './receiver.suite.ts';

const idsOf = (received: readonly { readonly body: string }[]): string[] =>
  received.map(({ body }) => (JSON.parse(body) as { data: { payment_id: string } }).data.payment_id);

describe('first attempts', () => {
  it('come in the order of the events, one at a time, and a retry does not hold up later ones', async () => {
    const sandbox = await open();
    let open_ = 0;
    let most = 0;
    const receiver = await receive(sandbox, 'receiver', (response) => {
      most = Math.max(most, ++open_);
      setTimeout(() => {
        open_--;
        response.end();
      }, 3);
    });
    receiver.replies.push(500);
    const api = payments(sandbox);
    await api.create(receiver.url, ['payment.completed']);
    const paid: string[] = [];
    for (let count = 0; count < 10; count++) paid.push(await api.pay());
    await sandbox.world.settled();
    expect(idsOf(receiver.received)).toEqual(paid);
    expect(most).toBe(1);
    expect((await sandbox.world.deliveries({ state: 'retrying' })).length).toBe(1);
    await sandbox.world.clock.advance('10s');
    expect(idsOf(receiver.received)).toEqual([...paid, paid[0]]);
  });

  it('are not delayed by another receiver that hangs', async () => {
    const sandbox = await open();
    const slow: ServerResponse[] = [];
    const hanging = await receive(sandbox, 'hanging', (response) => void slow.push(response));
    const quick = await receive(sandbox, 'quick');
    const api = payments(sandbox);
    await api.create(hanging.url, ['payment.completed']);
    await api.create(quick.url, ['payment.completed']);
    for (let count = 0; count < 5; count++) await api.pay();
    await expect.poll(() => quick.received.length).toBe(5);
    expect(slow.length).toBe(1);
    const end = setInterval(() => slow.splice(0).forEach((response) => response.end()), 5);
    onTestFinished(() => clearInterval(end));
    await sandbox.world.settled();
    expect(hanging.received.length).toBe(5);
  });

  it('are made for events that a retry comes together with, in the order of time', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    await api.create(receiver.url);
    receiver.replies.push(500);
    await sandbox.world.act('payments', 'payment', '', 'create', { expires_in: 20 });
    const { happened } = await sandbox.world.clock.advance('1m');
    const seconds = happened.map(
      ({ at, kind, action }) => `${(at.getTime() - START.getTime()) / 1000} ${kind} ${action}`,
    );
    expect(seconds).toEqual([
      '0 delivery schedule-retry',
      '5 delivery succeed',
      '20 payment expire',
      '20 delivery succeed',
    ]);
  });
});

describe('a handler', () => {
  it('can call the API while the clock is moved, and sees the new state', async () => {
    const sandbox = await open();
    const seen: string[] = [];
    const receiver = await receive(sandbox, 'receiver', (response) => {
      void api.read().then(([webhook]) => {
        seen.push(String(webhook!['status']));
        response.end();
      });
    });
    const api = payments(sandbox);
    await api.create(receiver.url, ['payment.completed']);
    await api.pay();
    await sandbox.world.clock.advance('1h');
    expect(seen).toEqual(['active']);
  });
});

describe('a lease', () => {
  it('keeps others from sending, and what was sent on an old one does not count', async () => {
    const sandbox = await open();
    const waiting: ServerResponse[] = [];
    const receiver = await receive(sandbox, 'receiver', (response) => void waiting.push(response));
    const api = payments(sandbox);
    const { id } = await api.create(receiver.url, ['payment.completed']);
    await api.pay();
    await expect.poll(() => waiting.length).toBe(1);
    const lane = await sandbox.store.read((reads) => reads.lane('default', 'payments', id));
    expect(lane!.lease).not.toBe('');
    expect(lane!.leaseUntil).toBeGreaterThan(Date.now() + 15_000);
    // Somebody else takes over, as after a long stall.
    await sandbox.store.write((transaction) => transaction.setLane({ ...lane!, lease: 'another', leaseUntil: 0 }));
    waiting.shift()!.writeHead(500).end();
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()!.end();
    await sandbox.world.settled();
    const [delivery] = await sandbox.world.deliveries();
    expect(delivery!.attempts.map(({ outcome }) => outcome)).toEqual(['accepted']);
    expect(await api.read()).toMatchObject([{ failure_count: 0 }]);
  });

  it('of somebody else is waited for', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    const { id } = await api.create(receiver.url, ['payment.completed']);
    const lane = { world: 'default', api: 'payments', receiver: id, failures: 0, gone: null };
    const leaseUntil = Date.now() + 400;
    await sandbox.store.write((transaction) => transaction.setLane({ ...lane, lease: 'another', leaseUntil }));
    await api.pay();
    await sandbox.world.settled();
    expect(Date.now()).toBeGreaterThanOrEqual(leaseUntil);
    expect(receiver.received.length).toBe(1);
  });

  it('of a world that was reset does not touch its new contents', async () => {
    const sandbox = await open();
    const waiting: ServerResponse[] = [];
    const receiver = await receive(sandbox, 'receiver', (response) => void waiting.push(response));
    const api = payments(sandbox);
    await api.create(receiver.url, ['payment.completed']);
    await api.pay();
    await expect.poll(() => waiting.length).toBe(1);
    await sandbox.world.reset();
    waiting.shift()!.end();
    await sandbox.world.settled();
    expect(await sandbox.world.deliveries()).toEqual([]);
  });
});

describe('after a restart', () => {
  it('deliveries go on where they were', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-deliveries-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const options = { file: join(folder, 'world.sqlite'), clock: START };
    const first = await openSandbox(options);
    const receiver = await receive(first);
    receiver.replies.push(500, () => {});
    const api = payments(first);
    await api.create(receiver.url, ['payment.completed']);
    const failed = await api.pay();
    await first.world.settled();
    const hanging = await api.pay();
    await expect.poll(() => receiver.received.length).toBe(2);
    const queued = await api.pay();
    // The second one has no response yet. It is sent again, and so is the third one.
    await first.close();

    const second = await open(options, { targets: first.targets });
    await second.world.settled();
    expect(idsOf(receiver.received)).toEqual([failed, hanging, hanging, queued]);
    await second.world.clock.advance('1m');
    expect(idsOf(receiver.received)).toEqual([failed, hanging, hanging, queued, failed]);
    expect((await second.world.deliveries()).map(({ state }) => state)).toEqual([
      'delivered',
      'delivered',
      'delivered',
    ]);
  });
});

describe('a clock that runs', () => {
  it('brings retries by itself, with a spread', async () => {
    let ahead = 0;
    const sandbox = await open({ clock: 'real' }, { now: () => Date.now() + ahead });
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    await api.create(receiver.url, ['payment.completed']);
    receiver.replies.push(500);
    await api.pay();
    await sandbox.world.settled();
    const [{ due, attempts }] = (await sandbox.world.deliveries()) as [
      Awaited<ReturnType<typeof sandbox.world.deliveries>>[number],
    ];
    const pause = due!.getTime() - attempts[0]!.at.getTime();
    expect(pause).toBeGreaterThanOrEqual(4000);
    expect(pause).toBeLessThan(6500);
    expect(receiver.received.length).toBe(1);
    ahead = 6000;
    await sandbox.world.settled();
    expect(receiver.received.length).toBe(2);
  });

  it('may be set back, and nothing is lost', async () => {
    let ahead = 0;
    const sandbox = await open({ clock: 'real' }, { now: () => Date.now() + ahead });
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    await api.create(receiver.url, ['payment.completed']);
    receiver.replies.push(500);
    const failed = await api.pay();
    await sandbox.world.settled();
    ahead = -3_600_000;
    const later = await api.pay();
    await sandbox.world.settled();
    expect(idsOf(receiver.received)).toEqual([failed, later]);
    expect((await sandbox.world.deliveries()).map(({ state }) => state)).toEqual(['delivered', 'retrying']);
    ahead = 60_000;
    await sandbox.world.settled();
    expect(idsOf(receiver.received)).toEqual([failed, later, failed]);
    expect((await sandbox.world.deliveries()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });
});
