import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { afterAll, expect, it } from 'vitest';
import { readApis, shortPath } from '../apis.ts';

// Inside this package, so that openapi-fetch is found.
const folder = join(import.meta.dirname, '../../node_modules/.open-enums');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const apis = readApis();

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: [],
  strict: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A program that passes every schema through the types of an openapi-fetch client. */
function writeProgram(types: string, open: readonly string[]): string {
  return `
import type { FetchResponse } from 'openapi-fetch';
import type { components } from '${relative(folder, types).replaceAll('\\', '/')}';

type Response<Body> = { responses: { 200: { headers: object; content: { 'application/json': Body } } } };
type Received<Body> = Exclude<FetchResponse<Response<Body>, {}, 'application/json'>['data'], undefined>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Changed<Schemas> = { [Name in keyof Schemas]: Same<Received<Schemas[Name]>, Schemas[Name]> extends true ? never : Name }[keyof Schemas];

// With the default, openapi-fetch changes only what it changes without open enums too: it returns tuples as arrays.
const none: Same<Changed<components['schemas']>, Changed<components<never>['schemas']>> = true;

// With an intersection, openapi-fetch changes each of them. If this ends, the default is no longer needed.
const open: Same<Extract<Changed<components<string & {}>['schemas']>, ${quoteNames(open)}>, ${quoteNames(open)}> = true;

export { none, open };
`;
}

function quoteNames(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(' | ') || 'never';
}

it('openapi-fetch returns every open enum of every API as a string', () => {
  mkdirSync(folder, { recursive: true });
  const found = apis.map(({ document }) =>
    Object.entries(document.components.schemas ?? {}).flatMap(([name, schema]) =>
      'x-extensible-enum' in schema ? name : [],
    ),
  );
  // One API may have none.
  if (apis.length > 1) expect(found.flat().length).toBeGreaterThan(10);
  for (const [index, { id, types }] of apis.entries()) {
    writeFileSync(join(folder, `${id}.ts`), writeProgram(types, found[index] ?? []));
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: apis.map(({ id }) => `${id}.ts`) }),
  );
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', folder], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout, `See ${shortPath(folder)}.`).toBe('');
  expect(status).toBe(0);
});
