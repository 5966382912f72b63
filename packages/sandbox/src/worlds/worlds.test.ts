import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorldOptions } from '../sandbox.ts';
import type { World } from '../world.ts';
import { openTestWorlds, START } from './worlds.suite.ts';
import type { TestWorlds } from './worlds.suite.ts';

let test: TestWorlds;

beforeEach(async () => {
  test = await openTestWorlds();
});
afterEach(() => test[Symbol.asyncDispose]());

const frozen: WorldOptions = { clock: new Date(START), contents: undefined };

/** Everything in a world that a person can see. */
async function look(world: World): Promise<unknown> {
  const { tables } = await world.snapshot();
  return { env: world.env, resources: tables['resource'], events: tables['event'] };
}

describe('a new world', () => {
  it('has something to play with, and says how to use it', async () => {
    const world = await test.worlds.create();
    expect(world.env).toMatchObject({
      WIREPACT_PLATFORM_API_KEY: expect.stringMatching(/^pk_test_/),
      WIREPACT_PAYMENTS_API_KEY: expect.stringMatching(/^key_test_/),
    });
    const key = world.variables.find(({ name }) => name === 'WIREPACT_PLATFORM_API_KEY');
    expect(key).toMatchObject({ secret: true, description: expect.stringMatching(/\.$/) });
    expect(await world.resources({ api: 'platform', kind: 'invoice' })).not.toHaveLength(0);
  });

  it('is the same each time for a seed', async () => {
    const world = await test.worlds.create({ ...frozen, id: 'one', seed: 7 });
    const seen = await look(world);
    await world.delete();
    const again = await test.worlds.create({ ...frozen, id: 'two', seed: 7 });
    expect(await look(again)).toEqual(seen);
  });

  it('gets the next number as its seed, and an id that follows from it', async () => {
    const [one, two] = [await test.worlds.create({ seed: 4 }), await test.worlds.create()];
    expect([one.seed, two.seed]).toEqual(['4', '5']);
    expect(two.id).toMatch(/^world-[0-9a-f]{12}$/);
    await two.delete();
    expect((await test.worlds.create()).seed).toBe('6');
  });

  it('has nothing in it if that is asked for', async () => {
    const world = await test.worlds.create({ contents: 'nothing' });
    expect(world.env).toEqual({});
    expect(await world.resources({ api: 'platform', kind: 'invoice' })).toEqual([]);
  });

  it('keeps its secrets out of the database', async () => {
    const world = await test.worlds.create();
    const text = JSON.stringify(await world.snapshot());
    const secrets = world.variables.filter(({ secret }) => secret).map(({ value }) => value);
    expect(secrets).not.toHaveLength(0);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it.each([
    [{ id: 'Not possible' }, 'invalid', '"Not possible" cannot be the id of a world. Use lower-case letters'],
    [{ id: '' }, 'invalid', 'cannot be the id of a world'],
    [{ id: 'a'.repeat(64) }, 'invalid', 'at most 63'],
    [{ id: 'taken' }, 'conflict', 'There is already a world taken. Choose another id, or reset that world.'],
    [{ seed: 7 }, 'conflict', 'Worlds with the same seed (7) have the same credentials: choose another seed'],
    [{ clock: new Date(NaN) }, 'invalid', 'A clock cannot show'],
    [{ clock: new Date('+012000-01-01T00:00:00Z') }, 'invalid', 'A clock cannot show a time after the year 9999.'],
    [{ contents: { platfrom: {} } }, 'invalid', '/platfrom is not known here. Did you mean platform?'],
  ] as [WorldOptions, string, string][])('is refused for %j, and nothing is made', async (options, code, message) => {
    await test.worlds.create({ id: 'taken', seed: 7 });
    const before = (await test.worlds.list()).map(({ id }) => id);
    const failure = await test.worlds.create(options).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'SandboxError', code, message: expect.stringContaining(message) });
    expect((await test.worlds.list()).map(({ id }) => id)).toEqual(before);
  });
});

