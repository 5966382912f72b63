// pnpm bench: every figure is a ratio against a named peer, measured in the same run.
import process from 'node:process';
import { generateRatios } from './generate.ts';
import { sizeRatios } from './size.ts';

/** One comparison: ours divided by the peer's; below 1 is less than the peer. */
export interface Ratio {
  what: string;
  peer: string;
  ratio: number;
}

for (const [title, measure] of [
  ['Generating the Platform API, time', generateRatios],
  ['A program with one call, bundled, minified and gzipped, size', sizeRatios],
] as const) {
  process.stdout.write(`\n${title}\n`);
  for (const { what, peer, ratio } of await measure()) {
    process.stdout.write(`  ${`${what} / ${peer}`.padEnd(72)} ${ratio.toFixed(2).padStart(7)}\n`);
  }
}
