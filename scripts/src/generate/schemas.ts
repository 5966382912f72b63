import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { rolldown } from 'rolldown';
import type { Contract } from '../contract/load.ts';
import type { Schema } from '../contract/documents.ts';
import { docComment, header, pascalCase, quote } from './names.ts';

/**
 * Compiled validators for every schema of an API, with no import of their own, and the declarations for them. A bundler
 * takes only those that are imported.
 */
export async function generateSchemas(contract: Contract): Promise<{ code: string; declarations: string }> {
  const { api, openapi } = contract;
  const names = Object.keys(openapi.components.schemas ?? {});
  const modules = {
    '\0entry': entrySource(names, payloadNames(contract)),
    '\0validators': validatorSource(openapi.components.schemas ?? {}),
  };
  return {
    code: `${header(api.id, 'schemas/')}${await bundled('\0entry', modules)}`,
    declarations: declarations(contract, names),
  };
}

/** The schema of each event's payload. */
function payloadNames({ asyncapi }: Contract): [event: string, schema: string][] {
  return Object.entries(asyncapi?.components.messages ?? {}).flatMap(([event, { payload }]) => {
    const schema = payload.$ref?.split('/').pop();
    return schema ? [[event, schema]] : [];
  });
}

function validatorSource(schemas: Record<string, Schema>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    // One function for each schema, instead of one more copy of it wherever it is used.
    inlineRefs: false,
    strict: true,
    // Compiling refuses a malformed schema too, and does not need the meta-schema.
    validateSchema: false,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  // Bookkeeping for `unevaluatedProperties` and its like, on each function; unused, it would hold all of them in a bundle.
  ajv.opts.unevaluated = JSON.stringify(schemas).includes('"unevaluated');
  addFormats.default(ajv);
  const bare = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutAnnotations(schema)]));
  // Ajv does not look for schemas below `#/components`, hence `$defs`.
  const definitions = JSON.stringify({ $id: 'api', $defs: bare }).replaceAll('#/components/schemas/', '#/$defs/');
  ajv.addSchema(JSON.parse(definitions));
  const names = Object.keys(schemas);
  const source = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, `api#/$defs/${name}`])));
  // What stands at the top level of a module is kept, unless it is a call that is said to do nothing else.
  return `function given(load) { return load(); }\n${source.replaceAll(/= (require\([^;]+);/g, '= /* @__PURE__ */ given(() => $1);')}`;
}

const annotations = new Set(['title', 'description', 'default', 'example', 'examples', 'deprecated', '$comment']);

/** Validators copy parts of their schemas; what is written for people and other tools need not be among them. */
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

/** Gives each validator the interface of Standard Schema. */
function entrySource(names: readonly string[], events: readonly [event: string, schema: string][]): string {
  const at = new Map(names.map((name, index) => [name, index]));
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
const events = { ${events.map(([event, schema]) => `${quote(event)}: s${at.get(schema)}`).join(', ')} };
export { ${[...names.map((name, index) => `s${index} as ${name}`), ...(events.length > 0 ? ['events as eventSchemas'] : [])].join(', ')} };
`;
}

/** Ajv's code still requires its formats and its string length: bundled in, so that users carry no dependency. */
async function bundled(input: string, modules: Readonly<Record<string, string>>): Promise<string> {
  const build = await rolldown({
    input,
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

function declarations(contract: Contract, names: readonly string[]): string {
  const { api } = contract;
  const events = payloadNames(contract);
  return [
    header(api.id, 'schemas/'),
    // By the name of the package: this file is published from `src`, where a path would lead into the sources.
    `\nimport type { components } from '@wirepact/${api.id}/types';\n`,
    events.length > 0 ? `import type { ${pascalCase(api.id)}Events } from '@wirepact/${api.id}/webhooks';\n` : '',
    `
/** One thing that does not fit: where in the value, which keyword refused, and a sentence. */
export interface ValidationError {
  /** JSON Pointer to what does not fit. */
  instancePath: string;
  /** Where in the schema it is refused. */
  schemaPath: string;
  /** The keyword of JSON Schema that refuses it, such as \`type\`. */
  keyword: string;
  /** What the keyword asks for. */
  params: Record<string, unknown>;
  /** What is wrong, for people. */
  message?: string;
}

/** Says whether a value fits the schema; what does not fit stands in \`errors\` until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  /** What did not fit in the last call. */
  errors?: ValidationError[] | null;
  /** Standard Schema, version 1 (https://standardschema.dev): for whatever takes schemas of any library. */
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
    ...names.map((name) => `export declare const ${name}: Validator<components['schemas']['${name}']>;\n`),
    ...(events.length > 0
      ? [
          `\n${docComment('The validator of each event, by event name.')}`,
          `export declare const eventSchemas: { readonly [Type in keyof ${pascalCase(api.id)}Events]: Validator<${pascalCase(api.id)}Events[Type]> };\n`,
        ]
      : []),
  ].join('');
}
