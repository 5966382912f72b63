import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { closedWorld } from '../closed-world.ts';
import type { Contract } from '../contract/load.ts';
import {
  deref,
  operationsOf,
  type Example,
  type Media,
  type OpenApiDocument,
  type Response,
  type Schema,
} from '../contract/documents.ts';
import type { Problem } from '../problem.ts';
import { readYaml } from '../contract/yaml-file.ts';

/**
 * Holds every example against its schema, in a closed world: a field that the schema does not declare is an error, because
 * in an example it is a misspelling or a field that somebody forgot to describe.
 */
export function checkExamples({ openapi, exampleFiles }: Contract): Problem[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  return mediaOf(openapi).flatMap(({ schema, examples }) =>
    Object.values(examples ?? {}).flatMap((shown) => {
      const key = JSON.stringify(schema);
      const validate = validators.get(key) ?? ajv.compile(closedWorld(schema, openapi));
      validators.set(key, validate);
      if (validate(deref<Example>(openapi, shown).value)) return [];
      const file = '$ref' in shown ? exampleFiles.get(shown.$ref.split('/').pop() ?? '') : undefined;
      return (validate.errors ?? []).filter(isCause).map((error) => asProblem(error, file ?? '', schema));
    }),
  );
}

function mediaOf(openapi: OpenApiDocument): Media[] {
  return [...Object.values(openapi.paths), ...Object.values(openapi.webhooks ?? {})].flatMap((item) =>
    operationsOf(item).flatMap(([, operation]) => [
      ...Object.values(operation.requestBody?.content ?? {}),
      ...Object.values(operation.responses).flatMap((response) =>
        Object.values(deref<Response>(openapi, response).content ?? {}),
      ),
    ]),
  );
}

/** An applicator that failed says only that an error happened inside it, and that one is reported too. */
function isCause({ keyword }: ErrorObject): boolean {
  return !['allOf', 'if'].includes(keyword);
}

function asProblem(error: ErrorObject, file: string, schema: Schema): Problem {
  const isYaml = file.endsWith('.yaml');
  const undeclared = error.params['unevaluatedProperty'] ?? error.params['additionalProperty'];
  const pointer = `${isYaml ? '/value' : ''}${error.instancePath}${undeclared ? `/${undeclared}` : ''}`;
  const name = schema.$ref?.split('/').pop() ?? 'the schema';
  const where = error.instancePath || 'The value';
  return {
    file,
    ...(isYaml ? readYaml(file).place(pointer) : { line: 1 }),
    rule: 'example-fits-schema',
    message: undeclared
      ? `${where} has \`${undeclared}\`, which ${name} does not declare.`
      : `${where} ${error.message}${allowed(error)}.`,
    fix: undeclared
      ? `Declare \`${undeclared}\` in ${name}, or take it out of the example.`
      : `Mend the example, or ${name} if the example is right.`,
  };
}

function allowed({ params }: ErrorObject): string {
  const values =
    params['allowedValues'] ?? (params['allowedValue'] === undefined ? undefined : [params['allowedValue']]);
  return values ? ` (${(values as unknown[]).map((value) => JSON.stringify(value)).join(', ')})` : '';
}
