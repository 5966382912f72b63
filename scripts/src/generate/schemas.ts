import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { rolldown } from 'rolldown';
import type { Contract } from '../contract/load.ts';
import type { Schema } from '../contract/documents.ts';
import { docComment, header, pascalCase, quote } from './names.ts';
import { openArgument } from './open-argument.ts';

/** Compiled validators for every schema of an API, without imports. A bundler keeps only those that a program uses. */
export async function generateSchemas(contract: Contract): Promise<string> {
  const { api, openapi } = contract;
  const names = schemaNames(contract);
  const modules = {
    '\0entry': entrySource(names, payloadNames(contract)),
    '\0validators': validatorSource(openapi.components.schemas ?? {}, names),
  };
  return `${header(api, 'schemas/')}${await bundleModules('\0entry', modules)}`;
}

function schemaNames({ openapi }: Contract): string[] {
  return Object.keys(openapi.components.schemas ?? {});
}

/** The name of each event's payload schema. */
function payloadNames({ asyncapi }: Contract): [event: string, schema: string][] {
  return Object.entries(asyncapi?.components.messages ?? {}).flatMap(([event, { payload }]) => {
    const schema = payload.$ref?.split('/').pop();
    return schema ? [[event, schema]] : [];
  });
}

/** The source of a module with a compiled validator for each of `names`. References between schemas go to `#/components/schemas`. */
export function validatorSource(schemas: Record<string, Schema>, names: readonly string[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    // One function for each schema, instead of a copy wherever the schema is used.
    inlineRefs: false,
    strict: true,
    // Compiling refuses a malformed schema too, and does not need the meta-schema.
    validateSchema: false,
    strictTypes: false,
    strictRequired: false,
    // The bundler removes what Ajv's own optimizer would, and is faster.
    code: { source: true, esm: true, optimize: false },
  });
  // Functions carry data for `unevaluated…` keywords. If no schema uses these, the data would only keep all functions in bundles.
  ajv.opts.unevaluated = JSON.stringify(schemas).includes('"unevaluated');
  addFormats.default(ajv);
  const bare = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutAnnotations(schema)]));
  // Ajv does not look for schemas below `#/components`, hence `$defs`.
  const definitions = JSON.stringify({ $id: 'api', $defs: bare }).replaceAll('#/components/schemas/', '#/$defs/');
  ajv.addSchema(JSON.parse(definitions));
  const source = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, `api#/$defs/${name}`])));
  // Bundlers keep code at the top level of a module, unless it is a call that is marked as pure.
  return `function load(dependency) { return dependency(); }\n${source.replaceAll(/= (require\([^;]+);/g, '= /* @__PURE__ */ load(() => $1);')}`;
}

const annotations = new Set(['title', 'description', 'default', 'example', 'examples', 'deprecated', '$comment']);

/** Validators copy parts of their schemas. Text for people and data for other tools is removed first. */
function withoutAnnotations(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !annotations.has(key) && !key.startsWith('x-'))
      .map(([key, value]) => [key, subschemas(key, value)]),
  );
}

function subschemas(keyword: string, value: unknown): unknown {
  if (['enum', 'const', 'required'].includes(keyword) || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => subschemas('', item));
  if (['properties', 'patternProperties', 'dependentSchemas', '$defs'].includes(keyword)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, subschemas('', schema)]));
  }
  return withoutAnnotations(value as Schema);
}

/** The module that adds the interface of Standard Schema to each validator. */
function entrySource(names: readonly string[], events: readonly [event: string, schema: string][]): string {
  const indexes = new Map(names.map((name, index) => [name, index]));
  return `
import { ${names.map((name, index) => `${name} as v${index}`).join(', ')} } from '\\0validators';

function standard(validate) {
  validate['~standard'] = {
    version: 1,
    vendor: 'wirepact',
    validate: (value) => (validate(value) ? { value } : { issues: validate.errors.map(issue) }),
  };
  return validate;
}

function issue({ instancePath, message }) {
  const path = instancePath.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return { message: (instancePath || 'the value') + ' ' + message, path };
}

${names.map((_, index) => `const s${index} = /* @__PURE__ */ standard(v${index});`).join('\n')}
const events = { ${events.map(([event, schema]) => `${quote(event)}: s${indexes.get(schema)}`).join(', ')} };
export { ${[...names.map((name, index) => `s${index} as ${name}`), ...(events.length > 0 ? ['events as eventSchemas'] : [])].join(', ')} };
`;
}

/**
 * Bundles the parts of Ajv that its code requires, such as formats, so that users need no dependency. Imports of `external`
 * stay imports.
 */
export async function bundleModules(
  input: string,
  modules: Readonly<Record<string, string>>,
  external: string[] = [],
): Promise<string> {
  const build = await rolldown({
    input,
    external,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    plugins: [
      {
        name: 'in-memory',
        resolveId: (requested) => (requested in modules ? requested : undefined),
        load: (requested) =>
          requested in modules ? { code: modules[requested] as string, moduleType: 'js' } : undefined,
      },
    ],
    cwd: import.meta.dirname,
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return output[0].code;
}

/** The declarations of the compiled validators. */
export function generateSchemaDeclarations(contract: Contract): string {
  const { api } = contract;
  const names = schemaNames(contract);
  const events = payloadNames(contract);
  const Events = `${pascalCase(api.id)}Events`;
  return [
    header(api, 'schemas/'),
    // By package name: this file is published from `src`, where a relative path would import source files.
    `\nimport type { components } from '${api.module}/types';\n`,
    events.length > 0 ? `import type { ${Events} } from '${api.module}/webhooks';\n` : '',
    `
/** One problem in a value. */
export interface ValidationError {
  /** A JSON Pointer to the invalid part of the value. */
  instancePath: string;
  /** The path of the keyword in the schema. */
  schemaPath: string;
  /** The JSON Schema keyword that failed, such as \`type\`. */
  keyword: string;
  /** The requirement of the keyword, such as \`{ type: 'string' }\`. */
  params: Record<string, unknown>;
  /** The problem as a sentence. */
  message?: string;
}

/** Returns whether a value matches the schema. If it does not, \`errors\` lists the problems until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  /** The problems that the last call found. \`null\` if it found none. */
  errors?: ValidationError[] | null;
  /** Standard Schema, version 1 (https://standardschema.dev), for tools that accept schemas of any library. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'wirepact';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: T; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

`,
    ...names.map(
      (name) => `export declare const ${name}: Validator<components<${openArgument}>['schemas']['${name}']>;\n`,
    ),
    ...(events.length > 0
      ? [
          `\n${docComment('The validator of each event, by event name.')}`,
          `export declare const eventSchemas: {\n  readonly [Type in keyof ${Events}]: Validator<${Events}[Type]>;\n};\n`,
        ]
      : []),
  ].join('');
}
