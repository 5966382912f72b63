import {
  defaultPathSerializer,
  serializeArrayParam,
  serializeObjectParam,
  serializePrimitiveParam,
} from 'openapi-fetch';
import { credentialsOf } from '@wirepact/scripts/contract/credentials';
import type { Operation, Parameter } from '@wirepact/scripts/contract/documents';
import type { OperationEntry } from '@wirepact/scripts/contract/operations';
import { resolveReference } from '@wirepact/scripts/contract/pointer';
import type { Api } from './apis.ts';
import type { ContractExample } from './examples.ts';

/** A request that consists only of examples of the contract. */
export interface DocumentedRequest {
  method: string;
  /** Path and query, to append to the URL of the API. */
  target: string;
  headers: Record<string, string>;
  body?: string;
}

/**
 * The request of an operation with the example of every parameter, and with the given example as its body.
 *
 * @throws {Error} if a required parameter does not have an example.
 */
export function documentedRequest(api: Api, entry: OperationEntry, body?: ContractExample): DocumentedRequest {
  const path: Record<string, unknown> = {};
  const query: string[] = [];
  const headers: Record<string, string> = { ...testCredentials(api, entry.operation) };
  for (const parameter of entry.parameters) {
    const value = exampleOf(api, parameter);
    if (value === undefined) {
      if (!parameter.required) continue;
      const subject = `The parameter ${parameter.name} of ${entry.id} in spec/${api.id}`;
      throw new Error(`${subject} is required but does not have an example. Give it an \`example\`.`);
    }
    if (parameter.in === 'path') path[parameter.name] = value;
    else if (parameter.in === 'query') query.push(serializeQuery(parameter, value));
    else if (parameter.in === 'header') headers[parameter.name] = String(value);
    else headers.Cookie = [headers.Cookie, `${parameter.name}=${String(value)}`].filter(Boolean).join('; ');
  }
  if (body?.mediaType) headers['Content-Type'] = body.mediaType;
  const target = defaultPathSerializer(entry.path, path) + (query.length > 0 ? `?${query.join('&')}` : '');
  return {
    method: entry.method,
    target,
    headers,
    ...(body ? { body: typeof body.value === 'string' ? body.value : JSON.stringify(body.value) } : {}),
  };
}

function exampleOf({ document }: Api, { example, examples }: Parameter): unknown {
  const [first] = Object.values(examples ?? {});
  return example ?? (first && resolveReference(document, first).value);
}

function serializeQuery({ name, ...parameter }: Parameter, value: unknown): string {
  const { style = 'form', explode = style === 'form' } = parameter;
  if (Array.isArray(value)) return serializeArrayParam(name, value, { style: style as 'form', explode });
  if (typeof value === 'object')
    return serializeObjectParam(name, value as Record<string, unknown>, { style: style as 'form', explode });
  return serializePrimitiveParam(name, String(value));
}

/** Invented values for the credentials of an operation. A mock only checks that they are present. */
function testCredentials({ document }: Api, operation: Operation): Record<string, string> {
  return Object.fromEntries(
    credentialsOf(document, operation).map(({ header, prefix }) => [
      header,
      prefix + (prefix === 'Basic ' ? btoa('test:test') : 'test'),
    ]),
  );
}
