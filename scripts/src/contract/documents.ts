// The parts of bundled descriptions that the generators read. Not whole models of OpenAPI and AsyncAPI.

/** A JSON Schema 2020-12 object, or a reference to one. */
export type Schema = { [keyword: string]: unknown } & {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  description?: string;
};

export interface Reference {
  $ref: string;
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
  'x-provenance'?: string;
}

export interface Media {
  schema: Schema;
  examples?: Record<string, Reference | Example>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema: Schema;
  explode?: boolean;
  style?: string;
  example?: unknown;
  /** What the parameter is for, where clients treat it specially: `idempotency-key`, `target`, `api-version`. */
  'x-role'?: string;
  /** What a client calls the method that gives this header to all calls. */
  'x-method'?: string;
  'x-provenance'?: string;
}

export interface Response {
  description: string;
  /** Whether the same request may succeed in a moment: `always`, or `retry-after` where the answer has that header. */
  'x-retryable'?: 'always' | 'retry-after';
  'x-provenance'?: string;
  'x-why'?: string;
  headers?: Record<string, Reference | { schema: Schema; required?: boolean; example?: unknown }>;
  content?: Record<string, Media>;
}

/**
 * How a list is read to its end: it comes whole, or in pages until the last one, which is known by its number
 * (`totalPages`), by a flag (`hasNextPage`), or by being shorter than asked for (`pageSize` names the query parameter).
 * The other values are JSON Pointers into the answer.
 */
export type Pagination =
  | { style: 'whole'; items: string }
  | { style: 'page'; items: string; totalPages: string }
  | { style: 'page'; items: string; hasNextPage: string }
  | { style: 'page'; items: string; pageSize: string };

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: (Reference | Parameter)[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, Media> };
  responses: Record<string, Reference | Response>;
  'x-provenance'?: string;
  'x-pagination'?: Pagination;
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof methods)[number];
export type PathItem = { parameters?: (Reference | Parameter)[] } & { [method in Method]?: Operation };

export interface SecurityScheme {
  type: string;
  /** The header of an API key. */
  name?: string;
  description?: string;
  /** The schema whose enum lists the scopes. */
  'x-scopes'?: string;
  /** What a client calls the credential. */
  'x-option'?: string;
  /** `false` for a credential that is no secret. */
  'x-secret'?: boolean;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; [member: string]: unknown };
  servers?: { url: string; variables?: Record<string, { default: string }> }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  tags?: Tag[];
  components: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    headers?: Record<string, { schema: Schema; required?: boolean; example?: unknown }>;
    examples?: Record<string, Example>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
  [member: string]: unknown;
}

export interface Tag {
  name: string;
  description?: string;
}

export interface Message {
  title?: string;
  summary?: string;
  description?: string;
  contentType?: string;
  tags?: (Reference | Tag)[];
  headers?: Schema;
  payload: Schema;
  examples?: { name: string; summary?: string; payload: unknown }[];
  'x-provenance'?: string;
}

export interface AsyncApiDocument {
  asyncapi: string;
  info: { title: string; version: string };
  defaultContentType?: string;
  channels: Record<string, { messages?: Record<string, Reference> }>;
  components: { messages: Record<string, Message>; schemas?: Record<string, Schema> };
  [member: string]: unknown;
}

/** The method and operation pairs of a path item. */
export function operationsOf(item: PathItem): [Method, Operation][] {
  return methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, operation] as [Method, Operation]] : [];
  });
}

/** What a reference inside the document points to; anything else as it is. */
export function deref<T extends object>(document: object, node: T | Reference): T {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as T;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
  if (target === undefined) throw new Error(`${node.$ref} leads nowhere`);
  return deref(document, target as T);
}
