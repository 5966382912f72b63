import process from 'node:process';
import { binaryOf, type Binary } from '@wirepact/runtimes';

/** The Node.js that runs this, which is the one that this repository is developed with. */
export const currentNode: Binary = { version: process.versions.node, path: process.execPath };

/** The oldest Node.js that the packages support, or why there is none for this machine. */
export function oldestNode(): ReturnType<typeof binaryOf> {
  return binaryOf('node-20');
}

/** Whether a version is within `engines.node` of a manifest, which here is always of the form `>=20.19`. */
export function isSupported(version: string, engines: string | undefined): boolean {
  if (engines === undefined) return true;
  const least = /^>=(\d+(?:\.\d+)*)$/.exec(engines)?.[1];
  if (!least) throw new Error(`engines.node is "${engines}", expected a form such as ">=20.19".`);
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}
