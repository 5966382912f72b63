import { join } from 'node:path';
import { Application, type ProjectReflection, type ReflectionSymbolId, type TranslatedString } from 'typedoc';
import ts from 'typescript';
import { keepAsWritten } from './as-written.ts';
import { Messages } from './messages.ts';
import { addressOf, isWire, type PublishedPackage } from './packages.ts';
import { reshape } from './reshape.ts';
import { PackagesRouter } from './router.ts';
import { settings } from './settings.ts';
import { PackagesTheme } from './theme.ts';
import { undocumented } from './undocumented.ts';

/** The public surface of packages, and how to write it down. */
export interface Surface {
  project: ProjectReflection;
  /** Writes a page for each entry, as Markdown. */
  write(folder: string): Promise<void>;
}

/**
 * Reads the public surface of packages from their sources.
 *
 * @throws {Error} that names everything exported that has no docstring, every link in a docstring that leads nowhere, and
 *   every type that is needed but not exported.
 */
export async function readSurface(packages: readonly PublishedPackage[]): Promise<Surface> {
  // What an API's package passes on is described where it comes from, and that is where it is read first.
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

/** Those that this package is checked with: others resolve to their sources. */
function compilerOptions(): ts.CompilerOptions {
  const file = join(import.meta.dirname, '../../tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, join(file, '..')).options;
}

function refuse({ complaints }: Messages): void {
  if (complaints.length > 0)
    throw new Error(`the reference of the packages is not complete.\n${complaints.join('\n')}`);
}

/** Where a type of what is sent is listed. */
function wireAddress(
  packages: readonly PublishedPackage[],
  symbol: ReflectionSymbolId | undefined,
): string | undefined {
  if (!symbol?.packagePath.endsWith('/generated/types.ts')) return undefined;
  const entry = packages.find(({ name }) => name === symbol.packageName)?.entries.find(isWire);
  return entry && `${addressOf(entry)}#${symbol.qualifiedName}`;
}
