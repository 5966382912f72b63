import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Draw } from '../fuzz/draw.ts';
import { countCreated, inspectFile } from './inspect-file.ts';
import { createEntry, send } from './ledger.ts';
import type { Entry } from './ledger.ts';
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
  readonly problems: readonly string[];
}

const WORKERS = 8;

/** Kills a sandbox under load again and again, and looks each time at what is left. */
export async function runKills({ seed, kills }: KillRun): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-kill-'));
  const file = join(folder, 'worlds.sqlite');
  const draw = new Draw(seed);
  const entries: Entry[] = [];
  const problems: string[] = [];
  let unacknowledged = 0;
  let acknowledged = 0;
  try {
    await (await startProcess(file)).kill();
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
        await running.kill();
        break;
      }
      const loaded = load(running, entries, draw);
      await wait(30 + draw.below(200));
      await running.kill();
      acknowledged += await loaded;
      const keys = new Set(entries.map(({ key }) => key));
      problems.push(
        ...inspectFile(file, keys, before).map((problem) => `After kill ${kill} of seed ${seed}: ${problem}`),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { sent: entries.length, acknowledged, unacknowledged, problems };
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
