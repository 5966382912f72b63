import { bodySchema } from '../contract/fields.ts';
import type { Contract } from '../contract/load.ts';
import type { OpenApiDocument, Parameter, Schema } from '../contract/documents.ts';
import { listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/pointer.ts';
import { header, quote, quoteKey } from './names.ts';
import { openArgument } from './open-argument.ts';
import { bundleModules, validatorSource } from './schemas.ts';

/**
 * Readers of requests, for a program that serves the API: they convert the texts of parameters to values and validate them.
 * The validators of bodies are those of `schemas.js`.
 */
export async function generateRequests({ api, openapi }: Contract): Promise<string> {
  // By package name, because bundlers rewrite the path of a file that they do not bundle.
  const schemasModule = `${api.module}/schemas`;
  const imported = new Set<string>();
  const inline = new Map<string, string>();
  const validatorOf = (schema: Schema): string => {
    const name = schema.$ref?.split('/').pop();
    if (name) imported.add(name);
    return name ?? getOrAdd(inline, JSON.stringify(schema));
  };
  const table = listOperations(openapi).map((entry) => {
    const parameters = entry.parameters.map(
      (parameter) => `[${validatorOf(parameter.schema)}, ${parameterEntry(openapi, parameter)}]`,
    );
    const body = bodySchema(entry.operation);
    const members = [
      `[${parameters.join(', ')}]`,
      ...(body ? [validatorOf(body), String(entry.operation.requestBody?.required === true)] : []),
    ];
    return `${quoteKey(entry.id)}: reader(${members.join(', ')})`;
  });
  const compiled = Object.fromEntries([...inline].map(([schema, name]) => [name, JSON.parse(schema) as Schema]));
  // Most inline schemas do not refer to others, and preparing those takes time.
  const others = [...inline.keys()].some((schema) => schema.includes('"$ref"')) ? openapi.components.schemas : {};
  const modules = {
    '\0entry': [
      `import { ${[...inline.values()].join(', ')} } from '\\0validators';`,
      imported.size > 0 ? `import { ${[...imported].join(', ')} } from '${schemasModule}';` : '',
      runtime,
      `export const requests = { ${table.join(',\n')} };`,
    ].join('\n'),
    '\0validators': validatorSource({ ...others, ...compiled }, Object.keys(compiled)),
  };
  return `${header(api, 'paths/')}${await bundleModules('\0entry', modules, [schemasModule])}`;
}

/** The name of the validator of an inline schema. Parameters with the same schema share one. */
function getOrAdd(names: Map<string, string>, schema: string): string {
  const name = names.get(schema) ?? `$${names.size}`;
  names.set(schema, name);
  return name;
}

/** Place, name, whether it is required, kind, form, and default of a parameter, as source for the runtime below. */
function parameterEntry(openapi: OpenApiDocument, parameter: Parameter): string {
  const { in: place, name, required = false, schema, style, explode } = parameter;
  const resolved = resolveReference<Schema>(openapi, schema);
  const form = style === 'deepObject' ? 'deep' : explode === false ? 'commas' : 'repeated';
  const fallback = 'default' in resolved ? [resolved.default] : [];
  return JSON.stringify([place, name, required, kindOf(openapi, resolved), form, ...fallback]).slice(1, -1);
}

/** The type of a value; in a list for an array, and by member for an object. */
function kindOf(openapi: OpenApiDocument, schema: Schema): unknown {
  const { type, items, properties } = resolveReference<Schema>(openapi, schema);
  if (items) return [kindOf(openapi, items)];
  if (properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, kindOf(openapi, member)]));
  }
  return [type].flat().find((candidate) => candidate !== 'null') ?? 'string';
}

