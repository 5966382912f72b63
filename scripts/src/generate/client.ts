import type { Contract } from '../contract/load.ts';
import type { OpenApiDocument } from '../contract/documents.ts';
import { clientCredentials } from '../contract/credentials.ts';
import { listOperations } from '../contract/operations.ts';
import { parsePointer } from '../contract/pointer.ts';
import { findErrorSchema, findTarget, parameterWithRole, type Target } from './definition.ts';
import { docComment, header, pascalCase, quote } from './names.ts';
import { openArgument } from './open-argument.ts';

/**
 * The factory of a typed client. It holds the types that differ between APIs. Its behaviour is in `@wirepact/client-core`
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
  const options = clientCredentials(openapi).map(
    ({ option, description }) => `${docComment(description, '  ')}  ${option}: string;\n`,
  );
  const bound = target ? ', Bound extends string = never' : '';
  return [
    header(api.id, 'openapi.yaml'),
    "\nimport { createClient, type Client, type ClientOptions, type ErrorMode } from '@wirepact/client-core';\n",
    "import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';\n",
    `import { definition${hasPages ? ', type pages' : ''} } from './definition.ts';\n`,
    `import type { ${error.body === 'unknown' ? '' : 'components, '}paths } from './types.ts';\n\n`,
    docComment('The types that the client is built from.'),
    `export interface ${Api}Api {\n`,
    `  paths: paths<${openArgument}>;\n`,
    `  idempotencyKey: ${idempotencyKey ? quote(idempotencyKey.name) : 'never'};\n`,
    `  errorCode: ${error.code};\n`,
    `  pages: ${hasPages ? 'typeof pages' : 'object'};\n`,
    '}\n\n',
    docComment('Options of a client: the credentials, and the options that all clients have.'),
    `export interface ${Api}ClientOptions<Mode extends ErrorMode = 'throw'> extends ClientOptions<Mode> {\n`,
    `${options.join('')}}\n\n`,
    docComment('`GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract.'),
    `export type ${Api}Client<Mode extends ErrorMode = 'throw'${bound}> = Client<${Api}Api, Mode${target ? ', Bound' : ''}>`,
    target ? ` & {\n${bindMethod(Api, openapi, target)}}` : '',
    ';\n\n',
    target ? boundClient(Api, target) : '',
    docComment(
      `Creates a client for the ${openapi.info.title}. A call returns \`{ data, response }\`, and throws a \`CallError\` if it fails.\n` +
        "With `errors: 'result'` it is a client of openapi-fetch: a response with a non-2xx status returns\n" +
        '`{ error, failure, response }`, where `error` is its body and `failure` is the error that would be thrown.\n\n' +
        'Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid\n' +
        'base URL.',
    ),
    // Overloads, because the compiler evaluates a type parameter that selects a client twenty times slower.
    `export function create${Api}Client(options: ${Api}ClientOptions): ${Api}Client;\n`,
    `export function create${Api}Client(\n`,
    `  options: ${Api}ClientOptions<'result'> & { errors: 'result' },\n): ${Api}Client<'result'>;\n`,
    `export function create${Api}Client(options: ${Api}ClientOptions<ErrorMode>): unknown {\n`,
    '  return createClient(definition, options);\n}\n\n',
    docComment(`A response of the ${openapi.info.title} with a non-2xx status.`),
    `export type ${Api}Error = AnyApiError<${error.body}, ${Api}Api['errorCode']>;\n\n`,
    docComment(`Whether a thrown value is an error response of the ${openapi.info.title}. Narrows its body and code.`),
    `export function is${Api}Error(error: unknown): error is ${Api}Error {\n`,
    '  return error instanceof ApiError && error.api === definition.api;\n}\n',
  ].join('');
}

function bindMethod(Api: string, openapi: OpenApiDocument, target: Target): string {
  const { description = '' } = parameterWithRole(listOperations(openapi), 'target') ?? {};
  return [
    docComment(
      `Returns a client with the same options that sends \`${target.header}\` with every operation that accepts it.\n\n` +
        `@param id ${description.trim()}\n@throws {TypeError} The id is empty.`,
      '  ',
    ),
    `  ${target.method}: (id: string) => Bound${Api}Client<Mode>;\n`,
  ].join('');
}

function boundClient(Api: string, target: Target): string {
  return [
    docComment(`A client from \`${target.method}\`. Its operations do not require \`${target.header}\`.`),
    `export type Bound${Api}Client<Mode extends ErrorMode = 'throw'> = ${Api}Client<Mode, ${quote(target.header)}>;\n\n`,
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
