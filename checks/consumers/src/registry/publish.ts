import type { Registry } from './registry.ts';
import { run } from './run.ts';

/** Publishes every public package of the repository at `root` unchanged, in the order of their dependencies. */
export async function publish(registry: Registry, root: string): Promise<void> {
  await run('pnpm', ['--recursive', 'publish', '--no-git-checks', '--access', 'public'], {
    cwd: root,
    env: registry.env,
  });
}
