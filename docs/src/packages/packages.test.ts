import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { addressOf, findPackages, isWire } from './packages.ts';

function packages(files: Record<string, object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(content));
  }
  return folder;
}

const folder = packages({
  'core/package.json': { name: '@wirepact/core', exports: { '.': entry('index') } },
  'shop/package.json': {
    name: '@wirepact/shop',
    description: 'Sells things.',
    exports: {
      '.': entry('index'),
      './types': entry('generated/types'),
      './schemas': { types: './src/generated/schemas.d.ts', default: './src/generated/schemas.js' },
      './spec.json': './src/generated/spec.json',
      './package.json': './package.json',
    },
  },
  'shop/src/generated/spec.json': {},
  'tool/package.json': { name: 'tool', exports: { './package.json': './package.json' } },
  'tests/package.json': { name: '@wirepact/tests', private: true, exports: { '.': entry('index') } },
});

function entry(file: string): object {
  return { '@wirepact/source': `./src/${file}.ts`, types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
}

it('finds published packages, with those of APIs first', () => {
  expect(findPackages(folder).map(({ id, name, isApi }) => [id, name, isApi])).toEqual([
    ['shop', '@wirepact/shop', true],
    ['core', '@wirepact/core', false],
    ['tool', 'tool', false],
  ]);
});

it('finds every entry with types, and derives its page from its import path', () => {
  const [shop, , tool] = findPackages(folder);
  expect(shop!.entries.map(({ specifier, page, source }) => [specifier, page, source])).toEqual([
    ['@wirepact/shop', 'packages/shop/index', join(folder, 'shop/src/index.ts')],
    ['@wirepact/shop/types', 'packages/shop/types', join(folder, 'shop/src/generated/types.ts')],
    ['@wirepact/shop/schemas', 'packages/shop/schemas', join(folder, 'shop/src/generated/schemas.d.ts')],
  ]);
  expect(shop!.entries.map(addressOf)).toEqual(['/packages/shop/', '/packages/shop/types', '/packages/shop/schemas']);
  expect(shop!.entries.map(isWire)).toEqual([false, true, false]);
  expect(tool!.entries).toEqual([]);
});

it('has the purpose of an entry', () => {
  const [shop] = findPackages(folder);
  expect(shop!.entries.map(({ about }) => about)).toEqual([
    'Sells things.',
    'The types of requests, responses and events.',
    'A validator for each schema and for the payload of each event.',
  ]);
});

it.each([
  ['src/generated/types.ts', true],
  ['src/generated/control/types.ts', true],
  ['src/generated/control/client.ts', false],
  ['src/types.ts', false],
])('says whether a file has the types of an API: %s %s', (path, expected) => {
  expect(isWire({ source: `/packages/tool/${path}` })).toBe(expected);
});

it('says what each entry of the real packages is for', () => {
  const silent = findPackages().flatMap(({ entries }) => entries.filter(({ about }) => about === ''));
  expect(silent.map(({ specifier }) => specifier)).toEqual([]);
});
