import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { currentNode, findOldestNode } from '../registry/nodes.ts';
import type { Registry } from '../registry/registry.ts';
import { bundleForEdge, bundleForNode, bundleWithVite } from './bundle.ts';
import { useEntries } from './entries.ts';
import { findInstallScripts } from './install-scripts.ts';
import { beginProject, type Project } from './project.ts';
import { serve, type Serving } from './serve.ts';
import { useSandbox } from './use-sandbox.ts';
import { serveWorker } from './workerd.ts';

/** Where packages are installed from and to. */
export interface Surroundings {
  readonly registry: Registry;
  /** The parent folder of the projects. */
  readonly folder: string;
  /** The URL of the installed `wirepact mock`. */
  readonly mock: string;
}

/** A kind of project in which the packages must work. */
export interface Consumer {
  readonly name: string;
  /** What the project does with the packages, in one line. */
  readonly about: string;
  /** Installs and uses the packages. Returns a short summary. Rejects with what does not work. */
  use(surroundings: Surroundings): Promise<string>;
}

/** The packages that programs import. */
const imported = ['@wirepact/payments', '@wirepact/platform', '@wirepact/primary-sales', '@wirepact/rewards'];

/** Every kind of project, in the order of their tests. */
export const consumers: readonly Consumer[] = [
  {
    name: 'esm',
    about: 'compiles a strict TypeScript project of ES modules, and runs it',
    use: (surroundings) => compileAndRun(surroundings, 'module'),
  },
  {
    name: 'cjs',
    about: 'compiles a strict TypeScript project of CommonJS modules, and runs it',
    use: (surroundings) => compileAndRun(surroundings, 'commonjs'),
  },
  {
    name: 'bundler',
    about: 'bundles with Vite for a page and with Rolldown for Node.js, and runs both',
    async use(surroundings) {
      const project = await beginProjectFor(surroundings, 'bundler', 'module');
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
    about: 'bundles for the edge without Node.js modules, and runs it in workerd',
    async use(surroundings) {
      const project = await beginProjectFor(surroundings, 'edge', 'module');
      const worker = await serveWorker(await bundleForEdge(project.folder, 'src/worker.ts'));
      try {
        const response = await fetch(`${worker.url}/?mock=${surroundings.mock}`);
        const text = await response.text();
        if (!response.ok) throw new Error(`The worker responded with ${response.status}:\n${text}`);
        return countUses(text);
      } finally {
        await worker.close();
      }
    },
  },
  {
    name: 'entries',
    about: 'imports and requires every entry of every package, and runs every command',
    use: ({ registry, folder }) => useEntries(registry, join(folder, 'command')),
  },
  {
    name: 'sandbox',
    about: 'starts the sandbox, runs one command of each kind against it, and stops it',
    use: ({ registry, folder }) => useSandbox(registry, join(folder, 'command')),
  },
  {
    name: 'install scripts',
    about: 'runs no script on installation, in any package of the tree',
    async use({ folder }) {
      const { packages, scripts } = await findInstallScripts(join(folder, 'command/node_modules'));
      if (scripts.length > 0) throw new Error(`These packages run scripts on installation:\n${scripts.join('\n')}`);
      return `${packages} packages`;
    },
  },
];

/**
 * Installs the command line in its own project, `<folder>/command`, and starts its mock on a free port, like a user who
 * tries it out.
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
    findUrl: (output) => (output.includes('Try it:') ? /http:\/\/[\d.]+:\d+/.exec(output)?.[0] : undefined),
  });
}

function beginProjectFor(
  { registry, folder }: Surroundings,
  name: string,
  type: 'module' | 'commonjs',
): Promise<Project> {
  return beginProject({ registry, folder: join(folder, name), type, dependencies: imported });
}

async function compileAndRun(surroundings: Surroundings, type: 'module' | 'commonjs'): Promise<string> {
  const project = await beginProjectFor(surroundings, type, type);
  await project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
  await project.run(currentNode.path, findTypescript(), '-p', '.');
  const { version, path } = currentNode;
  const onCurrent = `${await useEverything(project, path, 'dist/main.js', surroundings)} on Node.js ${version}`;
  const oldest = findOldestNode();
  if ('missing' in oldest) return `${onCurrent}; not on Node.js 20: ${oldest.missing}`;
  const onOldest = await useEverything(project, oldest.path, 'dist/main.js', surroundings);
  return `${onCurrent}, ${onOldest} on ${oldest.version}`;
}

/** The strict settings of a typical project. Declarations of packages are checked too. */
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

function findTypescript(): string {
  return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
}

async function useEverything(project: Project, node: string, program: string, { mock }: Surroundings): Promise<string> {
  return countUses(await project.run(node, program, mock));
}

/** Summarizes the output of a program, which is a JSON list of what it did. */
function countUses(done: string): string {
  return `${(JSON.parse(done) as string[]).length} uses`;
}
