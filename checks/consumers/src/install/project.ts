import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Registry } from '../registry/registry.ts';
import { run } from '../registry/run.ts';

/** A new project outside this repository. */
export interface Project {
  readonly folder: string;
  /** Writes a file, and creates its folders. */
  write(path: string, content: string): Promise<void>;
  /** Runs a program in the folder of the project. Returns its standard output. */
  run(command: string, ...args: string[]): Promise<string>;
}

/** Settings of a new project. */
export interface ProjectOptions {
  readonly registry: Registry;
  /** Must not exist. */
  readonly folder: string;
  /** The `type` in its package.json, which determines the format of its `.js` files. */
  readonly type: 'module' | 'commonjs';
  /** The packages to install, as arguments of `npm install`. */
  readonly dependencies: readonly string[];
}

/** The folder with the programs of all projects. */
const programs: string = join(import.meta.dirname, 'programs');

/** Creates a project with the programs in its `src/`, and runs `npm install`. */
export async function beginProject({ registry, folder, type, dependencies }: ProjectOptions): Promise<Project> {
  const project: Project = {
    folder,
    async write(path, content) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    },
    run: (command, ...args) => run(command, args, { cwd: folder, env: registry.env }),
  };
  await project.write('package.json', JSON.stringify({ name: 'a-project', version: '1.0.0', private: true, type }));
  await cp(programs, join(folder, 'src'), { recursive: true });
  await project.run('npm', 'install', '--loglevel=error', ...dependencies);
  return project;
}
