// One module reads contracts: this folder. Published packages cannot depend on it. They use what is generated into them.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../files.ts';
import { repository } from './apis.ts';

const skipped = /[\\/](node_modules|dist|\.cache|cache|generated)[\\/]/;
const reader = 'scripts/src/contract/';

const sources = ['scripts', 'docs', 'packages', 'checks', 'examples']
  .flatMap((root) => filesBelow(`${repository}/${root}`))
  .filter((file) => /\.(ts|mts|mjs|vue)$/.test(file) && !skipped.test(file))
  .map((file) => ({ path: relative(repository, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));

/** The files outside this folder that match. */
function listOthers(pattern: RegExp): string[] {
  return sources.filter(({ path, text }) => !path.startsWith(reader) && pattern.test(text)).map(({ path }) => path);
}

/** Code that unescapes the tokens of a JSON Pointer, or that follows a path with `split` and `reduce`. */
const walker = /['"`/]~1['"`/]|\.split\('\/'\)\s*(\.slice\(1\)\s*)?(\.map\([^\n]*\)\s*)?\.reduce/;

describe('the contract reader', () => {
  it('finds sources to check', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.filter(({ path, text }) => path === `${reader}pointer.ts` && walker.test(text))).toHaveLength(1);
  });

  it('has the only JSON Pointer walker of our tools', () => {
    const tools = listOthers(walker).filter((path) => !path.startsWith('packages/'));
    // These write code into packages: readers of requests, which escape names, and validators.
    expect(tools).toEqual(['scripts/src/generate/requests.ts', 'scripts/src/generate/schemas.ts']);
  });

  it('leaves one small walker to each published package that needs one at run time', () => {
    const folders = listOthers(walker)
      .filter((path) => path.startsWith('packages/'))
      .map((path) => path.split('/')[1]);
    expect(folders).toEqual(['client-core', 'mock', 'primary-sales', 'sandbox', 'webhooks-core']);
  });

  it.each(['OpenApiDocument', 'AsyncApiDocument', 'Behaviour'])('has the only type of a whole %s', (name) => {
    const declared = listOthers(new RegExp(`\\b(interface|type) ${name}\\s*(=|\\{|extends)`));
    expect(declared.filter((path) => !path.startsWith('packages/'))).toEqual([]);
  });

  it.each(['findApis', 'credentialsOf', 'baseUrlOf', 'readBehaviour'])('has the only function %s', (name) => {
    expect(listOthers(new RegExp(`function ${name}\\b`))).toEqual([]);
  });

  it('is not imported by published packages', () => {
    const importers = listOthers(/@wirepact\/scripts/).filter((path) => path.startsWith('packages/'));
    expect(importers).toEqual([]);
  });
});
