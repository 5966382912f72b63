import type { Contract } from '../contract/load.ts';
import type { OpenApiDocument } from '../contract/documents.ts';
import { listOperations } from '../contract/operations.ts';
import { baseUrlOf } from '../contract/server.ts';
import { ContractError } from '../problem.ts';
import { docComment, header, pascalCase, quote, writeMembers } from './names.ts';

/** Facts about an operation, for people and for programs that work with many operations. */
export interface OperationEntry {
  method: string;
  path: string;
  /** The scope that the call needs, if the API has scopes. */
  scope?: string;
  /** The security scheme, if the operations of the API use different ones. */
  security?: string;
  /** Headers that clients treat specially: `idempotencyKey`, `target`, `apiVersion`. */
  roles?: Record<string, 'required' | 'optional'>;
  pagination?: object;
  /** The documented 2xx statuses. */
  success: number[];
}

/** The operation table of an API, by operationId. */
export function generateOperations({ api, openapi }: Contract): string {
  const Api = pascalCase(api.id);
  return [
    header(api, 'openapi.yaml'),
    '\n',
    docComment(
      'Every operation: its method and path, the scope it needs, its special headers, its pagination, and its 2xx statuses.\n' +
        'For people, documentation and your own tools. The client reads `definition.ts`, which holds only what it needs.',
    ),
    `export const operations = {\n${writeMembers(operationTable(openapi), '  ')}} as const;\n\n`,
    docComment('The id of an operation.'),
    `export type ${Api}OperationId = keyof typeof operations;\n\n`,
    docComment('The header for each role in `operations`, and its default value.'),
    `export const headers = {\n${writeMembers(roleHeaders(openapi), '  ')}} as const;\n\n`,
    baseUrlSource(openapi),
    scopesSource(Api, openapi),
  ].join('');
}

/** Empty if the integrator serves the API, because the integrator chooses the address. */
function baseUrlSource(openapi: OpenApiDocument): string {
  if (openapi['x-direction'] === 'inbound') return '';
  return `${docComment('The base URL of the API.')}export const baseUrl = ${quote(baseUrlOf(openapi))};\n`;
}

function scopesSource(Api: string, openapi: OpenApiDocument): string {
  const scopes = scopesOf(openapi);
  if (scopes.length === 0) return '';
  return [
    '\n',
    docComment('Every scope of the API.'),
    `export const scopes = [\n${scopes.map((scope) => `  '${scope}',\n`).join('')}] as const;\n\n`,
    docComment('A scope of the API.'),
    `export type ${Api}Scope = (typeof scopes)[number];\n`,
  ].join('');
}

/** The scopes of an API: the enum of the schema that `x-scopes` of its security scheme names. */
export function scopesOf(openapi: OpenApiDocument): string[] {
  const named = Object.values(openapi.components.securitySchemes ?? {}).flatMap((scheme) => scheme['x-scopes'] ?? []);
  return named.flatMap((name) => (openapi.components.schemas?.[name]?.enum ?? []) as string[]);
}

/** Throws an `Error` if two operations have the same operationId. */
export function operationTable(openapi: OpenApiDocument): Record<string, OperationEntry> {
  const table: Record<string, OperationEntry> = {};
  const operations = listOperations(openapi);
  const differ =
    new Set(operations.map(({ operation }) => JSON.stringify(operation.security?.map(Object.keys)))).size > 1;
  for (const { id, method, path, parameters, operation } of operations) {
    // The first requirement is the usual one. The others are alternatives with scopes of their own.
    const scope = Object.values(operation.security?.[0] ?? {}).flat()[0];
    const roles: NonNullable<OperationEntry['roles']> = {};
    for (const { required, 'x-role': role } of parameters) {
      if (role) roles[camelCase(role)] = required ? 'required' : 'optional';
    }
    if (table[id]) {
      const names = `${table[id].method} ${table[id].path} and ${method} ${path}`;
      throw new ContractError(`${names} both have the operationId ${id}. Give each operation its own.`);
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
