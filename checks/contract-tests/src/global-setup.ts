import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, partsFolder, readParts, report, reportFile, summarise } from './report.ts';

/** Deletes the results of the last run. */
export function setup(): void {
  rmSync(partsFolder, { recursive: true, force: true });
}

/** Writes the report and prints its summary after the last test. */
export function teardown(): void {
  const parts = readParts();
  const summary = summarise(parts);
  if (summary === '') return;
  writeFileSync(join(cacheFolder, 'report.md'), report(parts));
  process.stdout.write(`\n${summary}\n\nEvery survivor: ${reportFile}\n`);
}
