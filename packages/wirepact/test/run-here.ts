import { runCli } from '../src/run-cli.ts';
import type { NamedAction } from '@wirepact/sandbox/actions';
import type { Terminal } from '../src/terminal.ts';

/** What a command line printed, and how it ended. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line inside the process of the test. */
export async function runHere(
  args: readonly string[],
  fetch: Terminal['fetch'] = globalThis.fetch,
  actions: readonly NamedAction[] = [],
): Promise<Finished> {
  const printed = { stdout: '', stderr: '' };
  const terminal: Terminal = {
    out: (text) => void (printed.stdout += `${text}\n`),
    err: (text) => void (printed.stderr += `${text}\n`),
    fetch,
  };
  const code = await runCli(args, terminal, async () => actions);
  return { code, ...printed };
}
