// Publishes the packed packages in this folder, in the order of packages.json. Versions that the registry has are skipped,
// so it can be run again. Plain JavaScript without dependencies: the release workflow runs it in a job that installs nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const folder = import.meta.dirname;
const packages = JSON.parse(readFileSync(join(folder, 'packages.json'), 'utf8'));

for (const { name, version, file } of packages) {
  const id = `${name}@${version}`;
  if (isPublished(id)) {
    console.log(`${id} is already published`);
    continue;
  }
  const { status } = npm(['publish', `./${file}`, '--access', 'public'], 'inherit');
  if (status !== 0) {
    console.error(`\n${id} could not be published. Fix the problem above and run it again.`);
    process.exit(1);
  }
  console.log(`${id} is published`);
}

function isPublished(id) {
  const { status, stdout, stderr } = npm(['view', id, 'version', '--json'], 'pipe');
  // npm prints nothing for a missing version of a package that exists.
  if (status === 0) return stdout.trim() !== '';
  if (/\bE404\b/.test(stdout + stderr)) return false;
  console.error(`${stderr}\nThe registry did not say whether it has ${id}. Nothing more was published.`);
  return process.exit(1);
}

function npm(args, stdio) {
  return spawnSync('npm', args, { cwd: folder, stdio, encoding: 'utf8', shell: process.platform === 'win32' });
}
