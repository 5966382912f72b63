import {
  defaultPathSerializer,
  serializeArrayParam,
  serializeObjectParam,
  serializePrimitiveParam,
} from 'openapi-fetch';
import {
  deref,
  operationsOf,
  type Example,
  type Operation,
  type Parameter,
} from '@wirepact/scripts/contract/documents';
import type { Api } from './apis.ts';
import type { ContractExample } from './examples.ts';

/** A request as the contract documents it, made of nothing but its examples. */
export interface DocumentedRequest {
  method: string;
  /** Path and query, to be appended to wherever the API is served. */
  target: string;
  headers: Record<string, string>;
  body?: string;
}

/** An operation with the place it lives at. */
export interface LocatedOperation {
  id: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

/** All operations of an API, each with the parameters of its path. */
export function operationsIn({ document }: Api): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    operationsOf(item).map(([method, operation]) => ({
      id: operation.operationId ?? `${method} ${path}`,
      method: method.toUpperCase(),
      path,
      operation,
      parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => deref(document, each)),
    })),
  );
}

/**
 * The request of an operation with the example of every parameter and the given example as body.
 * Throws an `Error` where a required parameter has no example.
 */
export function documentedRequest(api: Api, located: LocatedOperation, body?: ContractExample): DocumentedRequest {
  const path: Record<string, unknown> = {};
  const query: string[] = [];
  const headers: Record<string, string> = { ...credentials(api, located.operation) };
  for (const parameter of located.parameters) {
    const value = exampleOf(api, parameter);
    if (value === undefined) {
      if (!parameter.required) continue;
      const where = `The parameter ${parameter.name} of ${located.id} in spec/${api.id}`;
      throw new Error(`${where} is required and has no example. Give it an \`example\`.`);
    }
    if (parameter.in === 'path') path[parameter.name] = value;
    else if (parameter.in === 'query') query.push(queryText(parameter, value));
    else if (parameter.in === 'header') headers[parameter.name] = String(value);
    else headers.Cookie = [headers.Cookie, `${parameter.name}=${String(value)}`].filter(Boolean).join('; ');
  }
  if (body?.mediaType) headers['Content-Type'] = body.mediaType;
  const target = defaultPathSerializer(located.path, path) + (query.length > 0 ? `?${query.join('&')}` : '');
  return {
    method: located.method,
    target,
    headers,
    ...(body ? { body: typeof body.value === 'string' ? body.value : JSON.stringify(body.value) } : {}),
  };
}

function exampleOf(
  { document }: Api,
  { example, examples }: Parameter & { examples?: Record<string, Example> },
): unknown {
  const [first] = Object.values(examples ?? {});
  return example ?? (first ? deref<Example>(document, first).value : undefined);
}

function queryText({ name, ...parameter }: Parameter & { style?: string; explode?: boolean }, value: unknown): string {
  const { style = 'form', explode = style === 'form' } = parameter;
  if (Array.isArray(value)) return serializeArrayParam(name, value, { style: style as 'form', explode });
  if (typeof value === 'object')
    return serializeObjectParam(name, value as Record<string, unknown>, { style: style as 'form', explode });
  return serializePrimitiveParam(name, String(value));
}

/** Something that looks like the credentials the operation asks for. A mock only sees whether they are there. */
function credentials({ document }: Api, operation: Operation): Record<string, string> {
  const [requirement = {}] = operation.security ?? (document.security as Operation['security']) ?? [];
  const headers: Record<string, string> = {};
  for (const name of Object.keys(requirement)) {
    const scheme = document.components.securitySchemes?.[name] as {
      type: string;
      in?: string;
      name?: string;
      scheme?: string;
    };
    if (scheme.type === 'apiKey' && scheme.in === 'header') headers[String(scheme.name)] = 'test';
    else if (scheme.type === 'http' && scheme.scheme === 'basic') headers.Authorization = `Basic ${btoa('test:test')}`;
    else headers.Authorization = 'Bearer test';
  }
  return headers;
}
