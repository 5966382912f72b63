import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join, matchesGlob, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The folder of all published packages. */
export const packages: string = resolve(import.meta.dirname, '../../../packages');

interface Manifest {
  name: string;
  engines?: { node?: string };
  files?: string[];
  dependencies?: Record<string, string>;
}

/**
 * Writes `<folder>/node_modules` like an install from a registry: a fresh build of each package that runs on any runtime,
 * with only the files that are published, and its dependencies. Rejects with the output of the compiler if a package does
 * not build.
 */
export async function layOutPackages(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const sources = await findPortablePackages();
  await Promise.all(sources.map((source) => copyPackage(source, folder)));
  for (const source of sources) await copyDependencies(source, folder);
}

/** Returns the folders of the packages that do not require Node.js 24, and therefore run on any runtime. */
export async function findPortablePackages(): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(packages)) {
    const source = join(packages, name);
    const manifest = await readManifest(source).catch(() => undefined);
    if (manifest?.name === `@wirepact/${name}` && manifest.engines?.node === '>=20.19') found.push(source);
  }
  return found;
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}

async function copyPackage(source: string, folder: string): Promise<void> {
  const { name, files = [] } = await readManifest(source);
  const target = join(folder, 'node_modules', name);
  const isShipped = (path: string): boolean =>
    files.some((pattern) => path === pattern || path.startsWith(`${pattern}/`)) &&
    !files.some((pattern) => pattern.startsWith('!') && matchesGlob(path, pattern.slice(1)));
  const unbuilt = files.filter((pattern) => !pattern.startsWith('!') && pattern !== 'dist');
  for (const path of ['package.json', ...unbuilt]) {
    await cp(join(source, path), join(target, path), {
      recursive: true,
      filter: (file) => {
        const path = relative(source, file).replaceAll(sep, '/');
        return path === 'package.json' || isShipped(path);
      },
    });
  }
  await build(source, join(target, 'dist'));
}

async function build(source: string, outDir: string): Promise<void> {
  const project = join(source, 'tsconfig.build.json');
  try {
    await execute(process.execPath, [findCompiler('typescript'), '-p', project, '--outDir', outDir]);
  } catch (error) {
    throw new Error(`${source} does not build:\n${(error as { stdout?: string }).stdout}`, { cause: error });
  }
}

/** Returns the path of the `tsc` of the TypeScript that is installed under this name. */
export function findCompiler(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin/tsc');
}

/** Copies the dependencies of a package recursively to a project. The packages of this repository are already there. */
export async function copyDependencies(source: string, folder: string): Promise<void> {
  const { dependencies = {} } = await readManifest(source);
  for (const [name, range] of Object.entries(dependencies)) {
    if (range.startsWith('workspace:')) continue;
    const manifest = findPackageJSON(name, pathToFileURL(join(source, 'package.json')));
    if (!manifest) throw new Error(`${source} depends on ${name}, which is not installed. Run \`pnpm install\`.`);
    const installed = dirname(await realpath(manifest));
    await cp(installed, join(folder, 'node_modules', name), { recursive: true });
    await copyDependencies(installed, folder);
  }
}
