import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { OpenApiDocument } from '@wirepact/scripts/contract/documents';

/** One API as its package holds it. */
export interface Api {
  id: string;
  /** The bundled OpenAPI document, events in `webhooks`. */
  document: OpenApiDocument;
  /** Absolute path of the generated types. */
  types: string;
  /** Absolute path of `spec/<id>`. */
  spec: string;
}

/** The repository this file stands in. */
export const repository: string = resolve(import.meta.dirname, '../../..');

/** Every package with a generated contract; a package that is added is under test without being named here. */
export function findApis(root: string = repository): Api[] {
  const packages = join(root, 'packages');
  return readdirSync(packages)
    .sort()
    .map((id) => ({ id, contract: join(packages, id, 'src/generated/spec.json') }))
    .filter(({ contract }) => existsSync(contract))
    .map(({ id, contract }) => ({
      id,
      document: JSON.parse(readFileSync(contract, 'utf8')) as OpenApiDocument,
      types: join(packages, id, 'src/generated/types.ts'),
      spec: join(root, 'spec', id),
    }));
}

/** A path as messages name it: from the root of the repository. */
export function shortPath(file: string): string {
  return relative(repository, file);
}
