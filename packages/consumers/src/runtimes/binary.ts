import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** The npm package that a runtime comes in and the binary in it, by platform and processor. */
export type Binaries = Readonly<Partial<Record<string, readonly [name: string, path: string]>>>;

/**
 * The binary of a runtime for this machine; `undefined` where npm has none. Throws where there is one that is not
 * installed.
 */
export function binaryFor(runtime: string, binaries: Binaries): string | undefined {
  const found = binaries[here];
  if (!found) return undefined;
  const [name, path] = found;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);
  } catch (cause) {
    const todo = 'Run `pnpm install` without --no-optional.';
    throw new Error(`${runtime} comes from the npm package ${name}, which is not installed. ${todo}`, { cause });
  }
}

/** This platform and processor, such as `linux-x64`. */
export const here: string = `${process.platform}-${process.arch}`;
