import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './packages.ts';
import type { Registry } from './registry.ts';
import { run } from './run.ts';

/** A package in a registry. */
export interface Published {
  /** The published manifest. It has versions instead of `workspace:` and `catalog:`. */
  readonly manifest: Manifest;
  /** The version that `npm install` installs by default. */
  readonly latest: string;
  /** Every file, relative to the root of the package. */
  readonly files: readonly string[];
  /** The size of the tarball, in bytes. */
  readonly size: number;
}

/** Downloads a version of a package into `folder`. Rejects if the registry does not have it. */
export async function fetchPublished(
  registry: Registry,
  { name, version }: Pick<Manifest, 'name' | 'version'>,
  folder: string,
): Promise<Published> {
  const response = await fetch(registry.url + name.replace('/', '%2f'));
  if (!response.ok) throw new Error(`${name} is not in the registry: ${response.status}. Was it published?`);
  const { versions, 'dist-tags': tags } = (await response.json()) as Packument;
  const manifest = versions[version];
  if (!manifest)
    throw new Error(`${name}@${version} is not in the registry, which has ${Object.keys(versions).join(', ')}.`);
  const tarball = new Uint8Array(await (await fetch(manifest.dist.tarball)).arrayBuffer());
  const file = join(folder, `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`);
  await writeFile(file, tarball);
  const listed = await run('tar', ['-tzf', file], { cwd: folder });
  const files = listed.split('\n').filter((path) => path && !path.endsWith('/'));
  return {
    manifest,
    latest: tags['latest'] ?? '',
    files: files.map((path) => path.replace('package/', '')).toSorted(),
    size: tarball.length,
  };
}

interface Packument {
  'dist-tags': Record<string, string>;
  versions: Record<string, Manifest & { dist: { tarball: string } }>;
}
