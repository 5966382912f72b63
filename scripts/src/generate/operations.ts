import type { Contract } from '../contract/load.ts';
import type { OpenApiDocument } from '../contract/documents.ts';
import { listOperations } from '../contract/operations.ts';
import { baseUrlOf } from '../contract/server.ts';
import { docComment, header, inline, pascalCase, propertyKey, quote } from './names.ts';

/** What a program needs to know of an operation without reading its description. */
export interface OperationEntry {
  method: string;
  path: string;
  /** The scope that the call needs, where the API has scopes. */
  scope?: string;
  /** The security scheme, where operations of the API have different ones. */
  security?: string;
  /** Headers with a role of their own: `idempotencyKey`, `target`, `apiVersion`. */
  roles?: Record<string, 'required' | 'optional'>;
  pagination?: object;
  /** The statuses of success. */
  success: number[];
}

/** The operation table of an API: one line for each operation, keyed by operationId. */
export function generateOperations({ api, openapi }: Contract): string {
  const entries = operationTable(openapi);
  const lines = Object.entries(entries).map(([id, entry]) => `  ${propertyKey(id)}: ${inline(entry)},\n`);
  const roles = Object.entries(roleHeaders(openapi)).map(([role, entry]) => `  ${role}: ${inline(entry)},\n`);
  const Api = pascalCase(api.id);
  return [
    header(api.id, 'openapi.yaml'),
    '\n',
    docComment(
      'Where each operation lives, the scope it needs, its special headers, how its list is read, and its statuses of success.',
    ),
    `export const operations = {\n${lines.join('')}} as const;\n\n`,
    docComment('The id of an operation.'),
    `export type ${Api}OperationId = keyof typeof operations;\n\n`,
    docComment('The header behind each role that operations name, and the value it has when it is left out.'),
    `export const headers = {\n${roles.join('')}} as const;\n\n`,
    baseUrlSource(openapi),
    scopesSource(Api, openapi),
  ].join('');
}

/** Nothing where the integrator is the one who is called: the address is its own. */
function baseUrlSource(openapi: OpenApiDocument): string {
  if (openapi['x-direction'] === 'inbound') return '';
  return `${docComment('Where the API is served.')}export const baseUrl = ${quote(baseUrlOf(openapi))};\n`;
}

function scopesSource(Api: string, openapi: OpenApiDocument): string {
  const scopes = scopesOf(openapi);
  if (scopes.length === 0) return '';
  return [
    '\n',
    docComment('Every scope of the API.'),
    `export const scopes = [\n${scopes.map((scope) => `  '${scope}',\n`).join('')}] as const;\n\n`,
    docComment('One of the scopes.'),
    `export type ${Api}Scope = (typeof scopes)[number];\n`,
  ].join('');
}

/** The scopes an API knows: the enum of the schema that its security scheme names in `x-scopes`. */
export function scopesOf(openapi: OpenApiDocument): string[] {
  const named = Object.values(openapi.components.securitySchemes ?? {}).flatMap((scheme) => scheme['x-scopes'] ?? []);
  return named.flatMap((name) => (openapi.components.schemas?.[name]?.enum ?? []) as string[]);
}

export function operationTable(openapi: OpenApiDocument): Record<string, OperationEntry> {
  const table: Record<string, OperationEntry> = {};
  const operations = listOperations(openapi);
  const differ =
    new Set(operations.map(({ operation }) => JSON.stringify(operation.security?.map(Object.keys)))).size > 1;
  for (const { id, method, path, parameters, operation } of operations) {
    // The first requirement is the usual way in; the others are alternatives with scopes of their own.
    const scope = Object.values(operation.security?.[0] ?? {}).flat()[0];
    const roles: NonNullable<OperationEntry['roles']> = {};
    for (const { required, 'x-role': role } of parameters) {
      if (role) roles[camelCase(role)] = required ? 'required' : 'optional';
    }
    table[id] = {
      method,
      path,
      ...(scope ? { scope } : {}),
      ...(differ ? { security: Object.keys(operation.security?.[0] ?? {})[0] ?? '' } : {}),
      ...(Object.keys(roles).length > 0 ? { roles } : {}),
      ...(operation['x-pagination'] ? { pagination: operation['x-pagination'] } : {}),
      success: Object.keys(operation.responses)
        .filter((status) => status.startsWith('2'))
        .map(Number),
    };
  }
  return table;
}

function roleHeaders(openapi: OpenApiDocument): Record<string, { name: string; default?: unknown }> {
  const found = listOperations(openapi).flatMap(({ parameters }) => parameters);
  return Object.fromEntries(
    found.flatMap(({ name, schema, 'x-role': role }) =>
      role ? [[camelCase(role), { name, ...('default' in schema ? { default: schema['default'] } : {}) }]] : [],
    ),
  );
}

function camelCase(role: string): string {
  return role.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
