import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Advance, World } from '../world.ts';
import { openTestWorlds, START } from './worlds.suite.ts';
import type { TestWorlds } from './worlds.suite.ts';

let test: TestWorlds;
let world: World;

const HOUR = 3_600_000;

beforeEach(async () => {
  test = await openTestWorlds();
  world = await test.worlds.create({ id: 'clock', seed: 1, clock: new Date(START), contents: 'nothing' });
  await world.act('payments', 'account', '', 'open');
});
afterEach(() => test[Symbol.asyncDispose]());

/** Creates a payment that expires after some seconds, and returns its id. */
async function createPayment(seconds: number): Promise<string> {
  return (await world.act('payments', 'payment', '', 'create', { expires_in: seconds })).id;
}

function times({ happened }: Advance): [string, number][] {
  return happened.map(({ id, at }) => [id, (at.getTime() - START) / 1000]);
}

/** Queues an action of a payment, as a handler does. */
async function queue(id: string, action: string, due: number): Promise<void> {
  const task = { world: world.id, due, api: 'payments', kind: 'payment', id, action, input: '{}' };
  await test.store.write((transaction) => transaction.createTask(task));
  await test.engine.refresh(world.id);
}

describe('advance', () => {
  it('moves a clock that stands still, and it stands still afterwards', async () => {
    const moved = await world.clock.advance('1h30m');
    expect(moved).toEqual({ from: new Date(START), to: new Date(START + 1.5 * HOUR), happened: [] });
    test.time.now += 10_000;
    expect(await world.clock.read()).toEqual({ mode: 'frozen', now: moved.to, nextDue: null });
  });

  it('moves a clock that runs, and it runs on from there', async () => {
    await world.clock.run();
    await world.clock.advance('2h');
    test.time.now += 10_000;
    expect(await world.clock.read()).toMatchObject({ mode: 'real', now: new Date(START + 2 * HOUR + 10_000) });
  });

  it('lets what falls due happen in the order of time, with events at that time', async () => {
    const late = await createPayment(900);
    const early = await createPayment(300);
    const later = await createPayment(7200);
    const moved = await world.clock.advance('1h');
    expect(times(moved)).toEqual([
      [early, 300],
      [late, 900],
    ]);
    expect(moved.happened[0]).toMatchObject({
      api: 'payments',
      kind: 'payment',
      action: 'expire',
      state: 'expired',
      events: ['payment.expired'],
    });
    const expired = (await world.events()).filter(({ type }) => type === 'payment.expired');
    expect(expired.map(({ subject, at }) => [subject, (at.getTime() - START) / 1000])).toEqual([
      [late, 900],
      [early, 300],
    ]);
    expect(await world.resource('payments', 'payment', later)).toMatchObject({ state: 'pending' });
    expect(await world.clock.read()).toMatchObject({ nextDue: new Date(START + 7200_000) });
  });

  it('mixes timers and queued actions, and takes those of one time in the order of their creation', async () => {
    const [one, two, three] = [await createPayment(600), await createPayment(600), await createPayment(3000)];
    await queue(three, 'detect', START + 300_000);
    await queue(three, 'complete', START + 900_000);
    const moved = await world.clock.advance('20m');
    expect(moved.happened.map(({ id, action }) => [id, action])).toEqual([
      [three, 'detect'],
      [one, 'expire'],
      [two, 'expire'],
      [three, 'complete'],
    ]);
  });

  it('includes what falls due at the last millisecond, and nothing after it', async () => {
    const id = await createPayment(60);
    expect(times(await world.clock.advance('59s999ms'))).toEqual([]);
    expect(times(await world.clock.advance('1ms'))).toEqual([[id, 60]]);
  });

  it('commits each step on its own, with the clock at its time', async () => {
    await createPayment(60);
    await createPayment(120);
    const seen: number[] = [];
    const { fireNext } = test.engine;
    const engine = test.engine as { fireNext: typeof fireNext };
    engine.fireNext = async (...given) => {
      const fired = await fireNext(...given);
      seen.push(((await world.now()).getTime() - START) / 1000);
      return fired;
    };
    await world.clock.advance('1h');
    expect(seen).toEqual([60, 120]);
  });

  it('leaves out a queued action that the state does not allow any more', async () => {
    const id = await createPayment(60);
    await queue(id, 'detect', START + 90_000);
    expect(times(await world.clock.advance('1h'))).toEqual([[id, 60]]);
  });

  it('does not do the same twice', async () => {
    const id = await createPayment(60);
    const [one, two] = await Promise.allSettled([world.clock.advance('1h'), world.clock.advance('1h')]);
    expect(one).toMatchObject({ status: 'fulfilled', value: { happened: [{ id }] } });
    expect(two).toMatchObject({
      status: 'rejected',
      reason: {
        code: 'conflict',
        message: 'The clock of the world clock is being moved. Wait until that is done, and then try again.',
      },
    });
    expect(await world.now()).toEqual(new Date(START + HOUR));
  });

  it.each(['freeze', 'run', 'reset', 'restore'] as const)('refuses to %s meanwhile', async (what) => {
    const snapshot = await world.snapshot();
    const moving = world.clock.advance('1h');
    const does = {
      freeze: world.clock.freeze,
      run: world.clock.run,
      reset: world.reset,
      restore: () => world.restore(snapshot),
    };
    await expect(does[what]()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('is being moved'),
    });
    await moving;
    await does[what]();
  });

  it('ends with a clear error if the world is deleted meanwhile', async () => {
    for (let count = 0; count < 5; count++) await createPayment(60);
    const moving = world.clock.advance('1h');
    await world.delete();
    await expect(moving).rejects.toMatchObject({
      code: 'not-found',
      message: 'The world clock does not exist any more. Create it again.',
    });
  });

  it.each([
    ['-1h', 'A clock cannot go back, so "-1h" is not possible.'],
    ['soon', '"soon" is not a duration. Write whole numbers with units'],
    ['9000000d', 'A clock cannot show a time after the year 9999.'],
    [`${'9'.repeat(400)}d`, 'A clock cannot show a time after the year 9999.'],
  ])('refuses %s, and the clock stays', async (duration, message) => {
    await expect(world.clock.advance(duration)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(message),
    });
    expect(await world.now()).toEqual(new Date(START));
    await world.clock.advance('1s');
  });
});

