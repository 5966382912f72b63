import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainOldNode } from './node-version.ts';

describe('explainOldNode', () => {
  it.each([
    [
      '20.19.2',
      'wirepact needs Node.js 24.18 or newer, and this is Node.js 20.19.2: install it from https://nodejs.org.',
    ],
    [
      '24.17.1',
      'wirepact needs Node.js 24.18 or newer, and this is Node.js 24.17.1: install it from https://nodejs.org.',
    ],
    ['24.18.0', undefined],
    ['24.21.0', undefined],
    ['26.0.0', undefined],
  ])('says of Node.js %s: %s', (running, complaint) => {
    expect(explainOldNode(running, '>=24.18')).toBe(complaint);
  });
});

describe('the entry on an older Node.js', () => {
  const older = findOlderNode();
  const title = older ? '' : ' (skipped: put a Node.js older than 24 on PATH to run this test)';

  it.skipIf(!older)(`says what it needs, with exit code 1${title}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'package.json'), readFileSync(new URL('../package.json', import.meta.url)));
    // As the build does it, for the two files that an old version has to read.
    for (const name of ['cli', 'node-version']) {
      const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8');
      writeFileSync(join(folder, `dist/${name}.js`), stripTypeScriptTypes(source).replaceAll(".ts'", ".js'"));
    }
    const { status, stdout, stderr } = spawnSync(older!, [join(folder, 'dist/cli.js'), 'mock'], { encoding: 'utf8' });
    expect(stderr).toMatch(/^wirepact needs Node\.js \d+\.\d+ or newer, and this is Node\.js \d+\.\d+\.\d+: .*\n$/);
    expect([status, stdout]).toEqual([1, '']);
  });
});

/** Finds a Node.js on this machine that is older than the one that runs the test. */
function findOlderNode(): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']
    .map((folder) => join(folder, 'node'))
    .find((node) => {
      const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
      const major = Number(/^v(\d+)/.exec(stdout ?? '')?.[1]);
      return major >= 18 && major < 24;
    });
}
