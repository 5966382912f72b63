import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { OpenApiDocument } from './openapi-document.ts';

/** One operation as Prism understands it: every `$ref` resolved, parameters sorted by where they go. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Reads the operations of an OpenAPI document.
 *
 * Prism gets only what a mock needs: without `servers` a path is just a path, and without `webhooks` there is less to
 * resolve. It writes into the document it is given, so it is given a copy.
 */
export async function readOperations(document: OpenApiDocument): Promise<Operation[]> {
  const { openapi, jsonSchemaDialect, info, security, paths, components } = document;
  const { title, version } = info;
  const copy = structuredClone({ openapi, jsonSchemaDialect, info: { title, version }, security, paths, components });
  const operations = await getHttpOperationsFromSpec(copy);
  return operations.map(withoutCallbacks);
}

/** Prism carries out the callbacks that an operation describes; the mock sends no request to anyone. */
function withoutCallbacks(operation: Operation): Operation {
  const { callbacks: _callbacks, ...rest } = operation;
  return rest;
}
