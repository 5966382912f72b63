import { credentialsOf } from '@wirepact/scripts/contract/credentials';
import type { OpenApiDocument } from '@wirepact/scripts/contract/documents';
import { listExamples, listOperations, type OperationEntry } from '@wirepact/scripts/contract/operations';
import type { ArazzoDocument, Step, StepParameter, Workflow } from '@wirepact/scripts/contract/workflows';
import type { Subjects } from './subjects.ts';

/**
 * Writes a workflow for each operation of a contract: its request as the contract shows it, and the expectation that it
 * succeeds. The names of inputs are those of credentials in the options of clients, and of environment variables.
 *
 * With `subjects`, the requests are for a sandbox: each workflow first brings the world back to its beginning, and makes what the
 * operation acts on. Without, they are for a server that gives the same response whatever was sent before.
 */
export function writeOperationWorkflows(id: string, openapi: OpenApiDocument, subjects?: Subjects): ArazzoDocument {
  const operations = new Map(listOperations(openapi).map((entry) => [entry.id, entry]));
  const source = (name: string, url: string): ArazzoDocument['sourceDescriptions'][number] => ({
    name,
    type: 'openapi',
    url,
  });
  return {
    arazzo: '1.0.1',
    info: { title: `Every operation of ${id}`, version: '1.0.0' },
    sourceDescriptions: [
      source(id, '../openapi.yaml'),
      ...(subjects ? [source('control', '../../../packages/sandbox/control/openapi.yaml')] : []),
    ],
    workflows: [...operations.values()].map((entry) => {
      if (!subjects) return describeWorkflow(entry.id, [writeRequest(id, openapi, entry, {}, {})]);
      const known: Record<string, string> = Object.fromEntries(
        Object.entries(subjects.variables).map(([field, variable]) => [field, `$inputs.${variable}`]),
      );
      const steps = [...listPreparations(entry, openapi, operations, subjects), entry.id].map((name) => {
        const gives = subjects.gives[name] ?? {};
        const operation = operations.get(name);
        const step = operation
          ? writeRequest(id, openapi, operation, known, gives)
          : writeAction(id, name, known[subjects.actions[name] ?? ''], gives);
        for (const [field, value] of Object.entries(gives)) {
          known[field] = value.startsWith('/') ? `$steps.${step.stepId}.outputs.${outputName(field)}` : value;
        }
        return step;
      });
      return describeWorkflow(entry.id, [reset, ...steps]);
    }),
  };
}

/** Brings the world back to its beginning. */
const reset: Step = {
  stepId: 'reset',
  operationId: '$sourceDescriptions.control.resetWorld',
  parameters: [{ in: 'path', name: 'world', value: 'default' }],
  successCriteria: [{ condition: '$statusCode == 200' }],
};

/** A workflow with the inputs that its steps use. */
function describeWorkflow(workflowId: string, steps: Step[]): Workflow {
  const inputs = JSON.stringify(steps).matchAll(/\$inputs\.(\w+)/g);
  return {
    workflowId,
    inputs: { properties: Object.fromEntries([...inputs].map(([, name]) => [name, { type: 'string' }])) },
    steps,
  };
}

/** What has to happen before an operation: what its request names must have been made, and the state must allow it. */
function listPreparations(
  entry: OperationEntry,
  openapi: OpenApiDocument,
  operations: ReadonlyMap<string, OperationEntry>,
  subjects: Subjects,
): string[] {
  const names: string[] = [];
  const add = (name: string): void => {
    if (names.includes(name)) return;
    addNeeds(name);
    names.push(name);
  };
  const addNeeds = (name: string): void => {
    const operation = operations.get(name);
    const fields = operation ? fieldsOf(openapi, operation, subjects) : [subjects.actions[name] ?? ''];
    for (const field of fields) {
      const provider = Object.keys(subjects.gives).find((candidate) => field in subjects.gives[candidate]!);
      if (provider !== undefined && provider !== name) add(provider);
    }
    for (const earlier of subjects.before[name] ?? []) add(earlier);
  };
  addNeeds(entry.id);
  return names;
}

