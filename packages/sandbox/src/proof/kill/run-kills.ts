import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Draw } from '../fuzz/draw.ts';
import { countCreated, inspectFile } from './inspect-file.ts';
import { checkDeliveries, findUnqueued, readEvents } from './check-deliveries.ts';
import type { StoredDelivery } from './check-deliveries.ts';
import { createEntry, send } from './ledger.ts';
import type { Entry } from './ledger.ts';
import { openReceivers } from './receive.ts';
import { startProcess } from './start-process.ts';
import type { SandboxProcess } from './start-process.ts';

/** How often to kill. */
export interface KillRun {
  readonly seed: number;
  readonly kills: number;
}

/** What killing has found. */
export interface KillResult {
  readonly sent: number;
  /** How many responses arrived before the process was killed. */
  readonly acknowledged: number;
  /** How many requests without a response had their effect all the same. */
  readonly unacknowledged: number;
  readonly deliveries: number;
  /** Requests that came to the receivers. */
  readonly received: number;
  /** How many deliveries waited or were under way when the process was killed, in all kills. */
  readonly interrupted: number;
  readonly problems: readonly string[];
}

const WORKERS = 8;

/** The names of the receivers of each API. */
const RECEIVERS = { platform: ['platform'], payments: ['payments-a', 'payments-b'] } as const;

const COUNTS = Object.fromEntries(Object.entries(RECEIVERS).map(([api, names]) => [api, names.length]));

/** How often there are retries under load. */
const ADVANCE_EACH = 5;

/** Kills a sandbox under load again and again, and looks each time at what is left. At the end it looks at what was delivered. */
export async function runKills({ seed, kills }: KillRun): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-kill-'));
  const file = join(folder, 'worlds.sqlite');
  const draw = new Draw(seed);
  const entries: Entry[] = [];
  const problems: string[] = [];
  const receivers = await openReceivers();
  const deliveries = new Map<number, StoredDelivery>();
  const names = new Set<string>();
  const triggered: string[] = [];
  let interrupted = 0;
  let unacknowledged = 0;
  let acknowledged = 0;
  try {
    const first = await startProcess(file);
    const paths = await listen(first, receivers.origin);
    await first.kill();
    const before = countCreated(file);
    for (let kill = 0; kill <= kills; kill++) {
      const running = await startProcess(file);
      const last = entries.filter(({ response }) => response === undefined);
      // Everything that was acknowledged at the end, and a part of it each time.
      const older =
        kill === kills ? entries : entries.filter((_, index) => index % 7 === kill % 7 || index > entries.length - 100);
      problems.push(...(await checkResponses(running, older)));
      for (const entry of last) {
        const { status, text, isReplayed } = await send(running, entry);
        if (status >= 300) problems.push(`${entry.path} responded with ${status} ${text} after a kill.`);
        if (isReplayed) unacknowledged++;
        entry.response = { status, text };
      }
      if (kill === kills) {
        receivers.acceptAll();
        await advance(running, '1d');
        await running.kill();
        noteDeliveries();
        break;
      }
      const others = [trigger(running, triggered), ...(kill % ADVANCE_EACH === 0 ? [advance(running, '20s')] : [])];
      const ended = Promise.allSettled(others);
      const loaded = load(running, entries, draw);
      await wait(30 + draw.below(200));
      await running.kill();
      acknowledged += await loaded;
      await ended;
      interrupted += noteDeliveries();
      const keys = new Set(entries.map(({ key }) => key));
      problems.push(
        ...inspectFile(file, keys, before).map((problem) => `After kill ${kill} of seed ${seed}: ${problem}`),
      );
    }
    const replied = entries.filter(({ path, response }) => emits(path) && response && response.status < 300);
    problems.push(
      ...checkDeliveries({
        deliveries: [...deliveries.values()],
        received: receivers.received,
        paths,
        names,
        acknowledged: [...triggered, ...replied.map(({ response }) => response!.text)],
      }).map((problem) => `After all kills of seed ${seed}: ${problem}`),
    );
  } finally {
    await receivers.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    sent: entries.length + triggered.length,
    acknowledged: acknowledged + triggered.length,
    unacknowledged,
    deliveries: deliveries.size,
    received: receivers.received.length,
    interrupted,
    problems,
  };

  /** Returns how many deliveries have their first attempt to come. */
  function noteDeliveries(): number {
    const stored = readEvents(file);
    for (const delivery of stored.deliveries) deliveries.set(delivery.n, delivery);
    for (const { id, subject } of stored.events) names.add(id).add(subject);
    problems.push(...findUnqueued(stored, COUNTS));
    return stored.deliveries.filter(({ state }) => state === 'queued').length;
  }
}

/** Whether what a request creates causes an event at once. A campaign does not. */
function emits(path: string): boolean {
  return !path.endsWith('/campaigns');
}

/** Registers the receivers. Returns their paths by the names that deliveries have for them. */
async function listen({ control }: SandboxProcess, origin: string): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const [api, names] of Object.entries(RECEIVERS)) {
    for (const listener of names) {
      const { data } = await control.PUT('/worlds/{world}/listeners/{listener}', {
        params: { path: { world: 'default', listener } },
        body: { api, to: `${origin}/${listener}` },
      });
      paths.set(data.receiver, `/${listener}`);
    }
  }
  return paths;
}

/** Causes events of payments until the process ends. */
async function trigger({ control }: SandboxProcess, triggered: string[]): Promise<void> {
  for (;;) {
    const { data } = await control.POST('/worlds/{world}/trigger', {
      params: { path: { world: 'default' } },
      body: { event: 'payment.processing' },
    });
    triggered.push(JSON.stringify(data.events));
  }
}

async function advance({ control }: SandboxProcess, by: string): Promise<void> {
  await control.POST('/worlds/{world}/clock/advance', { params: { path: { world: 'default' } }, body: { by } });
}

/** Sends requests until the process ends. Resolves to how many got their responses. */
async function load(running: SandboxProcess, entries: Entry[], draw: Draw): Promise<number> {
  const worker = async (): Promise<number> => {
    for (let count = 0; ; count++) {
      const entry = createEntry(entries.length, draw);
      entries.push(entry);
      try {
        const { status, text } = await send(running, entry);
        entry.response = { status, text };
      } catch {
        return count;
      }
    }
  };
  const counts = await Promise.all(Array.from({ length: WORKERS }, worker));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Says which requests do not get their first response again. */
async function checkResponses(running: SandboxProcess, entries: readonly Entry[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const entry of entries) {
    if (!entry.response) continue;
    const { status, text, isReplayed } = await send(running, entry);
    if (isReplayed && status === entry.response.status && text === entry.response.text) continue;
    problems.push(
      `${entry.path} with ${entry.key} responded with ${status} ${text}, and first with ${entry.response.text}.`,
    );
  }
  return problems;
}
