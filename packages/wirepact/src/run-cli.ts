import { readFileSync } from 'node:fs';
import { ListenError } from '@wirepact/http-host';
import { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';
import { addActions } from './commands/actions.ts';
import { exitCodes, Failure } from './failure.ts';
import type { NamedAction } from '@wirepact/sandbox/actions';
import type { Terminal } from './terminal.ts';

/**
 * Runs one command line, without the name of the program.
 *
 * @param listActions Lists what people and the vendors can do. Each name becomes a command.
 * @returns The exit code. A server keeps running after this.
 */
export async function runCli(
  args: readonly string[],
  terminal: Terminal,
  listActions: () => Promise<readonly NamedAction[]>,
): Promise<number> {
  try {
    const program = createProgram(terminal);
    // The list takes longer to load than everything else, so the other commands do not wait for it.
    const isListed = program.commands.some((command) => command.name() === args[0]);
    if (!isListed) addActions(program, terminal, await listActions());
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    return reportFailure(explain(error), args.includes('--json'), terminal);
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('wirepact')
    .description('Work with the Wirepact APIs offline: a mock of their shapes, and a sandbox of their behaviour.')
    .version(version(), '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this text')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .showHelpAfterError('Add --help to see what is possible.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 refused or failed, 2 invalid command line, 3 no sandbox at the URL.',
    );
  for (const add of commands) add(program, terminal);
  return program;
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function explain(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof ListenError) return new Failure(error.message);
  const { message, stack } = error as Error;
  const details = process.env['WIREPACT_DEBUG'] ? stack : 'Set WIREPACT_DEBUG=1 to see where it happened.';
  return new Failure(`wirepact has a defect: ${message}\n${details}`);
}

/** With `--json` the failure is the one document on standard output, too. */
function reportFailure({ message, exitCode, members }: Failure, isJson: boolean, terminal: Terminal): number {
  terminal.err(message);
  if (isJson) terminal.out(JSON.stringify({ error: { message, ...members } }, null, 2));
  return exitCode;
}
