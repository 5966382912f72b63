import { CallError, createControlClient, isControlError } from '@wirepact/sandbox/control';
import type { ControlClient } from '@wirepact/sandbox/control';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { exitCodes, Failure } from './failure.ts';
import type { Terminal } from './terminal.ts';

const DEFAULT_URL = 'http://127.0.0.1:4010';

/** What every command takes that speaks to a running sandbox. */
export interface ControlOptions {
  /** Where `npm start` or `wirepact sandbox` listens, without a slash at the end. */
  readonly url: string;
  readonly json?: true;
}

/** Adds the options of {@link ControlOptions} to a command. */
export function addControlOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--url <url>', 'where the sandbox listens')
        .env('WIREPACT_SANDBOX_URL')
        .default(DEFAULT_URL)
        .argParser(readUrl),
    )
    .option('--json', 'print one JSON document');
}

/** The option `--world`. */
export const worldOption = (): Option => new Option('--world <id>', 'the world that it is about').default('default');

/**
 * Calls the control API of a running sandbox.
 *
 * @throws {Failure} with the sentence of the sandbox if it refuses, and with exit code 3 if there is none.
 */
export async function callSandbox<T>(
  { url }: ControlOptions,
  { fetch }: Terminal,
  work: (control: ControlClient) => Promise<{ readonly data: T }>,
): Promise<T> {
  // What is moved or restored may take its time, and nothing is lost by waiting.
  const control = createControlClient({ baseUrl: `${url}/_sandbox`, fetch, retries: 0, timeout: 600_000 });
  try {
    return (await work(control)).data;
  } catch (error) {
    throw error instanceof CallError ? explain(error, url) : error;
  }
}

function explain(error: CallError, url: string): Failure {
  if (isControlError(error) && error.body?.detail !== undefined) {
    const { title: _, detail, ...members } = error.body;
    // The host itself responds with 404 if it does not serve a sandbox. Those of a sandbox have a code.
    if (error.status !== 404 || members.code !== undefined) return new Failure(detail, exitCodes.failed, members);
  }
  const cause =
    error.response === undefined ? `There is no sandbox at ${url}.` : `What responds at ${url} is not a sandbox.`;
  return new Failure(
    `${cause} Start one with \`wirepact sandbox\` or \`npm start\`, or say where it is: --url or WIREPACT_SANDBOX_URL.`,
    exitCodes.unreachable,
  );
}

function readUrl(text: string): string {
  // A variable that is set to nothing counts as not set.
  if (text === '') return DEFAULT_URL;
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href.replace(/\/+$/, '');
  throw new InvalidArgumentError(`Use an address such as ${DEFAULT_URL}.`);
}

/** Prints a result: as JSON if that is wanted, and otherwise as text for a person. */
export function print(terminal: Terminal, { json }: Pick<ControlOptions, 'json'>, result: unknown, text: string): void {
  terminal.out(json ? JSON.stringify(result, null, 2) : text);
}
