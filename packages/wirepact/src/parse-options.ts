import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { closest } from './closest.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>>;

/**
 * `parseArgs` of Node.js with messages for people.
 *
 * @throws {UsageError} for an unknown option, or an option without its value.
 */
export function parseOptions<const T extends Options>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw unknownOption(message, Object.keys(options));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UsageError(`${message.split('\n')[0]}. See --help.`);
    throw error;
  }
}

function unknownOption(message: string, names: readonly string[]): UsageError {
  const option = /'(-[^']*)'/.exec(message)?.[1] ?? '';
  const meant = closest(option.replace(/^-+/, ''), names);
  const hint = meant ? `Did you mean --${meant}?` : `Available: ${names.map((name) => `--${name}`).join(', ')}.`;
  return new UsageError(`Unknown option ${option}. ${hint}`);
}