describe('the world default', () => {
  it('is made once', async () => {
    const world = await test.worlds.openDefault({ seed: 3 });
    expect(await test.worlds.openDefault({ seed: 4 })).toMatchObject({ id: 'default', seed: '3', env: world.env });
  });

  it('cannot be deleted', async () => {
    const world = await test.worlds.openDefault();
    await expect(world.delete()).rejects.toThrow('The world default cannot be deleted. Reset it instead.');
  });
});

describe('a world that does not exist', () => {
  it('is not found, and similar ones are named', async () => {
    await test.worlds.create({ id: 'checkout' });
    await expect(test.worlds.find('chekout')).rejects.toThrow('There is no world chekout. Did you mean checkout?');
  });

  it('cannot be used any more after it was deleted', async () => {
    const world = await test.worlds.create({ id: 'gone' });
    await world.delete();
    const message = 'The world gone does not exist any more. Create it again.';
    await expect(world.now()).rejects.toThrow(message);
    await expect(world.reset()).rejects.toThrow(message);
    await expect(world.delete()).rejects.toThrow(message);
    await expect(world.clock.advance('1h')).rejects.toThrow(message);
    await expect(world.clock.freeze()).rejects.toThrow(message);
    await expect(world.set('platform', {})).rejects.toThrow(message);
    await expect(world.act('payments', 'payment', '', 'create')).rejects.toThrow(message);
  });
});

