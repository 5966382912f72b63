#!/usr/bin/env node
// Behind `pnpm soak [minutes]`: uses a sandbox for a long time. Prints figures, and ends with 1 if memory or database grow.
import process from 'node:process';
import { writeSize } from './find-growth.ts';
import { runSoak } from './run-soak.ts';

const DEFAULT_MINUTES = 30;

/** So many milliseconds between two lines. */
const PAUSE = 10_000;

const minutes = Number(process.argv[2] ?? DEFAULT_MINUTES);
if (!(minutes > 0)) {
  process.stderr.write('The number of minutes must be above 0: pnpm soak 30\n');
  process.exit(2);
}

process.stdout.write(
  `First everything that has a limit is filled. Then there are ${minutes} minutes with figures.\n\n`,
);
let printed = -Infinity;
const { samples, received, worlds, problems } = await runSoak(minutes * 60_000, ({ memory, file }) => {
  const now = performance.now();
  if (now - printed < PAUSE) return;
  printed = now;
  process.stdout.write(
    `${(now / 1000).toFixed(0).padStart(6)} s  memory ${writeSize(memory)}  database ${writeSize(file)}\n`,
  );
});
process.stdout.write(
  `\n${samples.length} samples, ${received} requests to receivers, ${worlds} worlds created and deleted.\n`,
);
for (const problem of problems) process.stdout.write(`✗ ${problem}\n`);
process.stdout.write(problems.length === 0 ? 'Nothing has grown.\n' : `${problems.length} problems.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
