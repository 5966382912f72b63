import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stages } from '@wirepact/scripts/stages/stages';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../registry/packages.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  name?: string;
  permissions?: Record<string, string>;
  strategy?: { matrix: { os?: string[]; include?: { name: string; stages: string }[] } };
  'timeout-minutes'?: number;
  steps: Step[];
}

const folder = join(repository, '.github/workflows');
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, jobs: Object.entries((parse(text) as { jobs: Record<string, Job> }).jobs) };
});
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object };

function readJobs(name: string): Record<string, Job> {
  return Object.fromEntries(workflows.find(({ file }) => file === name)!.jobs);
}

describe.each(workflows)('$file', ({ text, jobs }) => {
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

  it('names every job and limits its time', () => {
    for (const [, job] of jobs) {
      expect(job.name).toBeTruthy();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('checks out and installs nothing in a job that may prove its identity', () => {
    for (const [, { permissions = {}, steps }] of jobs) {
      if (!('id-token' in permissions)) continue;
      for (const { uses = '', run = '' } of steps) {
        expect(uses).not.toMatch(/^actions\/(checkout|cache)@|^changesets\//);
        expect(run).toMatch(/^(node packed\/publish\.mjs)?$/);
      }
      expect(permissions).not.toHaveProperty('contents', 'write');
    }
  });
});

it('ci.yml runs every stage once on Linux, and the unit stage on macOS and Windows too', () => {
  const { stages: linux, unit, ...others } = readJobs('ci.yml');
  expect(others).toEqual({});
  const named = linux!.strategy!.matrix.include!.flatMap(({ stages: names }) => names.split(' '));
  expect([...named, 'unit'].toSorted()).toEqual(stages.map(({ name }) => name).toSorted());
  expect(linux!.steps.at(-1)!.run).toBe('npm test ${{ matrix.stages }}');
  expect(unit!.strategy!.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
  expect(unit!.steps.at(-1)!.run).toBe('npm test unit');
});

it('nightly.yml runs every stage, a rehearsed release and the benchmarks', () => {
  const commands = Object.values(readJobs('nightly.yml')).map(({ steps }) => steps.at(-1)!.run);
  expect(commands).toEqual(['.ci/run', 'node scripts/run.mjs release:rehearse', 'node scripts/run.mjs bench']);
});

it('release.yml uses trusted publishing without a token', () => {
  const release = workflows.find(({ file }) => file === 'release.yml')!.text;
  expect(release).toContain('id-token: write');
  expect(release).not.toMatch(/^\s*registry-url:/m);
});

it('release.yml publishes what another job packed, with the Node.js of .node-version', () => {
  const { pack, publish } = readJobs('release.yml');
  const uploaded = pack!.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))!.with!;
  const downloaded = publish!.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'))!.with!;
  expect(downloaded).toEqual({ name: uploaded['name'], path: uploaded['path'] });
  expect(pack!.permissions).toEqual({ contents: 'read' });
  const node = publish!.steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))!.with!;
  expect(node['node-version']).toBe(readFileSync(join(repository, '.node-version'), 'utf8').trim());
});
