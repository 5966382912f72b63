import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The path of a command that a dependency of this package provides. */
export function bin(name: string): string {
  return join(import.meta.dirname, '../node_modules/.bin', name);
}

/**
 * Runs a command and returns its output.
 *
 * @throws {Error} with the output if the command fails.
 */
export function execute(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}
