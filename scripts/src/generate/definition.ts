import type { Contract } from '../contract/load.ts';
import { clientCredentials } from '../contract/credentials.ts';
import type { OpenApiDocument, Pagination, Parameter, Schema } from '../contract/documents.ts';
import { listOperations, type OperationEntry } from '../contract/operations.ts';
import { resolveReference } from '../contract/pointer.ts';
import { baseUrlOf } from '../contract/server.ts';
import { ContractError } from '../problem.ts';
import { docComment, header, writeLiteral, writeMembers } from './names.ts';

/** The header that names whom a call acts for, and the client method that sets it. */
export interface Target {
  header: string;
  method: string;
}

/** The table that drives a client. `undefined` if the integrator serves the API. */
export function generateDefinition({ api, openapi }: Contract): string | undefined {
  if (openapi['x-direction'] === 'inbound') return undefined;
  const { pages, ...definition } = definitionOf(api.id, openapi);
  // Two constants, because the client needs the literal type of `pages`, and an annotation on `definition` widens.
  const members = writeMembers(definition, '  ') + (pages ? '  pages,\n' : '');
  return [
    header(api, 'openapi.yaml'),
    "\nimport type { Definition } from '@wirepact/client-core';\n\n",
    pages
      ? `${docComment('How to read the list at each path.')}export const pages = ${writeLiteral(pages)} as const;\n\n`
      : '',
    docComment(
      'What the client needs at run time. Operations are listed only where they differ from a plain JSON call.\n' +
        '`METHOD` alone means all operations with that method. `operations.ts` describes every operation.',
    ),
    `export const definition: Definition = {\n${members}};\n`,
  ].join('');
}

/** The value of the definition. The compiler checks it in the generated file, against `Definition` of `@wirepact/client-core`. */
export function definitionOf(api: string, openapi: OpenApiDocument): Record<string, unknown> {
  const operations = listOperations(openapi);
  for (const each of operations) refuseUnwritable(openapi, each);
  const hasRole = (role: string): ((each: OperationEntry) => boolean) => {
    return ({ parameters }) => parameters.some((parameter) => parameter['x-role'] === role);
  };
  const key = parameterWithRole(operations, 'idempotency-key');
  const target = findTarget(operations);
  const credentials = clientCredentials(openapi);
  // Clients always redact `Authorization`.
  const secretHeaders = credentials.flatMap(({ header: name, secret }) =>
    secret && name !== 'Authorization' ? [name.toLowerCase()] : [],
  );
  const facts = {
    api,
    baseUrl: baseUrlOf(openapi),
    // Empty if the API does not ask who calls it.
    credentials: credentials.map(({ option, header, prefix, secret }) => ({
      option,
      header,
      ...(prefix && { prefix }),
      secret,
    })),
  };
  const traits = withoutEmpty({
    headers: Object.fromEntries(defaultHeaders(openapi).map(({ name, value }) => [name, value])),
    error: findErrorSchema(openapi)?.schema['x-error'],
    secrets: [...secretHeaders, ...secretFields(openapi.components.schemas ?? {})],
    idempotencyHeader: key?.name,
    target,
    operations: withoutEmpty({
      idempotencyKey: select(operations, hasRole('idempotency-key')),
      target: target ? select(operations, hasRole('target')) : [],
      conflict: select(operations, (each) => retryableConflict(each) !== undefined),
      onlyWithRetryAfter: select(operations, (each) => retryableConflict(each) === 'retry-after'),
      commaSeparated: select(operations, hasCommaSeparatedArrays),
    }),
    pages: Object.fromEntries(operations.flatMap((each) => (each.operation['x-pagination'] ? [pageOf(each)] : []))),
    media: Object.fromEntries(
      operations.flatMap((each) => {
        const media = mediaOf(each);
        return media === undefined ? [] : [[`${each.method} ${each.path}`, media]];
      }),
    ),
  });
  return { ...facts, ...traits };
}

/** The schema that describes error bodies with `x-error`. Throws an `Error` if there are two. */
export function findErrorSchema(openapi: OpenApiDocument): { name: string; schema: Schema } | undefined {
  const [first, second] = Object.entries(openapi.components.schemas ?? {}).filter(([, schema]) => schema['x-error']);
  if (second)
    throw new ContractError(`Both ${first?.[0]} and ${second[0]} have x-error. Only one schema of an API can have it.`);
  return first && { name: first[0], schema: first[1] };
}

/** The parameter with a role. It has the same name in all operations. */
export function parameterWithRole(located: readonly OperationEntry[], role: string): Parameter | undefined {
  return located.flatMap(({ parameters }) => parameters).find((parameter) => parameter['x-role'] === role);
}

