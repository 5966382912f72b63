import type { Contract } from '../contract/load.ts';
import { clientCredentials } from '../contract/credentials.ts';
import type { OpenApiDocument, Parameter, Schema } from '../contract/documents.ts';
import { listOperations, type OperationEntry } from '../contract/operations.ts';
import { resolveReference } from '../contract/pointer.ts';
import { baseUrlOf } from '../contract/server.ts';
import { docComment, header, literal } from './names.ts';

/** What the runtime of a client must know of an API; the form is that of `Definition` in `@wirepact/client-core`. */
export interface Definition {
  api: string;
  baseUrl: string;
  credentials: { option: string; header: string; prefix?: string; secret: boolean }[];
  headers?: Record<string, unknown>;
  error?: { message?: string; code?: string };
  secrets?: string[];
  idempotency?: { header: string; on: string[] };
  target?: { header: string; method: string; on: string[] };
  conflict?: { on: string[]; ifAsked: string[] };
  pages?: Record<string, Record<string, unknown>>;
  media?: Record<string, string>;
  commas?: string[];
}

/** The table that a client is driven by. Nothing where the integrator is the one who is called. */
export function generateDefinition(contract: Contract): string | undefined {
  if (contract.openapi['x-direction'] === 'inbound') return undefined;
  return [
    header(contract.api.id, 'openapi.yaml'),
    '\n',
    docComment(
      'What the client must know at run time: only where operations differ from a plain JSON call.\n' +
        '`METHOD` alone stands for all operations with that method.',
    ),
    `export const definition = ${literal(definitionOf(contract.api.id, contract.openapi))} as const;\n`,
  ].join('');
}

export function definitionOf(api: string, openapi: OpenApiDocument): Definition {
  const located = listOperations(openapi);
  for (const each of located) refuseUnwritable(openapi, each);
  const withRole = (role: string): ((each: OperationEntry) => boolean) => {
    return ({ parameters }) => parameters.some((parameter) => parameter['x-role'] === role);
  };
  const key = parameterWithRole(located, 'idempotency-key');
  const target = parameterWithRole(located, 'target');
  const conflict = {
    on: select(located, (each) => retryableConflict(each) !== undefined),
    ifAsked: select(located, (each) => retryableConflict(each) === 'retry-after'),
  };
  const credentials = clientCredentials(openapi);
  // That `Authorization` is a secret goes without saying.
  const secretHeaders = credentials.flatMap(({ header: name, secret }) =>
    secret && name !== 'Authorization' ? [name.toLowerCase()] : [],
  );
  return withoutEmpty({
    api,
    baseUrl: baseUrlOf(openapi),
    credentials: credentials.map(({ option, header: name, prefix, secret }) => ({
      option,
      header: name,
      ...(prefix ? { prefix } : {}),
      secret,
    })),
    headers: Object.fromEntries(defaultHeaders(openapi).map(({ name, value }) => [name, value])),
    error: envelope(openapi)?.schema['x-error'] as Definition['error'],
    secrets: [...secretHeaders, ...secretFields(openapi.components.schemas ?? {})],
    idempotency: key && { header: key.name, on: select(located, withRole('idempotency-key')) },
    target:
      target?.['x-method'] === undefined
        ? undefined
        : { header: target.name, method: target['x-method'], on: select(located, withRole('target')) },
    conflict: conflict.on.length > 0 ? conflict : undefined,
    pages: Object.fromEntries(located.flatMap((each) => (each.operation['x-pagination'] ? [pageOf(each)] : []))),
    media: Object.fromEntries(
      located.flatMap((each) => {
        const media = mediaOf(each);
        return media === undefined ? [] : [[`${each.method} ${each.path}`, media]];
      }),
    ),
    commas: select(located, hasCommas),
  });
}

/** The schema that says of itself how an error is read. */
export function envelope(openapi: OpenApiDocument): { name: string; schema: Schema } | undefined {
  const [first, second] = Object.entries(openapi.components.schemas ?? {}).filter(([, schema]) => schema['x-error']);
  if (second) throw new Error(`x-error stands on ${first?.[0]} and on ${second[0]}. One schema of an API can have it.`);
  return first && { name: first[0], schema: first[1] };
}

