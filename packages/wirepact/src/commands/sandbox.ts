import type { Address, ListeningHost } from '@wirepact/http-host';
import { apis } from '@wirepact/mock';
import type { Sandbox } from '@wirepact/sandbox';
import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { callSandbox, print } from '../control.ts';
import { findCurl } from '../find-curl.ts';
import type { Place, Variable } from '../find-curl.ts';
import { repeatable } from '../repeatable.ts';
import { hostOption, portOption, stopOnSignals } from '../serving.ts';
import { quote, writeVariable } from '../shell.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { useSandbox } from '../use-sandbox.ts';

interface Options {
  readonly port: number;
  readonly host?: string;
  readonly file?: string;
  readonly durable?: true;
  readonly clock: 'real' | 'frozen' | Date;
  readonly seed?: string;
  readonly seedFile?: string;
  readonly allowOrigin?: readonly string[];
  readonly allowTarget?: readonly string[];
  readonly quiet?: true;
  readonly json?: true;
}

/** Adds `wirepact sandbox`. */
export function addSandbox(program: Command, terminal: Terminal): void {
  program
    .command('sandbox')
    .summary('serve a stateful stand-in for the APIs on one port')
    .description(
      'Serves a stateful stand-in for the APIs: it keeps what you send, enforces the rules, and has its own clock.',
    )
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
    .option(
      '--seed-file <path>',
      'YAML or JSON file with the contents of the default world (default: something to play with)',
    )
    .addOption(repeatable(new Option('--allow-origin <origin>', 'origin whose pages may call the APIs; default: none')))
    .addOption(
      repeatable(
        new Option('--allow-target <origin>', 'origin on this machine that the sandbox may call; default: none'),
      ),
    )
    .option('--quiet', 'do not log requests')
    .option('--json', 'print where everything is as JSON, and do not log requests')
    .addHelpText('after', notes)
    .action((names: string[], options: Options) => serve(names, options, terminal));
}

const notes = `
The default address cannot be reached from other machines. Anyone who reaches it can read and change everything.
--clock, --seed and --seed-file are for a new default world. One that is in the file already stays as it is.
A stop waits for open requests. The secrets in a database file are encrypted with a key: WIREPACT_SECRET_KEY, else a file beside
the database.

Examples:
  wirepact sandbox
  wirepact sandbox platform --file world.sqlite --clock 2027-01-01T09:00:00Z`;

async function serve(names: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const { port, host, quiet, json } = options;
  const served = names.length > 0 ? names : Object.keys(apis);
  const sandbox = await open(served, options);
  const server = await listen(sandbox, { port, host }, quiet || json ? undefined : terminal);
  stopOnSignals(() => sandbox.close());
  const { variables } = await callSandbox({ url: server.url }, { ...terminal, fetch: sandbox.fetch }, (control) =>
    control.GET('/worlds/{world}/env', { params: { path: { world: 'default' } } }),
  );
  const places = served.map((name) => ({ name, url: `${server.url}/sandbox/${name}` }));
  const control = `${server.url}/_sandbox`;
  const text = welcome(places, control, variables, options);
  print(terminal, options, { url: server.url, apis: places, control, variables }, text);
}

/** @throws {Failure} if the file or the seed file cannot be used. */
function open(served: readonly string[], options: Options): Promise<Sandbox> {
  const { file, durable, clock, seed, seedFile, allowOrigin, allowTarget } = options;
  return useSandbox(async ({ createSandbox, readContents }) => {
    const contents = seedFile === undefined ? undefined : await readContents(seedFile);
    return createSandbox({
      apis: served,
      file,
      durable,
      clock,
      seed,
      contents,
      allowOrigins: allowOrigin,
      allowTargets: allowTarget,
    });
  });
}

async function listen(sandbox: Sandbox, address: Address, log: Terminal | undefined): Promise<ListeningHost> {
  try {
    return await sandbox.listen({
      ...address,
      onResponse:
        log &&
        (({ method, target, status, duration }) => log.out(`${method} ${target} ${status} ${Math.round(duration)} ms`)),
    });
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}

function readClock(text: string): Options['clock'] {
  if (text === 'real' || text === 'frozen') return text;
  const time = new Date(text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(time.getTime())) return time;
  throw new InvalidArgumentError('Use real, frozen, or a time such as 2027-01-01T09:00:00Z.');
}

function welcome(places: readonly Place[], control: string, variables: readonly Variable[], { file }: Options): string {
  const kept = file === undefined ? 'It is in memory, and ends with this process.' : `It is kept in ${file}.`;
  const rows = [...places, { name: 'Control API', url: control }].map(({ name, url }) => [name, url]);
  return `Sandbox of the Wirepact APIs. ${kept} Press Ctrl-C to stop it.

${writeTable([['API', 'Address'], ...rows])}

What your program needs; \`wirepact env\` prints it again, and \`wirepact env --json\` says what each is:

${variables.map((variable) => `  ${writeVariable(variable)}`).join('\n')}

Try it:

  ${findCurl(places, apis, variables) ?? `curl ${quote(`${control}/health`)}`}
`;
}
