import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { closedWorld } from '../closed-world.ts';
import type { Contract } from '../contract/load.ts';
import type { MediaType, OpenApiDocument, Schema } from '../contract/documents.ts';
import { listEvents, listOperations } from '../contract/operations.ts';
import { escapeToken, parsePointer, resolveReference } from '../contract/pointer.ts';
import { readYaml } from '../contract/yaml-file.ts';
import type { Problem } from '../problem.ts';

/**
 * Checks every example against its closed-world schema. A field that the schema does not declare is an error, because in an
 * example it is a spelling mistake, or a field that nobody has described.
 */
export function checkExamples({ openapi, exampleFiles }: Contract): Problem[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  return listMediaTypes(openapi).flatMap(({ schema, examples }) =>
    Object.values(examples ?? {}).flatMap((shown) => {
      const key = JSON.stringify(schema);
      const validate = validators.get(key) ?? ajv.compile(closedWorld(schema, openapi));
      validators.set(key, validate);
      if (validate(resolveReference(openapi, shown).value)) return [];
      const file = '$ref' in shown ? exampleFiles.get(parsePointer(shown.$ref).pop() ?? '') : undefined;
      return (validate.errors ?? []).filter(isCause).map((error) => toProblem(error, file ?? '', schema));
    }),
  );
}

/** The media types of all bodies: requests and responses of operations, and payloads of events. */
function listMediaTypes(openapi: OpenApiDocument): MediaType[] {
  return [
    ...listOperations(openapi).flatMap(({ operation, responses }) => [
      operation.requestBody?.content,
      ...Object.values(responses).map(({ content }) => content),
    ]),
    ...listEvents(openapi).map(({ operation }) => operation.requestBody?.content),
  ].flatMap((content = {}) => Object.values(content));
}

/** An applicator that fails only says that an error is inside it, and that error is in the list too. */
function isCause({ keyword }: ErrorObject): boolean {
  return !['allOf', 'if'].includes(keyword);
}

function toProblem(error: ErrorObject, file: string, schema: Schema): Problem {
  const isYaml = file.endsWith('.yaml');
  const undeclared = error.params['unevaluatedProperty'] ?? error.params['additionalProperty'];
  const pointer = `${isYaml ? '/value' : ''}${error.instancePath}${undeclared ? `/${escapeToken(String(undeclared))}` : ''}`;
  const name = (schema.$ref && parsePointer(schema.$ref).pop()) ?? 'the schema';
  const subject = error.instancePath || 'The value';
  return {
    file,
    ...(isYaml ? readYaml(file).place(pointer) : { line: 1 }),
    rule: 'example-fits-schema',
    message: undeclared
      ? `${subject} has \`${undeclared}\`, which ${name} does not declare.`
      : `${subject} ${error.message}${listAllowed(error)}.`,
    fix: undeclared
      ? `Declare \`${undeclared}\` in ${name}, or remove it from the example.`
      : `Fix the example, or fix ${name} if the example is right.`,
  };
}

function listAllowed({ params }: ErrorObject): string {
  const values =
    params['allowedValues'] ?? (params['allowedValue'] === undefined ? undefined : [params['allowedValue']]);
  return values ? ` (${(values as unknown[]).map((value) => JSON.stringify(value)).join(', ')})` : '';
}
