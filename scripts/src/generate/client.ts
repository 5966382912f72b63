import type { Contract } from '../contract/load.ts';
import type { OpenApiDocument } from '../contract/documents.ts';
import { clientCredentials } from '../contract/credentials.ts';
import { listOperations } from '../contract/operations.ts';
import { parsePointer } from '../contract/pointer.ts';
import { findErrorSchema, findTarget, parameterWithRole, type Target } from './definition.ts';
import { docComment, header, pascalCase, quote } from './names.ts';
import { openArgument } from './open-argument.ts';

const throws =
  'Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid\n' +
  'base URL.';

/**
 * The factories of typed clients. They hold the types that differ between APIs. Their behaviour is in `@wirepact/client-core`
 * and depends on the definition. `undefined` if the integrator serves the API.
 */
export function generateClient({ api, openapi }: Contract): string | undefined {
  if (openapi['x-direction'] === 'inbound') return undefined;
  const Api = pascalCase(api.id);
  const operations = listOperations(openapi);
  const idempotencyKey = parameterWithRole(operations, 'idempotency-key');
  const target = findTarget(operations);
  const hasPages = operations.some(({ operation }) => operation['x-pagination']);
  const error = errorTypes(openapi);
  const credentials = clientCredentials(openapi).map(
    ({ option, description }) => `${docComment(description, '  ')}  ${option}: string;\n`,
  );
  return [
    header(api, 'openapi.yaml'),
    '\nimport {\n  createClient,\n  createResultClient,\n  type Client,\n  type ClientOptions,\n',
    "  type ResultClient,\n  type ResultClientOptions,\n} from '@wirepact/client-core';\n",
    "import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';\n",
    `import { definition${hasPages ? ', type pages' : ''} } from './definition.ts';\n`,
    `import type { ${error.body === 'unknown' ? '' : 'components, '}paths } from './types.ts';\n\n`,
    docComment('The types that the client is built from.'),
    `export interface ${Api}Api {\n`,
    `  paths: paths<${openArgument}>;\n  plainPaths: paths;\n`,
    `  idempotencyKey: ${idempotencyKey ? quote(idempotencyKey.name) : 'never'};\n`,
    `  errorCode: ${error.code};\n`,
    `  pages: ${hasPages ? 'typeof pages' : 'object'};\n`,
    '}\n\n',
    docComment('What identifies you to the API.'),
    `export interface ${Api}Credentials {\n${credentials.join('')}}\n\n`,
    docComment('Options of a client: the credentials, and the options that all clients have.'),
    `export interface ${Api}ClientOptions extends ClientOptions, ${Api}Credentials {}\n\n`,
    docComment('Options of a client that returns results.'),
    `export interface ${Api}ResultClientOptions extends ResultClientOptions, ${Api}Credentials {}\n\n`,
    docComment('`GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract.'),
    clientInterface(Api, 'Client', openapi, target),
    docComment('The same as a client of openapi-fetch: calls return `{ data, error, failure, response }`.'),
    clientInterface(Api, 'ResultClient', openapi, target),
    docComment(
      `Creates a client for the ${openapi.info.title}. A call returns \`{ data, response }\`, and throws a \`CallError\` if it fails.\n\n` +
        throws,
    ),
    `export function create${Api}Client(options: ${Api}ClientOptions): ${Api}Client {\n`,
    `  return createClient<${Api}Api>(definition, options)${target ? ` as ${Api}Client` : ''};\n}\n\n`,
    docComment(
      `Creates a client for the ${openapi.info.title} that is a client of openapi-fetch. A call returns \`{ data, response }\`, or\n` +
        '`{ error, failure, response }` for a response with a non-2xx status: `error` is its body, and `failure` is the error that\n' +
        `\`create${Api}Client\` would throw.\n\n` +
        throws,
    ),
    `export function create${Api}ResultClient(options: ${Api}ResultClientOptions): ${Api}ResultClient {\n`,
    `  return createResultClient<${Api}Api>(definition, options)${target ? ` as ${Api}ResultClient` : ''};\n}\n\n`,
    docComment(`A response of the ${openapi.info.title} with a non-2xx status.`),
    `export type ${Api}Error = AnyApiError<${error.body}, ${Api}Api['errorCode']>;\n\n`,
    docComment(`Whether a thrown value is an error response of the ${openapi.info.title}. Narrows its body and code.`),
    `export function is${Api}Error(error: unknown): error is ${Api}Error {\n`,
    '  return error instanceof ApiError && error.api === definition.api;\n}\n',
  ].join('');
}

/** The interface of a client, and of the client that its bind method returns. */
function clientInterface(
  Api: string,
  kind: 'Client' | 'ResultClient',
  openapi: OpenApiDocument,
  target?: Target,
): string {
  if (!target) return `export interface ${Api}${kind} extends ${kind}<${Api}Api> {}\n\n`;
  const { description = '' } = parameterWithRole(listOperations(openapi), 'target') ?? {};
  return [
    `export interface ${Api}${kind}<Bound extends string = never> extends ${kind}<${Api}Api, Bound> {\n`,
    docComment(
      `Returns a client with the same options that sends \`${target.header}\` with every operation that accepts it.\n\n` +
        `@param id ${description.trim()}\n@throws {TypeError} The id is empty.`,
      '  ',
    ),
    `  ${target.method}: (id: string) => Bound${Api}${kind};\n}\n\n`,
    docComment(`A client from \`${target.method}\`. Its operations do not require \`${target.header}\`.`),
    `export interface Bound${Api}${kind} extends ${Api}${kind}<${quote(target.header)}> {}\n\n`,
  ].join('');
}

/** The types of an error body and of the code in it, as source. */
function errorTypes(openapi: OpenApiDocument): { body: string; code: string } {
  const found = findErrorSchema(openapi);
  if (!found) return { body: 'unknown', code: 'never' };
  const body = `components<${openArgument}>['schemas'][${quote(found.name)}]`;
  const pointer = (found.schema['x-error'] as { code?: string }).code;
  if (pointer === undefined) return { body, code: 'never' };
  const code = parsePointer(pointer).reduce((type, key) => `NonNullable<${type}[${quote(key)}]>`, body);
  return { body, code };
}
