import { expect, it } from 'vitest';
import { payments } from '../apis/payments/definition.ts';
import type { AnyDefinition, Effect } from './definition.ts';
import { startEngine } from './engine.suite.ts';
import type { TestEngine } from './engine.suite.ts';

/** An API with notes, which have no machine. A new note is sent, and the effect of that changes it. */
function withNotes(effect: Effect<never>): AnyDefinition {
  return {
    ...payments,
    kinds: { ...payments.kinds, note: { id: 'id', state: 'status' } },
    actions: {
      ...payments.actions,
      note: {
        write: {
          creates: true,
          input: { id: { type: 'string', description: 'Its id.', required: true } },
          run: (({ input, tx }: { input: { id: string }; tx: { create: Function; queue: Function } }) => {
            const note = tx.create('note', { holder: 'h', env: '', doc: { id: input.id, status: 'new' } });
            tx.queue(note, 'send');
          }) as never,
        },
        send: {
          internal: true,
          input: {},
          run: (({ resource, tx }: { resource: object; tx: { adjust: Function } }) => {
            tx.adjust(resource, { doc: { status: 'sending' } });
          }) as never,
        },
      },
    },
    effects: { 'note.send': effect as never },
  };
}

/** What an effect returns: the note is sent. */
const sent = ({ resource }: { readonly resource: { readonly id: string } }) =>
  ((tx: { get: Function; adjust: Function }) => {
    const note = tx.get('note', resource.id) as object | undefined;
    if (note) tx.adjust(note, { doc: { status: 'sent' } });
  }) as never;

function start(effect: Effect<never>): Promise<TestEngine> {
  return startEngine({ names: ['payments'], definitions: { payments: withNotes(effect) } });
}

function write({ engine }: TestEngine, id: string): Promise<{ row: { state: string } }> {
  return engine.act('default', 'payments', { kind: 'note', id: '', action: 'write', input: { id } });
}

async function stateOf({ store }: TestEngine, id: string): Promise<string | undefined> {
  return (await store.read((reads) => reads.resource('default', 'payments', 'note', id)))?.state;
}

it('commits an action before its effect, and what the effect returns after it', async () => {
  const seen: (string | undefined)[] = [];
  const test = await start(async (call) => {
    seen.push(await stateOf(test, call.resource.id));
    return sent(call);
  });
  expect((await write(test, 'a')).row.state).toBe('sent');
  expect(seen).toEqual(['sending']);
});

it('runs the effects of a world one after the other, in the order of their actions', async () => {
  const steps: string[] = [];
  const test = await start(async (call) => {
    steps.push(`begin ${call.resource.id}`);
    await new Promise((resolve) => setTimeout(resolve, call.resource.id === 'a' ? 30 : 0));
    steps.push(`end ${call.resource.id}`);
    return sent(call);
  });
  await Promise.all([write(test, 'a'), write(test, 'b')]);
  expect(steps).toEqual(['begin a', 'end a', 'begin b', 'end b']);
});

it('reports an effect that fails, and goes on with the next one', async () => {
  const test = await start(async (call) => {
    if (call.resource.id === 'a') throw new Error('The effect failed.');
    return sent(call);
  });
  expect((await write(test, 'a')).row.state).toBe('sending');
  expect(test.errors.map(String)).toEqual(['Error: The effect failed.']);
  expect((await write(test, 'b')).row.state).toBe('sent');
});

it('forgets an effect whose world is deleted meanwhile', async () => {
  const test = await start(async (call) => {
    await test.store.write((transaction) => transaction.deleteWorld('default'));
    test.engine.forget('default');
    return sent(call);
  });
  await write(test, 'a').catch(() => {});
  await test.engine.close();
  expect(test.errors).toEqual([]);
});

it('aborts effects when it closes, and waits for them', async () => {
  const test = await start(
    (call) => new Promise((resolve) => call.signal.addEventListener('abort', () => resolve(sent(call)))),
  );
  const writing = write(test, 'a');
  while ((await stateOf(test, 'a')) !== 'sending') await new Promise((resolve) => setTimeout(resolve, 5));
  await test.engine.close();
  expect((await writing).row.state).toBe('sent');
});

it('needs the id of a resource that an action does not create', async () => {
  const test = await start(async (call) => sent(call));
  await expect(test.engine.act('default', 'payments', { kind: 'note', id: '', action: 'send' })).rejects.toMatchObject({
    code: 'invalid',
  });
});