describe('resources', () => {
  it('are listed for every account, newest first', async () => {
    const world = await test.worlds.create({ ...frozen, contents: 'nothing' });
    const accounts = [
      await world.act('payments', 'account', '', 'open'),
      await world.act('payments', 'account', '', 'open'),
    ];
    const made: string[] = [];
    for (const account of [...accounts, ...accounts]) {
      await world.clock.advance('1s');
      made.unshift((await world.act('payments', 'payment', '', 'create', { account: account.id })).id);
    }
    const list = async (limit?: number) =>
      (await world.resources({ api: 'payments', kind: 'payment', limit })).map(({ id }) => id);
    expect(await list()).toEqual(made);
    expect(await list(3)).toEqual(made.slice(0, 3));
    expect(await world.resources({ api: 'payments', kind: 'payment', state: 'completed' })).toEqual([]);
  });

  it('say what their state allows now', async () => {
    const world = await test.worlds.create(frozen);
    const made = await world.act('payments', 'payment', '', 'create');
    expect(made).toMatchObject({ api: 'payments', kind: 'payment', state: 'pending' });
    expect(made.allowed.map(({ name }) => name)).toContain('detect');
    const expired = await world.act('payments', 'payment', made.id, 'expire');
    expect(expired).toMatchObject({ id: made.id, allowed: [] });
    expect(await world.resource('payments', 'payment', made.id)).toEqual(expired);
  });

  it('are found by their id alone', async () => {
    const world = await test.worlds.create();
    const [invoice] = await world.resources({ api: 'platform', kind: 'invoice' });
    expect(await world.find(invoice!.id)).toEqual([invoice]);
    expect(await world.find('nothing')).toEqual([]);
  });

  it.each([
    [['paymets', 'payment', 'x'], 'There is no API paymets. Did you mean payments?'],
    [['payments', 'paiment', 'x'], 'payments has no kind of resource called paiment. Did you mean payment?'],
    [['rewards', 'comission', 'x'], 'rewards has no kind of resource called comission. Did you mean commission?'],
    [['payments', 'payment', 'x'], /has no payment x\. Use an id that the API shows/],
    [['__proto__', 'payment', 'x'], 'There is no API __proto__.'],
  ] as [[string, string, string], string | RegExp][])('are not found at %j', async (place, message) => {
    const world = await test.worlds.create();
    await expect(world.resource(...place)).rejects.toThrow(message);
    await expect(world.resource(...place)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('actions', () => {
  it('that a state does not allow are refused with the rule and the states', async () => {
    const world = await test.worlds.create();
    const { id } = await world.act('payments', 'payment', '', 'create');
    await world.act('payments', 'payment', id, 'expire');
    await expect(world.act('payments', 'payment', id, 'expire')).rejects.toMatchObject({
      code: 'conflict',
      members: { currentState: 'expired', allowedStates: expect.arrayContaining(['pending']) },
    });
  });

  it('that do not exist are refused with the one that was probably meant', async () => {
    const world = await test.worlds.create();
    const [payment] = await world.resources({ api: 'payments', kind: 'payment' });
    await expect(world.act('payments', 'payment', payment!.id, 'complet')).rejects.toThrow('Did you mean "complete"?');
  });
});

describe('the outbox and the mailbox', () => {
  it('have what happened, newest first', async () => {
    const world = await test.worlds.create(frozen);
    expect(await world.events()).toEqual([]);
    const { id } = await world.act('payments', 'payment', '', 'create');
    await world.act('payments', 'payment', id, 'expire');
    const events = await world.events();
    expect(events.map(({ type }) => type)).toEqual(['payment.expired', 'payment.created']);
    expect(events[0]).toMatchObject({ api: 'payments', kind: 'payment', subject: id, cause: 'payment.expire' });
    expect(await world.events(1)).toHaveLength(1);
    expect(await world.mails()).toEqual([]);
  });
});

describe('settings', () => {
  it('are kept, and shown redacted if they are secret', async () => {
    const world = await test.worlds.create();
    const shown = await world.set('platform', { webhookSecret: 'whsec_1', 'rate-limits': true });
    expect(shown).toMatchObject({ webhookSecret: '[redacted]', 'rate-limits': true });
    expect(await (await test.worlds.find(world.id)).settings('platform')).toEqual(shown);
    expect(JSON.stringify(await world.snapshot())).not.toContain('whsec_1');
  });

  it('are unchanged after one of several values was refused', async () => {
    const world = await test.worlds.create();
    const before = await world.settings('platform');
    await expect(world.set('platform', { 'rate-limits': true, webhokUrl: '' })).rejects.toThrow(
      'Did you mean webhookUrl?',
    );
    expect(await world.settings('platform')).toEqual(before);
  });
});

describe('faults', () => {
  it('wait until they are used or cleared', async () => {
    const world = await test.worlds.create();
    await world.addFault({ api: 'platform', operation: 'createInvoice', kind: 'status', status: 503, times: 2 });
    expect(await world.faults()).toEqual([
      { api: 'platform', operation: 'createInvoice', kind: 'status', status: 503, times: 2 },
    ]);
    await world.clearFaults();
    expect(await world.faults()).toEqual([]);
  });

  it.each([
    [{ api: 'platform', operation: 'createInvoce', kind: 'cut' }, 'Did you mean createInvoice?'],
    [{ api: 'plattform', operation: 'createInvoice', kind: 'cut' }, 'Did you mean platform?'],
    [{ api: 'platform', operation: 'createInvoice', kind: 'crash' }, 'Possible: status, hang, cut.'],
    [{ api: 'platform', operation: 'createInvoice', kind: 'status', status: 200 }, 'from 400 to 599'],
    [{ api: 'platform', operation: 'createInvoice', kind: 'hang', milliseconds: -1 }, 'from 0 to 600000'],
  ])('are refused for %j', async (fault, message) => {
    const world = await test.worlds.create();
    await expect(world.addFault(fault as never)).rejects.toThrow(message);
  });
});

describe('reset', () => {
  it('brings back the first contents, settings, clock and credentials', async () => {
    const world = await test.worlds.create({ ...frozen, id: 'again' });
    const seen = await look(world);
    await world.act('payments', 'payment', '', 'create');
    await world.set('platform', { 'rate-limits': true });
    await world.clock.advance('3d');
    await world.reset();
    expect(await look(world)).toEqual(seen);
    expect(await world.settings('platform')).toMatchObject({ 'rate-limits': false });
    expect(await world.now()).toEqual(new Date(START));
  });

  it('forgets requests and faults', async () => {
    const world = await test.worlds.create();
    await world.addFault({ api: 'platform', operation: 'createInvoice', kind: 'cut' });
    await world.reset();
    expect(await world.faults()).toEqual([]);
    expect(await world.requests()).toEqual([]);
  });
});
