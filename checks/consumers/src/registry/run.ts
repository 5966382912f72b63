import { spawn } from 'node:child_process';

/** Settings for running a program. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** The time after which it is stopped, in milliseconds. Default: 120,000. */
  readonly timeout?: number;
}

/**
 * Runs a program to its end. Returns its standard output. Rejects if it fails, with the command, the exit code or signal,
 * and the whole output.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { cwd, env = process.env, timeout = 120_000 } = options;
  const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let everything = '';
  child.stdout.on('data', (chunk: Buffer) => ((stdout += chunk), (everything += chunk)));
  child.stderr.on('data', (chunk: Buffer) => (everything += chunk));
  const ended = await new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) =>
      resolve(code === 0 ? undefined : signal ? `signal ${signal}` : `exit code ${code}`),
    );
  });
  if (ended === undefined) return stdout;
  throw new Error(`${[command, ...args].join(' ')} (in ${cwd}) ended with ${ended}:\n${everything.trim()}`);
}
