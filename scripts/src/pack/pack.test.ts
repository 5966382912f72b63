import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository } from '../contract/apis.ts';
import { CommandError } from '../problem.ts';
import { findProject } from './find-project.ts';
import { packPackages } from './pack-packages.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'wirepact-pack-')));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run pack', () => {
  function pack(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const command = [join(repository, 'scripts/pack.ts'), ...args];
    const env = { ...process.env, CALLER_FOLDER: root };
    return new Promise((resolve) => {
      execFile(process.execPath, command, { cwd: repository, env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  }

  const usage =
    'pack: Name the folder of your project, after two hyphens for npm: npm run pack -- --to ../my-app. Nothing was written.\n';

  it.each([
    ['without --to', []],
    ['with an empty folder', ['--to', '']],
    ['with the folder alone, which is what npm passes on without the two hyphens', ['../my-app']],
  ])('says how it is called if it is called %s', async (_, args) => {
    expect(await pack(...args)).toEqual({ code: 2, stdout: '', stderr: usage });
  });

  it('refuses a folder that does not exist, and resolves it from where the user is', async () => {
    const { code, stdout, stderr } = await pack('--to', 'my-app');
    expect(stderr).toBe(
      `pack: There is no folder ${join(root, 'my-app')}. Create it, and run this again. Nothing was written.\n`,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(root)).toEqual([]);
  });

  it('explains an unknown flag', async () => {
    const { code, stderr } = await pack('--into', root);
    expect(stderr).toContain("Unknown option '--into'");
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
  });
});

describe('the project', () => {
  it('is found by a path relative to a folder, with or without a manifest', () => {
    mkdirSync(join(root, 'my-app'));
    const folder = join(root, 'my-app/wirepact');
    expect(findProject('my-app', root, repository)).toEqual({ folder, hasManifest: false });
    writeFileSync(join(root, 'my-app/package.json'), '{}');
    expect(findProject('../my-app', join(root, 'clone'), repository)).toEqual({ folder, hasManifest: true });
  });

  it('is refused if it is a file', () => {
    writeFileSync(join(root, 'my-app'), '');
    expect(() => findProject('my-app', root, repository)).toThrow(
      `${join(root, 'my-app')} is a file. Name the folder of your project.`,
    );
  });

  it.each(['.', 'docs'])('is refused if it is inside the repository: %s', (to) => {
    expect(() => findProject(to, repository, repository)).toThrow(
      `${join(realpathSync(repository), to, 'wirepact')} is inside this repository. Name a folder outside it`,
    );
  });

  it('is refused if it is a link into the repository', () => {
    symlinkSync(join(repository, 'docs'), join(root, 'my-app'));
    expect(() => findProject('my-app', root, repository)).toThrow('is inside this repository');
  });

  it('is refused if the folder for the packages would be the repository itself', () => {
    const clone = join(root, 'wirepact');
    mkdirSync(clone);
    expect(() => findProject('..', clone, clone)).toThrow(`${clone} is inside this repository`);
  });

  it('may have a name that begins like the name of the repository', () => {
    mkdirSync(join(root, 'clone-app'));
    mkdirSync(join(root, 'clone'));
    expect(findProject('clone-app', root, join(root, 'clone')).folder).toBe(join(root, 'clone-app/wirepact'));
  });

  it('is refused if a file has the name of the folder for the packages', () => {
    writeFileSync(join(root, 'wirepact'), '');
    expect(() => findProject(root, root, repository)).toThrow(
      `${join(root, 'wirepact')} is a file, and the packages need a folder of this name.`,
    );
  });
});

describe('packing', () => {
  let clone: string;
  let folder: string;

  /** A repository with a package, and one that depends on it and comes first by name. */
  beforeEach(() => {
    clone = join(root, 'clone');
    folder = join(root, 'my-app/wirepact');
    mkdirSync(dirname(folder));
    mkdirSync(join(clone, 'packages/above/node_modules/@demo'), { recursive: true });
    mkdirSync(join(clone, 'packages/below'));
    writeFileSync(join(clone, 'pnpm-workspace.yaml'), 'packages: [packages/*]\n');
    writeFileSync(join(clone, 'package.json'), '{ "name": "demo-root", "private": true }');
    writeManifest('above', { dependencies: { '@demo/below': 'workspace:*' } });
    writeManifest('below', {});
    symlinkSync(join(clone, 'packages/below'), join(clone, 'packages/above/node_modules/@demo/below'), 'junction');
  });

  function writeManifest(name: string, more: object): void {
    const manifest = { name: `@demo/${name}`, version: '1.2.3', ...more };
    writeFileSync(join(clone, 'packages', name, 'package.json'), JSON.stringify(manifest));
  }

  it('writes one file for each package, named without scope and version, in the order of their dependencies', async () => {
    expect(await packPackages(clone, folder)).toEqual(['below.tgz', 'above.tgz']);
    expect(readdirSync(folder)).toEqual(['above.tgz', 'below.tgz']);
    expect(readdirSync(dirname(folder))).toEqual(['wirepact']);
  });

  it('replaces the files of an earlier run, and keeps what else is in the folder', async () => {
    await packPackages(clone, folder);
    const before = readFileSync(join(folder, 'below.tgz'));
    writeFileSync(join(folder, 'notes.txt'), '');
    writeManifest('below', { description: 'changed' });
    await packPackages(clone, folder);
    expect(readFileSync(join(folder, 'below.tgz')).equals(before)).toBe(false);
    expect(readdirSync(folder)).toEqual(['above.tgz', 'below.tgz', 'notes.txt']);
  });

  it('removes what a run that was killed left behind, but not what a run in progress writes', async () => {
    const ended = await new Promise<number>((resolve) => {
      const child = execFile(process.execPath, ['--version'], () => resolve(child.pid!));
    });
    const project = dirname(folder);
    for (const pid of [ended, process.ppid]) mkdirSync(join(project, `.wirepact-${pid}`));
    await packPackages(clone, folder);
    expect(readdirSync(project)).toEqual([`.wirepact-${process.ppid}`, basename(folder)]);
  });

  it('leaves nothing behind if it is interrupted', async () => {
    const packing = packPackages(clone, folder).catch((error: unknown) => error);
    process.emit('SIGINT');
    expect(String(await packing)).toBe('CommandError: Interrupted. Nothing was written.');
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  it('writes nothing if a package cannot be packed, and says what pnpm reports', async () => {
    rmSync(join(clone, 'packages/above/node_modules'), { recursive: true });
    const error: unknown = await packPackages(clone, folder).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CommandError);
    expect(String(error)).toContain('pnpm could not pack the packages:\n');
    expect(String(error)).toContain('@demo/below');
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  it('explains a folder that cannot be written', async () => {
    rmSync(dirname(folder), { recursive: true });
    await expect(packPackages(clone, folder)).rejects.toThrow(
      /^The packages could not be written to .*wirepact: ENOENT.* Fix this, and run the same command again\.$/,
    );
    expect(existsSync(folder)).toBe(false);
  });
});
