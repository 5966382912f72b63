import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Returns the path of a command of a dependency. */
export function findBinary(name: string): string {
  return join(import.meta.dirname, '../node_modules/.bin', name);
}

/** Runs a command and returns its output. Throws an `Error` with the output if it fails. */
export function execute(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}
