import { createRequire } from 'node:module';
import type * as openapi from 'openapi-typescript';
import type ts from 'typescript';
import type { Contract } from '../contract/load.ts';
import { header } from './names.ts';
import { addOpenParameter, transformOpenEnum } from './open-enums.ts';
import { prepareSchemas } from './prepare-schemas.ts';

// `require`, because importing TypeScript takes twice as long: Node first parses all of it to find out that it is CommonJS.
// Parts of openapi-typescript, because its main module also loads a linter and a bundler.
const require = createRequire(import.meta.url);
const { forEachChild, isStringLiteral }: typeof ts = require('typescript');
const { astToString }: typeof openapi = require('openapi-typescript/dist/lib/ts.cjs');
const { resolveRef, scanDiscriminators }: typeof openapi = require('openapi-typescript/dist/lib/utils.cjs');
const transformSchema: typeof openapi.transformSchema = require('openapi-typescript/dist/transform/index.cjs');

/** The part of a contract that the types depend on. It can be sent to another thread. */
export type TypesInput = Pick<Contract, 'api' | 'openapi'>;

/**
 * The types of an API: `paths`, `webhooks`, `operations` and `components` as openapi-typescript writes them, and one
 * alias for each schema. The interfaces have a type parameter for the values of extensible enums that are not listed.
 */
export function generateTypes({ api, openapi: description }: TypesInput): string {
  const document = prepareSchemas(description) as openapi.OpenAPI3;
  // Options that are left out are off.
  const context: Partial<openapi.GlobalContext> = {
    discriminators: scanDiscriminators(document, {}),
    injectFooter: [],
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: transformOpenEnum,
  };
  const nodes = transformSchema(document, context as openapi.GlobalContext);
  addOpenParameter(nodes, description);
  nodes.forEach(useSingleQuotes);
  return `${header(api, '')}${halveIndentation(astToString(nodes))}`;
}

/** TypeScript prints strings with the quotes that they were parsed with, and has no option for new ones. */
function useSingleQuotes(node: ts.Node): void {
  if (isStringLiteral(node)) (node as { singleQuote?: boolean }).singleQuote = true;
  forEachChild(node, useSingleQuotes);
}

/** TypeScript prints an indentation of four spaces, the rest of this repository uses two. */
function halveIndentation(source: string): string {
  return source.replaceAll(/^(?: {4})+/gm, (indentation) => ' '.repeat(indentation.length / 2));
}
