import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../problem.ts';

/** One API: a folder of `spec/` with an `openapi.yaml`. It says where the files are. All paths are absolute. */
export interface Api {
  /** In kebab-case: the folder, the package suffix, the documentation slug, and the mount path of the mock. */
  id: string;
  /** `spec/<id>`. */
  folder: string;
  /** `spec/<id>/openapi.yaml`. */
  openapi: string;
  /** `spec/<id>/asyncapi.yaml`, or `undefined` if the API sends no events. */
  asyncapi: string | undefined;
  /** `packages/<id>/src/generated`, the folder of everything that is generated from the contract. */
  generated: string;
  /** `folder` from the root of the repository, with slashes, as generated files name it. */
  source: string;
  /** How programs import what is generated: `@wirepact/<id>`, without the last part, such as `/types`. */
  module: string;
}

/** The root of this repository. */
export const repository: string = resolve(import.meta.dirname, '../../..');

/**
 * The APIs of a repository, sorted by id. `only` lists the ids to return. Default: all.
 *
 * @throws {UsageError} if an id does not exist, or if the repository does not have an API.
 */
export function findApis(root: string = repository, only: readonly string[] = []): Api[] {
  const spec = join(root, 'spec');
  const ids = (existsSync(spec) ? readdirSync(spec) : []).filter((id) => existsSync(join(spec, id, 'openapi.yaml')));
  if (ids.length === 0) {
    throw new UsageError(`There is no API in ${spec}. An API is a folder of spec/ with an openapi.yaml: add one.`);
  }
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no API called "${unknown}". Choose from: ${ids.sort().join(', ')}. (An API is a folder of spec/ with an openapi.yaml.)`,
    );
  }
  return ids
    .filter((id) => only.length === 0 || only.includes(id))
    .sort()
    .map((id) => describeApi(root, id));
}

function describeApi(root: string, id: string): Api {
  const folder = join(root, 'spec', id);
  const asyncapi = join(folder, 'asyncapi.yaml');
  return {
    id,
    folder,
    openapi: join(folder, 'openapi.yaml'),
    asyncapi: existsSync(asyncapi) ? asyncapi : undefined,
    generated: join(root, 'packages', id, 'src/generated'),
    source: `spec/${id}`,
    module: `@wirepact/${id}`,
  };
}

/**
 * The API by which programs control the sandbox. It is described and generated like the others, but it is ours: it is not in
 * `spec/`, and neither mocked nor documented as an API of a vendor. `undefined` if the repository does not have it.
 */
export function findControlApi(root: string = repository): Api | undefined {
  const source = 'packages/sandbox/control';
  const folder = join(root, source);
  if (!existsSync(join(folder, 'openapi.yaml'))) return undefined;
  return {
    id: 'control',
    folder,
    openapi: join(folder, 'openapi.yaml'),
    asyncapi: undefined,
    generated: join(root, 'packages/sandbox/src/generated/control'),
    source,
    module: '@wirepact/sandbox/control',
  };
}
