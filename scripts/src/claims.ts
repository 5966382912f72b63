import type { Contract } from './contract/load.ts';
import { deref, operationsOf, type Parameter, type Response, type Schema } from './contract/documents.ts';

/** What kind of thing a claim is about, in the order in which pages list them. */
export const kinds = ['operation', 'parameter', 'answer', 'property', 'event', 'example', 'rule'] as const;

/** One thing that the contract says, and where it comes from. */
export interface Claim {
  kind: (typeof kinds)[number];
  /** Such as `createInvoice`, `createInvoice 409` or `Invoice.dueDate`. */
  name: string;
  provenance: string;
  /** The reason; only where the mark stands on the thing itself, not on what encloses it. */
  why?: string;
}

interface Marked {
  'x-provenance'?: string;
  'x-why'?: string;
}

/** Every claim of a contract, with the mark that it has itself or inherits. */
export function claimsOf({ openapi, asyncapi, behaviour }: Contract): Claim[] {
  const claims: Claim[] = [];
  const claim = (kind: Claim['kind'], name: string, own: Marked, inherited = ''): string => {
    const provenance = own['x-provenance'] ?? inherited;
    claims.push({ kind, name, provenance, ...(own['x-why'] ? { why: own['x-why'] } : {}) });
    return provenance;
  };
  const properties = (schema: Schema, name: string, inherited: string): void => {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      properties(property, `${name}.${key}`, claim('property', `${name}.${key}`, property as Marked, inherited));
    }
    for (const part of [schema.allOf, schema.anyOf, schema.oneOf].flatMap((parts) => parts ?? [])) {
      properties(part, name, (part as Marked)['x-provenance'] ?? inherited);
    }
    if (schema.items) properties(schema.items, `${name}[]`, (schema.items as Marked)['x-provenance'] ?? inherited);
  };

  for (const item of Object.values(openapi.paths)) {
    for (const [, operation] of operationsOf(item)) {
      const id = operation.operationId ?? '';
      const own = claim('operation', id, operation as Marked);
      for (const [status, response] of Object.entries(operation.responses)) {
        if (!('$ref' in response)) claim('answer', `${id} ${status}`, response as Marked, own);
      }
      for (const parameter of operation.parameters ?? []) {
        if (!('$ref' in parameter)) claim('parameter', `${id} ${parameter.name}`, parameter as Marked, own);
      }
    }
  }
  for (const [name, response] of Object.entries(openapi.components.responses ?? {})) {
    claim('answer', name, deref<Response>(openapi, response) as Marked);
  }
  for (const parameter of Object.values(openapi.components.parameters ?? {})) {
    claim('parameter', deref<Parameter>(openapi, parameter).name, parameter as Marked);
  }
  for (const [name, schema] of Object.entries(openapi.components.schemas ?? {})) {
    properties(schema, name, (schema as Marked)['x-provenance'] ?? '');
  }
  for (const [event, message] of Object.entries(asyncapi?.components.messages ?? {})) claim('event', event, message);
  for (const [name, example] of Object.entries(openapi.components.examples ?? {})) claim('example', name, example);
  for (const [id, { source }] of Object.entries(behaviour?.behaviour.rules ?? {})) {
    claim('rule', id, { 'x-provenance': source });
  }
  return claims;
}
