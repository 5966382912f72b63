import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { ProblemError, type Problem } from '../problem.ts';
import type { Api } from './apis.ts';
import type { Behaviour } from './behaviour.ts';
import { escapeToken } from './pointer.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/**
 * Reads `behaviour.yaml` of an API. Returns `undefined` if the API does not have one.
 *
 * @throws {ProblemError} if the file does not fit `spec/behaviour.schema.json`.
 */
export function readBehaviour(api: Api): { behaviour: Behaviour; yaml: YamlFile } | undefined {
  const file = join(api.folder, 'behaviour.yaml');
  if (!existsSync(file)) return undefined;
  const yaml = readYaml(file);
  const validate = compile(readFileSync(join(api.folder, '../behaviour.schema.json'), 'utf8'));
  if (!validate(yaml.value))
    throw new ProblemError((validate.errors ?? []).filter(isCause).map((error) => toProblem(error, yaml)));
  return { behaviour: yaml.value as Behaviour, yaml };
}

let compiled: { schema: string; validate: ValidateFunction } | undefined;

/** Compiles a schema. All APIs have the same one, so the last one is kept. */
function compile(schema: string): ValidateFunction {
  if (compiled?.schema !== schema) {
    // The schema is ours, so it needs no meta-schema. Compiling each part once is faster than a copy for each reference.
    const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, meta: false, inlineRefs: false });
    compiled = { schema, validate: ajv.compile(JSON.parse(schema)) };
  }
  return compiled.validate;
}

/** An applicator that fails only says that an error is inside it, and that error is in the list too. */
function isCause({ keyword }: ErrorObject): boolean {
  return !['oneOf', 'if', 'propertyNames'].includes(keyword);
}

/** The schema forbids a member in the presence of another value, such as a reason for a rule that can be shown. */
function describe({ keyword, message }: ErrorObject): string | undefined {
  return keyword === 'false schema' ? 'is not allowed beside the other members' : message;
}

function toProblem(error: ErrorObject, yaml: YamlFile): Problem {
  const key = error.params['additionalProperty'] ?? error.propertyName;
  const pointer = `${error.instancePath}${key === undefined ? '' : `/${escapeToken(key)}`}`;
  const allowed = (error.params['allowedValues'] as string[] | undefined)?.join(', ');
  return {
    file: yaml.file,
    ...yaml.place(pointer),
    rule: 'behaviour-fits-schema',
    message: `${pointer || 'The file'} ${describe(error)}${allowed ? ` (${allowed})` : ''}.`,
    fix: 'spec/behaviour.schema.json describes the form.',
  };
}
