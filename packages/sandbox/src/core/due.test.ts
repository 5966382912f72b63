import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { START, startEngine, testSealer } from './engine.suite.ts';
import type { TestEngine } from './engine.suite.ts';

const DAY = 86_400_000;

async function createSession({ fetch, env }: TestEngine): Promise<string> {
  const response = await fetch('http://test/sandbox/platform/v1/platform/link-sessions', {
    method: 'POST',
    headers: { authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`, 'content-type': 'application/json' },
    body: JSON.stringify({ requestedScopes: ['invoice:read'] }),
  });
  return ((await response.json()) as { sessionId: string }).sessionId;
}

async function readSession({ fetch, env }: TestEngine, id: string): Promise<string> {
  const response = await fetch(`http://test/sandbox/platform/v1/platform/link-sessions/${id}`, {
    headers: { authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}` },
  });
  return ((await response.json()) as { status: string }).status;
}

describe('a timer', () => {
  it('fires before the next request if its time has come', async () => {
    const test = await startEngine();
    const id = await createSession(test);
    await test.move(5 * DAY - 1);
    expect(await readSession(test, id)).toBe('pending');
    await test.move(1);
    expect(await readSession(test, id)).toBe('expired');
  });

  it('records its event at the time when it was due', async () => {
    const test = await startEngine();
    const id = await createSession(test);
    await test.move(9 * DAY);
    await readSession(test, id);
    const [event] = await test.store.read((reads) => reads.events('default', 1));
    expect(event).toMatchObject({
      type: 'Platform.Link.Failed',
      subject: id,
      at: START + 5 * DAY,
      cause: 'link-session.expire',
    });
  });

  it('does not fire for a resource that has left the state', async () => {
    const test = await startEngine();
    const id = await createSession(test);
    await test.engine.act('default', 'platform', { kind: 'link-session', id, action: 'decline' });
    await test.move(9 * DAY);
    expect(await readSession(test, id)).toBe('declined');
  });

  it('fires in the background if the clock runs', async () => {
    const test = await startEngine();
    const id = await createSession(test);
    await test.store.write((transaction) => {
      const clock = START + 5 * DAY - Date.now() - 50;
      transaction.changeWorld('default', { clockMode: 'real', clock, version: 9 });
    });
    await test.engine.refresh('default');
    expect(await readSession(test, id)).toBe('pending');
    const state = () => test.store.read((reads) => reads.resource('default', 'platform', 'link-session', id)?.state);
    await expect.poll(state, { timeout: 3000 }).toBe('expired');
  });

  it('fires after a restart', async () => {
    const test = await startEngine();
    const id = await createSession(test);
    await test.move(6 * DAY);
    const { apis } = test.engine;
    const second = createEngine({ store: test.store, apis, sealer: testSealer });
    await second.settle('default');
    expect(await readSession(test, id)).toBe('expired');
  });
});

describe('what is due', () => {
  it('happens in the order of time, and moves nothing by itself', async () => {
    const test = await startEngine({ names: ['platform'] });
    const first = await createSession(test);
    await test.move(1000);
    const second = await createSession(test);
    const until = START + 6 * DAY;
    expect(await test.engine.fireNext('default', until)).toEqual({
      at: START + 5 * DAY,
      api: 'platform',
      kind: 'link-session',
      id: first,
      action: 'expire',
      state: 'expired',
      events: ['Platform.Link.Failed'],
    });
    expect(await test.engine.fireNext('default', until)).toMatchObject({ id: second, at: START + 5 * DAY + 1000 });
    expect(await test.engine.fireNext('default', until)).toBeUndefined();
  });

  it('is dropped if it cannot happen, so that it does not keep others from happening', async () => {
    const test = await startEngine();
    const id = await createSession(test);
    await test.store.write((transaction) => {
      const task = { world: 'default', due: START, api: 'platform', kind: 'link-session', input: '{}' };
      transaction.createTask({ ...task, id, action: 'no-such-action' });
      transaction.createTask({ ...task, id: 'no-such-session', action: 'decline' });
      transaction.createTask({ ...task, id, action: 'decline' });
    });
    await test.engine.refresh('default');
    expect(await readSession(test, id)).toBe('declined');
    expect(await test.store.read((reads) => reads.firstTask('default', START))).toBeUndefined();
  });
});

describe('an action', () => {
  it('is refused by the state, with the rule and what is allowed', async () => {
    const test = await startEngine();
    const id = await createSession(test);
    const decline = { kind: 'link-session', id, action: 'decline' };
    await test.engine.act('default', 'platform', decline);
    await expect(test.engine.act('default', 'platform', decline)).rejects.toMatchObject({
      code: 'conflict',
      members: { currentState: 'declined', allowedStates: ['pending'], rule: 'link-session.decline-is-reported' },
    });
  });

  it.each([
    [{ kind: 'link-session', action: 'declin' }, 'not-found', 'Did you mean "decline"?'],
    [{ kind: 'link-session', action: 'decline', id: 'ls_none' }, 'not-found', 'There is no link-session "ls_none"'],
    [{ kind: 'link-session', action: 'decline', id: '' }, 'invalid', 'needs the id of a link-session'],
    [{ kind: 'link-session', action: 'decline', input: { why: 1 } }, 'invalid', 'does not take "why"'],
    [{ kind: 'link-session', action: 'cancel' }, 'not-found', 'There is no action "cancel"'],
    [{ kind: 'nothing', action: 'decline' }, 'not-found', 'There is no action "decline" of a nothing'],
  ])('%j is refused as %s', async (call, code, message) => {
    const test = await startEngine();
    const id = await createSession(test);
    const action = test.engine.act('default', 'platform', { id, ...call });
    await expect(action).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });
});
