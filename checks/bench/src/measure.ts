import process from 'node:process';

/** One comparison: the figure of `what`, divided by that of the peer. */
export interface Ratio {
  what: string;
  peer: string;
  ratio: number;
  /** The lower or upper limit for the ratio. */
  aim?: readonly ['>=' | '<=', number];
}

/** The median time of each run, in milliseconds. The runs take turns, so that a busy machine affects all of them. */
export async function medianTimes<Name extends string>(
  runs: Record<Name, () => unknown>,
  rounds: number,
): Promise<Record<Name, number>> {
  return medians(runs, rounds, async (run) => {
    const begun = performance.now();
    await run();
    return performance.now() - begun;
  });
}

/** The median number of calls per millisecond of CPU time, after a warm-up. For short calls. */
export async function medianRates<Name extends string>(
  calls: Record<Name, () => unknown>,
  rounds = 11,
): Promise<Record<Name, number>> {
  for (const call of Object.values<() => unknown>(calls)) await rate(call, 150);
  return medians(calls, rounds, (call) => rate(call, 40));
}

/**
 * Every call is awaited, as a caller would do. The time is the CPU time of this thread, so that other processes do not
 * affect it. For this reason, it does not suit calls that wait for something.
 */
async function rate(call: () => unknown, milliseconds: number): Promise<number> {
  const begun = process.threadCpuUsage();
  let elapsed = 0;
  let count = 0;
  while (elapsed < milliseconds) {
    for (let each = 0; each < 20; each++) await call();
    count += 20;
    const { user, system } = process.threadCpuUsage(begun);
    elapsed = (user + system) / 1000;
  }
  return count / elapsed;
}

async function medians<Name extends string, Item>(
  items: Record<Name, Item>,
  rounds: number,
  measure: (item: Item) => Promise<number>,
): Promise<Record<Name, number>> {
  const names = Object.keys(items) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) figures[name].push(await measure(items[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(figures[name])])) as Record<Name, number>;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
