import { readFile } from 'node:fs/promises';
import { parse, YAMLParseError } from 'yaml';
import { SandboxError } from './sandbox-error.ts';

/**
 * Reads a YAML or JSON file with the contents of a world, for the option `contents`. What it contains is not checked.
 *
 * @throws {SandboxError} `invalid` if the file cannot be read, or is not an object in YAML.
 */
export async function readContents(file: string): Promise<object> {
  const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new SandboxError('invalid', `Cannot read ${file} (${code}). Name a YAML or JSON file that exists.`);
  });
  const contents = parseYaml(file, text);
  if (typeof contents === 'object' && contents !== null && !Array.isArray(contents)) return contents;
  throw new SandboxError('invalid', `${file} does not contain an object. Write the name of an API and a colon first.`);
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [{ line, col } = { line: 1, col: 1 }] = error.linePos ?? [];
    const [reason] = error.message.split(' at line ');
    throw new SandboxError('invalid', `${file}:${line}:${col} is not YAML: ${reason}.`);
  }
}
