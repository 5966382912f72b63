// JSON Schema accepts members that nobody declared. This finds them, so that a test notices what the contract does not have.

import { findAt, pointTo } from '../json-pointer.ts';

/** A JSON Schema. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

type SchemaObject = Exclude<Schema, boolean>;

/**
 * Returns the JSON Pointers of all members of a value that its schema does not declare. An object stays open if its schema
 * has `additionalProperties`, or declares no member at all.
 *
 * What any branch of an `anyOf` or `oneOf` declares counts as declared.
 */
export function findUndeclared(value: unknown, schema: Schema, document: object): readonly string[] {
  return findBelow(value, [schema], document, '');
}

function findBelow(value: unknown, schemas: readonly Schema[], document: object, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = schemas.flatMap((schema) => partsOf(schema, document));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items }) => (items === undefined ? [] : [items as Schema]));
    return value.flatMap((item, index) => findBelow(item, items, document, `${at}/${index}`));
  }
  const isOpen = parts.every(({ properties }) => properties === undefined);
  return Object.entries(value).flatMap(([name, member]) => {
    const pointer = pointTo(at, name);
    const declared = parts.flatMap((part) => declarationsOf(part, name));
    if (declared.length > 0) return findBelow(member, declared, document, pointer);
    return isOpen ? [] : [pointer];
  });
}

/** The schema itself and all that describe the same value. */
function partsOf(schema: Schema, document: object): readonly SchemaObject[] {
  if (typeof schema === 'boolean') return [];
  const nested = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (schema[keyword] as Schema[] | undefined) ?? []);
  const target = typeof schema['$ref'] === 'string' ? [resolve(schema['$ref'], document)] : [];
  return [schema, ...[...nested, ...target].flatMap((part) => partsOf(part, document))];
}

function declarationsOf({ properties, additionalProperties }: SchemaObject, name: string): readonly Schema[] {
  const declared = (properties as Record<string, Schema> | undefined)?.[name];
  if (declared !== undefined) return [declared];
  return additionalProperties === undefined || additionalProperties === false ? [] : [additionalProperties as Schema];
}

/** What a reference within a document points to. */
export function resolve(reference: string, document: object): Schema {
  const found = findAt(document, decodeURIComponent(reference));
  if (found === undefined) throw new Error(`${reference} does not resolve.`);
  return found as Schema;
}
