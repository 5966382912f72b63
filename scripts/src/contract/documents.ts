// The members of OpenAPI and AsyncAPI documents that our tools read. These are not complete models of either format.
import type { Marked } from './provenance.ts';

/** A JSON Schema 2020-12 object, or a reference to one. */
export type Schema = { [keyword: string]: unknown } & Marked & {
    $ref?: string;
    type?: string | string[];
    format?: string;
    properties?: Record<string, Schema>;
    required?: string[];
    items?: Schema;
    allOf?: Schema[];
    anyOf?: Schema[];
    oneOf?: Schema[];
    enum?: unknown[];
    const?: unknown;
    default?: unknown;
    description?: string;
    /** Known values of a string that may take others later. */
    'x-extensible-enum'?: unknown[];
  };

export interface Reference {
  $ref: string;
}

export interface Example extends Marked {
  summary?: string;
  description?: string;
  value: unknown;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Reference | Example>;
}

export interface Parameter extends Marked {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema: Schema;
  explode?: boolean;
  style?: string;
  example?: unknown;
  examples?: Record<string, Reference | Example>;
  /** A meaning that clients handle themselves: `idempotency-key`, `target` or `api-version`. */
  'x-role'?: string;
  /** Name of the client method that sends this header with every call. */
  'x-method'?: string;
}

export interface Header extends Marked {
  schema: Schema;
  required?: boolean;
  example?: unknown;
}

export interface Response extends Marked {
  description: string;
  /** Whether the same request may succeed later: `always`, or `retry-after` if the response has that header. */
  'x-retryable'?: 'always' | 'retry-after';
  headers?: Record<string, Reference | Header>;
  content?: Record<string, MediaType>;
}

/**
 * How to read all items of a list. `whole`: one response has all of them. `page`: there are pages, and the last one is
 * known by its number (`totalPages`), by a flag (`hasNextPage`), or by having fewer items than requested (`pageSize` is
 * the name of the query parameter). The other values are JSON Pointers into the response.
 */
export type Pagination =
  | { style: 'whole'; items: string }
  | { style: 'page'; items: string; totalPages: string }
  | { style: 'page'; items: string; hasNextPage: string }
  | { style: 'page'; items: string; pageSize: string };

/** By name of the security scheme, the scopes that it needs. */
export type SecurityRequirement = Record<string, string[]>;

export interface Operation extends Marked {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: SecurityRequirement[];
  parameters?: (Reference | Parameter)[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, MediaType> };
  responses: Record<string, Reference | Response>;
  'x-pagination'?: Pagination;
  'x-codeSamples'?: CodeSample[];
}

/** A code sample in the form that Redoc shows. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof methods)[number];
export type PathItem = { parameters?: (Reference | Parameter)[] } & { [method in Method]?: Operation };

export interface SecurityScheme extends Marked {
  type: string;
  /** The scheme of `type: http`, such as `bearer` or `basic`. */
  scheme?: string;
  /** The place of an API key. */
  in?: string;
  /** The name of the header, parameter or cookie of an API key. */
  name?: string;
  description?: string;
  /** The schema whose enum lists the scopes. */
  'x-scopes'?: string;
  /** The name of the credential in the options of a client. */
  'x-option'?: string;
  /** `false` if the credential may be public. Default: `true`. */
  'x-secret'?: boolean;
}

export interface Tag {
  name: string;
  description?: string;
}

export interface OpenApiDocument {
  openapi: string;
  /** `inbound` if the integrator serves the operations and the vendor calls them. */
  'x-direction'?: string;
  info: { title: string; version: string; summary?: string; description?: string; [member: string]: unknown };
  servers?: { url: string; description?: string; variables?: Record<string, { default: string }> }[];
  security?: SecurityRequirement[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  tags?: Tag[];
  components: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    headers?: Record<string, Header>;
    examples?: Record<string, Example>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
  [member: string]: unknown;
}

export interface Message extends Marked {
  title?: string;
  summary?: string;
  description?: string;
  contentType?: string;
  tags?: (Reference | Tag)[];
  headers?: Schema;
  payload: Schema;
  examples?: { name: string; summary?: string; payload: unknown; headers?: unknown }[];
  [member: string]: unknown;
}

export interface Channel extends Marked {
  title?: string;
  summary?: string;
  description?: string;
  address?: string | null;
  tags?: (Reference | Tag)[];
  servers?: Reference[];
  messages?: Record<string, Reference>;
  [member: string]: unknown;
}

export interface AsyncApiDocument {
  asyncapi: string;
  info: {
    title: string;
    version: string;
    description?: string;
    tags?: (Reference | Tag)[];
    [member: string]: unknown;
  };
  defaultContentType?: string;
  channels: Record<string, Channel>;
  components: { messages: Record<string, Message>; schemas?: Record<string, Schema>; [kind: string]: unknown };
  [member: string]: unknown;
}
