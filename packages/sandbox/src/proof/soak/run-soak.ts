import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { retention } from '../../core/retention.ts';
import { openSandbox } from '../../open-sandbox.ts';
import { findGrowth } from './find-growth.ts';
import type { Sample } from './find-growth.ts';
import { countDeliveries, listenForEver, openCounter, useLastingWorld, useNewWorld } from './load.ts';

/** What using a sandbox for a long time has found. */
export interface SoakResult {
  /** Since everything that has a limit was full. */
  readonly samples: readonly Sample[];
  /** Requests that came to the receivers. */
  readonly received: number;
  /** Worlds that were created and deleted. */
  readonly worlds: number;
  readonly problems: readonly string[];
}

/** Events of the lasting world in a round. */
const EVENTS = 100;

/** Before anything is compared, all limits of retention are passed by so much. */
const MARGIN = 1000;

/**
 * Uses a sandbox with a database for so many milliseconds, after everything that has a limit is full. Calls `onSample` for each
 * sample.
 */
export async function runSoak(milliseconds: number, onSample: (sample: Sample) => void): Promise<SoakResult> {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-soak-'));
  const receiver = await openCounter();
  const faults: string[] = [];
  const sandbox = await openSandbox(
    { file: join(folder, 'worlds.sqlite'), clock: 'frozen' },
    { onError: (error) => faults.push(`The sandbox has failed: ${String(error)}`) },
  );
  const samples: Sample[] = [];
  let worlds = 0;
  try {
    const { url } = await sandbox.listen({ port: 0 });
    await listenForEver(sandbox.world, receiver.origin);
    const full = Math.max(retention.events, retention.deliveries) + MARGIN;
    while ((await countDeliveries(sandbox.world)) < full && faults.length === 0) {
      await useLastingWorld(sandbox.world, EVENTS);
    }
    const until = performance.now() + milliseconds;
    while (performance.now() < until && faults.length === 0) {
      await useLastingWorld(sandbox.world, EVENTS);
      await useNewWorld(sandbox, `${url}/sandbox`, receiver.origin, ++worlds);
      const sample = measure(folder);
      samples.push(sample);
      onSample(sample);
    }
  } finally {
    await sandbox.close();
    await receiver.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { samples, received: receiver.count(), worlds, problems: [...faults, ...findGrowth(samples)] };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function measure(folder: string): Sample {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return { memory: heapUsed + external, file: sizes.reduce((sum, size) => sum + size, 0) };
}
