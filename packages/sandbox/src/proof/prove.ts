#!/usr/bin/env node
// Behind `pnpm prove`: what takes too long for each test run. Prints figures, and ends with 1 if something is wrong.
import process from 'node:process';
import { describeCoverage, findUncovered } from './fuzz/describe-coverage.ts';
import { fuzz } from './fuzz/run-fuzz.ts';
import { runKills } from './kill/run-kills.ts';

const REQUESTS = 20_000;
const SUCCESSES = 100;
const KILLS = 50;
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);

process.stdout.write(`Seed ${seed}. To run it again: pnpm prove ${seed}\n\n`);
const started = performance.now();
const fuzzed = await fuzz({ seed, requests: REQUESTS, successes: SUCCESSES });
const uncovered = findUncovered(fuzzed, SUCCESSES);
process.stdout.write(`${describeCoverage(fuzzed)}\n${seconds()}\n\n`);

const killed = await runKills({ seed, kills: KILLS });
const { sent, acknowledged, unacknowledged, deliveries, received, interrupted } = killed;
process.stdout.write(
  `${KILLS} kills under load: ${sent} requests, ${acknowledged} with a response before the kill, ` +
    `${unacknowledged} without a response that had their effect.\n` +
    `${deliveries} deliveries. At the kills, ${interrupted} first attempts were to come. ` +
    `The receivers got ${received} requests.\n${seconds()}\n`,
);

const problems = [
  ...fuzzed.problems,
  ...uncovered.map((name) => `${name} has succeeded less than ${SUCCESSES} times.`),
  ...killed.problems,
];
for (const problem of problems) process.stdout.write(`✗ ${problem}\n`);
process.stdout.write(problems.length === 0 ? '\nNothing is wrong.\n' : `\n${problems.length} problems.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

function seconds(): string {
  return `After ${((performance.now() - started) / 1000).toFixed(0)} s, ${(process.cpuUsage().user / 1e6).toFixed(0)} s of processor time.`;
}
