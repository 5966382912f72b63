import type { OpenApiDocument } from './documents.ts';

/**
 * The URL of the first server, with the default of each variable filled in. Default: `/`, as OpenAPI defines it. A
 * variable without a default stays as it is written.
 */
export function baseUrlOf({ servers }: Pick<OpenApiDocument, 'servers'>): string {
  const { url = '/', variables = {} } = servers?.[0] ?? {};
  return url.replaceAll(/\{([^{}]+)\}/g, (placeholder, name: string) => variables[name]?.default ?? placeholder);
}
