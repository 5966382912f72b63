import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/** A value and the type that it must satisfy, as an expression with `operations`, `webhooks` and `components`. */
export interface Assertion {
  value: unknown;
  type: string;
}

/** Assertions about the generated types of one API. */
export interface AssertionFile {
  /** The name of the file to write, without `.ts`. */
  name: string;
  /** Absolute path of the generated types. */
  types: string;
  assertions: readonly Assertion[];
}

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

// The errors for a value that does not fit a type. Any other error means that the assertion itself is wrong.
const MISFITS = new Set([1360, 2322, 2326, 2353, 2375, 2559, 2560, 2561, 2739, 2740, 2741, 2820]);

/**
 * Writes one `satisfies` line for each assertion to `folder`, and compiles all files in one run. Returns the result for
 * each assertion of each file: a sentence, or `undefined` if the value satisfies the type.
 *
 * @throws {Error} if a type expression does not exist, or if the compiler does not run.
 */
export function askTypeScript(folder: string, files: readonly AssertionFile[]): (string | undefined)[][] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sources = files.map((file) => ({ ...file, ...sourceOf(folder, file) }));
  for (const { name, text } of sources) writeFileSync(join(folder, `${name}.ts`), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: files.map(({ name }) => `${name}.ts`) }),
  );

  const { stdout, stderr, status, error } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', folder], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const diagnostics = [...stdout.matchAll(/^(\S.*?)\((\d+),\d+\): error TS(\d+): (.*)$/gm)];
  if (error || status === null || (status !== 0 && diagnostics.length === 0)) {
    throw new Error(`The TypeScript compiler did not run: ${error?.message ?? (stderr || stdout)}`);
  }
  const misfits = sources.map(({ assertions }) => assertions.map((): string | undefined => undefined));
  for (const [all, file, line, code, message] of diagnostics) {
    const index = sources.findIndex(({ name }) => `${name}.ts` === file);
    const source = sources[index];
    const assertion = Number(line) - 1 - (source?.preamble ?? 0);
    if (!source || assertion < 0 || !MISFITS.has(Number(code))) {
      throw new Error(
        `The assertions do not compile: ${all}. Run \`pnpm generate\`, then see ${join(folder, String(file))}.`,
      );
    }
    misfits[index]![assertion] ??= message;
  }
  return misfits;
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023'],
  module: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The text of a file, and the number of lines before the first assertion. */
function sourceOf(folder: string, { types, assertions }: AssertionFile): { text: string; preamble: number } {
  const aliases = new Map<string, string>();
  for (const { type } of assertions) if (!aliases.has(type)) aliases.set(type, `T${aliases.size}`);
  const specifier = relative(folder, resolve(types)).replaceAll('\\', '/');
  const preamble = [
    '// Written by the contract tests. Each line is one assertion.',
    `import type { components, operations, webhooks } from ${JSON.stringify(specifier.startsWith('.') ? specifier : `./${specifier}`)};`,
    'type Present<T> = Exclude<T, undefined>;',
    ...[...aliases].map(([type, alias]) => `type ${alias} = ${type};`),
  ];
  const lines = assertions.map(({ type, value }) => `(${JSON.stringify(value)}) satisfies ${aliases.get(type)};`);
  return { text: [...preamble, ...lines, ''].join('\n'), preamble: preamble.length };
}
