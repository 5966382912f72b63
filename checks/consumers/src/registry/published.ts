import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './packages.ts';
import type { Registry } from './registry.ts';
import { run } from './run.ts';

/** A package as a registry delivers it. */
export interface Published {
  /** As it was published, which is not quite as it is written: `workspace:` and `catalog:` have become versions. */
  readonly manifest: Manifest;
  /** What `npm install` takes unless told otherwise. */
  readonly latest: string;
  /** Every file, from the root of the package. */
  readonly files: readonly string[];
  /** How many bytes are transferred. */
  readonly size: number;
}

/** Fetches a version of a package, into `folder`. Rejects with a sentence where the registry does not have it. */
export async function fetchPublished(
  registry: Registry,
  { name, version }: Pick<Manifest, 'name' | 'version'>,
  folder: string,
): Promise<Published> {
  const answer = await fetch(registry.url + name.replace('/', '%2f'));
  if (!answer.ok) throw new Error(`${name} is not in the registry: ${answer.status}. Was it published?`);
  const { versions, 'dist-tags': tags } = (await answer.json()) as Packument;
  const manifest = versions[version];
  if (!manifest)
    throw new Error(`${name}@${version} is not in the registry; there is ${Object.keys(versions).join(', ')}.`);
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
