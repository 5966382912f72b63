#!/usr/bin/env node
// Behind `npm start` and `npm test`: plain JavaScript without dependencies, for any Node.js from version 18.
//
//   node scripts/run.mjs <script of package.json> [arguments…]
//
// It finds a Node.js that this repository can run on and the pinned pnpm, installs what the lock file says, and runs the
// script. What the machine lacks comes from the npm registry and stays in .toolchain/; nothing is installed globally.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const toolchain = join(root, '.toolchain');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const windows = process.platform === 'win32';

// No tool of this repository reports on its users.
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
  main(process.argv[2], process.argv.slice(3));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}

function main(script, args) {
  const node = nodeFolder();
  const pnpmVersion = manifest.packageManager.split('@')[1];
  const pnpmFolder = join(fromRegistry('pnpm', pnpmVersion), 'node_modules/pnpm');
  const pnpm = join(pnpmFolder, windows ? 'pnpm.exe' : 'pnpm');
  const pathName = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  const env = {
    ...outerEnvironment(),
    ...quiet,
    [pathName]: [node, pnpmFolder, process.env[pathName]].join(delimiter),
  };

  install(pnpm, env);

  // A terminal sends Ctrl-C to every process of the group. Elsewhere a signal reaches only this one: the script gets a
  // group of its own, and the signal is passed to all of it.
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
      // It has already gone.
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  // npm dies of SIGTERM without a word to its children: when it is gone, so is the reason to go on.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 300).unref();
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

/** The folder of a Node.js that is new enough: the running one, or the one of .node-version. */
function nodeFolder() {
  const wanted = manifest.engines.node.replace(/[^\d.]/g, '');
  if (isAtLeast(process.versions.node, wanted)) return dirname(process.execPath);
  const version = readFileSync(join(root, '.node-version'), 'utf8').trim();
  const platform = windows ? 'win' : process.platform;
  const name = `node-${platform === 'darwin' && process.arch === 'arm64' ? 'bin-' : ''}${platform}-${process.arch}`;
  try {
    return join(fromRegistry(name, version), 'node_modules', name, 'bin');
  } catch (error) {
    throw new Error(
      `This repository needs Node.js ${wanted} or newer; this is ${process.versions.node}. ${error.message}\n` +
        `Install Node.js ${version} and run the same command again.`,
      { cause: error },
    );
  }
}

function isAtLeast(have, want) {
  const [a, b] = [have, want].map((version) => version.split('.').map(Number));
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs === -1 || a[differs] > b[differs];
}

/** Installs one exact version below .toolchain/; an interrupted download leaves nothing behind that would be used. */
function fromRegistry(name, version) {
  const home = join(toolchain, `${name}-${version}`);
  if (existsSync(home)) return home;
  const half = `${home}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, 'package.json'), '{"private":true}\n');
  console.error(`Fetching ${name} ${version} (once)`);
  const args = [
    'install',
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${name}@${version}`,
  ];
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const options = { cwd: half, stdio: ['ignore', 'ignore', 2], env: outerEnvironment() };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: windows });
  if (status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(`${name}@${version} could not be fetched from the npm registry.`);
  }
  try {
    renameSync(half, home);
  } catch (error) {
    // Another run was faster.
    if (!existsSync(home)) throw error;
    rmSync(half, { recursive: true, force: true });
  }
  return home;
}

function install(pnpm, env) {
  const first = !existsSync(join(root, 'node_modules'));
  if (first) console.error('Installing dependencies (once, about half a minute)');
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  const { status, stdout, stderr } = spawnSync(pnpm, args, { cwd: root, env, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(
    `${stdout}${stderr}\nThe dependencies could not be installed. Mend what is named above and run the same command again.`,
  );
}

/** Without the variables that npm sets for the outer project, which would lead an inner npm astray. */
function outerEnvironment() {
  const npms = /^npm_(config_(local_prefix|prefix|global_prefix|dir)|package_.*|lifecycle_.*|command|node_execpath)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !npms.test(name)));
}