/** The fields of a request that something else can give. */
function fieldsOf(openapi: OpenApiDocument, operation: OperationEntry, { gives }: Subjects): string[] {
  const parameters = operation.parameters
    .filter(({ required }) => required)
    .map(({ in: place, name }) => `${place}.${name}`);
  const body = exampleBody(openapi, operation);
  const known = Object.values(gives).flatMap((fields) => Object.keys(fields));
  return [
    ...parameters,
    ...known.filter((field) => field.startsWith('body.') && replaced(body, field, '') !== undefined),
  ];
}

function writeRequest(
  id: string,
  openapi: OpenApiDocument,
  operation: OperationEntry,
  known: Readonly<Record<string, string>>,
  gives: Readonly<Record<string, string>>,
): Step {
  const credentials = credentialsOf(openapi, operation.operation).map(({ option, header, prefix }): StepParameter => ({
    in: 'header',
    name: header,
    value: `${prefix}{$inputs.${option}}`,
  }));
  const parameters = operation.parameters
    .filter(({ required }) => required)
    .map(({ in: place, name, example }): StepParameter => ({
      in: place,
      name,
      value: known[`${place}.${name}`] ?? example,
    }));
  const body = Object.entries(known).reduce(
    (value, [field, replacement]) => (field.startsWith('body.') && replaced(value, field, replacement)) || value,
    exampleBody(openapi, operation),
  );
  const statuses = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
  return {
    stepId: operation.id,
    operationId: `$sourceDescriptions.${id}.${operation.id}`,
    parameters: [...credentials, ...parameters],
    ...(body !== undefined && { requestBody: { payload: body } }),
    successCriteria: [{ condition: statuses.map((status) => `$statusCode == ${status}`).join(' || ') }],
    ...writeOutputs(gives),
    // Some operations are carried out just after their response. What comes next may find the state before it.
    onFailure: [{ name: 'wait', type: 'retry', retryAfter: 0.1, retryLimit: 20 }],
  };
}

/** What a person or the vendor does: `kind.action`. */
function writeAction(
  id: string,
  name: string,
  resource: string | undefined,
  gives: Readonly<Record<string, string>>,
): Step {
  const [kind, action] = name.split('.') as [string, string];
  const path = { world: 'default', api: id, kind, ...(resource !== undefined && { id: resource }), action };
  return {
    stepId: name.replace('.', '-'),
    operationId: `$sourceDescriptions.control.${resource === undefined ? 'createByAction' : 'act'}`,
    parameters: Object.entries(path).map(([parameter, value]) => ({ in: 'path', name: parameter, value })),
    requestBody: { payload: {} },
    successCriteria: [{ condition: `$statusCode == ${resource === undefined ? 201 : 200}` }],
    ...writeOutputs(gives),
  };
}

function writeOutputs(gives: Readonly<Record<string, string>>): Pick<Step, 'outputs'> {
  const pointers = Object.entries(gives).filter(([, value]) => value.startsWith('/'));
  if (pointers.length === 0) return {};
  return {
    outputs: Object.fromEntries(pointers.map(([field, pointer]) => [outputName(field), `$response.body#${pointer}`])),
  };
}

/** Names of outputs have no dots. */
function outputName(field: string): string {
  return field.replaceAll('.', '-');
}

/** The first example of the body, or `undefined` if the operation has no body. */
function exampleBody(openapi: OpenApiDocument, { operation }: OperationEntry): unknown {
  const [media] = Object.values(operation.requestBody?.content ?? {});
  return listExamples(openapi, media)[0]?.[1].value;
}

/**
 * The body with another value in a field such as `body.giftData.giftId`. Of a list on the way, the first item is kept; a list at
 * the end becomes a list of the value. `undefined` if the body does not have the field.
 */
export function replaced(body: unknown, field: string, value: string): unknown {
  const set = (node: unknown, names: readonly string[]): unknown => {
    const [name, ...rest] = names;
    if (name === undefined) return Array.isArray(node) ? [value] : value;
    if (Array.isArray(node)) {
      const first = set(node[0], names);
      return first === undefined ? undefined : [first];
    }
    if (typeof node !== 'object' || node === null || !(name in node)) return undefined;
    const inner = set((node as Record<string, unknown>)[name], rest);
    return inner === undefined ? undefined : { ...node, [name]: inner };
  };
  return set(body, field.split('.').slice(1));
}
