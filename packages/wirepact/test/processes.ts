import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** A process that a test has started. It is killed when the test ends. */
export interface Started {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly output: { stdout: string; stderr: string };
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts `wirepact <args>` as a shell does. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const { PORT: _, WIREPACT_SANDBOX_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--conditions=@wirepact/source', cli, ...args], {
    env: { ...inherited, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, output, ended };
}

/** Runs a command to its end. */
export async function run(
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const { output, ended } = start(args, env);
  return { code: await ended, ...output };
}

/** Starts a server, and waits until it prints its address. */
export async function serve(
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<Started & { readonly url: string }> {
  const started = start(args, env);
  const { output } = started;
  await expect.poll(() => output.stdout + output.stderr, { timeout: 25_000 }).toMatch(/Try it:[^]*\n\n/);
  return { ...started, url: /http:\/\/[^/]+/.exec(output.stdout)![0] };
}

/** Takes a port until the test ends. */
export async function takePort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
