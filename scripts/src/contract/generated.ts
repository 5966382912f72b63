import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ContractError } from '../problem.ts';
import { repository, type Api } from './apis.ts';
import type { Behaviour } from './behaviour.ts';
import type { AsyncApiDocument, OpenApiDocument } from './documents.ts';
import { resolvePointer } from './pointer.ts';

/** The documents that `pnpm generate` has written for one API. */
export interface GeneratedContract {
  api: Api;
  /** The bundled OpenAPI document, with the events in `webhooks`. */
  openapi: OpenApiDocument;
  asyncapi: AsyncApiDocument | undefined;
  behaviour: Behaviour | undefined;
}

/**
 * Reads the generated documents of an API.
 *
 * @throws {ContractError} with the file in its message, if `spec.json` does not exist, if a file is not valid JSON, or if a
 *   reference in it does not resolve.
 */
export function readGenerated(api: Api): GeneratedContract {
  const read = <Document extends object>(name: string): Document | undefined => {
    const file = join(api.generated, name);
    return existsSync(file) ? (readDocument(file) as Document) : undefined;
  };
  const openapi = read<OpenApiDocument>('spec.json');
  if (!openapi) refuse(join(api.generated, 'spec.json'), 'the file does not exist');
  return {
    api,
    openapi,
    asyncapi: read<AsyncApiDocument>('asyncapi.json'),
    behaviour: read<Behaviour>('behaviour.json'),
  };
}

function readDocument(file: string): object {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    refuse(file, `the file is not valid JSON: ${(error as Error).message}`);
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    refuse(file, 'the file does not hold an object');
  checkReferences(document, file);
  return document;
}

function checkReferences(document: object, file: string): void {
  const seen = new Set<string>();
  JSON.stringify(document, (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string' && value.startsWith('#')) seen.add(value);
    return value;
  });
  for (const reference of seen) {
    try {
      resolvePointer(document, reference);
    } catch {
      refuse(file, `the reference ${reference} does not resolve`);
    }
  }
}

function refuse(file: string, cause: string): never {
  const path = relative(repository, file);
  throw new ContractError(`${path.startsWith('..') ? file : path}: ${cause}. Run \`pnpm generate\`.`);
}
