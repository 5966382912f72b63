import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { createControlClient } from '../../control/client.ts';
import type { ControlClient } from '../../control/client.ts';

const cli = join(import.meta.dirname, '../../../../wirepact/src/cli.ts');

/** `wirepact sandbox` in a process of its own. */
export interface SandboxProcess {
  /** Of the APIs, without their names. */
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  readonly control: ControlClient;
  /** Ends it with SIGKILL, and resolves when it has ended. */
  kill(): Promise<void>;
}

/** Starts `wirepact sandbox` on a free port, with its worlds in a file. */
export async function startProcess(file: string): Promise<SandboxProcess> {
  const args = ['sandbox', '--file', file, '--clock', 'frozen', '--port', '0', '--json'];
  const child = spawn(process.execPath, ['--conditions=@wirepact/source', cli, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += chunk as string;
    const started = parse(output);
    if (!started) continue;
    const { url, variables } = started;
    return {
      url: `${url}/sandbox`,
      env: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
      control: createControlClient({ baseUrl: `${url}/_sandbox`, retries: 0, timeout: 600_000 }),
      async kill() {
        child.kill('SIGKILL');
        await ended;
      },
    };
  }
  throw new Error(`wirepact sandbox ended with code ${child.exitCode}. It printed: ${output}`);
}

interface Started {
  readonly url: string;
  readonly variables: readonly { readonly name: string; readonly value: string }[];
}

function parse(text: string): Started | undefined {
  try {
    return JSON.parse(text) as Started;
  } catch {
    return undefined;
  }
}
