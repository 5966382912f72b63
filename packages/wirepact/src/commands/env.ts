import type { Command } from 'commander';
import { addControlOptions, callSandbox, print, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { writeVariable } from '../shell.ts';
import type { Terminal } from '../terminal.ts';

/** Adds `wirepact env`. */
export function addEnv(program: Command, terminal: Terminal): void {
  addControlOptions(program.command('env'))
    .summary('print the credentials of a world as NAME=value lines')
    .description('Prints what a program needs to use a world of the running sandbox: credentials, ids and addresses.')
    .addOption(worldOption())
    .addHelpText(
      'after',
      `
Each line is NAME=value, for a shell or a file that Node.js reads with --env-file. With --json each variable has a description.

Examples:
  wirepact env > .env
  export $(wirepact env)`,
    )
    .action(async (options: ControlOptions & { readonly world: string }) => {
      const { variables } = await callSandbox(options, terminal, (control) =>
        control.GET('/worlds/{world}/env', { params: { path: { world: options.world } } }),
      );
      print(terminal, options, { variables }, variables.map(writeVariable).join('\n'));
    });
}
