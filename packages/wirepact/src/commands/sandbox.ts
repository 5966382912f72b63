import { createHost, loopbackHosts } from '@wirepact/http-host';
import type { Exchange, ListeningHost } from '@wirepact/http-host';
import { apis } from '@wirepact/mock';
import { createSandbox, SandboxError } from '@wirepact/sandbox';
import type { Sandbox } from '@wirepact/sandbox';
import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { Failure } from '../failure.ts';
import { hostOption, portOption, stopOnSignals } from '../serving.ts';
import { writeVariable } from '../shell.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly port: number;
  readonly host?: string;
  readonly file?: string;
  readonly durable?: true;
  readonly clock: 'real' | 'frozen' | Date;
  readonly seed?: string;
  readonly seedFile?: string;
  readonly allowOrigin?: readonly string[];
  readonly quiet?: true;
  readonly json?: true;
}

/** Adds `wirepact sandbox`. */
export function addSandbox(program: Command, terminal: Terminal): void {
  program
    .command('sandbox')
    .summary('serve a stateful stand-in for the APIs on one port')
    .description('Serves a stateful stand-in for the APIs: it keeps what you send, enforces the rules, and has its own clock.')
    .addArgument(new Argument('[api...]', 'APIs to serve (default: all)').choices(Object.keys(apis)))
    .addOption(portOption())
    .addOption(hostOption())
    .option('--file <path>', 'database file, so that worlds survive a restart (default: in memory)')
    .option('--durable', 'what was committed survives a loss of power; slower')
    .addOption(
      new Option('--clock <clock>', 'real, frozen, or a time in ISO 8601 at which it stands still')
        .default('real')
        .argParser(readClock),
    )
    .option('--seed <seed>', 'number or text from which everything that looks random is derived (default: 1)')
    .option('--seed-file <path>', 'YAML or JSON file with the contents of the default world (default: something to play with)')
    .option('--allow-origin <origin...>', 'origins whose pages may call the APIs (default: none)')
    .option('--quiet', 'do not log requests')
    .option('--json', 'print where everything is as JSON, and do not log requests')
    .addHelpText('after', notes)
    .action((names: string[], options: Options) => serve(names, options, terminal));
}

const notes = `
The default address cannot be reached from other machines. Whoever reaches it can read and change everything.
A stop waits for open requests. The secrets in a database file are encrypted with a key: WIREPACT_SECRET_KEY, else a file beside
the database.

Examples:
  wirepact sandbox
  wirepact sandbox platform --file world.sqlite --clock 2027-01-01T09:00:00Z`;

async function serve(names: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const { port, host, file, durable, clock, seed, allowOrigin, quiet, json } = options;
  const sandbox = await open({
    ...(names.length > 0 && { apis: names }),
    file,
    durable,
    clock,
    seed,
    allowOrigins: allowOrigin,
  });
  const server = await listen();
  stopOnSignals(async () => {
    await server.close();
    await sandbox.close();
  });
  const served = names.length > 0 ? names : Object.keys(apis);
  terminal.out(json ? JSON.stringify(describe(served, server, sandbox), null, 2) : welcome(served, server, sandbox, file));
}
