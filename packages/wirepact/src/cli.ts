#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { ListenError } from '@wirepact/http-host';
import { closest } from './closest.ts';
import type { Command } from './command.ts';
import { mock } from './commands/mock.ts';
import { UsageError } from './usage-error.ts';

const commands: Readonly<Record<string, Command>> = { mock };
const names = Object.keys(commands);

const help = `Mock the Wirepact APIs from the command line.

Usage: wirepact <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(9)}  ${summary}`)
  .join('\n')}

Options:
  --help     Show this text, or the text of a command: wirepact <command> --help
  --version  Show the version of wirepact`;

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined) throw new UsageError(`No command given.\n\n${help}`);
  if (name === '--help' || name === '-h') return console.log(help);
  if (name === '--version' || name === '-v') return console.log(version());
  if (!names.includes(name)) throw new UsageError(unknown(name));
  const command = commands[name]!;
  if (args.includes('--help') || args.includes('-h')) return console.log(command.help);
  await command.run(args);
}

function unknown(name: string): string {
  const kind = name.startsWith('-') ? 'option' : 'command';
  const known = kind === 'option' ? ['--help', '--version'] : names;
  const meant = closest(name, known);
  return `Unknown ${kind} "${name}". ${meant ? `Did you mean ${meant}?` : `Available: ${known.join(', ')}.`} See wirepact --help.`;
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

// A reader of the output may stop early (`wirepact mock | head -1`). That is not an error.
process.stdout.on('error', () => process.exit(0));

try {
  await main(process.argv.slice(2));
} catch (error) {
  // Any other error is a defect of wirepact, and its stack helps to find it.
  if (!(error instanceof UsageError || error instanceof ListenError)) throw error;
  console.error(error.message);
  process.exit(error instanceof UsageError ? 2 : 1);
}
