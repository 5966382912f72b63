import { InvalidArgumentError, Option } from 'commander';

const DEFAULT_PORT = 4010;

/** The option `--port`, which the environment variable `PORT` sets too. */
export const portOption = (): Option =>
  new Option('--port <number>', 'port to listen on; 0 takes any free one')
    .env('PORT')
    .default(DEFAULT_PORT)
    .argParser(readPort);

/** The option `--host`. */
export const hostOption = (): Option =>
  new Option('--host <address>', 'address to listen on (default: 127.0.0.1, which other machines cannot reach)');

function readPort(text: string): number {
  // A variable that is set to nothing counts as not set.
  if (text === '') return DEFAULT_PORT;
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError(`Use a whole number from 0 to 65535, such as ${DEFAULT_PORT}.`);
}

/** Closes when the process receives a signal to end, and ends it then. A second signal ends it at once. */
export function stopOnSignals(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void close().finally(() => process.exit(0)));
  }
}
