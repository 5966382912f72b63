import {
  methods,
  resolve,
  type Example,
  type MediaType,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Response,
} from './documents.ts';

/** One operation with everything that its path and the shared components add to it. */
export interface OperationEntry {
  operationId: string;
  method: Method;
  path: string;
  summary: string;
  tag: string | undefined;
  scopes: string[];
  parameters: Parameter[];
  responses: Record<string, Response>;
  operation: Operation;
}

/** One event, as it stands in `webhooks`. */
export interface EventEntry {
  name: string;
  title: string;
  tag: string | undefined;
  operation: Operation;
}

/** Every operation in the order of the description. */
export function operationsOf(spec: OpenApiDocument): OperationEntry[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const operationId = operation.operationId ?? `${method} ${path}`;
      const own = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(spec, parameter));
      const shared = (item.parameters ?? []).map((parameter) => resolve<Parameter>(spec, parameter));
      return [
        {
          operationId,
          method,
          path,
          summary: operation.summary ?? operationId,
          tag: operation.tags?.[0],
          scopes: (operation.security ?? spec.security ?? []).flatMap((requirement) =>
            Object.values(requirement).flat(),
          ),
          parameters: [
            ...shared.filter(({ name, in: place }) => !own.some((one) => one.name === name && one.in === place)),
            ...own,
          ],
          responses: Object.fromEntries(
            Object.entries(operation.responses).map(([status, response]) => [
              status,
              resolve<Response>(spec, response),
            ]),
          ),
          operation,
        },
      ];
    }),
  );
}

/** Every event in the order of the description. */
export function eventsOf(spec: OpenApiDocument): EventEntry[] {
  return Object.entries(spec.webhooks ?? {}).flatMap(([name, item]) =>
    item.post ? [{ name, title: item.post.summary ?? name, tag: item.post.tags?.[0], operation: item.post }] : [],
  );
}

/** The examples of a body by name; the first is the one to show. */
export function examplesOf(spec: OpenApiDocument, media: MediaType | undefined): [name: string, example: Example][] {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [name, resolve<Example>(spec, example)]);
}

/** A header with which a caller proves who it is. */
export interface Credential {
  /** What the client calls it, in camelCase. */
  option: string;
  header: string;
  /** What stands before the secret, such as `Bearer `. */
  prefix: string;
}

/** What a call of the operation carries: the first of the ways that the contract allows. */
export function credentialsOf(spec: OpenApiDocument, { security = spec.security }: Operation): Credential[] {
  return Object.keys(security?.[0] ?? {}).flatMap((name) => {
    const scheme = spec.components.securitySchemes?.[name];
    if (!scheme || (scheme.type === 'apiKey' && scheme.in !== 'header')) return [];
    const isKey = scheme.type === 'apiKey';
    return [
      {
        option: scheme['x-option'] ?? name,
        header: isKey ? (scheme.name ?? name) : 'Authorization',
        prefix: isKey ? '' : 'Bearer ',
      },
    ];
  });
}

/** The headers that prove who calls, over all operations: `Authorization: Bearer …`, `X-API-Key`. */
export function authenticationOf(spec: OpenApiDocument): string[] {
  const headers = operationsOf(spec)
    .flatMap(({ operation }) => credentialsOf(spec, operation))
    .map(({ header, prefix }) => (prefix ? `${header}: ${prefix}…` : header));
  return [...new Set(headers)];
}

/** Where the API is served, with the defaults of what the integrator chooses; without a slash at the end. */
export function serverOf({ servers }: OpenApiDocument): string {
  const { url = '', variables = {} } = servers?.[0] ?? {};
  return url.replaceAll(/\{(\w+)\}/g, (part, name: string) => variables[name]?.default ?? part).replace(/\/$/, '');
}
