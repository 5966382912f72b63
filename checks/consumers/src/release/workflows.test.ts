import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stages } from '@wirepact/scripts/stages/stages';
import { repository } from '../registry/packages.ts';

const folder = join(repository, '.github/workflows');
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object };

describe.each(workflows)('$file', ({ text }) => {
  it('pins every action to a commit, with its version', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has minimal permissions and no secrets', () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
    expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  it('runs only existing scripts', () => {
    for (const [, script] of text.matchAll(/scripts\/run\.mjs ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script);
  });
});

it('release.yml uses trusted publishing without a token', () => {
  const release = workflows.find(({ file }) => file === 'release.yml')?.text ?? '';
  expect(release).toContain('id-token: write');
  expect(release).not.toMatch(/^\s*registry-url:/m);
});

it('every job of CI has a name, and the unit tests also run on Windows', () => {
  const ci = workflows.find(({ file }) => file === 'ci.yml')?.text ?? '';
  const jobs = [...ci.slice(ci.indexOf('\njobs:')).matchAll(/^ {2}\w+:\n {4}(.*)$/gm)];
  expect(jobs.length).toBeGreaterThan(1);
  for (const [, firstLine] of jobs) expect(firstLine).toMatch(/^name: /);
  expect(ci).toMatch(/os: \[.*windows-latest.*\][\s\S]*npm test unit/);
});

it('the jobs of CI run every stage', () => {
  const ci = workflows.find(({ file }) => file === 'ci.yml')?.text ?? '';
  const run = [...ci.matchAll(/(?:stages: |npm test )([a-z ]+)/g)].flatMap(([, names = '']) => names.trim().split(' '));
  expect(run.toSorted()).toEqual(stages.map(({ name }) => name).toSorted());
});