/** The parameter of a role; it has the same name wherever it appears. */
export function parameterWithRole(located: readonly OperationEntry[], role: string): Parameter | undefined {
  return located.flatMap(({ parameters }) => parameters).find((parameter) => parameter['x-role'] === role);
}

/** Headers that every call may carry and whose value the contract knows. */
function defaultHeaders(openapi: OpenApiDocument): { name: string; value: unknown }[] {
  return Object.values(openapi.components.parameters ?? {}).flatMap(({ name, in: place, schema, 'x-role': role }) =>
    place === 'header' && role && 'default' in schema ? [{ name, value: schema['default'] }] : [],
  );
}

/** The operations of which something is true: a method where it is true of all that have it, else `METHOD /path`. */
function select(located: readonly OperationEntry[], isTrue: (each: OperationEntry) => boolean): string[] {
  const methods = [...new Set(located.map(({ method }) => method))];
  return methods.flatMap((method) => {
    const all = located.filter((each) => each.method === method);
    return all.every(isTrue) ? [method] : all.filter(isTrue).map(({ path }) => `${method} ${path}`);
  });
}

/** Whether the 409 of an operation passes by itself. */
function retryableConflict({ id, responses }: OperationEntry): string | undefined {
  const retryable: string | undefined = responses['409']?.['x-retryable'];
  if (retryable === undefined || retryable === 'always' || retryable === 'retry-after') return retryable;
  throw new Error(`x-retryable of ${id} is ${retryable}. It can be \`always\` or \`retry-after\`.`);
}

/** The media type of a success that is no JSON; `''` where it has no body at all. */
function mediaOf({ responses }: OperationEntry): string | undefined {
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.keys(response.content ?? {}));
  return types.some((type) => /[/+]json$/.test(type)) ? undefined : (types[0] ?? '');
}

function pageOf({ method, path, operation, parameters }: OperationEntry): [string, Record<string, unknown>] {
  const { style, ...page } = operation['x-pagination'] as Record<string, string>;
  const query = (name: string): Parameter => {
    const found = parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
    if (found) return found;
    throw new Error(`x-pagination of ${method} ${path} needs the query parameter \`${name}\`.`);
  };
  if (method !== 'GET') throw new Error(`x-pagination is for GET; ${method} ${path} has it.`);
  if (style === 'page') query('page');
  if (page['pageSize'] === undefined) return [path, page];
  return [path, { ...page, default: query(page['pageSize']).schema['default'] }];
}

/** Throws an `Error` for what clients cannot write: a body that is no JSON, an object in a query that is no `deepObject`. */
function refuseUnwritable(openapi: OpenApiDocument, { method, path, operation, parameters }: OperationEntry): void {
  const type = Object.keys(operation.requestBody?.content ?? {}).find((media) => !/[/+]json$/.test(media));
  if (type) throw new Error(`${method} ${path} takes ${type}. Clients can only send JSON.`);
  const flat = parameters.find(
    ({ in: place, schema, style }) =>
      place === 'query' && resolveReference<Schema>(openapi, schema).type === 'object' && style !== 'deepObject',
  );
  if (flat) {
    throw new Error(
      `${flat.name} of ${method} ${path} is an object. Clients can only write it with style: deepObject.`,
    );
  }
}

/** Whether the arrays in a query are written with commas. They must all be: one setting serves them. */
function hasCommas({ method, path, parameters }: OperationEntry): boolean {
  const arrays = parameters.filter(({ in: place, schema }) => place === 'query' && schema.type === 'array');
  const withCommas = arrays.filter(({ explode }) => explode === false);
  if (withCommas.length > 0 && withCommas.length < arrays.length) {
    throw new Error(
      `${method} ${path} writes some arrays with commas and some without. The client can only do either.`,
    );
  }
  return withCommas.length > 0;
}

/** The names of properties that are marked as secret, at any depth. */
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

function withoutEmpty<T extends object>(value: T): Definition {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined && Object.keys(member).length > 0),
  ) as unknown as Definition;
}
