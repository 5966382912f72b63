#!/usr/bin/env node
// Behind `npm start` and `npm test`: plain JavaScript without dependencies, for any Node.js from version 18.
//
//   node scripts/run.mjs <script of package.json> [arguments…]
//
// It finds Node.js and pnpm (see toolchain.mjs), installs the dependencies in the lock file, and runs the script. Nothing is
// installed globally.
import { spawn } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findNode, findPnpm, isRunning, outerEnvironment, run, toolchain } from './toolchain.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/**
 * What is installed for scripts that do not need everything. Serving needs the `dependencies` of docs, of all that it depends
 * on, and of the root. The root has Prism, because the mock runs from its sources, which import it; a published mock
 * contains it. Packing needs all dependencies of the packages, and Turborepo from the root.
 */
const serving = ['--prod', '--filter=@wirepact/docs...', '--filter=wirepact-monorepo'];
const packing = ['--filter=./packages/*', '--filter=wirepact-monorepo'];
const selections = { 'start:all': serving, 'site:build': serving, 'pack:all': packing };

// Turns off the usage reports of every tool in this repository.
const quiet = {
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_TELEMETRY: 'off',
  SCARF_ANALYTICS: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
};

try {
  await main(process.argv[2], process.argv.slice(3));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}

async function main(script, args) {
  // pnpm needs no Node.js to install, so both are fetched at the same time. If one fails, the other still ends properly.
  const results = await Promise.allSettled([findNode(), installDependencies(selections[script] ?? [])]);
  for (const { reason } of results) if (reason) throw reason;
  const [node, pnpm] = results.map(({ value }) => value);
  const pathName = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  const env = {
    ...outerEnvironment(),
    ...quiet,
    // npm starts scripts in the folder of the repository, so a script needs this to resolve a path of the user.
    CALLER_FOLDER: process.env.INIT_CWD ?? process.cwd(),
    [pathName]: [node, dirname(pnpm), process.env[pathName]].join(delimiter),
  };

  // A terminal sends Ctrl-C to every process of the group. Without a terminal, a signal reaches only this process. The
  // script then gets its own group, and the signal is passed to all of it.
  const ownGroup = !windows && !process.stdin.isTTY;
  const child = spawn(pnpm, ['--silent', 'run', script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
    detached: ownGroup,
  });
  const stop = (signal) => {
    try {
      if (ownGroup) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has already stopped.
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  // npm exits on SIGTERM without stopping its children, so this process watches for its parent to go.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 300).unref();
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

/**
 * Installs the dependencies, or completes an interrupted installation, and returns the path of pnpm. `selection` limits what
 * it installs. It never removes development dependencies that are installed already.
 */
async function installDependencies(selection) {
  const pnpm = join(await findPnpm(), windows ? 'pnpm.exe' : 'pnpm');
  await inTurn(() => install(pnpm, selection));
  return pnpm;
}

async function install(pnpm, selection) {
  const first = !existsSync(join(root, 'node_modules'));
  if (first) console.error('Installing dependencies (once)');
  const options = hasDevelopmentDependencies() ? selection.filter((option) => option !== '--prod') : selection;
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', ...options];
  const { status, stdout, stderr } = await run(pnpm, args, { cwd: root, env: { ...outerEnvironment(), ...quiet } });
  if (status === 0) return;
  throw new Error(
    `${stdout}${stderr}\n` +
      'The dependencies could not be installed. Fix what is reported above and run the same command again.',
  );
}

/** Reads what the last complete installation included. */
function hasDevelopmentDependencies() {
  const state = join(root, 'node_modules/.modules.yaml');
  return existsSync(state) && /"?devDependencies"?: true/.test(readFileSync(state, 'utf8'));
}

/** Runs `work` while no other run of this script does. Two installations of different extent would undo each other's work. */
async function inTurn(work) {
  const lock = join(toolchain, 'install.lock');
  mkdirSync(toolchain, { recursive: true });
  for (let waiting = false; !takeLock(lock); waiting = true) {
    if (!waiting) console.error('Another command is installing dependencies; waiting for it');
    await sleep(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Creates the lock file; a lock of a process that is gone does not count. */
function takeLock(lock) {
  const mine = `${lock}.${process.pid}`;
  try {
    // Linked into place, so that a lock never exists without the id of its process.
    writeFileSync(mine, String(process.pid));
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  if (existsSync(lock) && !isRunning(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
  return false;
}
