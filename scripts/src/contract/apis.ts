import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../problem.ts';

/** One API: a folder of `spec/` that holds an `openapi.yaml`. */
export interface Api {
  /** Kebab-case; the folder, the package suffix, the documentation slug and the mount path of the mock. */
  id: string;
  /** Absolute path of `spec/<id>`. */
  folder: string;
  openapi: string;
  /** Left out where the API sends no events. */
  asyncapi: string | undefined;
  /** Absolute path of the folder that generated files go to. */
  generated: string;
}

/** The repository this file stands in. */
export const repository: string = resolve(import.meta.dirname, '../../..');

/** All APIs of a repository, by id; `only` narrows them down. */
export function findApis(root: string, only: readonly string[] = []): Api[] {
  const spec = join(root, 'spec');
  const ids = readdirSync(spec)
    .filter((id) => existsSync(join(spec, id, 'openapi.yaml')))
    .sort();
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no API called "${unknown}". Choose from: ${ids.join(', ')}. (An API is a folder of spec/ with an openapi.yaml.)`,
    );
  }
  return ids
    .filter((id) => only.length === 0 || only.includes(id))
    .map((id) => {
      const folder = join(spec, id);
      const asyncapi = join(folder, 'asyncapi.yaml');
      return {
        id,
        folder,
        openapi: join(folder, 'openapi.yaml'),
        asyncapi: existsSync(asyncapi) ? asyncapi : undefined,
        generated: join(root, 'packages', id, 'src/generated'),
      };
    });
}
