import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Registry } from '../registry/registry.ts';
import { run } from '../registry/run.ts';

/** A project that somebody has just begun, outside this repository. */
export interface Project {
  readonly folder: string;
  /** Writes a file, its folders included. */
  write(path: string, content: string): Promise<void>;
  /** Runs a program in the folder of the project and gives its standard output. */
  run(command: string, ...args: string[]): Promise<string>;
}

/** What a project begins with. */
export interface ProjectOptions {
  readonly registry: Registry;
  /** Must not exist. */
  readonly folder: string;
  /** `type` of its package.json: what its `.js` files are. */
  readonly type: 'module' | 'commonjs';
  /** What is installed, as for `npm install`. */
  readonly dependencies: readonly string[];
}

/** The programs that the projects are made of. */
const programs: string = join(import.meta.dirname, 'programs');

/** Begins a project with `npm install`, and with the programs in its `src/`. */
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
