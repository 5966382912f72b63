import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findTurns, turnsIn } from './find-turns.ts';
import { turns } from './turns.ts';

const root = mkdtempSync(join(tmpdir(), 'wirepact-prose-'));
afterAll(() => rmSync(root, { recursive: true }));

it.each(turns)('finds "$seen" and suggests $write', ({ seen, write }) => {
  expect(turnsIn(seen).map(({ fix }) => fix)).toContain(`Write ${write}.`);
});

it.each(['There is no such port.', 'The key is no longer valid.', 'It is closed where the table ends.'])(
  'accepts "%s"',
  (text) => {
    expect(turnsIn(text)).toEqual([]);
  },
);

it('names the file, line and column', () => {
  mkdirSync(join(root, 'spec/shop/examples'), { recursive: true });
  writeFileSync(join(root, 'README.md'), 'A shop.\nIt answers at once.\n');
  writeFileSync(join(root, 'spec/shop/examples/note.yaml'), 'value: No answer is sent as it is.\n');
  expect(findTurns(root)).toEqual([
    {
      file: join(root, 'README.md'),
      line: 2,
      column: 4,
      rule: 'plain-english',
      message: '"answers"',
      fix: 'Write "response" or "respond".',
    },
  ]);
});
