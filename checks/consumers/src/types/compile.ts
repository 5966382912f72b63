import { execFile } from 'node:child_process';
import { cp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { copyDependencies, findCompiler } from '../packed.ts';

/** A project of an integrator, with its compiler settings. */
export interface Project {
  name: string;
  options: object;
  /** The TypeScript versions that check it. Each check takes seconds. Default: all. */
  versions?: readonly string[];
}

/**
 * The strictest settings, which check all declarations except TypeScript's own. A mistake in a package breaks such a project
 * first.
 */
const strictest = {
  target: 'es2022',
  strict: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
};

/** Both ways of module resolution, and both sets of globals. */
export const projects: readonly Project[] = [
  { name: 'nodenext', options: { module: 'nodenext', lib: ['es2022', 'dom'], types: [] } },
  { name: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], types: [] } },
  {
    name: 'nodenext without dom',
    versions: ['5.5', '6.0', '7.0'],
    options: { module: 'nodenext', lib: ['es2022'], types: ['node'], typeRoots: [findTypesFolder()] },
  },
];

/** The versions of @types/node whose newest release is checked. The newest one is what a plain install of it gives. */
export const nodeTypes: readonly string[] = ['22', '24', '25', '26'];

/** Checks that servers of Node.js and Express accept the handlers. Returns the complaints of the compiler. */
export async function checkServers(nodeVersion: string, packed: string): Promise<string> {
  const folder = join(packed, `servers-${nodeVersion}`);
  const installed = join(folder, 'node_modules/@types');
  await cp(join(import.meta.dirname, 'servers'), folder, { recursive: true });
  // Copies, because packages in pnpm's store would find another version of @types/node beside them.
  const express = await realpath(join(findTypesFolder(), 'express'));
  await cp(express, join(installed, 'express'), { recursive: true });
  await copyDependencies(express, folder);
  const node = await realpath(join(import.meta.dirname, `../../node_modules/types-node-${nodeVersion}`));
  await rm(join(installed, 'node'), { recursive: true, force: true });
  await cp(node, join(installed, 'node'), { recursive: true });
  await copyDependencies(node, folder);
  const compilerOptions = { ...strictest, skipLibCheck: true, module: 'nodenext', lib: ['es2022'], types: ['node'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  return runNode([findCompiler('typescript'), '-p', folder, '--pretty', 'false'], folder);
}

/** What a compiler says about a project. */
export interface Checked {
  /** The complaints of the compiler. Empty if there are none. */
  complaints: string;
  /** Every file of our packages that it read. */
  files: string[];
}

/**
 * Checks the programs of an integrator against the published declarations, in each of the projects. Rejects if the compiler
 * does not run.
 */
export async function checkProjects(
  typescript: string,
  chosen: readonly Project[],
  packed: string,
): Promise<Map<Project, Checked>> {
  const folders = await Promise.all(chosen.map((project) => writeProject(typescript, project, packed)));
  const checked = typescript === 'typescript' ? await runCompiler(folders) : await runApi(typescript, folders);
  return new Map(
    chosen.map((project, index) => {
      const { complaints, files } = checked[index]!;
      return [project, { complaints, files: files.filter((file) => file.includes('/@wirepact/')) }];
    }),
  );
}

async function writeProject(typescript: string, { name, options }: Project, packed: string): Promise<string> {
  const folder = join(packed, `${typescript}-${name.replaceAll(/\W+/g, '-')}`);
  await mkdir(folder, { recursive: true });
  await cp(join(import.meta.dirname, 'program'), folder, { recursive: true });
  const settings = { compilerOptions: { ...strictest, ...options }, include: ['*.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  return folder;
}

/** The compiler of TypeScript 7 is a program without an API. */
async function runCompiler(folders: readonly string[]): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const folder of folders) {
    const output = await runNode(
      [findCompiler('typescript'), '-p', folder, '--pretty', 'false', '--listFiles'],
      folder,
    );
    const lines = output.split('\n').filter((line) => line !== '');
    const isFile = (line: string): boolean => /^(?:\/|[A-Z]:)[^(]*\.[cm]?tsx?$/.test(line);
    checked.push({ complaints: lines.filter((line) => !isFile(line)).join('\n'), files: lines.filter(isFile) });
  }
  return checked;
}

async function runApi(typescript: string, folders: readonly string[]): Promise<Checked[]> {
  const program = join(import.meta.dirname, 'compiler.mjs');
  return JSON.parse(
    await runNode([...forShortRuns, program, typescript, ...folders], import.meta.dirname),
  ) as Checked[];
}

// Compilers create many short-lived objects. With more space for them they are a fifth faster. They also end before the
// optimizing compiler of Node.js has paid off: without it they need a sixth less time.
const forShortRuns = ['--max-semi-space-size=64', '--single-threaded-gc', '--no-opt'];

/** Returns the output of a program, even if it fails. */
function runNode(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error && stdout === '') reject(new Error(stderr || error.message, { cause: error }));
      else resolve(stdout);
    });
  });
}

function findTypesFolder(): string {
  return join(import.meta.dirname, '../../node_modules/@types');
}
