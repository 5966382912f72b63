import { readFile, writeFile } from 'node:fs/promises';
import { Failure } from './failure.ts';
import { writeVariable } from './shell.ts';

/**
 * Sets variables in a file such as `.env`. A line that sets one of them is replaced; every other line stays as it is. A file that
 * does not exist is created, so that only its owner can read it.
 *
 * @throws {Failure} if the file cannot be read or written.
 */
export async function setVariables(
  path: string,
  variables: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  try {
    const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const after = variables.reduce(setVariable, before);
    if (after !== before) await writeFile(path, after, { mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`Cannot use ${path} (${code}). Name a file in a folder that exists and can be written.`);
  }
}

function setVariable(text: string, variable: { readonly name: string; readonly value: string }): string {
  const line = writeVariable(variable);
  const known = new RegExp(`^(?:export )?${variable.name}=.*$`, 'm');
  // As a function, because a text could have patterns such as `$&`.
  if (known.test(text)) return text.replace(known, () => line);
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${end}${line}\n`;
}
