// The runtimes that npm has as binaries. This is a separate package without scripts, because some of its dependencies contain
// a `node`, which would come first in the PATH of its scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** The path of each runtime's binary in its npm packages. */
const binaries = {
  bun: 'bin/bun',
  deno: 'deno',
  'node-20': 'bin/node',
  'node-22': 'bin/node',
  workerd: 'bin/workerd',
} as const;

export type Runtime = keyof typeof binaries;

export const names: readonly Runtime[] = Object.keys(binaries) as Runtime[];

/** An installed runtime. */
export interface Binary {
  readonly path: string;
  readonly version: string;
}

/** The platform and processor of this machine, such as `linux-x64`. */
export const here: string = `${process.platform}-${process.arch}`;

/** The npm package of a runtime for a platform, as in package.json, or the reason why there is none. */
export type Source = { readonly packageName: string } | { readonly missing: string };

/** Finds the npm package of a runtime. Throws if neither a package nor a reason is known, so that no gap is overlooked. */
export function findSource(runtime: Runtime, platform: string = here): Source {
  const name = `${runtime}-${platform}`;
  const packageName = optionalDependencies[name];
  const missing = reasons[name];
  if (packageName !== undefined && missing === undefined) return { packageName };
  if (packageName === undefined && missing !== undefined) return { missing };
  const fault = packageName === undefined ? 'neither a package nor a reason' : 'both a package and a reason';
  throw new Error(`@wirepact/runtimes has ${fault} for ${name}. See its package.json and src/index.ts.`);
}

/**
 * Finds the binary of a runtime for this machine, or the reason why there is none. Throws if npm has one that is not
 * installed.
 */
export function findBinary(runtime: Runtime): Binary | { readonly missing: string } {
  const source = findSource(runtime);
  if ('missing' in source) return source;
  const name = `${runtime}-${here}`;
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const { version } = require(manifest) as { version: string };
    const ending = process.platform === 'win32' ? '.exe' : '';
    return { path: join(dirname(manifest), binaries[runtime] + ending), version };
  } catch (cause) {
    const advice = 'Run `pnpm install` without --no-optional.';
    throw new Error(`${runtime} for ${here} is ${source.packageName}, which is not installed. ${advice}`, { cause });
  }
}

const unmarked = 'its npm package for Windows has no platform mark, so pnpm would also install it elsewhere';
const reasons: Readonly<Record<string, string>> = {
  'node-20-darwin-arm64': 'npm has none for darwin-arm64 after 20.18.1, which the packages do not support',
  'node-20-win32-arm64': unmarked,
  'node-20-win32-x64': unmarked,
  'node-22-win32-arm64': unmarked,
  'node-22-win32-x64': unmarked,
  'workerd-win32-arm64': 'npm has none for win32-arm64',
};

const { optionalDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  optionalDependencies: Readonly<Record<string, string>>;
};
