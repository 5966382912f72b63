import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicPackages, type PublicPackage } from '../registry/packages.ts';
import { faultsOfVersions, parseChangeset, pendingChangesets } from './changesets.ts';

describe('a changeset', () => {
  it('has packages with their bumps, and a sentence', () => {
    const text = `---\n'@wirepact/one': minor\n"two": patch\n---\n\nA sentence.\n\nMore of it.\n`;
    const { bumps, summary } = parseChangeset('three-apis', text);
    expect([...bumps]).toEqual([
      ['@wirepact/one', 'minor'],
      ['two', 'patch'],
    ]);
    expect(summary).toBe('A sentence.');
  });

  it('may be empty, for a change that no user notices', () => {
    expect(parseChangeset('tests-only', '---\n---\n').bumps.size).toBe(0);
  });

  it.each([
    ['no packages', 'A sentence.', '.changeset/wrong.md does not begin with packages between two lines of ---.'],
    [
      'a bump that is none',
      "---\n'two': huge\n---\n",
      `.changeset/wrong.md: "'two': huge" is not a package and a bump.`,
    ],
  ])('is refused with %s', (_, text, message) => {
    expect(() => parseChangeset('wrong', text)).toThrow(message);
  });
});

describe('versions and changelogs', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'wirepact-versions-'));
    await mkdir(join(root, '.changeset'));
    await writeFile(join(root, '.changeset/new.md'), '---\none: minor\n---\n\nNew things.\n');
  });
  afterEach(() => rm(root, { recursive: true }));

  /** A package on disk, as it is after versioning. */
  async function versioned(name: string, version: string, changelog?: string): Promise<void> {
    const folder = join(root, 'packages', name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version }));
    if (changelog) await writeFile(join(folder, 'CHANGELOG.md'), changelog);
  }

  /** The packages as they were: `one` at this version, and `two` never released. */
  const at = (version: string): PublicPackage[] => [
    { directory: 'packages/one', manifest: { name: 'one', version } },
    { directory: 'packages/two', manifest: { name: 'two', version: '0.0.0' } },
  ];
  const faults = (before: PublicPackage[]): string[] => faultsOfVersions(root, before, pendingChangesets(root));

  it('are right where the newest section has the sentence of each changeset', async () => {
    await versioned('one', '0.2.0', '# one\n\n## 0.2.0\n\n### Minor Changes\n\n- 1f2e3d4: New things.\n\n## 0.1.0\n');
    expect(faults(at('0.1.0'))).toEqual([]);
    expect(publicPackages(root)).toHaveLength(1);
  });

  it.each([
    ['there is no changelog', undefined, 'packages/one/CHANGELOG.md does not begin with 0.2.0.'],
    [
      'the section is an older one',
      '# one\n\n## 0.1.0\n\n- New things.\n',
      'packages/one/CHANGELOG.md does not begin with 0.2.0.',
    ],
    [
      'the sentence stands under an older version',
      '# one\n\n## 0.2.0\n\n## 0.1.0\n\n- New things.\n',
      'packages/one/CHANGELOG.md does not say under 0.2.0: New things.',
    ],
  ])('are wrong where %s', async (_, changelog, fault) => {
    await versioned('one', '0.2.0', changelog);
    expect(faults(at('0.1.0'))).toEqual([fault]);
  });

  it('are wrong where a package would be published as 0.0.0', async () => {
    await versioned('one', '0.1.0', '# one\n\n## 0.1.0\n\n- New things.\n');
    await versioned('two', '0.0.0');
    expect(faults(at('0.0.0'))).toEqual(['two would be published as 0.0.0. Name it in a changeset: pnpm changeset']);
  });

  it('are wrong where a package that a changeset names keeps its version', async () => {
    await versioned('one', '0.1.0');
    expect(faults(at('0.1.0'))).toEqual(['one is named in a changeset and keeps its version.']);
  });
});
