import { basename } from 'node:path';
import type { JsonSchema } from '@wirepact/scripts/closed-world';
import type { MediaType, Operation, Parameter } from '@wirepact/scripts/contract/documents';
import { operationsOf } from '@wirepact/scripts/contract/operations';
import { escapeToken, followReference, parsePointer, resolvePointer } from '@wirepact/scripts/contract/pointer';
import { filesBelow } from '@wirepact/scripts/files';
import { shortPath, type Api } from './apis.ts';

export type ExampleKind = 'request' | 'response' | 'webhook' | 'parameter' | 'header';

/** One use of an example. An example that several operations share appears once for each of them. */
export interface ContractExample {
  api: string;
  /** The name in `components/examples`, such as `createInvoice.request.consulting`, or the place, such as `listInvoices page`. */
  id: string;
  kind: ExampleKind;
  /** The operation, or the event of a webhook. */
  owner: string;
  /** The key under `examples`. */
  name: string;
  status?: string;
  mediaType?: string;
  schema: JsonSchema;
  /** JSON Pointers to the place that uses the example, and to the example itself. They are equal if it is not shared. */
  usedAt: string;
  definedAt: string;
  /** Identifies the pair of schema and example, so that a check runs once for all uses. */
  pair: string;
  /** The TypeScript type, as an expression with `operations` and `webhooks` of the generated types. */
  type: string;
  value: unknown;
  /** Where to fix it: a file relative to the root of the repository, or a folder and what to look for in it. */
  place: string;
}

type Common = Pick<ContractExample, 'kind' | 'owner' | 'status' | 'mediaType'>;

/** An object with a schema and examples: a media type, a parameter or a header. */
interface Carrier {
  schema: JsonSchema;
  examples?: MediaType['examples'];
  example?: unknown;
}

/** Every example of requests, responses, webhooks, parameters and response headers, in the order of the document. */
export function findExamples(api: Api): ContractExample[] {
  const files = new Map(
    filesBelow(`${api.spec}/examples`).map((file) => [basename(file).replace(/\.\w+$/, ''), shortPath(file)]),
  );
  const found: ContractExample[] = [];

  for (const [path, item] of Object.entries(api.document.paths)) {
    for (const [method, operation] of operationsOf(item)) {
      const owner = operation.operationId ?? `${method} ${path}`;
      const at = `#/paths/${escapeToken(path)}`;
      operationExamples('request', owner, operation, `${at}/${method}`, `operations[${JSON.stringify(owner)}]`);
      parameterExamples(owner, item.parameters, at, `operations[${JSON.stringify(owner)}]`);
    }
  }
  for (const [event, item] of Object.entries(api.document.webhooks ?? {})) {
    for (const [method, operation] of operationsOf(item)) {
      const at = `#/webhooks/${escapeToken(event)}/${method}`;
      operationExamples('webhook', event, operation, at, `webhooks[${JSON.stringify(event)}]['${method}']`);
    }
  }
  return found;

  function operationExamples(
    kind: 'request' | 'webhook',
    owner: string,
    operation: Operation,
    at: string,
    type: string,
  ): void {
    parameterExamples(owner, operation.parameters, at, type);
    if (operation.requestBody) {
      const { node, pointer } = follow(operation.requestBody, `${at}/requestBody`);
      mediaExamples({ kind, owner }, node.content, pointer, `Present<${type}['requestBody']>`);
    }
    for (const [status, reference] of Object.entries(operation.responses)) {
      const { node, pointer } = follow(reference, `${at}/responses/${status}`);
      const responseType = `${type}['responses'][${/^\d+$/.test(status) ? status : JSON.stringify(status)}]`;
      mediaExamples({ kind: 'response', owner, status }, node.content, pointer, responseType);
      for (const [name, header] of Object.entries(node.headers ?? {})) {
        const { node: carrier, pointer: headerAt } = follow(header, `${pointer}/headers/${escapeToken(name)}`);
        const headerType = `Present<${responseType}['headers'][${JSON.stringify(name)}]>`;
        carriedExamples({ kind: 'header', owner, status }, `${owner} ${status} ${name}`, carrier, headerAt, headerType);
      }
    }
  }

  function parameterExamples(owner: string, parameters: Operation['parameters'], at: string, type: string): void {
    for (const [index, reference] of (parameters ?? []).entries()) {
      const { node, pointer } = follow<Parameter>(reference as Parameter, `${at}/parameters/${index}`);
      const parameterType = `Present<Present<${type}['parameters']['${node.in}']>[${JSON.stringify(node.name)}]>`;
      carriedExamples({ kind: 'parameter', owner }, `${owner} ${node.name}`, node, pointer, parameterType);
    }
  }

  function mediaExamples(
    common: Common,
    content: Record<string, MediaType> | undefined,
    at: string,
    type: string,
  ): void {
    for (const [mediaType, media] of Object.entries(content ?? {})) {
      const mediaAt = `${at}/content/${escapeToken(mediaType)}`;
      const id = `${common.owner} ${common.status ?? common.kind}`;
      carriedExamples({ ...common, mediaType }, id, media, mediaAt, `${type}['content'][${JSON.stringify(mediaType)}]`);
    }
  }

  function carriedExamples(common: Common, id: string, carrier: Carrier, at: string, type: string): void {
    const { schema } = carrier;
    const schemaAt = typeof schema === 'object' && typeof schema.$ref === 'string' ? schema.$ref : `${at}/schema`;
    const add = (name: string, ownId: string, usedAt: string, definedAt: string, value: unknown): void => {
      const [, component] = /^#\/components\/(\w+\/[^/]+)/.exec(definedAt) ?? [];
      const place = files.get(ownId) ?? `${shortPath(api.spec)} (${component ?? `example of ${id}`})`;
      const pair = `${schemaAt} ${definedAt}`;
      found.push({ api: api.id, id: ownId, ...common, name, schema, usedAt, definedAt, pair, type, value, place });
    };
    for (const [name, reference] of Object.entries(carrier.examples ?? {})) {
      const usedAt = `${at}/examples/${escapeToken(name)}`;
      const { node, pointer } = follow(reference, usedAt);
      const isShared = pointer.startsWith('#/components/examples/');
      add(name, isShared ? parsePointer(pointer)[2]! : `${id} ${name}`, usedAt, pointer, node.value);
    }
    if (carrier.example !== undefined) add('example', id, `${at}/example`, `${at}/example`, carrier.example);
  }

  function follow<Node extends object>(
    node: Node | { $ref: string },
    pointer: string,
  ): { node: Node; pointer: string } {
    return followReference(api.document, node, pointer);
  }
}

