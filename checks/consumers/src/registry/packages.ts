import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of this repository. */
export const repository: string = resolve(import.meta.dirname, '../../../..');

/** The fields of a package.json that are used here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly repository?: { readonly url?: string; readonly directory?: string };
}

/** A published package. */
export interface PublicPackage {
  /** Its folder relative to the root, with `/` as separator. */
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Returns the packages in `packages/` that are not private, sorted by name. */
export function listPublicPackages(root: string): PublicPackage[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((directory) => existsSync(join(root, directory, 'package.json')))
    .map((directory) => ({ directory, manifest: readManifest(join(root, directory)) }))
    .filter(({ manifest }) => !manifest.private)
    .toSorted((one, other) => one.manifest.name.localeCompare(other.manifest.name));
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
