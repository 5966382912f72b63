// Run as `node compiler.mjs <typescript> <folder>…`: checks projects one after another in one process, with the API that
// TypeScript has up to version 6. Prints a list of { complaints, files }.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

const [typescript, ...folders] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(typescript);

const configHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic({ messageText }) {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
};

/** The files of TypeScript itself. They are the same in every project. */
const libraries = ts.getDirectoryPath(ts.getDefaultLibFilePath({}));
const parsed = new Map();
/** The files of other packages that one project has checked. They take half of the time of a project. */
const known = new Set();

process.stdout.write(JSON.stringify(folders.map(checkProject)));

function checkProject(folder) {
  const config = ts.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.json'), {}, configHost);
  const { options, fileNames: rootNames, errors: configFileParsingDiagnostics } = config;
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (!name.startsWith(libraries)) return getSourceFile(name, ...rest);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram({ rootNames, options, host, configFileParsingDiagnostics });
  const files = program.getSourceFiles().filter((file) => !program.isSourceFileDefaultLibrary(file));
  const complaints = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files
      .filter(mustCheck)
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  return { complaints: ts.formatDiagnostics(complaints, host).trim(), files: files.map(({ fileName }) => fileName) };
}

/** Our packages and the programs are checked in every project. The large declarations of Node.js are not ours. */
function mustCheck({ fileName }) {
  if (!/\/node_modules\/(?!@wirepact\/)/.test(fileName)) return true;
  if (fileName.includes('/@types/node/') || known.has(fileName)) return false;
  known.add(fileName);
  return true;
}
