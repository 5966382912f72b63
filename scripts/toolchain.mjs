// Finds or fetches the two tools that everything else needs: Node.js and pnpm. Plain JavaScript without dependencies, for
// any Node.js from version 18.
//
// Fetched packages stay in .toolchain/. The hash of each one is pinned in toolchain.json, and npm compares the download
// with it before it unpacks anything. To change a version, take the new hash from
// `npm view <package>@<version> dist.integrity`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const hashes = JSON.parse(readFileSync(join(root, 'scripts/toolchain.json'), 'utf8'));
const windows = process.platform === 'win32';

/** Where fetched tools and the lock of the installation are kept. */
export const toolchain = join(root, '.toolchain');

/** Returns the folder of a Node.js that is new enough: the running one, or else the version in .node-version. */
export async function findNode() {
  const wanted = manifest.engines.node.replace(/[^\d.]/g, '');
  if (isAtLeast(process.versions.node, wanted)) return dirname(process.execPath);
  const version = readFileSync(join(root, '.node-version'), 'utf8').trim();
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  try {
    return join(await fetchPinned(name, version), 'bin');
  } catch (error) {
    throw new Error(
      `This repository needs Node.js ${wanted} or newer; this is ${process.versions.node}. ${error.message}\n` +
        `Or install Node.js ${version} yourself and run the same command again.`,
      { cause: error },
    );
  }
}

/** Returns the folder of the pnpm version in package.json. */
export async function findPnpm() {
  // Only the package with the executable: the `pnpm` package itself is a wrapper with an install script.
  const name = `@pnpm/exe.${process.platform}-${process.arch}${usesMusl() ? '-musl' : ''}`;
  return fetchPinned(name, manifest.packageManager.split('@')[1]);
}

/** Returns the environment without the variables that npm sets for the outer project, which would mislead an inner npm. */
export function outerEnvironment() {
  const npms = /^npm_(config_(local_prefix|prefix|global_prefix|dir)|package_.*|lifecycle_.*|command|node_execpath)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !npms.test(name)));
}

/** Runs a program to its end. If it cannot be started, `stderr` says why. */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', (error) => resolve({ status: 1, stdout, stderr: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, stdout, stderr }));
  });
}

/** Whether a process with this id is running. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isAtLeast(have, want) {
  const [a, b] = [have, want].map((version) => version.split('.').map(Number));
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs === -1 || a[differs] > b[differs];
}

function usesMusl() {
  return process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
}

/**
 * Fetches one exact version into .toolchain/, unless it is there, and returns the folder of the package. An interrupted or
 * failed download leaves nothing behind that a later run would use.
 */
async function fetchPinned(name, version) {
  const id = `${name}@${version}`;
  const integrity = hashes[id];
  if (!integrity) throw new Error(`scripts/toolchain.json has no hash for ${id}, so it was not fetched.`);
  const folderName = `${name.replace('/', '+')}-${version}`;
  const home = join(toolchain, folderName);
  const inHome = join(home, 'node_modules', name);
  if (existsSync(home)) return inHome;

  removeInterrupted(folderName);
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    console.error(`Fetching ${name} ${version} (once)`);
    writeFileSync(
      join(unfinished, 'package.json'),
      JSON.stringify({ private: true, dependencies: { [name]: version } }),
    );
    writeFileSync(join(unfinished, 'package-lock.json'), JSON.stringify(lockFile(name, version, integrity)));
    await npmCi(unfinished, id);
    renameSync(unfinished, home);
  } catch (error) {
    // If another run was faster, its folder is as good.
    if (!existsSync(home)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return inHome;
}

/** Removes what runs that were killed left behind. */
function removeInterrupted(folderName) {
  if (!existsSync(toolchain)) return;
  for (const entry of readdirSync(toolchain)) {
    const pid = entry.startsWith(`${folderName}.`) ? Number(entry.slice(folderName.length + 1)) : NaN;
    if (pid > 0 && !isRunning(pid)) rmSync(join(toolchain, entry), { recursive: true, force: true });
  }
}

function lockFile(name, version, integrity) {
  return {
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { dependencies: { [name]: version } },
      [`node_modules/${name}`]: { version, integrity },
    },
  };
}

async function npmCi(folder, id) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const env = { ...outerEnvironment(), npm_config_update_notifier: 'false' };
  const { status, stderr } = npm
    ? await run(process.execPath, [npm, ...args], { cwd: folder, env })
    : await run('npm', args, { cwd: folder, env, shell: windows });
  if (status === 0) return;
  if (stderr.includes('EINTEGRITY')) {
    throw new Error(
      `The download of ${id} does not have the hash in scripts/toolchain.json. It was deleted.\n` +
        'Run the same command again. If this message comes back, your registry or a proxy serves a different file: do not use it.',
    );
  }
  throw new Error(
    `${id} could not be fetched from the npm registry.\n${stderr.trim()}\n` +
      'Check the connection to the registry and run the same command again.',
  );
}
