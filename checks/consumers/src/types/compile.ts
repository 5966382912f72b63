import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { compiler } from '../packed.ts';

/** What a project of an integrator is set to. */
export interface Project {
  name: string;
  options: object;
  /** The versions of TypeScript that it is checked with, where that is not all of them: each check takes seconds. */
  versions?: readonly string[];
}

/**
 * As strict as it gets, and with all declarations checked but TypeScript's own: what a package gets wrong breaks such a
 * project first.
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

/** The two ways in which modules are found, and the two sets of globals that programs have. */
export const projects: readonly Project[] = [
  { name: 'nodenext', options: { module: 'nodenext', lib: ['es2022', 'dom'], types: [] } },
  { name: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], types: [] } },
  {
    name: 'nodenext without dom',
    versions: ['5.5', '6.0', '7.0'],
    options: { module: 'nodenext', lib: ['es2022'], types: ['node'], typeRoots: [typesFolder()] },
  },
];

/**
 * Checks the program of an integrator against the declarations that are delivered. Gives what the compiler complains of,
 * nothing where it does not, and every file of the packages that it read.
 */
export async function check(
  typescript: string,
  { name, options }: Project,
  packed: string,
): Promise<{ complaints: string; files: string[] }> {
  const folder = join(packed, `${typescript}-${name.replaceAll(/\W+/g, '-')}`);
  await mkdir(folder, { recursive: true });
  await cp(join(import.meta.dirname, 'program'), folder, { recursive: true });
  const settings = { compilerOptions: { ...strictest, ...options }, include: ['*.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const output = await run([roomy, compiler(typescript), '-p', folder, '--pretty', 'false', '--listFiles'], folder);
  const lines = output.split('\n').filter((line) => line !== '');
  const isFile = (line: string): boolean => /^(?:\/|[A-Z]:)[^(]*\.[cm]?tsx?$/.test(line);
  return {
    complaints: lines.filter((line) => !isFile(line)).join('\n'),
    files: lines.filter((line) => isFile(line) && line.includes('/@wirepact/')),
  };
}

// Compilers leave much behind that is soon let go of; with room for it they are a fifth faster.
const roomy = '--max-semi-space-size=64';

/** What a compiler says; that it finds fault is no failure. */
function run(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error && stdout === '') reject(new Error(stderr || error.message, { cause: error }));
      else resolve(stdout);
    });
  });
}

function typesFolder(): string {
  return join(import.meta.dirname, '../../node_modules/@types');
}
