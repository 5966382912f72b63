import type { Contract } from './contract/load.ts';
import type { Parameter, Response, Schema } from './contract/documents.ts';
import { listOperations } from './contract/operations.ts';
import { resolveReference } from './contract/pointer.ts';
import type { Marked } from './contract/provenance.ts';

/** The kinds of claims, in the order in which pages list them. */
export const kinds = ['operation', 'parameter', 'response', 'property', 'event', 'example', 'rule'] as const;

/** One statement of the contract, and where it comes from. */
export interface Claim {
  kind: (typeof kinds)[number];
  /** Such as `createInvoice`, `createInvoice 409` or `Invoice.dueDate`. */
  name: string;
  provenance: string;
  /** The reason, if the mark is on the object itself and not on an object around it. */
  why?: string;
}

/** Every claim of a contract, with its own mark or the inherited one. */
export function listClaims({ openapi, asyncapi, behaviour }: Contract): Claim[] {
  const claims: Claim[] = [];
  const claim = (kind: Claim['kind'], name: string, own: Marked, inherited: string = ''): string => {
    const provenance = own['x-provenance'] ?? inherited;
    claims.push({ kind, name, provenance, ...(own['x-why'] ? { why: own['x-why'] } : {}) });
    return provenance;
  };
  const properties = (schema: Schema, name: string, inherited: string): void => {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      properties(property, `${name}.${key}`, claim('property', `${name}.${key}`, property, inherited));
    }
    for (const part of [schema.allOf, schema.anyOf, schema.oneOf].flatMap((parts) => parts ?? [])) {
      properties(part, name, part['x-provenance'] ?? inherited);
    }
    if (schema.items) properties(schema.items, `${name}[]`, schema.items['x-provenance'] ?? inherited);
  };

  for (const { id, operation } of listOperations(openapi)) {
    const own = claim('operation', id, operation);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!('$ref' in response)) claim('response', `${id} ${status}`, response, own);
    }
    for (const parameter of operation.parameters ?? []) {
      if (!('$ref' in parameter)) claim('parameter', `${id} ${parameter.name}`, parameter, own);
    }
  }
  for (const [name, response] of Object.entries(openapi.components.responses ?? {})) {
    claim('response', name, resolveReference<Response>(openapi, response));
  }
  for (const parameter of Object.values(openapi.components.parameters ?? {})) {
    claim('parameter', resolveReference<Parameter>(openapi, parameter).name, parameter);
  }
  for (const [name, schema] of Object.entries(openapi.components.schemas ?? {})) {
    properties(schema, name, schema['x-provenance'] ?? '');
  }
  for (const [event, message] of Object.entries(asyncapi?.components.messages ?? {})) claim('event', event, message);
  for (const [name, example] of Object.entries(openapi.components.examples ?? {})) claim('example', name, example);
  for (const [id, { source }] of Object.entries(behaviour?.behaviour.rules ?? {})) {
    claim('rule', id, { 'x-provenance': source });
  }
  return claims;
}
