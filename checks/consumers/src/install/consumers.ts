import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { currentNode, oldestNode } from '../registry/nodes.ts';
import type { Registry } from '../registry/registry.ts';
import { bundleForEdge, bundleForNode, bundleWithVite } from './bundle.ts';
import { useEntries } from './entries.ts';
import { beginProject, type Project } from './project.ts';
import { serve, type Serving } from './serve.ts';
import { serveWorker } from './workerd.ts';

/** What packages are installed from, and into. */
export interface Surroundings {
  readonly registry: Registry;
  /** Projects are begun in it. */
  readonly folder: string;
  /** Where `wirepact mock` of the installed packages is. */
  readonly mock: string;
}

/** A kind of project that the packages have to work in. */
export interface Consumer {
  readonly name: string;
  /** What is done with the packages, in one line. */
  readonly about: string;
  /** Installs and uses them. Rejects with what does not work, and gives what was done in a few words. */
  use(surroundings: Surroundings): Promise<string>;
}

/** The packages that programs import. */
const imported = ['@wirepact/payments', '@wirepact/platform', '@wirepact/primary-sales', '@wirepact/rewards'];

/** Every kind of project, in the order of their tests. */
export const consumers: readonly Consumer[] = [
  {
    name: 'esm',
    about: 'a TypeScript project of ES modules: compiled strictly, run',
    use: (surroundings) => compileAndRun(surroundings, 'module'),
  },
  {
    name: 'cjs',
    about: 'a TypeScript project that requires: compiled strictly, run',
    use: (surroundings) => compileAndRun(surroundings, 'commonjs'),
  },
  {
    name: 'bundler',
    about: 'bundled by Vite for a page and by Rolldown for Node.js, run',
    async use(surroundings) {
      const project = await begin(surroundings, 'bundler', 'module');
      const pages = await bundleWithVite(project.folder, 'src/main.ts');
      const node = await bundleForNode(project.folder, 'src/main.ts');
      const { path } = currentNode;
      const forPages = await useEverything(project, path, pages, surroundings);
      const forNode = await useEverything(project, path, node, surroundings);
      return `${forPages} with Vite, ${forNode} with Rolldown`;
    },
  },
  {
    name: 'edge',
    about: 'bundled for the edge without anything of Node.js, run by workerd',
    async use(surroundings) {
      const project = await begin(surroundings, 'edge', 'module');
      const worker = await serveWorker(await bundleForEdge(project.folder, 'src/worker.ts'));
      try {
        const answer = await fetch(`${worker.url}/?mock=${surroundings.mock}`);
        const text = await answer.text();
        if (!answer.ok) throw new Error(`The worker answered ${answer.status}:\n${text}`);
        return counted(text);
      } finally {
        await worker.close();
      }
    },
  },
  {
    name: 'entries',
    about: 'every entry of every package, imported and required; every command',
    use: ({ registry, folder }) => useEntries(registry, join(folder, 'command')),
  },
];

/**
 * Installs the command line in a project of its own, `<folder>/command`, and starts its mock on a free port, as somebody
 * would who tries it out.
 */
export async function serveInstalledMock({ registry, folder }: Omit<Surroundings, 'mock'>): Promise<Serving> {
  const project = await beginProject({
    registry,
    folder: join(folder, 'command'),
    type: 'module',
    dependencies: ['wirepact'],
  });
  return serve(join(project.folder, 'node_modules/.bin/wirepact'), ['mock', '--port', '0', '--quiet'], {
    cwd: project.folder,
    env: registry.env,
    address: (output) => (output.includes('Try it:') ? /http:\/\/[\d.]+:\d+/.exec(output)?.[0] : undefined),
  });
}

function begin({ registry, folder }: Surroundings, name: string, type: 'module' | 'commonjs'): Promise<Project> {
  return beginProject({ registry, folder: join(folder, name), type, dependencies: imported });
}

async function compileAndRun(surroundings: Surroundings, type: 'module' | 'commonjs'): Promise<string> {
  const project = await begin(surroundings, type, type);
  await project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
  await project.run(currentNode.path, typescript(), '-p', '.');
  const { version, path } = currentNode;
  const onCurrent = `${await useEverything(project, path, 'dist/main.js', surroundings)} on Node.js ${version}`;
  const oldest = oldestNode();
  if ('missing' in oldest) return `${onCurrent}; not on Node.js 20: ${oldest.missing}`;
  const onOldest = await useEverything(project, oldest.path, 'dist/main.js', surroundings);
  return `${onCurrent}, ${onOldest} on ${oldest.version}`;
}

/** As strict as projects are; declarations of packages are checked too. */
const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: false,
  rewriteRelativeImportExtensions: true,
  skipLibCheck: false,
  rootDir: 'src',
  outDir: 'dist',
};

function typescript(): string {
  return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
}

async function useEverything(project: Project, node: string, program: string, { mock }: Surroundings): Promise<string> {
  return counted(await project.run(node, program, mock));
}

/** What a program did, which is a list in JSON. */
function counted(done: string): string {
  return `${(JSON.parse(done) as string[]).length} uses`;
}
