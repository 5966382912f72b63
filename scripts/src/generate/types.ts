import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Contract } from '../contract/load.ts';
import { header } from './names.ts';
import { typable } from './typable.ts';

/**
 * The types of an API: `paths`, `webhooks`, `operations` and `components` as openapi-typescript writes them, and one
 * alias for each schema.
 */
export async function generateTypes({ api, openapi }: Contract): Promise<string> {
  const nodes = await openapiTS(typable(openapi) as never, {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: openEnum,
  });
  return `${header(api.id, '')}${astToString(nodes)}`;
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
