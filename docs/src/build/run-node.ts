import { spawn } from 'node:child_process';
import process from 'node:process';
import { docs } from './folders.ts';

/**
 * Runs a program with this Node.js, in its own process in the folder of the site, and stops it if this process exits.
 *
 * @throws {Error} with everything that the program printed, if it fails.
 */
export async function runNode(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: docs, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = (): boolean => child.kill();
  process.once('exit', stop);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(output.trim());
  } finally {
    process.off('exit', stop);
  }
}
