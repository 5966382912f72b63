import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '@wirepact/consumers/run';
import { repository } from '@wirepact/scripts/contract/apis';
import type { Step } from './read-page.ts';

/** Where a reader works. */
export interface Desk {
  /** The folder that the reader begins in. The clone is beside the project. */
  folder: string;
  /** The folder that the reader is in, relative to `folder`. */
  place: string;
  /** The environment of the reader's terminals. */
  env: NodeJS.ProcessEnv;
  /** The free ports that programs use, by the ports that pages name. */
  ports: ReadonlyMap<string, number>;
}

/**
 * Does exactly what a page says, and compares what it shows. Returns the folder that the reader is in at the end, relative
 * to the first one. Rejects with the step that failed. Programs in the second terminal end with the page.
 */
export async function followPage(steps: readonly Step[], desk: Desk): Promise<string> {
  let { place } = desk;
  /** What each terminal has shown: in the second one everything so far, in the others only the last commands. */
  const shown = { project: '', clone: '', 'second-terminal': '' };
  const programs: Program[] = [];
  try {
    for (const step of steps.map((step) => replacePorts(step, desk.ports))) {
      const cwd = join(desk.folder, place);
      if (step.does === 'write') {
        mkdirSync(dirname(join(cwd, step.path)), { recursive: true });
        writeFileSync(join(cwd, step.path), step.content);
      } else if (step.does === 'see') {
        const isShown = (): boolean => matches(shown[step.terminal], step.text);
        const explain = (): string => `The page shows\n${step.text}\n\nbut the terminal shows\n${shown[step.terminal]}`;
        if (step.terminal === 'second-terminal') await waitUntil(isShown, explain);
        else if (!isShown()) throw new Error(explain());
      } else if (step.terminal === 'clone') {
        shown.clone = await pack(step.commands, desk);
      } else if (step.terminal === 'second-terminal') {
        const open = await findOpenPorts(desk.ports);
        const program = startProgram(step.commands, cwd, desk.env, (text) => (shown['second-terminal'] += text));
        programs.push(program);
        await waitUntil(
          async () => program.hasEnded() || (await findOpenPorts(desk.ports)).length > open.length,
          () => `${step.commands} does not listen on a port that the page names:\n${shown['second-terminal']}`,
        );
        if (program.hasEnded()) throw new Error(`${step.commands} has ended:\n${shown['second-terminal']}`);
      } else {
        // The line is on the page, because a reader pastes what the command before has printed.
        const isPasted = step.commands.includes(' ./wirepact/');
        if (isPasted && step.commands !== shown.clone.trim()) {
          throw new Error(`The page installs\n${step.commands}\n\nbut \`npm run pack\` printed\n${shown.clone}`);
        }
        ({ output: shown.project, place } = await runCommands(step.commands, desk, place));
      }
    }
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
  }
  return place;
}

/** Packs as `npm run pack` does, without installing the dependencies of the repository first: the tests have them. */
async function pack(command: string, { folder }: Desk): Promise<string> {
  const [, args] = /^npm run pack -- (.*)$/.exec(command) ?? [];
  if (!args) throw new Error(`Readers only pack in the clone, but the page says: ${command}`);
  const env = { ...process.env, CALLER_FOLDER: join(folder, 'wirepact') };
  return run(process.execPath, ['scripts/pack.ts', ...args.split(' ')], { cwd: repository, env });
}

/** Runs commands until one fails. A `cd` is effective after them, too. */
async function runCommands(
  commands: string,
  { folder, env }: Desk,
  place: string,
): Promise<{ output: string; place: string }> {
  const lastPlace = join(folder, '.place');
  const script = `${commands}\npwd > '${lastPlace}'`;
  const output = await run('sh', ['-e', '-c', script], { cwd: join(folder, place), env });
  return { output, place: readFileSync(lastPlace, 'utf8').trim().slice(folder.length) };
}

interface Program {
  hasEnded(): boolean;
  stop(): Promise<void>;
}

function startProgram(command: string, cwd: string, env: NodeJS.ProcessEnv, print: (text: string) => void): Program {
  // In its own group, because `npx` starts the program as its child.
  const child = spawn('sh', ['-c', command], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => print(String(text)));
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const kill = (): void => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
  };
  process.on('exit', kill);
  return {
    hasEnded: () => child.exitCode !== null,
    async stop() {
      process.off('exit', kill);
      kill();
      await closed;
    },
  };
}

async function findOpenPorts(ports: ReadonlyMap<string, number>): Promise<number[]> {
  const open = await Promise.all(
    [...ports.values()].map((port) => {
      const socket = connect(port, 'localhost');
      return new Promise<number[]>((resolve) => {
        socket.on('connect', () => resolve([port]));
        socket.on('error', () => resolve([]));
      }).finally(() => socket.destroy());
    }),
  );
  return open.flat();
}

function replacePorts(step: Step, ports: ReadonlyMap<string, number>): Step {
  const replace = (text: string): string =>
    [...ports].reduce((text, [written, port]) => text.replaceAll(new RegExp(`\\b${written}\\b`, 'g'), `${port}`), text);
  if (step.does === 'run') return { ...step, commands: replace(step.commands) };
  return step.does === 'write' ? { ...step, content: replace(step.content) } : { ...step, text: replace(step.text) };
}

/** Whether a terminal shows a text, in which `…` is any text. */
function matches(shown: string, text: string): boolean {
  const parts = text.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`).test(shown.trim());
}

async function waitUntil(isTrue: () => boolean | Promise<boolean>, explain: () => string): Promise<void> {
  for (const end = Date.now() + 20_000; !(await isTrue()); await sleep(30)) {
    if (Date.now() > end) throw new Error(explain());
  }
}
