/** How much a sandbox uses at a time. */
export interface Sample {
  /** Bytes of memory that are in use after a collection of garbage. */
  readonly memory: number;
  /** Bytes of the database with everything beside it. */
  readonly file: number;
}

/** Fewer samples than this say nothing. */
export const FEWEST_SAMPLES: number = 8;

/** What may be added without being growth: a share, and bytes besides. */
const SHARE = 0.1;
const BYTES = 4_000_000;

const NAMES = { memory: 'The memory', file: 'The database' } as const;

/** Says in sentences what has grown: the middle of the last quarter is compared with that of the first one. */
export function findGrowth(samples: readonly Sample[]): readonly string[] {
  if (samples.length < FEWEST_SAMPLES) return [`There are only ${samples.length} samples. Give it more minutes.`];
  const quarter = Math.floor(samples.length / 4);
  return (['memory', 'file'] as const).flatMap((name) => {
    const values = samples.map((sample) => sample[name]);
    const [first, last] = [median(values.slice(0, quarter)), median(values.slice(-quarter))];
    if (last <= first * (1 + SHARE) + BYTES) return [];
    return [`${NAMES[name]} has grown from ${writeSize(first)} to ${writeSize(last)}.`];
  });
}

/** A number of bytes in MB. */
export function writeSize(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
