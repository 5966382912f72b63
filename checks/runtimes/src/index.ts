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

export const names: readonly Runtime[] = Object.keys(binaries) as Runtime[];

/** A runtime that can be started. */
export interface Binary {
  readonly path: string;
  readonly version: string;
}

/** This platform and processor, such as `linux-x64`. */
export const here: string = `${process.platform}-${process.arch}`;

/** The npm package that a runtime comes in for a platform, as in package.json, or why there is none. */
export type Source = { readonly of: string } | { readonly missing: string };

/** Throws where neither is known: what is missing is to be said, not passed over. */
export function sourceOf(runtime: Runtime, platform: string = here): Source {
  const name = `${runtime}-${platform}`;
  const of = optionalDependencies[name];
  const missing = reasons[name];
  if (of !== undefined && missing === undefined) return { of };
  if (of === undefined && missing !== undefined) return { missing };
  const fault = of === undefined ? 'names neither a package nor a reason' : 'names a package, and a reason for none';
  throw new Error(`@wirepact/runtimes ${fault} for ${name}: see package.json and src/index.ts in it.`);
}

/** The binary of a runtime for this machine, or why there is none. Throws where there is one that is not installed. */
export function binaryOf(runtime: Runtime): Binary | { readonly missing: string } {
  const source = sourceOf(runtime);
  if ('missing' in source) return source;
  const name = `${runtime}-${here}`;
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const { version } = require(manifest) as { version: string };
    const ending = process.platform === 'win32' ? '.exe' : '';
    return { path: join(dirname(manifest), binaries[runtime] + ending), version };
  } catch (cause) {
    const todo = 'Run `pnpm install` without --no-optional.';
    throw new Error(`${runtime} for ${here} is ${source.of}, which is not installed. ${todo}`, { cause });
  }
}

const unmarked = 'npm has it for Windows, but not marked so that pnpm would leave it out elsewhere';
const reasons: Readonly<Record<string, string>> = {
  'node-20-darwin-arm64': 'npm has none for darwin-arm64 after 20.18.1, which the packages are not for',
  'node-20-win32-arm64': unmarked,
  'node-20-win32-x64': unmarked,
  'node-22-win32-arm64': unmarked,
  'node-22-win32-x64': unmarked,
  'workerd-win32-arm64': 'npm has none for win32-arm64',
};

const { optionalDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  optionalDependencies: Readonly<Record<string, string>>;
};
