import { credentialsOf } from '@wirepact/scripts/contract/credentials';
import type { OpenApiDocument } from '@wirepact/scripts/contract/documents';
import { listOperations } from '@wirepact/scripts/contract/operations';

/** The headers that prove who sends a request, over all operations: `Authorization: Bearer …`, `X-API-Key`. */
export function listAuthenticationHeaders(spec: OpenApiDocument): string[] {
  const headers = listOperations(spec)
    .flatMap(({ operation }) => credentialsOf(spec, operation))
    .map(({ header, prefix }) => (prefix ? `${header}: ${prefix}…` : header));
  return [...new Set(headers)];
}
