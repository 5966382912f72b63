import { cp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/**
 * Makes a clone of the repository at `root` in `folder`, which must not exist, with everything in it as it is on disk at
 * this moment: what is not committed yet is a second commit. What happens in the clone does not show in the original.
 */
export async function makeWorkingCopy(root: string, folder: string): Promise<void> {
  await run('git', ['clone', '--quiet', root, folder], { cwd: root });
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
  });
  for (const file of listed.split('\0').filter(Boolean)) {
    if (existsSync(join(root, file))) await cp(join(root, file), join(folder, file), { verbatimSymlinks: true });
    else await rm(join(folder, file), { force: true });
  }
  await run('git', ['config', 'user.name', 'Rehearsal'], { cwd: folder });
  await run('git', ['config', 'user.email', 'rehearsal@localhost'], { cwd: folder });
  await commit(folder, 'What was not committed yet');
}

/** Commits whatever has changed in a working copy; nothing is fine as well. */
export async function commit(folder: string, message: string): Promise<void> {
  await run('git', ['add', '--all'], { cwd: folder });
  await run('git', ['commit', '--quiet', '--no-verify', '--allow-empty', '--message', message], { cwd: folder });
}

/**
 * Installs the dependencies of a working copy as the lock file has them, from pnpm's store where that has them; of all its
 * packages, or of some.
 */
export async function installDependencies(folder: string, packages: readonly string[] = []): Promise<void> {
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  const filters = packages.map((name) => `--filter=${name}`);
  await run('pnpm', [...args, ...filters], { cwd: folder, timeout: 300_000 });
}

/** Builds every public package. */
export async function build(folder: string): Promise<void> {
  await run('pnpm', ['--recursive', '--filter', './packages/*', 'run', 'build'], { cwd: folder });
}