/** An example in a schema, for mocks and samplers that make values from schemas. */
export interface SchemaExample {
  schema: JsonSchema;
  value: unknown;
  /** A JSON Pointer to the example. */
  pointer: string;
}

/** Every example in a schema of a document, under the keyword `examples` of JSON Schema. */
export function findSchemaExamples(document: object): SchemaExample[] {
  return keywordsOf(document).flatMap(({ keyword, value, pointer }) => {
    if (keyword !== 'examples' || !Array.isArray(value)) return [];
    const schema = resolvePointer(document, pointer.slice(0, -'/examples'.length)) as JsonSchema;
    return value.map((example, index) => ({ schema, value: example, pointer: `${pointer}/${index}` }));
  });
}

/**
 * JSON Pointers to all examples of a document, including those in `components/examples`. The search does not depend on
 * operations, so it also finds an example that {@link findExamples} misses.
 */
export function findExamplePlaces(document: object): string[] {
  return keywordsOf(document).flatMap(({ keyword, value, pointer }) => {
    if (keyword === 'example') return [pointer];
    return keyword === 'examples' ? Object.keys(value as object).map((name) => `${pointer}/${escapeToken(name)}`) : [];
  });
}

// The keys of these are names, so a property called `example` does not count as an example.
const NAMES = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'dependentSchemas',
  'schemas',
  'headers',
  'responses',
  'parameters',
]);
// The values of these are data and not part of the description.
const VALUES = new Set(['value', 'enum', 'const', 'default', 'example', 'examples']);

/** Every keyword of a document with its value and place, at every depth but not inside examples. */
export function keywordsOf(document: object): { keyword: string; value: unknown; pointer: string }[] {
  const found: { keyword: string; value: unknown; pointer: string }[] = [];
  const walk = (node: unknown, at: string, keysAreNames: boolean): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      const pointer = `${at}/${escapeToken(key)}`;
      if (keysAreNames || Array.isArray(node)) {
        walk(value, pointer, false);
        continue;
      }
      found.push({ keyword: key, value, pointer });
      if (!VALUES.has(key)) walk(value, pointer, NAMES.has(key) && !Array.isArray(value));
    }
  };
  walk(document, '#', false);
  return found;
}
