import { existsSync, realpathSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../problem.ts';

/** A project that packages are packed for. */
export interface Project {
  /** The folder for the packages, `wirepact` in the project. It may not exist yet. */
  folder: string;
  /** Whether the project has a package.json. Without one, npm installs into a parent folder that has one. */
  hasManifest: boolean;
}

/**
 * Finds the project at a path, which may be relative to `from`.
 *
 * @throws {UsageError} if it is not a folder, or if its packages would be inside the repository
 */
export function findProject(to: string, from: string, repository: string): Project {
  const path = resolve(from, to);
  const stats = readStats(path);
  if (!stats) {
    throw new UsageError(`There is no folder ${path}. Create it, and run this again. Nothing was written.`);
  }
  if (!stats.isDirectory()) {
    throw new UsageError(`${path} is a file. Name the folder of your project. Nothing was written.`);
  }
  const project = realpathSync(path);
  const folder = join(project, 'wirepact');
  const inside = existsSync(folder) ? realpathSync(folder) : folder;
  if ([project, inside].some((place) => isInside(place, realpathSync(repository)))) {
    throw new UsageError(
      `${inside} is inside this repository. Name a folder outside it, such as ../my-app. Nothing was written.`,
    );
  }
  if (readStats(folder)?.isDirectory() === false) {
    throw new UsageError(
      `${folder} is a file, and the packages need a folder of this name. Rename the file, and run this again. Nothing was written.`,
    );
  }
  return { folder, hasManifest: existsSync(join(project, 'package.json')) };
}

function readStats(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isInside(path: string, parent: string): boolean {
  const way = relative(parent, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}
