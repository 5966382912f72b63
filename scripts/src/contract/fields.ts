import type { OpenApiDocument, Operation, Schema } from './documents.ts';
import { resolveReference } from './pointer.ts';

/** The schema of a member, found by the names on the way to it, through references and combined schemas. */
export function findMember(
  openapi: OpenApiDocument,
  schema: Schema | undefined,
  names: readonly string[],
): Schema | undefined {
  if (!schema) return undefined;
  const resolved = resolveReference<Schema>(openapi, schema);
  const [name, ...rest] = names;
  if (name === undefined) return resolved;
  // The member of an array is that member of each item.
  if (resolved.items) return findMember(openapi, resolved.items, names);
  const own = findMember(openapi, resolved.properties?.[name], rest);
  if (own) return own;
  for (const part of [resolved.allOf, resolved.anyOf, resolved.oneOf].flatMap((parts) => parts ?? [])) {
    const found = findMember(openapi, part, names);
    if (found) return found;
  }
  return undefined;
}

/** The names of all members of an object, its combined schemas included. */
export function listMembers(openapi: OpenApiDocument, schema: Schema | undefined): string[] {
  if (!schema) return [];
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolveReference<Schema>(openapi, schema);
  return [
    ...new Set([
      ...Object.keys(properties),
      ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => listMembers(openapi, part)),
    ]),
  ];
}

/** The schema of the JSON body of a request. */
export function bodySchema({ requestBody }: Operation): Schema | undefined {
  return requestBody?.content['application/json']?.schema;
}
