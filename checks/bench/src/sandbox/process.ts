import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Started } from './server.ts';

/** A server that runs in a process of its own. */
export interface ServerProcess extends Started {
  /** Seconds of processor time that it has used. */
  readUsage(): Promise<number>;
  /** Bytes of memory after a forced collection. */
  readMemory(): Promise<number>;
  /** How many requests it had, if it is the bare server. */
  readRequests(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server of `server.ts`. */
export function startServer(...args: readonly string[]): Promise<ServerProcess> {
  return startServerWith([], ...args);
}

/** The same with options of Node.js. */
export async function startServerWith(flags: readonly string[], ...args: readonly string[]): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), args, {
    execArgv: ['--conditions=@wirepact/source', '--expose-gc', ...flags],
  });
  const started = await receive<Started>(child);
  const ask = (question: string): Promise<number> => {
    child.send(question);
    return receive<number>(child);
  };
  return {
    ...started,
    readUsage: () => ask('usage'),
    readMemory: () => ask('memory'),
    readRequests: () => ask('requests'),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function receive<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null): void => reject(new Error(`The server ended with code ${code}.`));
    child.once('exit', fail);
    child.once('message', (message) => {
      child.off('exit', fail);
      resolve(message as T);
    });
  });
}
