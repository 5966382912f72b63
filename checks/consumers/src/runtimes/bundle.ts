import { existsSync, globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { packages, findPortablePackages } from '../packed.ts';

const consumers = resolve(import.meta.dirname, '../..');

export interface BundleOptions {
  /** A file of `hosts/`. */
  host: string;
  /** A folder written by `layOutPackages`. */
  packed: string;
  /**
   * The export conditions of a bundler for this runtime. If they are absent, the packages stay external. The bundle must then
   * be in `packed`, and the runtime resolves the packages with its own conditions.
   */
  conditions?: readonly string[] | undefined;
}

/** A suite and its file. */
export interface SuiteFile {
  /** Such as `webhooks-core/signer`. */
  name: string;
  file: string;
  /** The name of the exported suite function. */
  exported: string;
  /** The file of its server for Node.js, `<name>-server.ts` beside the suite, if it has one. */
  server: string | undefined;
}

/** The suites of the packages and of this package: functions named `<name>Suite`, exported by files named `*.suite.ts`. */
export const suiteFiles: readonly SuiteFile[] = [...(await findPortablePackages()), consumers]
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

/** Bundles a host with the test runner and all suites into one module that imports no files of the repository. */
export async function bundle({ host, packed, conditions }: BundleOptions): Promise<string> {
  const build = await rolldown({
    input: join(import.meta.dirname, 'hosts', host),
    cwd: packed,
    platform: 'neutral',
    external: /^node:/,
    resolve: { conditionNames: [...(conditions ?? []), 'import', 'default'], mainFields: ['module', 'main'] },
    plugins: [provideSuites(), await provideReceivers(), usePublishedFiles(packed, conditions === undefined)],
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  return output[0].code;
}

/** Provides the module `virtual:suites`. */
function provideSuites(): Plugin {
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

/** Provides the module `virtual:receivers`. */
async function provideReceivers(): Promise<Plugin> {
  const folders = (await findPortablePackages()).filter((folder) =>
    existsSync(join(folder, 'src/generated/webhooks.ts')),
  );
  const parts = ['webhooks', 'testing', 'schemas'];
  const imports = folders.flatMap((folder, index) =>
    parts.map((part) => `import * as ${part}${index} from '@wirepact/${basename(folder)}/${part}';`),
  );
  const members = folders.map((folder, index) => {
    const modules = parts.map((part) => `${part}: ${part}${index}`);
    return `${JSON.stringify(basename(folder))}: { ${modules.join(', ')} }`;
  });
  const code = [...imports, `export const receivers = { ${members.join(', ')} };`].join('\n');
  return {
    name: 'receivers',
    resolveId: (id) => (id === 'virtual:receivers' ? '\0virtual:receivers' : undefined),
    load: (id) => (id === '\0virtual:receivers' ? code : undefined),
  };
}

/**
 * Redirects imports of the packages to their published files, because the suites test these and not the sources. Suites
 * outside a package import it by name, and suites inside a package by path.
 */
function usePublishedFiles(packed: string, isExternal: boolean): Plugin {
  const core = join(packed, 'node_modules/@wirepact/webhooks-core');
  return {
    name: 'published-files',
    async resolveId(id, importer, options) {
      if (importer?.startsWith(packed)) return undefined;
      if (id === 'virtual:engine') {
        if (!isExternal) return this.resolve('#engine', join(core, 'dist/index.js'), { ...options, skipSelf: true });
        // Only a file of the package itself can import `#engine`.
        const bridge = join(core, 'dist/engine-bridge.js');
        await writeFile(bridge, "export { engine } from '#engine';");
        return { id: pathToFileURL(bridge).href, external: true };
      }
      // Checks are not published, so their sources are bundled.
      if (id.startsWith('@wirepact/') && !id.startsWith('@wirepact/contract-tests/')) {
        if (isExternal) return { id, external: true };
        return this.resolve(id, join(packed, 'package.json'), { ...options, skipSelf: true });
      }
      const file = importer && id.startsWith('.') ? parseSourcePath(resolve(dirname(importer), id)) : undefined;
      if (!file) return undefined;
      const target = join(packed, 'node_modules/@wirepact', file.name, 'dist', file.path.replace(/\.ts$/, '.js'));
      return isExternal ? { id: pathToFileURL(target).href, external: true } : target;
    },
  };
}

/** Splits the path of a file into its package and the path below `src`. Returns `undefined` for suites and other files. */
function parseSourcePath(file: string): { name: string; path: string } | undefined {
  const [name, folder, ...rest] = relative(packages, file).split(sep);
  const path = rest.join('/');
  if (!name || name === '..' || folder !== 'src' || path.endsWith('.suite.ts')) return undefined;
  return { name, path };
}
