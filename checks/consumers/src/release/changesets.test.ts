import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPublicPackages, type PublicPackage } from '../registry/packages.ts';
import { findVersionFaults, parseChangeset, readPendingChangesets } from './changesets.ts';

describe('parseChangeset', () => {
  it('reads packages with their bumps, and a summary', () => {
    const text = `---\n'@wirepact/one': minor\n"two": patch\n---\n\nA sentence.\n\nMore of it.\n`;
    const { bumps, summary } = parseChangeset('three-apis', text);
    expect([...bumps]).toEqual([
      ['@wirepact/one', 'minor'],
      ['two', 'patch'],
    ]);
    expect(summary).toBe('A sentence.');
  });

  it('accepts a changeset without packages', () => {
    expect(parseChangeset('tests-only', '---\n---\n').bumps.size).toBe(0);
  });

  it.each([
    ['no packages', 'A sentence.', '.changeset/wrong.md must begin with packages between two lines of ---.'],
    ['an unknown bump', "---\n'two': huge\n---\n", `.changeset/wrong.md: "'two': huge" is not a package and a bump.`],
  ])('rejects %s', (_, text, message) => {
    expect(() => parseChangeset('wrong', text)).toThrow(message);
  });
});

describe('findVersionFaults', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'wirepact-versions-'));
    await mkdir(join(root, '.changeset'));
    await writeFile(join(root, '.changeset/new.md'), '---\none: minor\n---\n\nNew things.\n');
  });
  afterEach(() => rm(root, { recursive: true }));

  /** Writes a package as it is after versioning. */
  async function writePackage(name: string, version: string, changelog?: string): Promise<void> {
    const folder = join(root, 'packages', name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version }));
    if (changelog) await writeFile(join(folder, 'CHANGELOG.md'), changelog);
  }

  /** Returns the packages before versioning: `one` at this version, and `two` without a release. */
  const createBefore = (version: string): PublicPackage[] => [
    { directory: 'packages/one', manifest: { name: 'one', version } },
    { directory: 'packages/two', manifest: { name: 'two', version: '0.0.0' } },
  ];
  const findFaults = (before: PublicPackage[]): string[] =>
    findVersionFaults(root, before, readPendingChangesets(root));

  it('accepts a newest section with the summary of each changeset', async () => {
    await writePackage(
      'one',
      '0.2.0',
      '# one\n\n## 0.2.0\n\n### Minor Changes\n\n- 1f2e3d4: New things.\n\n## 0.1.0\n',
    );
    expect(findFaults(createBefore('0.1.0'))).toEqual([]);
    expect(listPublicPackages(root)).toHaveLength(1);
  });

  it.each([
    ['there is no changelog', undefined, 'packages/one/CHANGELOG.md does not begin with 0.2.0.'],
    [
      'the section is an older one',
      '# one\n\n## 0.1.0\n\n- New things.\n',
      'packages/one/CHANGELOG.md does not begin with 0.2.0.',
    ],
    [
      'the summary is under an older version',
      '# one\n\n## 0.2.0\n\n## 0.1.0\n\n- New things.\n',
      'packages/one/CHANGELOG.md does not contain, under 0.2.0: New things.',
    ],
  ])('finds that %s', async (_, changelog, fault) => {
    await writePackage('one', '0.2.0', changelog);
    expect(findFaults(createBefore('0.1.0'))).toEqual([fault]);
  });

  it('finds a package that would be published as 0.0.0', async () => {
    await writePackage('one', '0.1.0', '# one\n\n## 0.1.0\n\n- New things.\n');
    await writePackage('two', '0.0.0');
    expect(findFaults(createBefore('0.0.0'))).toEqual([
      'two would be published as 0.0.0. Add a changeset for it: pnpm changeset',
    ]);
  });

  it('finds a package that is in a changeset and keeps its version', async () => {
    await writePackage('one', '0.1.0');
    expect(findFaults(createBefore('0.1.0'))).toEqual(['one is in a changeset but keeps its version.']);
  });
});
