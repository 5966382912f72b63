import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { currentNode, isSupported, findOldestNode } from '../registry/nodes.ts';
import { listPublicPackages, readManifest, repository, type Manifest } from '../registry/packages.ts';
import type { Registry } from '../registry/registry.ts';
import { run } from '../registry/run.ts';

/**
 * Imports and requires every entry of our packages in the project at `folder`, on each Node.js that the package supports,
 * and runs each command with `--version`. Returns the counts. Rejects with what fails.
 */
export async function useEntries(registry: Registry, folder: string): Promise<string> {
  const manifests = findInstalledPackages(folder);
  const missing = listPublicPackages(repository).filter(({ manifest }) =>
    manifests.every(({ name }) => name !== manifest.name),
  );
  if (missing.length > 0) throw new Error(`Not installed: ${missing.map(({ manifest }) => manifest.name).join(', ')}.`);
  const counts: string[] = [];
  for (const node of [currentNode, findOldestNode()]) {
    if ('missing' in node) continue;
    const entries = manifests
      .filter(({ engines }) => isSupported(node.version, engines?.node))
      .flatMap(({ name, exports = {}, peerDependencies = {} }) =>
        Object.keys(exports)
          // Such as the matchers for vitest, which load only in its tests.
          .filter((entry) => !Object.hasOwn(peerDependencies, entry.slice(2)))
          .map((entry) => name + entry.slice(1)),
      );
    // Separate processes, because a module that was imported once can always be required.
    for (const { type, program } of loaders) {
      const args = ['--no-warnings', `--input-type=${type}`, '--eval', program, JSON.stringify(entries)];
      await run(node.path, args, { cwd: folder, env: registry.env });
    }
    counts.push(`${entries.length} entries on Node.js ${node.version}`);
  }
  const commands = manifests.flatMap(({ bin = {}, version }) => Object.keys(bin).map((name) => ({ name, version })));
  for (const { name, version } of commands) {
    const output = await run(join(folder, 'node_modules/.bin', name), ['--version'], {
      cwd: folder,
      env: registry.env,
    });
    if (output.trim() !== version) {
      throw new Error(`${name} --version printed "${output.trim()}", expected ${version}.`);
    }
  }
  return `${counts.join(', ')}; ${commands.length} command`;
}

/** Returns our packages in the `node_modules` of `folder`: those in the scope, and the command line. */
function findInstalledPackages(folder: string): Manifest[] {
  const modules = join(folder, 'node_modules');
  const names = readdirSync(join(modules, '@wirepact')).map((name) => `@wirepact/${name}`);
  return ['wirepact', ...names].map((name) => readManifest(join(modules, name)));
}

/** Creates a program that loads every entry it gets, and fails with the entries that it could not load. */
const createLoader = (load: string): string => `
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
    program: createLoader("(entry) => import(entry, entry.endsWith('.json') ? { with: { type: 'json' } } : {})"),
  },
  { type: 'commonjs', program: createLoader('(entry) => require(entry)') },
];
