import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { currentNode, isSupported, oldestNode } from '../registry/nodes.ts';
import { publicPackages, readManifest, repository, type Manifest } from '../registry/packages.ts';
import type { Registry } from '../registry/registry.ts';
import { run } from '../registry/run.ts';

/**
 * Imports and requires every entry of every package of ours that is installed in the project at `folder`, on every
 * Node.js that the package supports, and asks each command for its version. Rejects with what fails, and gives numbers.
 */
export async function useEntries(registry: Registry, folder: string): Promise<string> {
  const manifests = installed(folder);
  const missing = publicPackages(repository).filter(({ manifest }) =>
    manifests.every(({ name }) => name !== manifest.name),
  );
  if (missing.length > 0) throw new Error(`Not installed: ${missing.map(({ manifest }) => manifest.name).join(', ')}.`);
  const counted: string[] = [];
  for (const node of [currentNode, oldestNode()]) {
    if ('missing' in node) continue;
    const entries = manifests
      .filter(({ engines }) => isSupported(node.version, engines?.node))
      .flatMap(({ name, exports = {} }) => Object.keys(exports).map((entry) => name + entry.slice(1)));
    // In processes of their own: what has been imported once can always be required.
    for (const { type, program } of loaders) {
      const args = ['--no-warnings', `--input-type=${type}`, '--eval', program, JSON.stringify(entries)];
      await run(node.path, args, { cwd: folder, env: registry.env });
    }
    counted.push(`${entries.length} entries on Node.js ${node.version}`);
  }
  const commands = manifests.flatMap(({ bin = {}, version }) => Object.keys(bin).map((name) => ({ name, version })));
  for (const { name, version } of commands) {
    const said = await run(join(folder, 'node_modules/.bin', name), ['--version'], { cwd: folder, env: registry.env });
    if (said.trim() !== version) throw new Error(`${name} --version says "${said.trim()}", its package is ${version}.`);
  }
  return `${counted.join(', ')}; ${commands.length} command`;
}

/** The packages of ours in a `node_modules`: the scope, and the command line. */
function installed(folder: string): Manifest[] {
  const modules = join(folder, 'node_modules');
  const names = readdirSync(join(modules, '@wirepact')).map((name) => `@wirepact/${name}`);
  return ['wirepact', ...names].map((name) => readManifest(join(modules, name)));
}

/** A program that loads every entry it is given, in either way, and ends with what it could not load. */
const loader = (load: string): string => `
  const failures = [];
  const load = ${load};
  (async () => {
    for (const entry of JSON.parse(process.argv[1])) {
      try {
        await load(entry);
      } catch (error) {
        failures.push(entry + ': ' + error.message);
      }
    }
    if (failures.length > 0) throw new Error('These entries do not load:\\n' + failures.join('\\n'));
  })();
`;

const loaders = [
  {
    type: 'module',
    program: loader("(entry) => import(entry, entry.endsWith('.json') ? { with: { type: 'json' } } : {})"),
  },
  { type: 'commonjs', program: loader('(entry) => require(entry)') },
];
