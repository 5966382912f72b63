import { credentialsOf, type Credential } from '@wirepact/scripts/contract/credentials';
import type { CodeSample, OpenApiDocument, Parameter } from '@wirepact/scripts/contract/documents';
import { listExamples, type OperationEntry } from '@wirepact/scripts/contract/operations';
import { baseUrlOf } from '@wirepact/scripts/contract/server';

/**
 * Code samples for an operation with the examples of the contract: with curl, and with the typed client if the API has one.
 *
 * @param client The name of the package with the client, such as `@wirepact/platform`.
 */
export function codeSamples(spec: OpenApiDocument, entry: OperationEntry, client: string | undefined): CodeSample[] {
  const call = readCall(spec, entry);
  return [
    { lang: 'Shell', label: 'curl', source: curl(call) },
    ...(client ? [{ lang: 'TypeScript', label: 'TypeScript', source: typescript(call, client) }] : []),
  ];
}

interface Call {
  method: string;
  url: string;
  path: string;
  credentials: Credential[];
  parameters: { parameter: Parameter; value: unknown }[];
  body: { type: string; value: unknown } | undefined;
}

/** A value that the program generates for each call. */
const uuid: unique symbol = Symbol('uuid');

function readCall(spec: OpenApiDocument, { method, path, parameters, operation }: OperationEntry): Call {
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return {
    method,
    url: baseUrlOf(spec).replace(/\/$/, ''),
    path,
    credentials: credentialsOf(spec, operation),
    parameters: parameters
      .filter((parameter) => parameter.required || parameter['x-role'] === 'idempotency-key')
      .map((parameter) => ({ parameter, value: exampleValue(parameter) })),
    body: type !== undefined ? { type, value: listExamples(spec, media)[0]?.[1].value ?? {} } : undefined,
  };
}

function exampleValue(parameter: Parameter): unknown {
  if (parameter['x-role'] === 'idempotency-key') return uuid;
  const { schema, example } = parameter;
  return (
    example ??
    schema['example'] ??
    (schema['examples'] as unknown[] | undefined)?.[0] ??
    schema.default ??
    parameter.name
  );
}

function curl({ method, url, path, credentials, parameters, body }: Call): string {
  const at = (place: Parameter['in']) => parameters.filter(({ parameter }) => parameter.in === place);
  const filled = at('path').reduce(
    (text, { parameter, value }) => text.replace(`{${parameter.name}}`, encodeURIComponent(String(value))),
    path,
  );
  const query = at('query').map(({ parameter, value }) => `${parameter.name}=${encodeURIComponent(String(value))}`);
  const headers = [
    ...credentials.map(({ header, prefix, option }) => `${header}: ${prefix}$${constantCase(option)}`),
    ...at('header').map(
      ({ parameter, value }) => `${parameter.name}: ${value === uuid ? '$(uuidgen)' : String(value)}`,
    ),
    ...(body ? [`Content-Type: ${body.type}`] : []),
  ];
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} '${url}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}'`,
    ...headers.map((header) => (header.includes('$') ? `  -H "${header}"` : `  -H '${header}'`)),
    ...(body ? [`  -d '${JSON.stringify(body.value, null, 2).replaceAll("'", "'\\''")}'`] : []),
  ].join(' \\\n');
}

function typescript({ method, path, credentials, parameters, body }: Call, client: string): string {
  const places = ['path', 'query', 'header'] as const;
  const target = parameters.find(({ parameter }) => parameter['x-method']);
  // The client generates the idempotency key.
  const given = parameters.filter((entry) => entry !== target && entry.value !== uuid);
  const params = Object.fromEntries(
    places.flatMap((place) => {
      const values = given.filter(({ parameter }) => parameter.in === place);
      return values.length > 0
        ? [[place, Object.fromEntries(values.map(({ parameter, value }) => [parameter.name, value]))]]
        : [];
    }),
  );
  const options = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body && { body: body.value }),
  };
  const id = client.split('/').at(-1)!;
  const factory = `create${id.split('-').map(capitalize).join('')}Client`;
  const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const secrets = credentials.map(({ option }) => `${option}: process.env['${constantCase(option)}']!`);
  const bound = target ? `${name}.${target.parameter['x-method']}(${literal(target.value)})` : name;
  const rest = Object.keys(options).length > 0 ? `, ${literal(options)}` : '';
  return [
    `import { ${factory} } from '${client}';`,
    '',
    `const ${name} = ${factory}(${secrets.length > 0 ? `{ ${secrets.join(', ')} }` : '{}'});`,
    '',
    `const { data } = await ${bound}.${method}('${path}'${rest});`,
  ].join('\n');
}

/** A value as TypeScript source in the style of this repository. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(
        ([key, member]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`}: ${literal(member, inner)}`,
      );
  if (members.length === 0) return `${open}${close}`;
  const short = Array.isArray(value) ? `[${members.join(', ')}]` : `{ ${members.join(', ')} }`;
  if (short.length <= 60 && !short.includes('\n')) return short;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function constantCase(camelCase: string): string {
  return camelCase.replaceAll(/[A-Z]/g, '_$&').toUpperCase();
}
