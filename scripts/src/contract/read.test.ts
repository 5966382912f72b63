// What a maintainer sees if the contract reader cannot read a file: the cause, the place, and the next step.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ContractError, ProblemError, UsageError, type Problem } from '../problem.ts';
import { findApis, findControlApi, repository } from './apis.ts';
import { readGenerated } from './generated.ts';
import { loadContract } from './load.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;

/** The root of a new repository with the given files. */
function writeFiles(files: Record<string, string>): string {
  const root = join(folder, String(count++));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const valid = {
  'spec/notes/openapi.yaml': 'openapi: 3.1.0\ninfo: { title: Notes, version: 1.0.0 }\npaths: {}\n',
  'spec/notes/asyncapi.yaml':
    'asyncapi: 3.0.0\ninfo: { title: Notes, version: 1.0.0 }\nchannels: {}\ncomponents: { messages: {} }\n',
};

/** The problems that loading reports if some files are different. */
async function findProblems(files: Record<string, string>): Promise<(Problem & { path: string })[]> {
  const root = writeFiles({ ...valid, ...files });
  try {
    await loadContract(findApis(root)[0]!);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map((problem) => ({ ...problem, path: problem.file.slice(root.length + 1) }));
  }
}

describe('loadContract', () => {
  it('reads a contract without components, behaviour and signature', async () => {
    const root = writeFiles({ 'spec/notes/openapi.yaml': valid['spec/notes/openapi.yaml'] });
    expect(await loadContract(findApis(root)[0]!)).toMatchObject({
      openapi: { info: { title: 'Notes' }, components: {} },
      asyncapi: undefined,
      signature: undefined,
      behaviour: undefined,
    });
  });

  it.each([
    ['', 'The file is empty. It must be a mapping of the parts of an OpenAPI 3.1 document'],
    ['- one\n', 'The file is a list. It must be a mapping of the parts of an OpenAPI 3.1 document'],
    ['text\n', 'The file is a string. It must be a mapping of the parts of an OpenAPI 3.1 document'],
    ['openapi: [\n', 'This is not valid YAML'],
    ['openapi: 3.1.0\ninfo: { title: Notes }\n', 'The file has no `paths`. An OpenAPI 3.1 document needs it.'],
    ['openapi: 3.1.0\ninfo: {}\npaths: []\n', 'The file has `paths`, but not as a mapping.'],
    ['openapi: 3.1.0\npaths: {}\n', 'The file has no `info`.'],
    ['info: {}\npaths: {}\n', 'The file has no `openapi`. It must be an OpenAPI 3.1 document.'],
    ['openapi: 3.0.3\ninfo: {}\npaths: {}\n', 'The file has `openapi: 3.0.3`. It must be an OpenAPI 3.1 document.'],
  ])('reports an openapi.yaml with the content %j', async (text, message) => {
    const [problem, ...others] = await findProblems({ 'spec/notes/openapi.yaml': text });
    expect(problem).toMatchObject({
      path: 'spec/notes/openapi.yaml',
      line: expect.any(Number),
      message: expect.stringContaining(message),
      fix: expect.any(String),
    });
    expect(others).toEqual([]);
  });

  it.each([
    ['', 'The file is empty. It must be a mapping of the parts of an AsyncAPI 3 document'],
    ['asyncapi: 2.6.0\ninfo: {}\nchannels: {}\ncomponents: { messages: {} }\n', 'The file has `asyncapi: 2.6.0`.'],
    ['asyncapi: 3.0.0\ninfo: {}\nchannels: {}\n', 'The file has no `components.messages`.'],
  ])('reports an asyncapi.yaml with the content %j', async (text, message) => {
    expect(await findProblems({ 'spec/notes/asyncapi.yaml': text })).toMatchObject([
      { path: 'spec/notes/asyncapi.yaml', message: expect.stringContaining(message) },
    ]);
  });

  it('reports a reference that does not resolve, with its line', async () => {
    const text = `${valid['spec/notes/openapi.yaml'].replace('paths: {}', 'paths:\n  /notes:\n    $ref: paths.yaml#/notes')}`;
    expect(await findProblems({ 'spec/notes/openapi.yaml': text })).toMatchObject([
      {
        path: 'spec/notes/openapi.yaml',
        line: 5,
        message: '`$ref: paths.yaml#/notes` does not resolve.',
        fix: 'Check the file name, which is relative to this file, and the key after `#/`.',
      },
    ]);
  });

  it.each([
    ['signature.yaml', '', 'The file is empty. It must be a mapping of the parts of the signature scheme.'],
    ['examples/webhooks/index.yaml', '- a\n', 'The file is a list. It must be a mapping of file names to summaries.'],
    ['examples/webhooks/index.yaml', 'a.json: {}\n', 'The example a.json is listed here but does not exist.'],
  ])('reports %s with the content %j', async (file, text, message) => {
    expect(await findProblems({ [`spec/notes/${file}`]: text })).toMatchObject([
      { path: `spec/notes/${file}`, message },
    ]);
  });

  it('reports one schema name with two meanings, with the file', async () => {
    const schemas = (type: string): string => `components: { messages: {}, schemas: { Note: { type: ${type} } } }\n`;
    const openapi = `${valid['spec/notes/openapi.yaml']}components: { schemas: { Note: { type: string } } }\n`;
    const asyncapi = valid['spec/notes/asyncapi.yaml'].replace('components: { messages: {} }\n', schemas('integer'));
    expect(
      await findProblems({ 'spec/notes/openapi.yaml': openapi, 'spec/notes/asyncapi.yaml': asyncapi }),
    ).toMatchObject([{ path: 'spec/notes/asyncapi.yaml', fix: expect.stringContaining('rename one of the two') }]);
  });
});

describe('findApis', () => {
  it('returns the folders with an openapi.yaml, sorted by id', () => {
    const root = writeFiles({ 'spec/b/openapi.yaml': '', 'spec/a/openapi.yaml': '', 'spec/c/other.yaml': '' });
    expect(findApis(root).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findApis(root, ['b'])).toMatchObject([
      { id: 'b', openapi: join(root, 'spec/b/openapi.yaml'), generated: join(root, 'packages/b/src/generated') },
    ]);
  });

  it('throws for an unknown id, and lists the known ones', () => {
    const root = writeFiles({ 'spec/b/openapi.yaml': '', 'spec/a/openapi.yaml': '' });
    expect(() => findApis(root, ['c'])).toThrow(UsageError);
    expect(() => findApis(root, ['c'])).toThrow('There is no API called "c". Choose from: a, b.');
  });

  it.each([[{}], [{ 'spec/readme.md': '' }]])('throws if there is no API: %j', (files) => {
    const root = writeFiles(files);
    expect(() => findApis(root)).toThrow(UsageError);
    expect(() => findApis(root)).toThrow(`There is no API in ${join(root, 'spec')}.`);
  });
});

describe('findControlApi', () => {
  it('returns the control API, which is not one of the APIs', () => {
    expect(findControlApi()).toMatchObject({ id: 'control', module: '@wirepact/sandbox/control' });
    expect(findApis().map(({ id }) => id)).not.toContain('control');
  });

  it('returns undefined for a repository without a sandbox', () => {
    expect(findControlApi(writeFiles({ 'spec/a/openapi.yaml': '' }))).toBeUndefined();
  });
});

describe('readGenerated', () => {
  const spec = 'packages/notes/src/generated/spec.json';

  function read(files: Record<string, string>): ReturnType<typeof readGenerated> {
    return readGenerated(findApis(writeFiles({ ...valid, ...files }))[0]!);
  }

  it.each(findApis(repository))('reads the generated documents of $id', (api) => {
    const { openapi, asyncapi } = readGenerated(api);
    expect(openapi.openapi).toMatch(/^3\.1/);
    expect(asyncapi === undefined).toBe(api.asyncapi === undefined);
  });

  it('returns undefined for documents that the API does not have', () => {
    expect(read({ [spec]: '{}' })).toMatchObject({ openapi: {}, asyncapi: undefined, behaviour: undefined });
  });

  it.each([
    [{}, /spec\.json: the file does not exist\. Run `pnpm generate`\.$/],
    [{ [spec]: '{' }, /spec\.json: the file is not valid JSON: .*\. Run `pnpm generate`\.$/],
    [{ [spec]: '[]' }, /spec\.json: the file does not hold an object\. Run `pnpm generate`\.$/],
    [
      { [spec]: '{"paths":{"/a":{"$ref":"#/components/missing"}}}' },
      /spec\.json: the reference #\/components\/missing does not resolve\. Run `pnpm generate`\.$/,
    ],
  ])('throws with the file and the next step for %j', (files, message) => {
    expect(() => read(files)).toThrow(ContractError);
    expect(() => read(files)).toThrow(message);
  });
});
