import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublicPackages, repository, type PublicPackage } from '../registry/packages.ts';
import { run } from '../registry/run.ts';

/**
 * Builds and packs all public packages into a folder, together with `publish.mjs`, which publishes them. Returns the names
 * of the packed versions.
 *
 * The registry accepts provenance only for packages that name their repository. That is the repository that runs the
 * release, so it is not in the tree. `origin` is its URL, such as `https://git.example/team/project`.
 */
export async function packRelease(folder: string, origin: string | undefined): Promise<string[]> {
  await run('turbo', ['run', 'build', '--output-logs=errors-only'], { cwd: repository, timeout: 600_000 });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed: { name: string; version: string; file: string }[] = [];
  for (const { directory, manifest } of orderByDependencies(listPublicPackages(repository))) {
    const { name, version } = manifest;
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
    await withOrigin(directory, origin, () =>
      run('pnpm', ['pack', '--out', join(folder, file)], { cwd: join(repository, directory) }),
    );
    packed.push({ name, version, file });
  }
  writeFileSync(join(folder, 'packages.json'), `${JSON.stringify(packed, null, 2)}\n`);
  copyFileSync(join(import.meta.dirname, 'publish.mjs'), join(folder, 'publish.mjs'));
  return packed.map(({ name, version }) => `${name}@${version}`);
}

/** Puts every package after those that it depends on, so that each one can be installed as soon as it is published. */
export function orderByDependencies(packages: readonly PublicPackage[]): PublicPackage[] {
  const ordered = new Set<PublicPackage>();
  const visit = (one: PublicPackage): void => {
    for (const other of packages) if (other.manifest.name in (one.manifest.dependencies ?? {})) visit(other);
    ordered.add(one);
  };
  for (const one of packages) visit(one);
  return [...ordered];
}

/** Runs `work` while the manifest of a package names the repository. */
async function withOrigin(directory: string, url: string | undefined, work: () => Promise<unknown>): Promise<void> {
  const file = join(repository, directory, 'package.json');
  const text = readFileSync(file, 'utf8');
  try {
    if (url) {
      const manifest = { ...JSON.parse(text), repository: { type: 'git', url: `git+${url}.git`, directory } };
      writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    }
    await work();
  } finally {
    writeFileSync(file, text);
  }
}
