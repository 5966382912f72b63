import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { CommandError } from '../problem.ts';

/**
 * Packs every published package into a folder, from its last build. Returns the file names, such as `platform.tgz`, each
 * after the packages that it depends on. They have no version, so the command that installs them stays the same.
 *
 * Packages are packed beside the folder and then moved into it, so that every file in it is complete.
 */
export async function packPackages(repository: string, folder: string): Promise<string[]> {
  try {
    removeInterrupted(dirname(folder));
    const unfinished = join(dirname(folder), `${prefix}${process.pid}`);
    const stopping = new AbortController();
    const stop = (): void => stopping.abort();
    for (const signal of signals) process.on(signal, stop);
    try {
      mkdirSync(unfinished);
      const packed = await pack(repository, unfinished, stopping.signal);
      mkdirSync(folder, { recursive: true });
      for (const { filename, name } of packed) renameSync(filename, join(folder, fileOf(name)));
      return packed.map(({ name }) => fileOf(name));
    } finally {
      for (const signal of signals) process.off(signal, stop);
      rmSync(unfinished, { recursive: true, force: true });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(
      `The packages could not be written to ${folder}: ${error.message}. Fix this, and run the same command again.`,
      { cause: error },
    );
  }
}

const prefix = '.wirepact-';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes what runs that were killed left behind. */
function removeInterrupted(project: string): void {
  for (const entry of readdirSync(project)) {
    const pid = entry.startsWith(prefix) ? Number(entry.slice(prefix.length)) : NaN;
    if (pid > 0 && !isRunning(pid)) rmSync(join(project, entry), { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
}

/** What pnpm reports about a packed package. `filename` is an absolute path. */
interface Packed {
  name: string;
  filename: string;
}

/** Packs in the order of the dependencies, as pnpm does. */
async function pack(repository: string, folder: string, signal: AbortSignal): Promise<Packed[]> {
  const args = ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder, '--json'];
  try {
    const { stdout } = await promisify(execFile)('pnpm', args, {
      cwd: repository,
      signal,
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(stdout) as Packed[];
  } catch (error) {
    if (signal.aborted) throw new CommandError('Interrupted. Nothing was written.', { cause: error });
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (code === 'ENOENT') {
      throw new CommandError('pnpm is not installed. Run `npm run pack -- --to <folder>`, which fetches it.');
    }
    throw new CommandError(`pnpm could not pack the packages:\n${stdout}${stderr}`, { cause: error });
  }
}

function fileOf(name: string): string {
  return `${basename(name)}.tgz`;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
