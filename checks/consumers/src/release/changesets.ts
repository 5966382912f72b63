import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages, type PublicPackage } from '../registry/packages.ts';

/** What somebody wrote down for the next release. */
export interface Changeset {
  /** Without its ending. */
  readonly name: string;
  /** How much each package changes, by its name. */
  readonly bumps: ReadonlyMap<string, string>;
  /** The sentence for users: the first line of the text. */
  readonly summary: string;
}

/** The changesets that wait for the next release of the repository at `root`. */
export function pendingChangesets(root: string): Changeset[] {
  const folder = join(root, '.changeset');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .toSorted()
    .map((file) => parseChangeset(file.slice(0, -3), readFileSync(join(folder, file), 'utf8')));
}

/** Reads one, which is YAML between two lines of dashes, and Markdown. Throws where it is not. */
export function parseChangeset(name: string, text: string): Changeset {
  const [, front, body = ''] = /^---\n(.*?)\n?---\n(.*)$/s.exec(text) ?? [];
  if (front === undefined)
    throw new Error(`.changeset/${name}.md does not begin with packages between two lines of ---.`);
  const bumps = front
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [, named, bump] = /^\s*['"]?([^'":]+)['"]?:\s*(major|minor|patch|none)\s*$/.exec(line) ?? [];
      if (!named || !bump) throw new Error(`.changeset/${name}.md: "${line}" is not a package and a bump.`);
      return [named, bump] as const;
    });
  return { name, bumps: new Map(bumps), summary: body.trim().split('\n')[0]! };
}

/**
 * What is wrong with the versions and changelogs that `changeset version` wrote at `root`, in sentences. `before` has the
 * packages as they were, `changesets` what it worked from.
 */
export function faultsOfVersions(
  root: string,
  before: readonly PublicPackage[],
  changesets: readonly Changeset[],
): string[] {
  const earlier = new Map(before.map(({ manifest }) => [manifest.name, manifest.version]));
  const now = publicPackages(root);
  const unreleased = now
    .filter(({ manifest }) => manifest.version === '0.0.0')
    .map(({ manifest }) => `${manifest.name} would be published as 0.0.0. Name it in a changeset: pnpm changeset`);
  const unwritten = now
    .filter(({ manifest: { name, version } }) => version !== earlier.get(name))
    .flatMap(({ directory, manifest: { name, version } }) => {
      const file = join(root, directory, 'CHANGELOG.md');
      const changelog = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const section = changelog.split(/^## /m)[1] ?? '';
      const expected = changesets.filter(({ bumps }) => bumps.has(name)).map(({ summary }) => summary);
      if (section.split('\n')[0] !== version) return [`${directory}/CHANGELOG.md does not begin with ${version}.`];
      return expected
        .filter((summary) => !section.includes(summary))
        .map((summary) => `${directory}/CHANGELOG.md does not say under ${version}: ${summary}`);
    });
  const unbumped = changesets
    .flatMap(({ bumps }) => [...bumps])
    .filter(
      ([name, bump]) =>
        bump !== 'none' && now.some(({ manifest }) => manifest.name === name && manifest.version === earlier.get(name)),
    )
    .map(([name]) => `${name} is named in a changeset and keeps its version.`);
  return [...unreleased, ...unwritten, ...unbumped];
}
