import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** A task that has finished. */
export interface FinishedTask {
  /** `<package>:<script>`, as in `listTasks`. */
  id: string;
  /** Nothing that the task depends on has changed, so it was not run. */
  isCached: boolean;
}

export interface Failure {
  /** The task that failed; empty if turbo itself failed. */
  id: string;
  /** What the failing tool printed. */
  output: string;
}

/**
 * Runs tasks and what they depend on side by side, and reports each one that passes. The first task that fails stops the
 * others, and is returned.
 */
export async function runTasks(
  names: readonly string[],
  { folder, cores }: { folder: string; cores: number },
  report: (task: FinishedTask) => void,
): Promise<Failure | undefined> {
  const child = spawn(
    process.execPath,
    [
      join(folder, 'node_modules/turbo/bin/turbo'),
      'run',
      ...names,
      '--output-logs=new-only',
      // A task's lines come together once it has ended.
      '--log-order=grouped',
      `--concurrency=${countTasks(cores)}`,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        // The tasks start several hundred processes. Each one compiles its modules only if no other has done so.
        NODE_COMPILE_CACHE: join(folder, 'node_modules/.cache/node'),
        // The compiler of TypeScript 7 ends soon: with less garbage collection it needs a fifth less time, for some more memory.
        GOGC: '400',
        ...process.env,
        // On GitHub, turbo would print groups in the form of GitHub instead.
        GITHUB_ACTIONS: undefined,
        TEST_WORKERS: String(countWorkers(cores)),
      },
    },
  );
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const groups = readGroups(report);
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) groups.read(line);
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  groups.end();
  if (code === 0) return undefined;
  return groups.failure() ?? { id: '', output: `${groups.other()}\n${errors}`.trim() };
}

/** Reads what turbo prints line by line: one group of lines for each task that has ended. */
export function readGroups(report: (task: FinishedTask) => void): {
  read(line: string): void;
  /** Must be called after the last line. */
  end(): void;
  failure(): Failure | undefined;
  /** The lines that belong to no task. */
  other(): string;
} {
  let group: { id: string; isCached: boolean; lines: string[] } | undefined;
  let failure: Failure | undefined;
  let quiet: NodeJS.Timeout | undefined;
  const others: string[] = [];

  const close = (): void => {
    clearTimeout(quiet);
    if (!group) return;
    const { id, isCached, lines } = group;
    group = undefined;
    // The tasks that turbo stops after a failure end without a word about it.
    if (failure) return;
    if (lines.some((line) => line.includes('ELIFECYCLE'))) failure = { id, output: readable(lines) };
    else report({ id, isCached });
  };

  return {
    read(colourful) {
      const line = stripVTControlCharacters(colourful);
      const [, id, how] = /^(\S+): cache (hit|miss|bypass)\b/.exec(line) ?? [];
      if (id) {
        close();
        group = { id, isCached: how === 'hit', lines: [] };
      } else if (group && line.startsWith(`${group.id}: `)) {
        group.lines.push(colourful.slice(colourful.indexOf(`${group.id}: `) + group.id.length + 2));
      } else if (line.trim() !== '') {
        close();
        others.push(line);
      }
      // A group comes at once, and nothing marks its end: it is over when nothing more comes.
      clearTimeout(quiet);
      if (group) quiet = setTimeout(close, 300);
    },
    end: close,
    failure: () => failure,
    other: () => others.join('\n'),
  };
}

/** What the failing tool printed, without the lines of the programs that started it. */
function readable(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^\$ |ELIFECYCLE/.test(stripVTControlCharacters(line)))
    .join('\n')
    .trim();
}

/** Tasks also wait: for servers, for the registry, for files. Two more than there are cores keep all cores busy. */
function countTasks(cores: number): number {
  return cores + 2;
}

/** Test files that one task runs at a time. The tasks together must not start many more than there are cores. */
function countWorkers(cores: number): number {
  return Math.max(1, Math.floor(cores / 4));
}
