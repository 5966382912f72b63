import { availableParallelism } from 'node:os';
import { CommandError } from '../problem.ts';
import { runTasks } from '../stages/turbo.ts';

/**
 * Builds the packages. Those that have not changed since their last build are not built again.
 *
 * @throws {CommandError} with the output of the compiler if a package does not build
 */
export async function buildPackages(repository: string): Promise<void> {
  const failure = await runTasks(['build'], { folder: repository, cores: availableParallelism() }, () => {});
  if (failure) throw new CommandError(`${failure.id} failed, so nothing was written:\n${failure.output}`);
}
