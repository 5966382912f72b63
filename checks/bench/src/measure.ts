import process from 'node:process';

/** One comparison: the figure of `what`, which is usually ours, divided by that of the peer. */
export interface Ratio {
  what: string;
  peer: string;
  ratio: number;
  /** The minimum or maximum that the ratio should have. */
  aim?: readonly ['>=' | '<=', number];
}

/** Measures the median duration of each run in milliseconds. Runs take turns, so that a busy moment affects all of them. */
export async function measureMedianTimes<Name extends string>(
  runs: Record<Name, () => unknown>,
  rounds: number,
): Promise<Record<Name, number>> {
  return measureMedians(runs, rounds, async (run) => {
    const started = performance.now();
    await run();
    return performance.now() - started;
  });
}

/** Measures how many short calls fit into a millisecond, as a median of many time slices. Each call is warmed up first. */
export async function measureMedianRates<Name extends string>(
  calls: Record<Name, () => unknown>,
  rounds = 11,
): Promise<Record<Name, number>> {
  for (const call of Object.values<() => unknown>(calls)) await measureRate(call, 150);
  return measureMedians(calls, rounds, (call) => measureRate(call, 40));
}

/**
 * Awaits every call, like a caller. Measures the processor time of this thread, which other programs on the machine do not
 * affect. It is therefore unsuitable for calls that wait.
 */
async function measureRate(call: () => unknown, milliseconds: number): Promise<number> {
  const started = process.threadCpuUsage();
  let elapsed = 0;
  let count = 0;
  while (elapsed < milliseconds) {
    for (let each = 0; each < 20; each++) await call();
    count += 20;
    const { user, system } = process.threadCpuUsage(started);
    elapsed = (user + system) / 1000;
  }
  return count / elapsed;
}

async function measureMedians<Name extends string, Item>(
  items: Record<Name, Item>,
  rounds: number,
  measure: (item: Item) => Promise<number>,
): Promise<Record<Name, number>> {
  const names = Object.keys(items) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) figures[name].push(await measure(items[name]));
  }
  return Object.fromEntries(names.map((name) => [name, computeMedian(figures[name])])) as Record<Name, number>;
}

function computeMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
