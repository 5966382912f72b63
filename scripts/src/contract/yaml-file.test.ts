import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ProblemError } from '../problem.ts';
import { readYaml } from './yaml-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'file.yaml');
  writeFileSync(path, text);
  return path;
}

it('returns the position of the target of a JSON Pointer', () => {
  const yaml = readYaml(file('a:\n  b/c:\n    - one\n    - two\n'));
  expect(yaml.value).toEqual({ a: { 'b/c': ['one', 'two'] } });
  expect(yaml.place('/a/b~1c')).toEqual({ line: 2, column: 3 });
  expect(yaml.place('/a/b~1c/1')).toEqual({ line: 4, column: 7 });
});

it('returns the position of the nearest ancestor if the target does not exist', () => {
  expect(readYaml(file('a:\n  b: 1\n')).place('/a/missing/deeper')).toEqual({ line: 1, column: 1 });
});

it('reports line and column of a syntax error', () => {
  const broken = file('a: 1\nb: [1, 2\nc: 3\n');
  const error = (() => {
    try {
      return void readYaml(broken);
    } catch (thrown) {
      return thrown as ProblemError;
    }
  })();
  expect(error).toBeInstanceOf(ProblemError);
  expect(error?.problems[0]).toMatchObject({ file: broken, line: 3, rule: 'yaml' });
});

function problemsOf(text: string): object[] {
  try {
    readYaml(file(text));
  } catch (error) {
    if (error instanceof ProblemError) return [...error.problems];
  }
  return [];
}

it.each([
  ['to the end of the file', 'a:\n  b: "x\n  c: 1\n  d: 2\n'],
  ['to the next quote', "a:\n  b: 'x\n  c: 1\n  d: 'y'\n"],
])('reports the line of a quote that is open %s', (_, text) => {
  expect(problemsOf(text)).toEqual([expect.objectContaining({ line: 2, rule: 'yaml' })]);
});

it('reports one problem if lines are indented with tabs', () => {
  expect(problemsOf('a:\n  b: 1\n\tc: 2\n\td: 3\n')).toEqual([
    expect.objectContaining({ line: 3, message: 'This line is indented with a tab.' }),
  ]);
});

it('reports every key that is repeated', () => {
  expect(problemsOf('a: 1\na: 2\nb: 1\nb: 2\n')).toMatchObject([{ line: 2 }, { line: 4 }]);
});

it('reports an alias without an anchor', () => {
  expect(() => readYaml(file('a: *missing\n'))).toThrow(ProblemError);
});
