import { apis, startMock } from '@wirepact/mock';
import type { MockServer } from '@wirepact/mock';
import { Argument } from 'commander';
import type { Command } from 'commander';
import { hostOption, portOption, stopOnSignals } from '../serving.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly port: number;
  readonly host?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Adds `wirepact mock`. */
export function addMock(program: Command, terminal: Terminal): void {
  program
    .command('mock')
    .summary('serve a mock of the APIs on one port')
    .description('Serves a mock of the APIs on one port, each under its own name.')
    .addArgument(new Argument('[api...]', 'APIs to mock (default: all)').choices(Object.keys(apis)))
    .addOption(portOption())
    .addOption(hostOption())
    .option('--quiet', 'do not log requests')
    .option('--json', 'print where the APIs are as JSON, and do not log requests')
    .addHelpText('after', notes)
    .action(async (names: string[], { port, host, quiet, json }: Options) => {
      const server = await startMock({
        apis: Object.fromEntries(Object.entries(apis).filter(([name]) => names.length === 0 || names.includes(name))),
        port,
        host,
        log: quiet || json ? undefined : (line) => terminal.out(line),
      });
      stopOnSignals(() => server.close());
      terminal.out(json ? JSON.stringify(describe(server), null, 2) : welcome(server));
    });
}

const notes = `
Every request is checked against the contract. A violation gets the documented error with a sentence that says what is wrong,
and the header sl-violations lists everything. A request can choose its response:

  Prefer: code=404                    the documented response of that status
  Prefer: code=409, example=paid      the example of that name

Example:
  wirepact mock platform --port 4011`;

function describe({ url, apis: mocked }: MockServer): object {
  return {
    url,
    apis: mocked.map(({ name, operations }) => ({ name, url: `${url}/${name}`, operations: operations.length })),
  };
}

function welcome({ url, apis: mocked }: MockServer): string {
  const rows = mocked.map(({ name, operations }) => [name, `${url}/${name}`, String(operations.length)]);
  return `Mock of the Wirepact APIs. Press Ctrl-C to stop it.

${writeTable([['API', 'Address', 'Operations'], ...rows])}

Try it:

  ${mocked[0]!.curl(url)}
`;
}
