import { join } from 'node:path';
import { Application, type ProjectReflection, type ReflectionSymbolId, type TranslatedString } from 'typedoc';
import ts from 'typescript';
import { keepAsWritten } from './as-written.ts';
import { Messages } from './messages.ts';
import { addressOf, isWire, isWireFile, type PublishedPackage } from './packages.ts';
import { reshape } from './reshape.ts';
import { PackagesRouter } from './router.ts';
import { settings } from './settings.ts';
import { PackagesTheme } from './theme.ts';
import { undocumented } from './undocumented.ts';

/** The public API of packages. */
export interface Surface {
  project: ProjectReflection;
  /** Writes a page for each entry, as Markdown. */
  write(folder: string): Promise<void>;
}

/**
 * Reads the public API of packages from their sources.
 *
 * @throws {Error} with a list of all exports without a docstring, all links in docstrings that do not resolve, and all types
 *   that are needed but not exported.
 */
export async function readSurface(packages: readonly PublishedPackage[]): Promise<Surface> {
  // Shared packages come first, because re-exports in the packages of APIs are described there.
  const entries = [...packages]
    .sort((a, b) => Number(a.isApi) - Number(b.isApi))
    .flatMap((one) => one.entries)
    .filter((entry) => !isWire(entry));
  const app = await Application.bootstrapWithPlugins({
    ...settings,
    router: 'packages',
    theme: 'packages',
  });
  const messages = new Messages();
  app.logger = messages;
  app.renderer.defineRouter('packages', PackagesRouter);
  app.renderer.defineTheme('packages', PackagesTheme);
  app.converter.addUnknownSymbolResolver((_, __, ___, symbol) => wireAddress(packages, symbol));

  keepAsWritten(app);
  reshape(app, packages);

  const program = ts.createProgram(
    entries.map(({ source }) => source),
    compilerOptions(),
  );
  const project = app.converter.convert(
    entries.map(({ specifier, source }) => ({
      displayName: specifier,
      program,
      sourceFile: program.getSourceFile(source)!,
    })),
  );
  app.validate(project);
  for (const name of undocumented(project)) messages.warn(`${name} has no docstring` as TranslatedString);
  refuse(messages);
  return {
    project,
    write: async (folder) => {
      await app.generateDocs(project, folder);
      refuse(messages);
    },
  };
}

/** The compiler options of this package. With them, other packages resolve to their sources. */
function compilerOptions(): ts.CompilerOptions {
  const file = join(import.meta.dirname, '../../tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, join(file, '..')).options;
}

function refuse({ complaints }: Messages): void {
  if (complaints.length > 0)
    throw new Error(`the reference of the packages is not complete.\n${complaints.join('\n')}`);
}

/** The address of a type of requests, responses or events. */
function wireAddress(
  packages: readonly PublishedPackage[],
  symbol: ReflectionSymbolId | undefined,
): string | undefined {
  if (!symbol || !isWireFile(symbol.packagePath)) return undefined;
  const { entries = [] } = packages.find(({ name }) => name === symbol.packageName) ?? {};
  const entry = entries.find((one) => isWire(one) && one.source.replaceAll('\\', '/').endsWith(symbol.packagePath));
  return entry && `${addressOf(entry)}#${symbol.qualifiedName}`;
}
