import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { findUndeclared, resolve } from './undeclared.ts';
import type { Schema } from './undeclared.ts';

/** A contract as `@wirepact/<api>/spec.json` has it. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, SchemaObject>> };
}

type SchemaObject = Readonly<Record<string, unknown>>;

/** A response with the request that it is for. */
export interface CheckedExchange {
  readonly method: string;
  /** Below the API, without the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Documented {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly headers?: Readonly<Record<string, SchemaObject>>;
}

/** Statuses that HTTP itself asks for, so that a contract does not list them. Their bodies have the form of every refusal. */
const HTTP_STATUSES: ReadonlySet<number> = new Set([405, 406, 413, 415, 431]);

/** The same if a path does not have an operation, or its method does not. */
const STATUSES_WITHOUT_OPERATION: ReadonlySet<number> = new Set([...HTTP_STATUSES, 401, 404]);

/**
 * Returns a function that compares responses with a contract, and returns what is wrong with each, in sentences. A member that
 * neither the contract nor, in a refusal, `sandboxMembers` declares is wrong.
 */
export function createResponseChecker(
  contract: OpenApi,
  sandboxMembers: SchemaObject,
): (exchange: CheckedExchange) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema(contract, 'contract:');
  const compiled = new Map<Schema, (value: unknown) => readonly string[]>();
  const routes = Object.entries(contract.paths).map(([template, operations]) => ({
    pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    operations,
  }));
  const refusal = Object.values(contract.components.schemas).find((schema) => 'x-error' in schema);
  const members = new Set(Object.keys(sandboxMembers['properties'] as object));
  const checkMembers = ajv.compile(sandboxMembers);

  return (exchange) => {
    const { status, headers, text } = exchange;
    const problems: string[] = [];
    if (!headers.get('x-request-id')) problems.push('There is no X-Request-Id.');
    const documented = findDocumented(exchange);
    if (!documented) return [...problems, `The status ${status} is not documented.`];
    problems.push(...missingHeaders(documented, headers));
    const mediaType = (headers.get('content-type') ?? '').split(';')[0]!.trim();
    const content = documented.content ?? {};
    if (text === '') {
      const mayBeEmpty = Object.keys(content).length === 0 || exchange.method === 'HEAD';
      return mayBeEmpty ? problems : [...problems, 'The body is empty.'];
    }
    const schema = content[mediaType]?.schema;
    if (schema === undefined) return [...problems, `A body of type ${mediaType || '(none)'} is not documented.`];
    if (mediaType !== 'application/json') return problems;
    return [...problems, ...checkBody(JSON.parse(text), schema, status)];
  };

  function findDocumented({ method, path, status }: CheckedExchange): Documented | undefined {
    const route = routes.find(({ pattern }) => pattern.test(path));
    const operation = route?.operations[method === 'HEAD' ? 'get' : method.toLowerCase()] as
      | { readonly responses: Readonly<Record<string, SchemaObject>> }
      | undefined;
    const response = operation?.responses[status];
    if (response) return dereference(response) as Documented;
    const allowed = operation ? HTTP_STATUSES : STATUSES_WITHOUT_OPERATION;
    if (!allowed.has(status) || !refusal) return undefined;
    return { content: { 'application/json': { schema: refusal } } };
  }

  function missingHeaders({ headers: documented = {} }: Documented, headers: Headers): readonly string[] {
    return Object.entries(documented)
      .filter(([name, header]) => dereference(header)['required'] === true && !headers.has(name))
      .map(([name]) => `The header ${name} is missing.`);
  }

  function checkBody(body: unknown, schema: Schema, status: number): readonly string[] {
    const undeclared = findUndeclared(body, schema, contract);
    const added = status < 400 ? [] : undeclared.filter((pointer) => members.has(pointer.slice(1)));
    const problems = undeclared
      .filter((pointer) => !added.includes(pointer))
      .map((pointer) => `The contract does not have ${pointer}.`);
    if (added.length > 0) {
      const own = Object.fromEntries(
        added.map((pointer) => [pointer.slice(1), (body as SchemaObject)[pointer.slice(1)]]),
      );
      if (!checkMembers(own)) problems.push(...describe(checkMembers.errors));
    }
    return [...problems, ...validate(body, schema)];
  }

  function validate(value: unknown, schema: Schema): readonly string[] {
    let check = compiled.get(schema);
    if (!check) {
      const isValid = ajv.compile(absolute(schema) as SchemaObject);
      check = (candidate) => (isValid(candidate) ? [] : describe(isValid.errors));
      compiled.set(schema, check);
    }
    return check(value);
  }

  function dereference(value: SchemaObject): SchemaObject {
    return typeof value['$ref'] === 'string' ? (resolve(value['$ref'], contract) as SchemaObject) : value;
  }
}

/** The schema with references that lead into the contract from anywhere. */
function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract:#/')) as Schema;
}

function describe(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath || 'The body'} ${message ?? 'is invalid'}.`);
}
