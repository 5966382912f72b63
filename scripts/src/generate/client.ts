import type { Contract } from '../contract.ts';
import { operationsOf, type OpenApiDocument, type SecurityScheme } from '../documents.ts';
import { docComment, header, pascalCase, propertyKey, quote } from './names.ts';

/** What a caller gives to prove who it is, and the header it becomes. */
interface Credential {
  option: string;
  header: string;
  prefix: string;
  description: string;
}

/**
 * The factory of a typed client: it takes the credentials that the security schemes ask for and sends them, with the
 * headers that have a default, on every call. Nothing where the integrator is the one who is called.
 */
export function generateClient({ api, openapi }: Contract): string | undefined {
  if (openapi['x-direction'] === 'inbound') return undefined;
  const Api = pascalCase(api.id);
  const credentials = credentialsOf(openapi);
  const names = credentials.map(({ option }) => option);
  const options = credentials.map(
    ({ option, description }) => `${docComment(description, '  ')}  ${option}: string;\n`,
  );
  const checks = names.map(
    (name) =>
      `  if (${name}.trim() === '') throw new TypeError(${quote(`create${Api}Client: \`${name}\` is empty.`)});\n`,
  );
  const sent = [
    ...credentials.map(
      ({ option, header: name, prefix }) => `${propertyKey(name)}: ${prefix ? `\`${prefix}\${${option}}\`` : option}`,
    ),
    ...defaultHeaders(openapi).map(({ name, value }) => `${propertyKey(name)}: ${quote(value)}`),
  ];
  return [
    header(api.id, 'openapi.yaml'),
    "\nimport createClient, { mergeHeaders, type Client, type ClientOptions } from 'openapi-fetch';\n",
    "import { baseUrl } from './operations.ts';\nimport type { paths } from './types.ts';\n\n",
    docComment('Settings of a client. Whatever `openapi-fetch` understands can be given as well.'),
    `export interface ${Api}ClientOptions extends ClientOptions {\n${options.join('')}}\n\n`,
    docComment('`GET`, `POST`, … with paths, parameters, bodies and answers typed by the contract.'),
    `export type ${Api}Client = Client<paths>;\n\n`,
    docComment(
      `Makes a client of the ${openapi.info.title}. Answers are \`{ data, error, response }\`: \`data\` for a status of success, else\n` +
        '`error` in the envelope of the API. Throws a `TypeError` for an empty credential.',
    ),
    `export function create${Api}Client({ ${[...names, 'headers', '...options'].join(', ')} }: ${Api}ClientOptions): ${Api}Client {\n`,
    ...checks,
    `  const own = {\n${sent.map((line) => `    ${line},\n`).join('')}  };\n`,
    '  return createClient<paths>({ baseUrl, ...options, headers: mergeHeaders(own, headers) });\n}\n',
  ].join('');
}

/** The credentials of the first security requirement that an operation of the API has; the others are alternatives. */
function credentialsOf(openapi: OpenApiDocument): Credential[] {
  const operations = Object.values(openapi.paths).flatMap((item) =>
    operationsOf(item).map(([, operation]) => operation),
  );
  const requirement = operations.find(({ security }) => security)?.security?.[0] ?? openapi.security?.[0] ?? {};
  return Object.keys(requirement).map((name) => {
    const scheme = openapi.components.securitySchemes?.[name] as SecurityScheme;
    return {
      option: scheme['x-option'] ?? name,
      header: scheme.type === 'apiKey' ? (scheme.name ?? '') : 'Authorization',
      prefix: scheme.type === 'apiKey' ? '' : 'Bearer ',
      description: scheme.description ?? '',
    };
  });
}

/** Headers that every call may carry and whose value the contract knows. */
function defaultHeaders(openapi: OpenApiDocument): { name: string; value: unknown }[] {
  return Object.values(openapi.components.parameters ?? {}).flatMap(({ name, in: place, schema, 'x-role': role }) =>
    place === 'header' && role && 'default' in schema ? [{ name, value: schema['default'] }] : [],
  );
}
