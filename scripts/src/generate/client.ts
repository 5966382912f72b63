import type { Contract } from '../contract/load.ts';
import type { OpenApiDocument } from '../contract/documents.ts';
import { clientCredentials } from '../contract/credentials.ts';
import { listOperations } from '../contract/operations.ts';
import { parsePointer } from '../contract/pointer.ts';
import { definitionOf, envelope, parameterWithRole } from './definition.ts';
import { docComment, header, pascalCase, quote } from './names.ts';

/**
 * The factory of a typed client: what differs from API to API in types. Its behaviour is in `@wirepact/client-core`, driven
 * by the definition. Nothing where the integrator is the one who is called.
 */
export function generateClient({ api, openapi }: Contract): string | undefined {
  if (openapi['x-direction'] === 'inbound') return undefined;
  const Api = pascalCase(api.id);
  const { idempotency, target, pages } = definitionOf(api.id, openapi);
  const error = errorTypes(openapi);
  const options = clientCredentials(openapi).map(
    ({ option, description }) => `${docComment(description, '  ')}  ${option}: string;\n`,
  );
  const bound = target ? ', Bound extends string = never' : '';
  return [
    header(api.id, 'openapi.yaml'),
    "\nimport { createClient, type Client, type ClientOptions, type ErrorMode } from '@wirepact/client-core';\n",
    "import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';\n",
    "import { definition } from './definition.ts';\n",
    `import type { ${error.body === 'unknown' ? '' : 'components, '}paths } from './types.ts';\n\n`,
    docComment('What the types of the client are made of.'),
    `export interface ${Api}Api {\n`,
    '  paths: paths;\n',
    `  idempotencyKey: ${idempotency ? quote(idempotency.header) : 'never'};\n`,
    `  errorCode: ${error.code};\n`,
    `  pages: ${pages ? 'typeof definition.pages' : 'object'};\n`,
    '}\n\n',
    docComment('Settings of a client: the credentials, and what every client takes.'),
    `export interface ${Api}ClientOptions<Mode extends ErrorMode = 'throw'> extends ClientOptions<Mode> {\n`,
    `${options.join('')}}\n\n`,
    docComment('`GET`, `POST`, … with paths, parameters, bodies, answers and errors typed by the contract.'),
    `export interface ${Api}Client<Mode extends ErrorMode = 'throw'${bound}> extends Client<${Api}Api, Mode${target ? ', Bound' : ''}> {`,
    target ? `\n${bindMethod(Api, openapi, target)}` : '',
    '}\n\n',
    target ? boundClient(Api, target) : '',
    docComment(
      `Makes a client of the ${openapi.info.title}. A call gives \`{ data, response }\` and throws a \`CallError\` where it fails;\n` +
        "with `errors: 'result'` it gives `{ data, error, response }` and does not throw.\n\n" +
        'Throws a `TypeError` for a credential that is empty, and for a secret one in a browser.',
    ),
    `export function create${Api}Client<Mode extends ErrorMode = 'throw'>(\n`,
    `  options: ${Api}ClientOptions<Mode>,\n): ${Api}Client<Mode> {\n`,
    `  return createClient<${Api}Api, Mode>(definition, options) as ${Api}Client<Mode>;\n}\n\n`,
    docComment(`Any answer of the ${openapi.info.title} that is none of success.`),
    `export type ${Api}Error = AnyApiError<${error.body}, ${Api}Api['errorCode']>;\n\n`,
    docComment(
      `Whether something that was thrown is an answer of the ${openapi.info.title}; narrows its body and code.`,
    ),
    `export function is${Api}Error(error: unknown): error is ${Api}Error {\n`,
    '  return error instanceof ApiError && error.api === definition.api;\n}\n',
  ].join('');
}

function bindMethod(Api: string, openapi: OpenApiDocument, target: { header: string; method: string }): string {
  const { description = '' } = parameterWithRole(listOperations(openapi), 'target') ?? {};
  return [
    docComment(
      `A client of the same making that sends \`${target.header}\` with every operation that takes it, and with no other.\n` +
        `${description.trim()}\n\nThrows a \`TypeError\` for an empty id.`,
      '  ',
    ),
    `  ${target.method}: (id: string) => Bound${Api}Client<Mode>;\n`,
  ].join('');
}

function boundClient(Api: string, target: { header: string; method: string }): string {
  return [
    docComment(`What \`${target.method}\` gives: operations do not ask for \`${target.header}\` any more.`),
    `export type Bound${Api}Client<Mode extends ErrorMode = 'throw'> = ${Api}Client<Mode, ${quote(target.header)}>;\n\n`,
  ].join('');
}

/** The types of the body of an error and of the code in it, as source. */
function errorTypes(openapi: OpenApiDocument): { body: string; code: string } {
  const found = envelope(openapi);
  if (!found) return { body: 'unknown', code: 'never' };
  const body = `components['schemas'][${quote(found.name)}]`;
  const pointer = (found.schema['x-error'] as { code?: string }).code;
  if (pointer === undefined) return { body, code: 'never' };
  const code = parsePointer(pointer).reduce((type, key) => `NonNullable<${type}[${quote(key)}]>`, body);
  return { body, code };
}
