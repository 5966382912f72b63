import { cp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/**
 * Clones the repository at `root` into `folder`, which must not exist, in its current state on disk. Uncommitted changes
 * become a second commit. Changes in the clone do not affect the original.
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
  await commit(folder, 'Uncommitted changes');
}

/** Commits all changes of a working copy. Also commits if there are none. */
export async function commit(folder: string, message: string): Promise<void> {
  await run('git', ['add', '--all'], { cwd: folder });
  await run('git', ['commit', '--quiet', '--no-verify', '--allow-empty', '--message', message], { cwd: folder });
}

/**
 * Installs the dependencies of a working copy from the lock file, preferably from pnpm's store. `packages` limits it to some
 * packages. Default: all.
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
