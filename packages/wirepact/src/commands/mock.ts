import { apis, startMock } from '@wirepact/mock';
import type { MockServer, OpenApiDocument } from '@wirepact/mock';
import { closest } from '../closest.ts';
import type { Command } from '../command.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';

const DEFAULT_PORT = 4010;
const names = Object.keys(apis);

export const mock: Command = {
  summary: 'Serve a mock of the APIs on one port.',
  help: `Serves a mock of the APIs on one port, each under its own name.

Usage: wirepact mock [api...] [options]

APIs: ${names.join(', ')}. Default: all.

Options:
  --port <number>   Port to listen on; 0 takes any free one. Default: the environment variable PORT, or ${DEFAULT_PORT}
  --host <address>  Address to listen on. Default: 127.0.0.1, which other machines cannot reach
  --quiet           Do not log requests
  --help            Show this text

Every request is checked against the contract. A violation gets the documented error with a sentence that says what is wrong,
and the header sl-violations lists everything. A request can choose its response:

  Prefer: code=404                    the documented response of that status
  Prefer: code=409, example=paid      the example of that name`,

  async run(args) {
    const { values, positionals } = parseOptions(args, {
      port: { type: 'string' },
      host: { type: 'string' },
      quiet: { type: 'boolean' },
    });
    const chosen = chooseApis(positionals);
    const port = values.port !== undefined ? readPort(values.port, '--port') : readPort(process.env['PORT'], 'PORT');
    const server = startMock({
      apis: chosen,
      port,
      host: values.host,
      log: values.quiet ? undefined : (line) => console.log(line),
    });
    stopOnSignals(async () => (await server).close());
    console.log(welcome(await server));
  },
};

function chooseApis(wanted: readonly string[]): Record<string, OpenApiDocument> {
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const meant = closest(unknown, names);
    throw new UsageError(
      `There is no API "${unknown}". ${meant ? `Did you mean ${meant}? ` : ''}Available: ${names.join(', ')}.`,
    );
  }
  return Object.fromEntries(Object.entries(apis).filter(([name]) => wanted.length === 0 || wanted.includes(name)));
}

function readPort(text: string | undefined, source: string): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(
    `${source} is "${text}", which is not a port. Use a whole number from 0 to 65535, such as ${DEFAULT_PORT}.`,
  );
}

/** Frees the port when the process receives a signal to end. A second signal ends it at once. */
function stopOnSignals(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void close().finally(() => process.exit(0)));
  }
}

function welcome({ url, apis: mocked }: MockServer): string {
  const rows = [
    ['API', 'Address', 'Operations'],
    ...mocked.map(({ name, operations }) => [name, `${url}/${name}`, String(operations.length)]),
  ];
  return `Mock of the Wirepact APIs. Press Ctrl-C to stop it.

${aligned(rows)}

Try it:

  ${mocked[0]!.curl(url)}
`;
}

function aligned(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
    .join('\n');
}
