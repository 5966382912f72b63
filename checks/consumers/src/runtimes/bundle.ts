import { existsSync, globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { packages, portablePackages } from '../packed.ts';

export interface BundleOptions {
  /** A file of `hosts/`. */
  host: string;
  /** A folder as `layOutPackages` makes them. */
  packed: string;
  /**
   * The export conditions that a bundler for this runtime goes by. Without, the packages stay outside the bundle, which
   * then belongs in `packed`, and the runtime finds them by its own conditions.
   */
  conditions?: readonly string[] | undefined;
}

/** A suite and where it is. */
export interface SuiteFile {
  /** Such as `webhooks-core/signer`. */
  name: string;
  file: string;
  /** The function that is the suite. */
  exported: string;
  /** What it needs a server for, if so: `<name>-server.ts` beside it, for Node.js. */
  server: string | undefined;
}

/** The suites of the packages and of this folder: functions called `<name>Suite` that files called `*.suite.ts` export. */
export const suiteFiles: readonly SuiteFile[] = [...(await portablePackages()), resolve(import.meta.dirname, '../..')]
  .flatMap((folder) => globSync('{src,test}/**/*.suite.ts', { cwd: folder }).map((path) => ({ folder, path })))
  .flatMap(({ folder, path }) => {
    const file = join(folder, path);
    const [, exported] = /export function (\w+Suite)\b/.exec(readFileSync(file, 'utf8')) ?? [];
    if (!exported) return [];
    const server = file.replace('.suite.ts', '-server.ts');
    const name = `${basename(folder)}/${basename(path, '.suite.ts')}`;
    return { name, file, exported, server: existsSync(server) ? server : undefined };
  })
  .toSorted((one, other) => one.name.localeCompare(other.name));

/** Bundles a host with the test runner and every suite of the repository into one module that imports no file of it. */
export async function bundle({ host, packed, conditions }: BundleOptions): Promise<string> {
  const build = await rolldown({
    input: join(import.meta.dirname, 'hosts', host),
    cwd: packed,
    platform: 'neutral',
    external: /^node:/,
    resolve: { conditionNames: [...(conditions ?? []), 'import', 'default'], mainFields: ['module', 'main'] },
    plugins: [suites(), delivered(packed, conditions === undefined)],
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  return output[0].code;
}

/** The module `virtual:suites`. */
function suites(): Plugin {
  const imports = suiteFiles.map(({ file, exported }, index) => {
    return `import { ${exported} as suite${index} } from ${JSON.stringify(file)};`;
  });
  const members = suiteFiles.map(({ name }, index) => `${JSON.stringify(name)}: suite${index}`);
  const code = [
    ...imports,
    "export { engine } from 'virtual:engine';",
    `export const suites = { ${members.join(', ')} };`,
  ].join('\n');
  return {
    name: 'suites',
    resolveId: (id) => (id === 'virtual:suites' ? '\0virtual:suites' : undefined),
    load: (id) => (id === '\0virtual:suites' ? code : undefined),
  };
}

/**
 * Leads imports of the packages, by name or, from suites that stand inside a package, by path, to what is delivered of
 * them: the suites are about that, and not about the sources.
 */
function delivered(packed: string, isExternal: boolean): Plugin {
  const core = join(packed, 'node_modules/@wirepact/webhooks-core');
  return {
    name: 'delivered',
    async resolveId(id, importer, options) {
      if (importer?.startsWith(packed)) return undefined;
      if (id === 'virtual:engine') {
        if (!isExternal) return this.resolve('#engine', join(core, 'dist/index.js'), { ...options, skipSelf: true });
        // Only a file of the package itself can import `#engine`.
        const door = join(core, 'dist/engine-door.js');
        await writeFile(door, "export { engine } from '#engine';");
        return { id: pathToFileURL(door).href, external: true };
      }
      if (id.startsWith('@wirepact/')) {
        if (isExternal) return { id, external: true };
        return this.resolve(id, join(packed, 'package.json'), { ...options, skipSelf: true });
      }
      const file = importer && id.startsWith('.') ? sourceFile(resolve(dirname(importer), id)) : undefined;
      if (!file) return undefined;
      const target = join(packed, 'node_modules/@wirepact', file.name, 'dist', file.path.replace(/\.ts$/, '.js'));
      return isExternal ? { id: pathToFileURL(target).href, external: true } : target;
    },
  };
}

/** The package and the path below its `src` that a file has, unless it is a suite or no package that is delivered. */
function sourceFile(file: string): { name: string; path: string } | undefined {
  const [name, folder, ...rest] = relative(packages, file).split(sep);
  const path = rest.join('/');
  if (!name || name === '..' || folder !== 'src' || path.endsWith('.suite.ts')) return undefined;
  return { name, path };
}
