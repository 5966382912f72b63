// The runtimes that npm has, as binaries. They are in a package of their own, without scripts: some of what it depends on
// brings along a `node`, which would be the first on the PATH of its scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Each runtime, and where its binary is in the packages that it comes in. */
const binaries = {
  bun: 'bin/bun',
  deno: 'deno',
  'node-20': 'bin/node',
  'node-22': 'bin/node',
  workerd: 'bin/workerd',
} as const;

export type Runtime = keyof typeof binaries;

/** A runtime that can be started. */
export interface Binary {
  readonly path: string;
  readonly version: string;
}

/** This platform and processor, such as `linux-x64`. */
export const here: string = `${process.platform}-${process.arch}`;

/**
 * The binary of a runtime for this machine; `undefined` where package.json names none, for the reason that
 * {@link whyMissing} gives. Throws where one is named that is not installed.
 */
export function binaryOf(runtime: Runtime): Binary | undefined {
  const name = `${runtime}-${here}`;
  const source = named()[name];
  if (source === undefined) return undefined;
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const { version } = require(manifest) as { version: string };
    const ending = process.platform === 'win32' ? '.exe' : '';
    return { path: join(dirname(manifest), binaries[runtime] + ending), version };
  } catch (cause) {
    const todo = 'Run `pnpm install` without --no-optional.';
    throw new Error(`${runtime} for ${here} is ${source}, which is not installed. ${todo}`, { cause });
  }
}

/** Why there is no binary of a runtime for this machine. */
export function whyMissing(runtime: Runtime): string {
  return reasons[`${runtime}-${here}`] ?? `npm has none for ${here}`;
}

const unmarked = 'npm has one for Windows, but not marked so that pnpm would leave it out elsewhere';
const reasons: Readonly<Record<string, string>> = {
  'node-20-darwin-arm64': 'npm has none for darwin-arm64 after 20.18.1, which the packages are not for',
  'node-20-win32-arm64': unmarked,
  'node-20-win32-x64': unmarked,
  'node-22-win32-arm64': unmarked,
  'node-22-win32-x64': unmarked,
};

function named(): Readonly<Record<string, string>> {
  const manifest = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8');
  return (JSON.parse(manifest) as { optionalDependencies: Record<string, string> }).optionalDependencies;
}
