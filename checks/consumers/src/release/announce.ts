#!/usr/bin/env node
// Behind the last job of the release workflow: tags every version, pushes the tags, and writes a GitHub release for each one
// that has none, with its section of the changelog. Needs `gh` and GH_TOKEN. Running it again changes nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { listPublicPackages, repository } from '../registry/packages.ts';
import { readNewestSection } from './changesets.ts';

const options = { cwd: repository, stdio: 'inherit' } as const;
execFileSync('changeset', ['git-tag'], options);
execFileSync('git', ['push', '--tags'], options);
for (const { directory, manifest } of listPublicPackages(repository)) {
  const tag = `${manifest.name}@${manifest.version}`;
  if (spawnSync('gh', ['release', 'view', tag], { cwd: repository }).status === 0) continue;
  const notes = readNewestSection(join(repository, directory));
  execFileSync('gh', ['release', 'create', tag, '--verify-tag', '--title', tag, '--notes', notes], options);
}
