#!/usr/bin/env node
// pnpm release: packs the public packages, publishes every version that the registry does not have, and tags them. It does
// what the jobs of the release workflow do. RELEASE_REPOSITORY has the URL of the repository.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { repository } from '../registry/packages.ts';
import { packRelease } from './pack-release.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirepact-packed-'));
try {
  await packRelease(folder, process.env['RELEASE_REPOSITORY']);
  execFileSync(process.execPath, [join(folder, 'publish.mjs')], { stdio: 'inherit' });
  execFileSync('changeset', ['git-tag'], { cwd: repository, stdio: 'inherit' });
} catch (error) {
  process.stderr.write(`\nNot everything is released: ${(error as Error).message}\n`);
  process.stderr.write(
    'Fix the problem above and run it again. Packages that are already published stay as they are.\n',
  );
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
