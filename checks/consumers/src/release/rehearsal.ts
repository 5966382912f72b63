import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumers, serveInstalledMock } from '../install/consumers.ts';
import type { Serving } from '../install/serve.ts';
import { publicPackages, repository, type PublicPackage } from '../registry/packages.ts';
import { fetchPublished } from '../registry/published.ts';
import { startRegistry, type Registry } from '../registry/registry.ts';
import { run } from '../registry/run.ts';
import { commit, installDependencies, makeWorkingCopy } from '../registry/working-copy.ts';
import { faultsOfVersions, pendingChangesets } from './changesets.ts';
import { faultsOfPublished } from './faults-of-published.ts';
import { table } from './table.ts';

/** A part of a release. */
export interface Step {
  readonly name: string;
  readonly about: string;
  /** Rejects with what is wrong; gives what there is to say. */
  run(): Promise<string>;
}

/** A release in the making. */
export interface Rehearsal {
  /** Each needs those before it. */
  readonly preparations: readonly Step[];
  /** Each needs all preparations, and none of the others. */
  readonly uses: readonly Step[];
  /** What was published, as a table; `undefined` until it is. */
  overview(): string | undefined;
  /** Stops what was started. */
  close(): Promise<void>;
}

/** Where the copy says that it comes from. */
const origin = 'https://git.example/wirepact/wirepact';

/** The steps of a release that keeps everything in `folder`, which must exist by the time of the first one. */
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
    const before = publicPackages(copy);
    const waiting = pendingChangesets(copy);
    if (waiting.length === 0) writeFileSync(join(copy, '.changeset/rehearsal.md'), changesetOfAll(before));
    const changesets = pendingChangesets(copy);
    await run('pnpm', ['run', 'version-packages'], { cwd: copy });
    refuse(faultsOfVersions(copy, before, changesets));
    await commit(copy, 'Version packages');
    if (waiting.length === 0) return 'no changeset waits, so every package was given a patch';
    return changesets.map(({ name }) => `${name}.md`).join(', ');
  }

  async function serveRegistry(): Promise<string> {
    const own = publicPackages(copy).map(({ manifest }) => manifest.name);
    registry = await startRegistry(own, folder);
    return '';
  }

  async function release(): Promise<string> {
    await run('pnpm', ['run', 'release'], { cwd: copy, env: { ...registry.env, RELEASE_REPOSITORY: origin } });
    const changed = await run('git', ['status', '--porcelain'], { cwd: copy });
    if (changed) throw new Error(`\`pnpm release\` leaves changes behind:\n${changed}`);
    const tags = (await run('git', ['tag', '--points-at', 'HEAD'], { cwd: copy })).split('\n');
    const expected = publicPackages(copy).map(({ manifest }) => `${manifest.name}@${manifest.version}`);
    refuse(expected.filter((tag) => !tags.includes(tag)).map((tag) => `There is no tag ${tag}.`));
    return '';
  }

  async function inspect(): Promise<string> {
    const packages = publicPackages(copy);
    const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]));
    const rows: (string | number)[][] = [['package', 'version', 'files', 'kB']];
    const faults: string[] = [];
    for (const { directory, manifest } of packages) {
      const published = await fetchPublished(registry, manifest, folder);
      const expected = { version: manifest.version, directory, repository: `git+${origin}.git`, versions };
      faults.push(...faultsOfPublished(published, expected));
      rows.push([manifest.name, manifest.version, published.files.length, Math.ceil(published.size / 1000)]);
    }
    refuse(faults);
    overview = table(rows);
    return '';
  }

  async function serveMock(): Promise<string> {
    mkdirSync(projects);
    mock = await serveInstalledMock({ registry, folder: projects });
    return '';
  }

  return {
    preparations: [
      { name: 'copy', about: 'the tree as it is on disk, with its dependencies', run: copyTree },
      { name: 'version', about: 'changesets become versions and changelogs', run: version },
      { name: 'registry', about: 'an empty one on loopback', run: serveRegistry },
      { name: 'publish', about: '`pnpm release`: built, published, tagged', run: release },
      { name: 'published', about: 'what the registry has is whole, and what was meant', run: inspect },
      { name: 'mock', about: '`wirepact mock`, installed and started', run: serveMock },
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

const changesetOfAll = (packages: readonly PublicPackage[]): string =>
  `---\n${packages.map(({ manifest }) => `'${manifest.name}': patch\n`).join('')}---\n\nA rehearsal.\n`;

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
