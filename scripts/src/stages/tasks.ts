import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the tasks that turbo runs for the given names, as `<package>:<script>`; a script of the root is `//:<script>`.
 * Only those scripts of the root count that turbo.json lists, as turbo has it.
 */
export function listTasks(root: string, names: readonly string[]): string[] {
  const folders = ['packages', 'checks'].flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [],
  );
  return ['.', 'scripts', 'docs', 'examples', ...folders].flatMap((folder) => {
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) return [];
    const { name, scripts = {} } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const owner = folder === '.' ? '//' : name;
    return names.filter((task) => task in scripts).map((task) => `${owner}:${task}`);
  });
}

interface Manifest {
  name: string;
  scripts?: Record<string, string>;
}
