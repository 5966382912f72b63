import type { Contract } from '../contract/load.ts';
import type { Operation, OpenApiDocument, Response } from '../contract/documents.ts';
import { listOperations } from '../contract/operations.ts';
import { docComment, header, inline, pascalCase, propertyKey, quote } from './names.ts';

/** What one call brings and what it is answered with, by the names of the schemas. */
interface Call {
  request: string;
  success: string;
  /** Every status that the contract documents. */
  statuses: number[];
}

/**
 * The calls of an API that the integrator serves: what each brings and what it is answered with, as types and as
 * validators. Nothing where the integrator is the one who calls.
 */
export function generateInbound({ api, openapi }: Contract): string | undefined {
  if (openapi['x-direction'] !== 'inbound') return undefined;
  const Api = pascalCase(api.id);
  const calls = Object.entries(callTable(openapi));
  const used = [...new Set(calls.flatMap(([, { request, success }]) => [request, success]))].sort();
  const types = calls.map(
    ([id, { request, success }]) =>
      `  ${propertyKey(id)}: { request: ${schemaType(request)}; success: ${schemaType(success)} };\n`,
  );
  const table = calls.map(
    ([id, { request, success, statuses }]) =>
      `  ${propertyKey(id)}: { request: ${request}, success: ${success}, statuses: ${inline(statuses)} },\n`,
  );
  return [
    header(api.id, 'openapi.yaml'),
    // By the name of the package: a build copies no JavaScript, so that a relative path would lead nowhere.
    `\nimport { ${used.join(', ')}, type Validator } from '@wirepact/${api.id}/schemas';\n`,
    "import type { components } from './types.ts';\n\n",
    docComment('What each call brings, and what its success is answered with.'),
    `export interface ${Api}Calls {\n${types.join('')}}\n\n`,
    docComment('The same as validators, and every status that the contract documents.'),
    `export const calls: {\n  readonly [Id in keyof ${Api}Calls]: {\n`,
    `    readonly request: Validator<${Api}Calls[Id]['request']>;\n`,
    `    readonly success: Validator<${Api}Calls[Id]['success']>;\n`,
    '    readonly statuses: readonly number[];\n  };\n',
    `} = {\n${table.join('')}};\n`,
  ].join('');
}

function schemaType(name: string): string {
  return `components['schemas'][${quote(name)}]`;
}

/** The calls that have a body in both directions, and a name for the schema of each. */
export function callTable(openapi: OpenApiDocument): Record<string, Call> {
  return Object.fromEntries(
    listOperations(openapi).flatMap(({ operation, responses: documented }) => {
      const responses = Object.entries(documented).map(([status, response]) => [Number(status), response] as const);
      const request = schemaName(operation.requestBody);
      const success = schemaName(responses.find(([status]) => status >= 200 && status < 300)?.[1]);
      if (!operation.operationId || !request || !success) return [];
      return [[operation.operationId, { request, success, statuses: responses.map(([status]) => status) }]];
    }),
  );
}

function schemaName(body: Operation['requestBody'] | Response): string | undefined {
  return body?.content?.['application/json']?.schema.$ref?.split('/').pop();
}
