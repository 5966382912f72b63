import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join, matchesGlob, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The folder of all published packages of this repository. */
export const packages: string = resolve(import.meta.dirname, '../../../packages');

interface Manifest {
  name: string;
  engines?: { node?: string };
  files?: string[];
  dependencies?: Record<string, string>;
}

/**
 * Writes `<folder>/node_modules` as an install from a registry would: each package that is for any runtime, freshly built,
 * with no more files than it would be published with, and what it depends on. Rejects with what the compiler says where a
 * package does not build.
 */
export async function layOutPackages(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const sources = await portablePackages();
  await Promise.all(sources.map((source) => deliver(source, folder)));
  for (const source of sources) await deliverDependencies(source, folder);
}

/** The folders of the packages that do without Node.js 24, which is to say that no runtime in particular is needed. */
export async function portablePackages(): Promise<string[]> {
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

async function deliver(source: string, folder: string): Promise<void> {
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
        const own = relative(source, file).replaceAll(sep, '/');
        return own === 'package.json' || isShipped(own);
      },
    });
  }
  await build(source, join(target, 'dist'));
}

async function build(source: string, outDir: string): Promise<void> {
  const project = join(source, 'tsconfig.build.json');
  try {
    await execute(process.execPath, [compiler('typescript'), '-p', project, '--outDir', outDir]);
  } catch (error) {
    throw new Error(`${source} does not build:\n${(error as { stdout?: string }).stdout}`, { cause: error });
  }
}

/** The `tsc` of a TypeScript that is installed under this name. */
export function compiler(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin/tsc');
}

/** Copies what a package depends on, and what that depends on; the packages of this repository are there already. */
async function deliverDependencies(source: string, folder: string): Promise<void> {
  const { dependencies = {} } = await readManifest(source);
  for (const [name, range] of Object.entries(dependencies)) {
    if (range.startsWith('workspace:')) continue;
    const manifest = findPackageJSON(name, pathToFileURL(join(source, 'package.json')));
    if (!manifest) throw new Error(`${name}, which ${source} depends on, is not installed. Run \`pnpm install\`.`);
    const installed = dirname(await realpath(manifest));
    await cp(installed, join(folder, 'node_modules', name), { recursive: true });
    await deliverDependencies(installed, folder);
  }
}
