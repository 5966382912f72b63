import process from 'node:process';
import { repository } from './contract/apis.ts';
import { CommandError, ContractError, formatProblem, ProblemError, UsageError } from './problem.ts';

/**
 * Runs a command and sets the exit code to the number that it returns. An error becomes a message: problems one by one, a
 * {@link ContractError} or {@link CommandError} as a sentence (exit code 1), and a wrong flag as a sentence (exit code 2).
 * Only a defect of our own prints a stack trace. `afterwards` is added after the number of problems.
 */
export async function runCommand(name: string, run: () => Promise<number>, afterwards = ''): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof ProblemError) {
      process.stderr.write(`${error.problems.map((problem) => formatProblem(problem, repository)).join('\n')}\n`);
      process.stderr.write(`${name}: ${count(error.problems.length)}${afterwards}\n`);
      process.exitCode = 1;
    } else if (error instanceof ContractError || error instanceof CommandError) {
      process.stderr.write(`${name}: ${error.message}\n`);
      process.exitCode = 1;
    } else if (isUsageError(error)) {
      process.stderr.write(`${name}: ${error.message}\n`);
      process.exitCode = 2;
    } else throw error;
  }
}

export function count(problems: number): string {
  return `${problems} problem${problems === 1 ? '' : 's'}`;
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
