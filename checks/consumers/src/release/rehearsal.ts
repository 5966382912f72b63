import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumers, serveInstalledMock } from '../install/consumers.ts';
import type { Serving } from '../install/serve.ts';
import { listPublicPackages, repository, type PublicPackage } from '../registry/packages.ts';
import { fetchPublished } from '../registry/published.ts';
import { startRegistry, type Registry } from '../registry/registry.ts';
import { run } from '../registry/run.ts';
import { commit, installDependencies, makeWorkingCopy } from '../registry/working-copy.ts';
import { findVersionFaults, readPendingChangesets } from './changesets.ts';
import { findPackageFaults } from './faults-of-published.ts';
import { formatTable } from './format-table.ts';

/** One step of a release. */
export interface Step {
  readonly name: string;
  readonly about: string;
  /** Returns a note for the user, or an empty string. Rejects with what is wrong. */
  run(): Promise<string>;
}

/** A rehearsed release. */
export interface Rehearsal {
  /** Each step needs all steps before it. */
  readonly preparations: readonly Step[];
  /** Each step needs all preparations and no other use. */
  readonly uses: readonly Step[];
  /** Returns the published packages as a table, or `undefined` before they are published. */
  overview(): string | undefined;
  /** Stops everything that was started. */
  close(): Promise<void>;
}

/** The repository that the copy names as its origin. */
const origin = 'https://git.example/wirepact/wirepact';

/** Creates the steps of a release that keeps everything in `folder`. The folder must exist before the first step runs. */
export function prepareRehearsal(folder: string): Rehearsal {
  const copy = join(folder, 'repository');
  const projects = join(folder, 'projects');
  let registry: Registry;
  let mock: Serving;
  let overview: string | undefined;

  async function copyTree(): Promise<string> {
    await makeWorkingCopy(repository, copy);
    await installDependencies(copy);
    return '';
  }

  async function version(): Promise<string> {
    const before = listPublicPackages(copy);
    const waiting = readPendingChangesets(copy);
    if (waiting.length === 0) writeFileSync(join(copy, '.changeset/rehearsal.md'), createChangeset(before));
    const changesets = readPendingChangesets(copy);
    await run('pnpm', ['run', 'version-packages'], { cwd: copy });
    throwFaults(findVersionFaults(copy, before, changesets));
    await commit(copy, 'Version packages');
    if (waiting.length === 0) return 'there is no changeset, so every package gets a patch';
    return changesets.map(({ name }) => `${name}.md`).join(', ');
  }

  async function serveRegistry(): Promise<string> {
    const own = listPublicPackages(copy).map(({ manifest }) => manifest.name);
    registry = await startRegistry(own, folder);
    return '';
  }

  async function release(): Promise<string> {
    await run('pnpm', ['run', 'release'], { cwd: copy, env: { ...registry.env, RELEASE_REPOSITORY: origin } });
    const changed = await run('git', ['status', '--porcelain'], { cwd: copy });
    if (changed) throw new Error(`\`pnpm release\` left changes in the tree:\n${changed}`);
    const tags = (await run('git', ['tag', '--points-at', 'HEAD'], { cwd: copy })).split('\n');
    const expected = listPublicPackages(copy).map(({ manifest }) => `${manifest.name}@${manifest.version}`);
    throwFaults(expected.filter((tag) => !tags.includes(tag)).map((tag) => `There is no tag ${tag}.`));
    return '';
  }

  async function inspect(): Promise<string> {
    const packages = listPublicPackages(copy);
    const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]));
    const rows: (string | number)[][] = [['package', 'version', 'files', 'kB']];
    const faults: string[] = [];
    for (const { directory, manifest } of packages) {
      const published = await fetchPublished(registry, manifest, folder);
      const expected = { version: manifest.version, directory, repository: `git+${origin}.git`, versions };
      faults.push(...findPackageFaults(published, expected));
      rows.push([manifest.name, manifest.version, published.files.length, Math.ceil(published.size / 1000)]);
    }
    throwFaults(faults);
    overview = formatTable(rows);
    return '';
  }

  async function serveMock(): Promise<string> {
    mkdirSync(projects);
    mock = await serveInstalledMock({ registry, folder: projects });
    return '';
  }

  return {
    preparations: [
      { name: 'copy', about: 'copies the tree and installs its dependencies', run: copyTree },
      { name: 'version', about: 'turns changesets into versions and changelogs', run: version },
      { name: 'registry', about: 'starts an empty registry on loopback', run: serveRegistry },
      { name: 'publish', about: '`pnpm release`: builds, publishes and tags', run: release },
      { name: 'published', about: 'checks the packages in the registry', run: inspect },
      { name: 'mock', about: 'installs and starts `wirepact mock`', run: serveMock },
    ],
    uses: consumers.map(({ name, about, use }) => ({
      name,
      about,
      run: () => use({ registry, folder: projects, mock: mock.url }),
    })),
    overview: () => overview,
    async close() {
      await mock?.close();
      await registry?.close();
    },
  };
}

const createChangeset = (packages: readonly PublicPackage[]): string =>
  `---\n${packages.map(({ manifest }) => `'${manifest.name}': patch\n`).join('')}---\n\nA rehearsal.\n`;

function throwFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
