import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlatformClient } from '@wirepact/platform';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSandbox } from '../open-sandbox.ts';
import type { OpenSandbox } from '../open-sandbox.ts';
import { needsPruning } from './retention.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Puts more into a world than it keeps, as many requests would. */
async function overfill({ store, world: { id: world } }: OpenSandbox): Promise<void> {
  await store.write((transaction) => {
    const event = { world, api: 'platform', type: 'e', at: 0, kind: '', subject: '', cause: '', body: '{}' };
    for (let n = 0; n < 10_020; n++) transaction.createEvent({ ...event, id: `evt_${n}`, receivers: '[]' });
    const mail = { world, api: 'platform', at: 0, recipient: '', link: null, about: '' };
    for (let n = 0; n < 1020; n++) transaction.createMail({ ...mail, subject: `Mail ${n}` });
  });
}

async function countRows({ world }: Pick<OpenSandbox, 'world'>): Promise<Readonly<Record<string, number>>> {
  const { tables } = await world.snapshot();
  return { events: tables['event']!.length, mails: tables['mail']!.length, replays: tables['replay']!.length };
}

function createSession({ world, fetch }: OpenSandbox, key: string): Promise<unknown> {
  const platform = createPlatformClient({ apiKey: world.env['WIREPACT_PLATFORM_API_KEY']!, fetch });
  const body = { requestedScopes: ['invoice:read' as const] };
  return platform.POST('/v1/platform/link-sessions', { body, params: { header: { 'Idempotency-Key': key } } });
}

describe('a world', () => {
  it('keeps the newest 10,000 events and 1,000 e-mails, and replays for 24 hours on its own clock', async () => {
    let time = Date.UTC(2026, 2, 1);
    await using sandbox = await openSandbox({ clock: 'frozen' }, { now: () => time });
    await overfill(sandbox);
    await createSession(sandbox, 'first');
    await sandbox.world.clock.advance('1h');
    time += MINUTE;
    await expect.poll(() => countRows(sandbox), { timeout: 5000 }).toMatchObject({ events: 10_000, mails: 1000 });
    expect(await countRows(sandbox)).toMatchObject({ replays: 1 });
    const [newest] = await sandbox.world.mails(1);
    expect(newest!.subject).toBe('Mail 1019');

    await createSession(sandbox, 'second');
    await sandbox.world.clock.advance('23h30m');
    time += MINUTE;
    await expect.poll(() => countRows(sandbox), { timeout: 5000 }).toMatchObject({ replays: 1 });
  });

  it('keeps them while its own clock stands still, whatever the time of the machine is', async () => {
    let time = Date.UTC(2026, 2, 1);
    await using sandbox = await openSandbox({ clock: 'frozen' }, { now: () => time });
    await createSession(sandbox, 'first');
    await overfill(sandbox);
    time += 2 * DAY;
    await expect.poll(() => countRows(sandbox), { timeout: 5000 }).toMatchObject({ events: 10_000, replays: 1 });
  });

  it('loses what is too old when the sandbox starts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-retention-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'world.sqlite');
    const first = await openSandbox({ file });
    await overfill(first);
    await first.close();
    await using again = await openSandbox({ file });
    expect(await countRows(again)).toMatchObject({ events: 10_000, mails: 1000 });
  });
});

describe('needsPruning', () => {
  it.each([
    [{ changes: 0, pruned: 0 }, false],
    [{ changes: 999, pruned: DAY - MINUTE + 1 }, false],
    [{ changes: 1000, pruned: DAY }, true],
    [{ changes: 1, pruned: DAY - MINUTE }, true],
  ])('is, for %j, %j', (memory, expected) => {
    expect(needsPruning(memory, DAY)).toBe(expected);
  });
});
