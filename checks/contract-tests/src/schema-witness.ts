import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asWritten, closedWorld, type JsonSchema } from '@wirepact/scripts/closed-world';

/** Checks values against the JSON Schemas of one document, as written and with undeclared properties rejected. */
export interface SchemaWitness {
  /** One line for each problem: a JSON Pointer into the value, then a sentence. Empty if the value fits. */
  problems(schema: JsonSchema, value: unknown): string[];
  accepts(schema: JsonSchema, value: unknown): boolean;
  /** The same check, but undeclared properties are accepted, as on the wire. */
  acceptsAsWritten(schema: JsonSchema, value: unknown): boolean;
}

const witnesses = new WeakMap<object, SchemaWitness>();

/**
 * A witness for the schemas of `document`. Each schema is compiled once, for all callers.
 *
 * @throws {Error} if a schema is not valid JSON Schema 2020-12.
 */
export function schemaWitness(document: object): SchemaWitness {
  let witness = witnesses.get(document);
  if (!witness) {
    witness = createWitness(document);
    witnesses.set(document, witness);
  }
  return witness;
}

function createWitness(document: object): SchemaWitness {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false, strictRequired: false });
  addFormats.default(ajv);
  ajv.addVocabulary([...extensions(document)]);
  const compiled = new Map<JsonSchema, ValidateFunction[]>();
  const validators = (schema: JsonSchema): ValidateFunction[] => {
    let known = compiled.get(schema);
    if (!known) {
      known = [asWritten, closedWorld].map((copy) => ajv.compile(copy(schema, document) as object));
      compiled.set(schema, known);
    }
    return known;
  };
  return {
    acceptsAsWritten: (schema, value) => validators(schema)[0]!(value),
    accepts: (schema, value) => validators(schema).every((validate) => validate(value)),
    problems: (schema, value) => [
      ...new Set(
        validators(schema).flatMap((validate) => (validate(value) ? [] : (validate.errors ?? []).map(sentence))),
      ),
    ],
  };
}

/** The annotations of OpenAPI and our own ones. A strict Ajv must know them. */
function extensions(document: object): Set<string> {
  const found = new Set(['example', 'externalDocs', 'xml', 'discriminator']);
  JSON.stringify(document, (key, value) => {
    if (key.startsWith('x-')) found.add(key);
    return value;
  });
  return found;
}

function sentence(error: ErrorObject): string {
  const { keyword, params, instancePath, message } = error;
  if (keyword === 'unevaluatedProperties') return `${instancePath}/${params.unevaluatedProperty} is not declared`;
  if (keyword === 'additionalProperties') return `${instancePath}/${params.additionalProperty} is not declared`;
  const allowed = params.allowedValues ?? params.allowedValue;
  return `${instancePath || '(the whole value)'} ${message}${allowed === undefined ? '' : `: ${JSON.stringify(allowed)}`}`;
}
