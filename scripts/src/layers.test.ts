// Which package may depend on which: every dependency within this repository points to a lower layer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './contract/apis.ts';
import { filesBelow } from './files.ts';

const layers = [
  ['@wirepact/scripts', '@wirepact/runtimes'],
  ['@wirepact/client-core', '@wirepact/webhooks-core', '@wirepact/http-host'],
  // One package for each API.
  ['@wirepact/*'],
  ['@wirepact/mock', '@wirepact/sandbox'],
  ['wirepact'],
  // Its receiver suite also runs in every runtime, which is a check of the consumers.
  ['@wirepact/contract-tests'],
  [
    '@wirepact/docs',
    '@wirepact/bench',
    '@wirepact/consumers',
    '@wirepact/fifth-api',
    '@wirepact/openapi-fetch-checks',
    '@wirepact/workflows',
    '@wirepact/examples',
  ],
  // It uses the registry settings of the consumers.
  ['@wirepact/quickstarts'],
];

interface Package {
  folder: string;
  name: string;
  needs: string[];
  isPrivate: boolean;
}

const packages = [
  'scripts',
  'docs',
  'examples',
  ...['packages', 'checks'].flatMap((folder) =>
    readdirSync(join(repository, folder)).map((name) => `${folder}/${name}`),
  ),
]
  .map((folder) => join(repository, folder))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder): Package => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return {
      folder,
      name: manifest.name,
      needs: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
      isPrivate: manifest.private === true,
    };
  });
const names = new Set(packages.map(({ name }) => name));

function layerOf(name: string): number {
  const own = layers.findIndex((layer) => layer.includes(name));
  return own === -1 ? layers.findIndex((layer) => layer.includes('@wirepact/*')) : own;
}

it.each(packages)('$name depends on lower layers only', ({ name, needs }) => {
  const wrong = needs.filter((need) => names.has(need) && layerOf(need) >= layerOf(name));
  expect(wrong).toEqual([]);
});

it.each(packages)('$name imports other packages by name, never by path', ({ folder }) => {
  const escapes = sources(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.\.?\/[^']*)'/g)]
      .map(([, path]) => resolve(dirname(file), path as string))
      // The configuration of the test runner is shared from the root.
      .filter((target) => relative(folder, target).startsWith('..') && dirname(target) !== repository)
      .map((target) => `${relative(repository, file)} -> ${relative(repository, target)}`),
  );
  expect(escapes).toEqual([]);
});

function sources(folder: string): string[] {
  const skipped = /\/(node_modules|dist|\.cache|\.vitepress\/cache)\//;
  return ['src', 'test', 'snippets', '.vitepress', '.']
    .flatMap((part) =>
      part === '.' ? readdirSync(folder).map((name) => join(folder, name)) : filesBelow(join(folder, part)),
    )
    .filter((file) => /\.(ts|mts|mjs|vue)$/.test(file) && !skipped.test(file));
}

it('packages/ holds exactly what is published', () => {
  const privates = packages.filter(
    ({ folder, isPrivate }) => isPrivate === (dirname(folder) === join(repository, 'packages')),
  );
  expect(privates.map(({ name }) => name)).toEqual([]);
});
