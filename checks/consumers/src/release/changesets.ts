import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublicPackages, type PublicPackage } from '../registry/packages.ts';

/** A note about a change, for the next release. */
export interface Changeset {
  /** The file name without its extension. */
  readonly name: string;
  /** The bump of each package, by name. */
  readonly bumps: ReadonlyMap<string, string>;
  /** The sentence for users: the first line of the text. */
  readonly summary: string;
}

/** Reads the changesets for the next release of the repository at `root`. */
export function readPendingChangesets(root: string): Changeset[] {
  const folder = join(root, '.changeset');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .toSorted()
    .map((file) => parseChangeset(file.slice(0, -3), readFileSync(join(folder, file), 'utf8')));
}

/** Parses a changeset: YAML between two lines of dashes, and Markdown. Throws if it has another form. */
export function parseChangeset(name: string, text: string): Changeset {
  const [, front, body = ''] = /^---\n(.*?)\n?---\n(.*)$/s.exec(text) ?? [];
  if (front === undefined) throw new Error(`.changeset/${name}.md must begin with packages between two lines of ---.`);
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
 * Describes what is wrong with the versions and changelogs that `changeset version` wrote at `root`. `before` has the
 * packages before the command, and `changesets` its input.
 */
export function findVersionFaults(
  root: string,
  before: readonly PublicPackage[],
  changesets: readonly Changeset[],
): string[] {
  const earlier = new Map(before.map(({ manifest }) => [manifest.name, manifest.version]));
  const now = listPublicPackages(root);
  const unreleased = now
    .filter(({ manifest }) => manifest.version === '0.0.0')
    .map(({ manifest }) => `${manifest.name} would be published as 0.0.0. Add a changeset for it: pnpm changeset`);
  const unwritten = now
    .filter(({ manifest: { name, version } }) => version !== earlier.get(name))
    .flatMap(({ directory, manifest: { name, version } }) => {
      const section = readNewestSection(join(root, directory));
      const expected = changesets.filter(({ bumps }) => bumps.has(name)).map(({ summary }) => summary);
      if (section.split('\n')[0] !== version) return [`${directory}/CHANGELOG.md does not begin with ${version}.`];
      return expected
        .filter((summary) => !section.includes(summary))
        .map((summary) => `${directory}/CHANGELOG.md does not contain, under ${version}: ${summary}`);
    });
  const unbumped = changesets
    .flatMap(({ bumps }) => [...bumps])
    .filter(
      ([name, bump]) =>
        bump !== 'none' && now.some(({ manifest }) => manifest.name === name && manifest.version === earlier.get(name)),
    )
    .map(([name]) => `${name} is in a changeset but keeps its version.`);
  return [...unreleased, ...unwritten, ...unbumped];
}

/** Reads the newest section of the changelog of a package, which begins with its version; empty without a changelog. */
export function readNewestSection(packageFolder: string): string {
  const file = join(packageFolder, 'CHANGELOG.md');
  const changelog = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return changelog.split(/^## /m)[1] ?? '';
}
