import type { Contract } from '../contract/load.ts';
import type { Operation, OpenApiDocument, Response, Schema } from '../contract/documents.ts';
import { listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/pointer.ts';
import { docComment, header, pascalCase, quote, quoteKey, writeLiteral } from './names.ts';
import { openArgument } from './open-argument.ts';

/** The request and the successful response of one call, by schema name. */
interface Call {
  request: string;
  success: string;
  /** All documented statuses. */
  statuses: number[];
}

/**
 * The calls of an API that the integrator serves: the request and the response of each, as types and as validators.
 * `undefined` if the integrator is the caller.
 */
export function generateInbound({ api, openapi }: Contract): string | undefined {
  if (openapi['x-direction'] !== 'inbound') return undefined;
  const Api = pascalCase(api.id);
  const calls = Object.entries(callTable(openapi));
  const used = [...new Set(calls.flatMap(([, { request, success }]) => [request, success]))].sort();
  const types = calls.map(
    ([id, { request, success }]) =>
      `  ${quoteKey(id)}: {\n    request: ${schemaType(request)};\n    success: ${schemaType(success)};\n  };\n`,
  );
  const table = calls.map(
    ([id, { request, success, statuses }]) =>
      `  ${quoteKey(id)}: {\n    request: ${request},\n    success: ${success},\n    statuses: ${writeLiteral(statuses, '    ')},\n` +
      `    members: ${writeLiteral(findMembers(openapi, openapi.components?.schemas?.[success]), '    ', 'members: ')},\n  },\n`,
  );
  return [
    header(api, 'openapi.yaml'),
    // By package name, because a build does not copy JavaScript files: a relative path would not exist.
    `\nimport {\n${used.map((name) => `  ${name},\n`).join('')}  type Validator,\n} from '${api.module}/schemas';\n`,
    "import type { components } from './types.ts';\n\n",
    docComment('The request body of each call, and the body of its successful response.'),
    `export interface ${Api}Calls {\n${types.join('')}}\n\n`,
    docComment('The names of the members that are sent, each with its own members. `true` stands for any value.'),
    'export type Members = true | { readonly [name: string]: Members };\n\n',
    docComment('The validators of each call, all its documented statuses, and the members of its successful response.'),
    `export const calls: {\n  readonly [Id in keyof ${Api}Calls]: {\n`,
    `    readonly request: Validator<${Api}Calls[Id]['request']>;\n`,
    `    readonly success: Validator<${Api}Calls[Id]['success']>;\n`,
    '    readonly statuses: readonly number[];\n    readonly members: Members;\n  };\n',
    `} = {\n${table.join('')}};\n`,
  ].join('');
}

type Members = true | { [name: string]: Members };

/** The members that a schema names, through arrays and references. `true` if it names none, so that it limits nothing. */
function findMembers(openapi: OpenApiDocument, schema: Schema | undefined): Members {
  if (!schema) return true;
  const { properties, items } = resolveReference<Schema>(openapi, schema);
  if (items) return findMembers(openapi, items);
  if (!properties) return true;
  return Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, findMembers(openapi, member)]));
}

function schemaType(name: string): string {
  return `components<${openArgument}>['schemas'][${quote(name)}]`;
}

/** The calls that have a request body and a response body, with the name of each schema. */
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
