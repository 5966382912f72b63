import { spawn } from 'node:child_process';

/** How a program is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** When it is given up, in milliseconds; 120,000 unless told. */
  readonly timeout?: number;
}

/**
 * Runs a program to its end and gives what it wrote to standard output. Rejects where it fails: the message has the
 * command, how it ended, and all that it wrote.
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
