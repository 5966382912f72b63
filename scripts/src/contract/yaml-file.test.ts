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

it('reports an alias without an anchor', () => {
  expect(() => readYaml(file('a: *missing\n'))).toThrow(ProblemError);
});
