import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPage, type Step } from './read-page.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirepact-page-'));
  mkdirSync(join(folder, 'parts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(...lines: string[]): Step[] {
  writeFileSync(join(folder, 'page.md'), lines.join('\n'));
  return readPage(join(folder, 'page.md'));
}

it('reads commands, what they show, files and snippets in the order of the page', () => {
  writeFileSync(join(folder, 'parts/first.ts'), 'first();\n');
  const steps = read(
    '# Title',
    '```sh clone',
    'npm run pack -- --to ../my-app',
    '```',
    '<<< parts/first.ts [call.ts]',
    '```json [tsconfig.json]',
    '{}',
    '```',
    '```sh',
    'node \\',
    '  call.ts',
    '```',
    '```text second-terminal',
    'called',
    '```',
  );
  expect(steps).toEqual([
    { does: 'run', terminal: 'clone', commands: 'npm run pack -- --to ../my-app' },
    { does: 'write', path: 'call.ts', content: 'first();\n' },
    { does: 'write', path: 'tsconfig.json', content: '{}\n' },
    { does: 'run', terminal: 'project', commands: 'node \\\n  call.ts' },
    { does: 'see', terminal: 'second-terminal', text: 'called' },
  ]);
});

it('reads the parts that a page includes', () => {
  writeFileSync(join(folder, 'parts/project.md'), '```sh\nnpm init\n```\n');
  expect(read('Begin.', '<!--@include: parts/project.md-->', 'End.')).toEqual([
    { does: 'run', terminal: 'project', commands: 'npm init' },
  ]);
});

it.each([
  ['code without a file name', '```ts'],
  ['a terminal that no reader has', '```sh third-terminal'],
  ['a language that nothing runs', '```yaml'],
])('refuses %s', (_, block) => {
  expect(() => read(block, 'x', '```')).toThrow(
    `the block "${block.slice(3)}" is neither a command, nor its output, nor a file with a name.`,
  );
});

it('refuses a snippet without a file name', () => {
  expect(() => read('<<< parts/first.ts')).toThrow('has no file name in brackets, so it cannot be run.');
});
