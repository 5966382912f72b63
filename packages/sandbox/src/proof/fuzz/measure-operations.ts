#!/usr/bin/env node
// Prints how long a success of each operation takes, in milliseconds, as JSON: the median by API and operationId. `pnpm bench` reads
// it.
import process from 'node:process';
import { fuzz } from './run-fuzz.ts';

const { durations, problems } = await fuzz({ seed: 1, requests: 6000, successes: 40 });
if (problems.length > 0) throw new Error(problems.join('\n'));
const medians = [...durations].map(([name, taken]) => {
  // The first ones run before the code is compiled.
  const warm = taken.slice(Math.floor(taken.length / 4)).toSorted((one, other) => one - other);
  return [name, warm[Math.floor(warm.length / 2)]!] as const;
});
process.stdout.write(`${JSON.stringify(Object.fromEntries(medians))}\n`);
