#!/usr/bin/env node
// pnpm release:pack <folder>: packs what is to be published. While changesets wait, there is nothing to publish, and no folder
// is written. RELEASE_REPOSITORY has the URL of the repository.
import { resolve } from 'node:path';
import process from 'node:process';
import { repository } from '../registry/packages.ts';
import { readPendingChangesets } from './changesets.ts';
import { packRelease } from './pack-release.ts';

const [folder, ...more] = process.argv.slice(2);
if (!folder || more.length > 0) {
  process.stderr.write('Name the folder to write to: pnpm release:pack <folder>\n');
  process.exit(2);
}
const waiting = readPendingChangesets(repository);
if (waiting.length > 0) {
  process.stdout.write(
    `Nothing is packed: ${waiting.length} changesets wait for the pull request "Version packages".\n`,
  );
} else {
  try {
    const packed = await packRelease(resolve(folder), process.env['RELEASE_REPOSITORY']);
    process.stdout.write(`${packed.join('\n')}\n`);
  } catch (error) {
    process.stderr.write(`\nThe packages could not be packed: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
