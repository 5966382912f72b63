import process from 'node:process';
import { findBinary, type Binary } from '@wirepact/runtimes';

/** The Node.js of this process, which is also the version that this repository is developed with. */
export const currentNode: Binary = { version: process.versions.node, path: process.execPath };

/** Returns the oldest Node.js that the packages support, or the reason why this machine has none. */
export function findOldestNode(): ReturnType<typeof findBinary> {
  return findBinary('node-20');
}

/** Whether a version satisfies `engines.node` of a manifest. Every range here has the form `>=20.19`. */
export function isSupported(version: string, engines: string | undefined): boolean {
  if (engines === undefined) return true;
  const least = /^>=(\d+(?:\.\d+)*)$/.exec(engines)?.[1];
  if (!least) throw new Error(`engines.node is "${engines}", expected a form such as ">=20.19".`);
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}
