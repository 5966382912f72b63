import { spawn } from 'node:child_process';
import process from 'node:process';

/** A program that listens. */
export interface Serving {
  /** Where it said it is, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  close(): Promise<void>;
}

/** How a program is started that listens. */
export interface ServeOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** The address in what the program has written so far, once it is there. */
  readonly address: (output: string) => string | undefined;
}

/** Starts a program and waits until it says where it listens. Rejects with its output if it ends, or takes 30 seconds. */
export async function serve(command: string, args: readonly string[], options: ServeOptions): Promise<Serving> {
  const { cwd, env, address } = options;
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('close', () => resolve());
  });
  let output = '';
  const url = await new Promise<string | undefined>((resolve) => {
    const timeout = setTimeout(resolve, 30_000, undefined);
    const listen = (chunk: Buffer): void => {
      output += chunk;
      const found = address(output);
      if (found === undefined) return;
      clearTimeout(timeout);
      resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => (clearTimeout(timeout), resolve(undefined)));
  });

  async function close(): Promise<void> {
    process.off('exit', kill);
    child.kill();
    await ended;
  }
  if (url !== undefined) return { url, close };
  await close();
  throw new Error(`${[command, ...args].join(' ')} did not say where it listens:\n${output.trim()}`);
}