// Plain JavaScript, because it becomes part of `requests.js`.
const runtime = `
const convert = (kind, text) => {
  if (Array.isArray(kind)) return [text].flat().map((item) => convert(kind[0], item));
  if (typeof text !== 'string') return text;
  // A text that is not of the type stays a text, so that the validator refuses it.
  if (kind === 'integer') return /^-?\\d{1,15}$/.test(text) ? Number(text) : text;
  if (kind === 'number') return /^-?\\d{1,15}(\\.\\d{1,15})?$/.test(text) ? Number(text) : text;
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
};

const readQuery = (query, name, kind, form, used) => {
  if (form === 'deep') {
    const members = Object.keys(kind).flatMap((member) => {
      const found = readQuery(query, name + '[' + member + ']', kind[member], 'repeated', used);
      return found === undefined ? [] : [[member, found]];
    });
    return members.length > 0 ? Object.fromEntries(members) : undefined;
  }
  used.add(name);
  const texts = query.getAll(name);
  if (texts.length === 0) return undefined;
  if (form === 'commas') return convert(kind, texts.flatMap((text) => text.split(',')));
  return Array.isArray(kind) ? convert(kind, texts) : texts.length > 1 ? texts : convert(kind, texts[0]);
};

const findErrors = (validate, value, path) =>
  validate(value) ? [] : validate.errors.map((error) => ({ ...error, instancePath: path + error.instancePath }));

const missing = (place, name) => ({
  instancePath: '/' + place,
  schemaPath: '#/required',
  keyword: 'required',
  params: { missingProperty: name },
  message: "must have required property '" + name + "'",
});

const reader = (parameters, body, bodyRequired = false) => ({
  body,
  bodyRequired,
  readParameters({ path = {}, query = new URLSearchParams(), headers = {} }) {
    const value = { path: {}, query: {}, header: {} };
    const used = new Set();
    const errors = [];
    for (const [validate, place, name, required, kind, form, fallback] of parameters) {
      const found =
        place === 'query' ? readQuery(query, name, kind, form, used)
        : convert(kind, place === 'path' ? path[name] : headers[name.toLowerCase()]);
      if (found === undefined) {
        if (required) errors.push(missing(place, name));
        else if (fallback !== undefined) value[place][name] = fallback;
      } else {
        errors.push(...findErrors(validate, found, '/' + place + '/' + name.replaceAll('~', '~0').replaceAll('/', '~1')));
        value[place][name] = found;
      }
    }
    if (errors.length > 0) return { errors };
    return { value, unknown: [...new Set(query.keys())].filter((name) => !used.has(name)) };
  },
});
`;

/** The declarations of the readers of requests. */
export function generateRequestDeclarations({ api, openapi }: Contract): string {
  const bodies = listOperations(openapi).map(
    ({ id, operation }) =>
      `  readonly ${quoteKey(id)}: RequestReader<'${id}', ${bodyType(id, bodySchema(operation))}>;\n`,
  );
  return [
    header(api, 'paths/'),
    // By package name: this file is published from `src`, where a relative path would import source files.
    `\nimport type { ValidationError, Validator } from '${api.module}/schemas';\n`,
    `import type { components, operations } from '${api.module}/types';\n`,
    `
/** The parts of a request that have parameters, as texts. */
export interface RequestTexts {
  /** By name, decoded. */
  readonly path?: Readonly<Record<string, string>>;
  /** Default: no parameters. */
  readonly query?: URLSearchParams;
  /** By name in lower case. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The parameters of a request by place and name, converted to their types, with defaults. */
export type ReadParameters<Id extends keyof operations> =
  | {
      readonly value: Pick<operations<${openArgument}>[Id]['parameters'], 'path' | 'query' | 'header'>;
      /** The names of query parameters that the operation does not have. */
      readonly unknown: readonly string[];
      readonly errors?: undefined;
    }
  | { readonly errors: readonly ValidationError[]; readonly value?: undefined; readonly unknown?: undefined };

/** Reads the requests of one operation. */
export interface RequestReader<Id extends keyof operations, Body> {
  /** The validator of the JSON body. \`undefined\` if the operation does not have a body. */
  readonly body: Body;
  /** Whether a request without a body is refused. */
  readonly bodyRequired: boolean;
  /** Converts and validates the parameters. \`instancePath\` of an error begins with the place: \`/query/page\`. */
  readParameters(request: RequestTexts): ReadParameters<Id>;
}

/** The reader of each operation, by operationId. For programs that serve the API. */
export declare const requests: {
`,
    ...bodies,
    '};\n',
  ].join('');
}

function bodyType(id: string, schema: Schema | undefined): string {
  if (!schema) return 'undefined';
  const name = schema.$ref?.split('/').pop();
  if (name) return `Validator<components<${openArgument}>['schemas'][${quote(name)}]>`;
  return `Validator<NonNullable<operations<${openArgument}>['${id}']['requestBody']>['content']['application/json']>`;
}
