import { describe, expect, it } from 'vitest';
import type { Published } from '../registry/published.ts';
import { findPackageFaults } from './faults-of-published.ts';

const repository = 'git+https://git.example/team/project.git';
const expected = {
  version: '0.2.0',
  directory: 'packages/one',
  repository,
  versions: new Map([
    ['@wirepact/one', '0.2.0'],
    ['@wirepact/core', '0.3.0'],
  ]),
};
const manifest = {
  name: '@wirepact/one',
  version: '0.2.0',
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  dependencies: { '@wirepact/core': '0.3.0', 'openapi-fetch': '0.16.0' },
  repository: { url: repository, directory: 'packages/one' },
};
const files = ['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'package.json'];
const published: Published = { manifest, latest: '0.2.0', files, size: 1000 };

describe('findPackageFaults', () => {
  it('accepts a complete package', () => {
    expect(findPackageFaults(published, expected)).toEqual([]);
  });

  it.each<[string, Partial<Published>, string]>([
    ['latest is an older version', { latest: '0.1.0' }, 'latest is 0.1.0, expected 0.2.0'],
    ['a file is missing', { files: files.filter((file) => file !== 'LICENSE') }, 'LICENSE is missing'],
    [
      'an entry refers to a missing file',
      { files: files.filter((file) => file !== 'dist/index.js') },
      'dist/index.js is missing, although its manifest refers to it',
    ],
    ['a test is included', { files: [...files, 'src/index.test.ts'] }, 'src/index.test.ts should not be published'],
    [
      'a dependency still refers to the workspace',
      { manifest: { ...manifest, dependencies: { '@wirepact/core': 'workspace:*' } } },
      'it depends on @wirepact/core@workspace:*, which exists only in this repository',
    ],
    [
      'a dependency of ours is an older version',
      { manifest: { ...manifest, dependencies: { '@wirepact/core': '0.2.0' } } },
      'it depends on @wirepact/core@0.2.0, expected 0.3.0',
    ],
    [
      'the repository is missing',
      { manifest: { ...manifest, repository: {} } },
      `repository is {}, expected packages/one in ${repository}`,
    ],
  ])('finds that %s', (_, change, fault) => {
    expect(findPackageFaults({ ...published, ...change }, expected)).toEqual([`@wirepact/one: ${fault}`]);
  });
});
