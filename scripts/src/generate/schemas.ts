import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { rolldown } from 'rolldown';
import type { Contract } from '../contract.ts';
import { header } from './names.ts';

/** Compiled validators for every schema of an API, with no import of their own, and the declarations for them. */
export async function generateSchemas(contract: Contract): Promise<{ code: string; declarations: string }> {
  const names = Object.keys(contract.openapi.components.schemas ?? {});
  const ajv = new Ajv2020({
    allErrors: true,
    // One function for each schema, instead of one more copy of it wherever it is used.
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  ajv.addVocabulary([...vocabulary(contract.openapi.components.schemas ?? {})]);
  // Ajv does not look for schemas below `#/components`, hence `$defs`.
  ajv.addSchema(
    JSON.parse(
      JSON.stringify({ $id: 'api', $defs: contract.openapi.components.schemas }).replaceAll(
        '#/components/schemas/',
        '#/$defs/',
      ),
    ),
  );
  const source = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, `api#/$defs/${name}`])));
  return {
    code: `${header(contract.api.id, 'schemas/')}${await withoutImports(source)}`,
    declarations: declarations(contract.api.id, names),
  };
}

/** Our own annotations, which a strict Ajv wants to be told of. */
function vocabulary(schemas: object): Set<string> {
  const found = new Set<string>();
  JSON.stringify(schemas, (key, value) => {
    if (key.startsWith('x-')) found.add(key);
    return value;
  });
  return found;
}

/** Ajv's code still requires its formats and its string length: bundled in, so that users carry no dependency. */
async function withoutImports(source: string): Promise<string> {
  const id = '\0schemas';
  const build = await rolldown({
    input: id,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    plugins: [
      {
        name: 'in-memory',
        resolveId: (requested) => (requested === id ? id : undefined),
        load: (requested) => (requested === id ? { code: source, moduleType: 'js' } : undefined),
      },
    ],
    cwd: import.meta.dirname,
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return output[0].code;
}

function declarations(api: string, names: readonly string[]): string {
  return [
    header(api, 'schemas/'),
    "\nimport type { components } from './types.ts';\n",
    `
/** One thing that does not fit: where in the value, which keyword refused, and a sentence. */
export interface ValidationError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a value fits the schema; what does not fit stands in \`errors\` until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidationError[] | null;
}

`,
    ...names.map((name) => `export declare const ${name}: Validator<components['schemas']['${name}']>;\n`),
  ].join('');
}
