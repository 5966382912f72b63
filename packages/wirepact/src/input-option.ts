import { InvalidArgumentError, Option } from 'commander';
import type { InputField } from '@wirepact/sandbox/actions';
import { repeatable } from './repeatable.ts';

/** Names that every command of an action has already. */
const TAKEN: ReadonlySet<string> = new Set(['api', 'kind', 'world', 'url', 'json', 'help']);

/** Returns the option for a value of an action, such as `--business-id <value>` for `businessId`. */
export function inputOption(name: string, { type, description }: InputField): Option {
  const kebab = name
    .replace(/[A-Z]/g, (letter) => `-${letter}`)
    .replaceAll('_', '-')
    .toLowerCase();
  const flag = TAKEN.has(kebab) ? `input-${kebab}` : kebab;
  if (type === 'boolean') return new Option(`--${flag} <true|false>`, description).argParser(readBoolean);
  if (type === 'number') return new Option(`--${flag} <number>`, description).argParser(readNumber);
  const option = new Option(`--${flag} <value>`, description);
  return type === 'strings' ? repeatable(option) : option;
}

function readBoolean(text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new InvalidArgumentError('Use true or false.');
}

function readNumber(text: string): number {
  const number = text.trim() === '' ? NaN : Number(text);
  if (Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Use a number, such as 12.5.');
}
