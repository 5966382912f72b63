import type { GlobalContext, OpenAPI3 } from 'openapi-typescript';
import { astToString } from 'openapi-typescript/dist/lib/ts.mjs';
import { resolveRef, scanDiscriminators } from 'openapi-typescript/dist/lib/utils.mjs';
import transformSchema from 'openapi-typescript/dist/transform/index.mjs';
import ts from 'typescript';
import type { Contract } from '../contract/load.ts';
import { header } from './names.ts';
import { typable } from './typable.ts';

/**
 * The types of an API: `paths`, `webhooks`, `operations` and `components` as openapi-typescript writes them, and one
 * alias for each schema.
 */
export function generateTypes({ api, openapi }: Contract): string {
  const document = typable(openapi) as OpenAPI3;
  // Options that are left out are off.
  const context: Partial<GlobalContext> = {
    discriminators: scanDiscriminators(document, {}),
    injectFooter: [],
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: openEnum,
  };
  return `${header(api.id, '')}${astToString(transformSchema(document, context as GlobalContext))}`;
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
