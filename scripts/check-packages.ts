#!/usr/bin/env node
// Packs every public package, checks the tarballs, installs them into an empty project, and uses them from there: what
// works in this repository can still fail in the hands of those who install it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { repository } from './src/contract/apis.ts';

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  bin?: Record<string, string>;
}

const folder = mkdtempSync(join(tmpdir(), 'wirepact-packages-'));
const consumer = join(folder, 'consumer');
mkdirSync(consumer);
try {
  const packages = publicPackages().map(({ path, manifest }) => ({ manifest, tarball: pack(path, manifest) }));
  for (const { manifest, tarball } of packages) {
    check(`${manifest.name}: publint`, 'publint', ['run', tarball, '--strict']);
    if (manifest.exports?.['.']) check(`${manifest.name}: types resolve`, 'attw', [tarball, '--profile', 'esm-only']);
  }
  install(packages);
  for (const { manifest } of packages) use(manifest);
} finally {
  rmSync(folder, { recursive: true });
}

function publicPackages(): { path: string; manifest: Manifest }[] {
  return readdirSync(join(repository, 'packages'))
    .map((name) => join(repository, 'packages', name))
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest }))
    .filter(({ manifest }) => !manifest.private);
}

function pack(path: string, { name, version }: Manifest): string {
  run('pnpm', ['pack', '--pack-destination', folder], path);
  return join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}

/** Installs the tarballs; `overrides` make them serve as each other's dependencies too. */
function install(packages: readonly { manifest: Manifest; tarball: string }[]): void {
  const tarballs = Object.fromEntries(packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, dependencies: tarballs }));
  const overrides = Object.entries(tarballs).map(([name, tarball]) => `  '${name}': '${tarball}'\n`);
  writeFileSync(join(consumer, 'pnpm-workspace.yaml'), `overrides:\n${overrides.join('')}strictDepBuilds: false\n`);
  check('installed into an empty project', 'pnpm', ['install', '--prefer-offline', '--ignore-scripts']);
}

/** Imports and requires every entry of a package that is code, and asks every command for its version. */
function use({ name, version, exports = {}, bin = {} }: Manifest): void {
  const entries = Object.keys(exports).map((entry) => join(name, entry));
  for (const entry of entries) {
    const attributes = entry.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
    const esm = `const entry = await import('${entry}'${attributes}); if (!entry) process.exit(1)`;
    check(`import '${entry}'`, process.execPath, ['--input-type=module', '--eval', esm]);
    check(`require('${entry}')`, process.execPath, [
      '--input-type=commonjs',
      '--eval',
      `if (!require('${entry}')) process.exit(1)`,
    ]);
  }
  for (const command of Object.keys(bin)) {
    const said = check(`${command} --version`, join(consumer, 'node_modules/.bin', command), ['--version']);
    if (said.trim() !== version)
      throw new Error(`${command} --version says "${said.trim()}", the package is ${version}`);
  }
}

function check(what: string, command: string, args: readonly string[]): string {
  try {
    const output = run(tool(command), args, consumer);
    process.stdout.write(`✓ ${what}\n`);
    return output;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    process.stderr.write(`✗ ${what}\n${stdout ?? ''}${stderr ?? ''}\n`);
    process.exitCode = 1;
    return '';
  }
}

/** The checkers are dependencies of this package; everything else is on the PATH. */
function tool(name: string): string {
  return ['publint', 'attw'].includes(name) ? join(import.meta.dirname, 'node_modules/.bin', name) : name;
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
