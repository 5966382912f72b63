/** The parts of the generated descriptions that the documentation reads. */

export type Provenance = 'stated' | 'implied' | 'example' | 'vendor' | 'decided';

export interface Ref {
  $ref: string;
}

export interface Marked {
  description?: string;
  'x-provenance'?: Provenance;
  'x-why'?: string;
}

export interface Schema extends Marked {
  $ref?: string;
  enum?: unknown[];
  default?: unknown;
  properties?: Record<string, Schema>;
  'x-extensible-enum'?: unknown[];
  [keyword: string]: unknown;
}

export interface Example extends Marked {
  summary?: string;
  value: unknown;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example | Ref>;
}

export interface Parameter extends Marked {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: Schema;
  example?: unknown;
  /** What a client treats specially: `api-version`, `target`, `idempotency-key`. */
  'x-role'?: string;
  /** The method of the client that sends it with every call that takes it. */
  'x-method'?: string;
}

export interface Response extends Marked {
  description: string;
  content?: Record<string, MediaType>;
}

export interface Pagination {
  style: string;
  items: string;
  [pointer: string]: string;
}

export interface Operation extends Marked {
  operationId?: string;
  summary?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Ref)[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | Ref>;
  'x-pagination'?: Pagination;
  'x-codeSamples'?: CodeSample[];
}

export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

export const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'] as const;
export type Method = (typeof methods)[number];

export type PathItem = { parameters?: (Parameter | Ref)[] } & Partial<Record<Method, Operation>>;

export interface SecurityScheme extends Marked {
  type: string;
  scheme?: string;
  name?: string;
  in?: string;
  'x-option'?: string;
}

export interface OpenApiDocument {
  openapi: string;
  /** `inbound` where the operations are served by the integrator, and the vendor calls them. */
  'x-direction'?: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: { url: string; description?: string; variables?: Record<string, { default: string }> }[];
  security?: Record<string, string[]>[];
  tags?: Tag[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: {
    securitySchemes?: Record<string, SecurityScheme>;
    schemas?: Record<string, Schema>;
    examples?: Record<string, Example>;
    [kind: string]: Record<string, unknown> | undefined;
  };
}

export interface Tag {
  name: string;
  description?: string;
}

export interface Message extends Marked {
  title?: string;
  summary?: string;
  tags?: (Tag | Ref)[];
  headers?: Schema;
  payload: Schema;
  examples?: { name: string; summary?: string; payload: unknown; headers?: unknown }[];
  [member: string]: unknown;
}

export interface Channel extends Marked {
  title?: string;
  summary?: string;
  address?: string | null;
  tags?: (Tag | Ref)[];
  servers?: Ref[];
  messages?: Record<string, Ref>;
  [member: string]: unknown;
}

export interface AsyncApiDocument {
  asyncapi: string;
  info: { title: string; version: string; description?: string; tags?: (Tag | Ref)[]; [member: string]: unknown };
  defaultContentType?: string;
  servers?: Record<string, unknown>;
  channels: Record<string, Channel>;
  operations?: Record<string, unknown>;
  components: { messages: Record<string, Message>; schemas?: Record<string, Schema>; [kind: string]: unknown };
}

/** Follows `#/…` references within `document` until something is found that is none. */
export function resolve<Target>(document: object, value: Target | Ref): Target {
  let found: unknown = value;
  while (typeof found === 'object' && found !== null && typeof (found as Ref).$ref === 'string') {
    const pointer = (found as Ref).$ref;
    found = pointer
      .replace(/^#\//, '')
      .split('/')
      .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
    if (found === undefined) throw new Error(`The reference ${pointer} leads nowhere.`);
  }
  return found as Target;
}