describe('set', () => {
  it('moves a clock to a time as advance does', async () => {
    const id = await createPayment(60);
    const moved = await world.clock.set('2026-03-02T09:00:00Z');
    expect(times(moved)).toEqual([[id, 60]]);
    expect(await world.now()).toEqual(new Date('2026-03-02T09:00:00Z'));
  });

  it('takes the time that the clock shows', async () => {
    expect(await world.clock.set(new Date(START))).toMatchObject({ happened: [] });
  });

  it.each([
    [
      '2026-03-01T08:59:59Z',
      'A clock cannot go back: it shows 2026-03-01T09:00:00.000Z, which is after 2026-03-01T08:59:59.000Z.',
    ],
    ['tomorrow', '"tomorrow" is not a time. Write a date, a time and a zone in ISO 8601'],
    ['10000-01-01T00:00:00Z', 'after the year 9999'],
  ])('refuses %s', async (time, message) => {
    await expect(world.clock.set(time)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(message),
    });
  });
});

describe('freeze and run', () => {
  it('stop a clock at the time that it shows, and let it run from there', async () => {
    await world.clock.run();
    test.time.now += 5000;
    expect(await world.clock.freeze()).toEqual(new Date(START + 5000));
    test.time.now += 5000;
    expect(await world.now()).toEqual(new Date(START + 5000));
    expect(await world.clock.run()).toEqual(new Date(START + 5000));
    test.time.now += 1000;
    expect(await world.now()).toEqual(new Date(START + 6000));
  });
});

describe('a clock that runs', () => {
  it('lets what falls due happen without a request, also in a new world and after the clock was moved', async () => {
    const running = await test.worlds.create({ id: 'running', contents: 'nothing' });
    await running.act('payments', 'account', '', 'open');
    await running.act('payments', 'payment', '', 'create', { expires_in: 60 });
    await world.clock.run();
    await createPayment(3660);
    await world.clock.advance('1h');
    test.time.now += 60_000;
    const expired = async (one: World) => (await one.events()).filter(({ type }) => type === 'payment.expired').length;
    await expect.poll(() => Promise.all([expired(running), expired(world)]), { timeout: 3000 }).toEqual([1, 1]);
  });
});

describe('after a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('what waits in a file falls due all the same', async () => {
    const file = join(folder, 'worlds.sqlite');
    let id: string;
    {
      await using first = await openTestWorlds({ file });
      const kept = await first.worlds.create({ id: 'kept', clock: new Date(START) });
      ({ id } = await kept.act('payments', 'payment', '', 'create', { expires_in: 60 }));
      await kept.clock.advance('30s');
    }
    await using second = await openTestWorlds({ file });
    second.time.now = START + 100 * HOUR;
    const kept = await second.worlds.find('kept');
    expect(kept.env).toHaveProperty('WIREPACT_PLATFORM_API_KEY');
    expect(await kept.now()).toEqual(new Date(START + 30_000));
    const { happened } = await kept.clock.advance('30s');
    expect(happened).toMatchObject([{ id, action: 'expire', at: new Date(START + 60_000) }]);
  });
});
