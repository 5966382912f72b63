import { join, relative } from 'node:path';
import process from 'node:process';
import { findApis, repository } from '@wirepact/scripts/contract/apis';
import type { AsyncApiDocument, OpenApiDocument } from '@wirepact/scripts/contract/documents';
import { readGenerated } from '@wirepact/scripts/contract/generated';

/** One API under test. All paths are absolute. */
export interface Api {
  id: string;
  /** The bundled OpenAPI document, with the events in `webhooks`. */
  document: OpenApiDocument;
  /** The AsyncAPI document, or `undefined` if the API sends no events. */
  asyncapi?: AsyncApiDocument | undefined;
  /** The file of the generated types. */
  types: string;
  /** `spec/<id>`. */
  spec: string;
}

/**
 * Every API of the repository with its generated documents. A new API is tested without a change here. The environment
 * variable `CONTRACT_TESTS_APIS`, such as `platform,rewards`, selects some of them. They are read once, so that all tests
 * share the compiled schemas of a document.
 */
export function readApis(): readonly Api[] {
  apis ??= findApis(repository, process.env['CONTRACT_TESTS_APIS']?.split(',') ?? []).map((api) => {
    const { openapi, asyncapi } = readGenerated(api);
    return { id: api.id, document: openapi, asyncapi, types: join(api.generated, 'types.ts'), spec: api.folder };
  });
  return apis;
}

let apis: readonly Api[] | undefined;

/** A path relative to the root of the repository, for messages. */
export function shortPath(file: string): string {
  return relative(repository, file);
}
