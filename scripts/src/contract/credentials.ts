import { ContractError } from '../problem.ts';
import type { OpenApiDocument, Operation, SecurityRequirement } from './documents.ts';
import { listOperations } from './operations.ts';

/** A header that proves who sends a request. */
export interface Credential {
  /** The name of the credential in the options of a client, in camelCase. */
  option: string;
  header: string;
  /** The text before the credential in the header: `Bearer `, `Basic ` or empty. */
  prefix: string;
  /** Whether logs and browsers must not see it. */
  secret: boolean;
  description: string;
}

/**
 * The credentials that a request of the operation carries. These are the ones of its first security requirement, because
 * the others are alternatives.
 *
 * @throws {ContractError} if a security scheme is not declared, or if it does not use a header.
 */
export function credentialsOf(
  document: OpenApiDocument,
  { security = document.security }: Pick<Operation, 'security'>,
): Credential[] {
  return readRequirement(document, security?.[0] ?? {});
}

/** The credentials that a client of the API needs: those of the first operation that asks for any. */
export function clientCredentials(document: OpenApiDocument): Credential[] {
  const first = listOperations(document).find(({ operation }) => operation.security);
  return credentialsOf(document, first?.operation ?? {});
}

function readRequirement(document: OpenApiDocument, requirement: SecurityRequirement): Credential[] {
  return Object.keys(requirement).map((name) => {
    const scheme = document.components.securitySchemes?.[name];
    if (!scheme) {
      throw new ContractError(
        `The security scheme "${name}" is not declared. Add it to \`components.securitySchemes\` in openapi.yaml.`,
      );
    }
    const isKey = scheme.type === 'apiKey';
    if (isKey && (scheme.in ?? 'header') !== 'header') {
      throw new ContractError(
        `The security scheme "${name}" sends its key in the ${scheme.in}. Clients send credentials in headers only: write \`in: header\`.`,
      );
    }
    return {
      option: scheme['x-option'] ?? name,
      header: isKey ? (scheme.name ?? name) : 'Authorization',
      prefix: isKey ? '' : scheme.scheme === 'basic' ? 'Basic ' : 'Bearer ',
      secret: scheme['x-secret'] !== false,
      description: scheme.description ?? '',
    };
  });
}
