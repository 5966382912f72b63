import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Contract } from '../contract.ts';
import type { Schema } from '../documents.ts';
import { header } from './names.ts';

/**
 * The types of an API: `paths`, `webhooks`, `operations` and `components` as openapi-typescript writes them, and one
 * alias for each schema.
 */
export async function generateTypes({ api, openapi }: Contract): Promise<string> {
  const nodes = await openapiTS(withAlternatives(openapi) as never, {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: openEnum,
  });
  return `${header(api.id, '')}${astToString(nodes)}`;
}

/**
 * `anyOf: [{ required: [a] }, { required: [b] }]` beside properties says that one of them must be there. The type generator
 * would read each branch as a schema of its own, which allows anything: the object is written out once for each branch.
 */
function withAlternatives(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withAlternatives);
  if (node === null || typeof node !== 'object') return node;
  const copy: Schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withAlternatives(value)]));
  const { anyOf, description, ...rest } = copy;
  const isAlternative = (branch: Schema): boolean => Object.keys(branch).join() === 'required';
  if (!copy.properties || !anyOf?.every(isAlternative)) return copy;
  const required = copy.required ?? [];
  return {
    ...(description ? { description } : {}),
    anyOf: anyOf.map((branch) => ({ ...rest, required: [...required, ...(branch.required ?? [])] })),
  };
}

/** A value that may grow is a union that completes in an editor and still takes any other string. */
function openEnum(schema: object): ts.TypeNode | undefined {
  const known = (schema as { 'x-extensible-enum'?: string[] })['x-extensible-enum'];
  if (!known) return undefined;
  const factory = ts.factory;
  const anyOther = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  const nullable = (schema as { type?: string | string[] }).type?.includes('null')
    ? [factory.createLiteralTypeNode(factory.createNull())]
    : [];
  return factory.createUnionTypeNode([
    ...known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    anyOther,
    ...nullable,
  ]);
}
