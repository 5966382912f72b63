import { getHttpOperationsFromSpec } from './engine.ts';
import type { OpenApiDocument } from './openapi-document.ts';

/** One operation in Prism's form: every `$ref` is resolved, and parameters are grouped by location. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Reads the operations of an OpenAPI document.
 *
 * Prism gets only the parts that a mock needs. Without `servers`, paths have no prefix. Without `webhooks`, there is less to
 * resolve. Prism changes the document, so it gets a copy.
 */
export async function readOperations(document: OpenApiDocument): Promise<Operation[]> {
  const { openapi, jsonSchemaDialect, info, security, paths, components } = document;
  const { title, version } = info;
  const copy = structuredClone({ openapi, jsonSchemaDialect, info: { title, version }, security, paths, components });
  const operations = await getHttpOperationsFromSpec(copy);
  return operations.map(withoutCallbacks);
}

/** Prism sends the callbacks that an operation describes. The mock must not send requests. */
function withoutCallbacks(operation: Operation): Operation {
  const { callbacks: _callbacks, ...rest } = operation;
  return rest;
}
