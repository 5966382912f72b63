import { spawn } from 'node:child_process';
import process from 'node:process';

/** A running program that listens. */
export interface Serving {
  /** The URL that it printed, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops it with SIGTERM. Returns its exit code, or null if the signal ended it. */
  close(): Promise<number | null>;
}

/** Settings for a program that listens. */
export interface ServeOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Finds the URL in the output so far. Returns `undefined` before it is printed. */
  readonly findUrl: (output: string) => string | undefined;
}

/** Starts a program and waits until it prints its URL. Rejects with its output if it ends, or after 30 seconds. */
export async function serve(command: string, args: readonly string[], options: ServeOptions): Promise<Serving> {
  const { cwd, env, findUrl } = options;
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code));
  });
  let output = '';
  const url = await new Promise<string | undefined>((resolve) => {
    const timeout = setTimeout(resolve, 30_000, undefined);
    const listen = (chunk: Buffer): void => {
      output += chunk;
      const found = findUrl(output);
      if (found === undefined) return;
      clearTimeout(timeout);
      resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => (clearTimeout(timeout), resolve(undefined)));
  });

  async function close(): Promise<number | null> {
    process.off('exit', kill);
    child.kill();
    return ended;
  }
  if (url !== undefined) return { url, close };
  await close();
  throw new Error(`${[command, ...args].join(' ')} did not print its URL:\n${output.trim()}`);
}
