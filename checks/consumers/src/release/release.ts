#!/usr/bin/env node
// pnpm release: builds the public packages and publishes every version that the registry does not have.
//
// The registry accepts provenance only for packages that name their repository. That is the repository that runs the release,
// so it is not in the tree. RELEASE_REPOSITORY has its URL, such as https://git.example/team/project.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { listPublicPackages, repository } from '../registry/packages.ts';

const origin = process.env['RELEASE_REPOSITORY'];
const originals = new Map<string, string>();

try {
  runStep('turbo', 'run', 'build', '--output-logs=errors-only');
  if (origin) for (const { directory } of listPublicPackages(repository)) writeOrigin(directory, origin);
  runStep('changeset', 'publish');
} catch (error) {
  process.stderr.write(`\nNot everything is released: ${(error as Error).message}\n`);
  process.stderr.write(
    'Fix the problem above and run it again. Packages that are already published stay as they are.\n',
  );
  process.exitCode = 1;
} finally {
  for (const [file, text] of originals) writeFileSync(file, text);
}

function writeOrigin(directory: string, url: string): void {
  const file = join(repository, directory, 'package.json');
  const text = readFileSync(file, 'utf8');
  originals.set(file, text);
  const manifest = { ...JSON.parse(text), repository: { type: 'git', url: `git+${url}.git`, directory } };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

function runStep(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: repository, stdio: 'inherit' });
}