/** The header of the role `target`. `undefined` if the contract does not name the client method with `x-method`. */
export function findTarget(operations: readonly OperationEntry[]): Target | undefined {
  const target = parameterWithRole(operations, 'target');
  return target?.['x-method'] === undefined ? undefined : { header: target.name, method: target['x-method'] };
}

/** Headers for all calls, with the values that the contract gives. */
function defaultHeaders(openapi: OpenApiDocument): { name: string; value: unknown }[] {
  return Object.values(openapi.components.parameters ?? {}).flatMap(({ name, in: place, schema, 'x-role': role }) =>
    place === 'header' && role && 'default' in schema ? [{ name, value: schema['default'] }] : [],
  );
}

/** Names the operations for which `isTrue` holds: `METHOD` if it holds for all with that method, else `METHOD /path`. */
function select(located: readonly OperationEntry[], isTrue: (each: OperationEntry) => boolean): string[] {
  const methods = [...new Set(located.map(({ method }) => method))];
  return methods.flatMap((method) => {
    const all = located.filter((each) => each.method === method);
    return all.every(isTrue) ? [method] : all.filter(isTrue).map(({ path }) => `${method} ${path}`);
  });
}

/** Whether a call may be retried after a 409. Throws an `Error` for an unknown value. */
function retryableConflict({ id, responses }: OperationEntry): string | undefined {
  const retryable: string | undefined = responses['409']?.['x-retryable'];
  if (retryable === undefined || retryable === 'always' || retryable === 'retry-after') return retryable;
  throw new ContractError(`x-retryable of ${id} is ${retryable}. It must be \`always\` or \`retry-after\`.`);
}

/** The media type of a successful response. `undefined` if it is JSON, `''` if the response has no body. */
function mediaOf({ responses }: OperationEntry): string | undefined {
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.keys(response.content ?? {}));
  return types.some((type) => /[/+]json$/.test(type)) ? undefined : (types[0] ?? '');
}

function pageOf({ method, path, operation, parameters }: OperationEntry): [path: string, page: object] {
  const page = operation['x-pagination'] as Pagination;
  const query = (name: string): Parameter => {
    const found = parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
    if (found) return found;
    throw new ContractError(`x-pagination of ${method} ${path} needs the query parameter \`${name}\`.`);
  };
  if (method !== 'GET') throw new ContractError(`x-pagination is only for GET, but ${method} ${path} has it.`);
  const { style, ...rest } = page;
  if (style === 'whole') return [path, rest];
  query('page');
  const size = 'pageSize' in page ? { [page.pageSize]: query(page.pageSize).schema['default'] } : {};
  return [path, { ...rest, first: { page: 1, ...size } }];
}

/** Throws an `Error` for requests that clients cannot write: a body that is not JSON, or an object in a query without `deepObject`. */
function refuseUnwritable(openapi: OpenApiDocument, { method, path, operation, parameters }: OperationEntry): void {
  const type = Object.keys(operation.requestBody?.content ?? {}).find((media) => !/[/+]json$/.test(media));
  if (type) throw new ContractError(`${method} ${path} takes ${type}. Clients can only send JSON.`);
  const flat = parameters.find(
    ({ in: place, schema, style }) =>
      place === 'query' && resolveReference<Schema>(openapi, schema).type === 'object' && style !== 'deepObject',
  );
  if (flat) {
    throw new ContractError(
      `${flat.name} of ${method} ${path} is an object. Clients can only write it with style: deepObject.`,
    );
  }
}

/** Whether arrays in the query are comma-separated. Throws an `Error` if only some are, because the client has one setting. */
function hasCommaSeparatedArrays({ method, path, parameters }: OperationEntry): boolean {
  const arrays = parameters.filter(({ in: place, schema }) => place === 'query' && schema.type === 'array');
  const withCommas = arrays.filter(({ explode }) => explode === false);
  if (withCommas.length > 0 && withCommas.length < arrays.length) {
    throw new ContractError(
      `${method} ${path} separates some arrays with commas and others not. The client can only treat all arrays alike.`,
    );
  }
  return withCommas.length > 0;
}

/** The names of all properties that are marked as secret, at any depth. */
function secretFields(node: unknown): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [name, property] of Object.entries((value as Schema).properties ?? {})) {
      if (property['x-secret'] === true) found.add(name);
    }
    for (const member of Object.values(value)) walk(member);
  };
  walk(node);
  return [...found];
}

function withoutEmpty(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => Object.keys(member ?? {}).length > 0));
}
