import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readContents } from './read-contents.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
  file = join(folder, 'world.yaml');
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('readContents', () => {
  it.each([
    ['YAML', 'payments:\n  accounts: []\n'],
    ['JSON', '{"payments": {"accounts": []}}'],
  ])('reads %s', async (_, text) => {
    writeFileSync(file, text);
    expect(await readContents(file)).toEqual({ payments: { accounts: [] } });
  });

  it.each([
    [
      'a file that does not exist',
      undefined,
      /^Cannot read .*world\.yaml \(ENOENT\)\. Name a YAML or JSON file that exists\.$/,
    ],
    ['text that is not YAML', 'a: [1\nb: 2', /world\.yaml:\d+:\d+ is not YAML: .+\.$/],
    ['a list', '- 1', /does not contain an object\. Write the name of an API and a colon first\.$/],
    ['nothing', '', /does not contain an object/],
  ])('refuses %s', async (_, text, message) => {
    if (text !== undefined) writeFileSync(file, text);
    await expect(readContents(file)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(message),
    });
  });
});
