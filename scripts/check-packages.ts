#!/usr/bin/env node
// Packs every public package, and checks the tarballs: with publint what they ship, with attw how their types resolve.
// checks/consumers/src/install installs and uses them.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { repository } from './src/contract/apis.ts';

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
}

const execute = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'wirepact-packages-'));
try {
  const waiting = listPublicPackages();
  const checkNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await checkPackage(next.path, next.manifest);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, checkNext));
} finally {
  rmSync(folder, { recursive: true });
}

function listPublicPackages(): { path: string; manifest: Manifest }[] {
  return readdirSync(join(repository, 'packages'))
    .map((name) => join(repository, 'packages', name))
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest }))
    .filter(({ manifest }) => !manifest.private);
}

async function checkPackage(path: string, { name, version, exports }: Manifest): Promise<void> {
  await execute('pnpm', ['pack', '--pack-destination', folder], { cwd: path });
  const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  await check(`${name}: publint`, 'publint', ['run', tarball, '--strict']);
  if (exports?.['.']) await check(`${name}: types resolve`, 'attw', [tarball, '--profile', 'esm-only']);
}

/** Runs a checker, which is a dependency of this package, and prints the outcome. */
async function check(what: string, checker: string, args: readonly string[]): Promise<void> {
  try {
    await execute(join(import.meta.dirname, 'node_modules/.bin', checker), args, { cwd: folder });
    process.stdout.write(`✓ ${what}\n`);
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    process.stderr.write(`✗ ${what}\n${stdout ?? ''}${stderr ?? ''}\n`);
    process.exitCode = 1;
  }
}
