import { createRequire } from 'node:module';
import type ts from 'typescript';
import type { OpenApiDocument } from '../contract/documents.ts';
import { listEvents, operationsOf } from '../contract/operations.ts';
import { resolveReference } from '../contract/pointer.ts';
import { openArgument } from './open-argument.ts';

// `require`, because importing TypeScript takes twice as long: Node first parses all of it to find out that it is CommonJS.
const require = createRequire(import.meta.url);
const typescript: typeof ts = require('typescript');
const { factory, forEachChild, isStringLiteral, SyntaxKind } = typescript;

/** The type parameter for the values of an extensible enum that the contract does not list. */
const parameter = 'Open';

/** An extensible enum: `'draft' | 'sent' | Open`. `undefined` for any other schema. */
export function transformOpenEnum(schema: object): ts.TypeNode | undefined {
  const listed = (schema as { 'x-extensible-enum'?: string[] })['x-extensible-enum'];
  if (!listed) return undefined;
  const nullable = (schema as { type?: string | string[] }).type?.includes('null')
    ? [factory.createLiteralTypeNode(factory.createNull())]
    : [];
  return factory.createUnionTypeNode([
    ...listed.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    factory.createTypeReferenceNode(parameter),
    ...nullable,
  ]);
}

/**
 * Gives `paths`, `webhooks`, `operations` and `components` the type parameter `Open`, with the default `string`. In the
 * requests that the integrator sends, extensible enums are closed: a value that is not listed does not compile. Changes the
 * nodes.
 *
 * A default of `string & {}` would break clients that map every type, such as openapi-fetch 0.17: they take the intersection
 * for an object.
 */
export function addOpenParameter(nodes: readonly ts.Node[], document: OpenApiDocument): void {
  const isSent = findSentParts(document);
  const onlySent = findOnlySentSchemas(document);
  for (const node of nodes) {
    if (typescript.isInterfaceDeclaration(node)) {
      const name = node.name.text;
      const declared = factory.createTypeParameterDeclaration(
        undefined,
        parameter,
        undefined,
        factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
      );
      (node as { typeParameters?: unknown }).typeParameters = factory.createNodeArray([declared]);
      bindReferences(node, [name], isSent);
    } else if (typescript.isTypeAliasDeclaration(node) && typescript.isTypeReferenceNode(node.type)) {
      const alias = readAlias(node.type);
      if (!alias) continue;
      const argument = onlySent.has(alias.name) ? 'never' : openArgument;
      const type = factory.createTypeReferenceNode(`components<${argument}>['${alias.kind}']['${alias.name}']`);
      (node as { type: unknown }).type = type;
    }
  }
}

/** openapi-typescript writes the type of an alias as one identifier, `components['schemas']['Invoice']`. */
function readAlias({ typeName }: ts.TypeReferenceNode): { kind: string; name: string } | undefined {
  const text = typescript.isIdentifier(typeName) ? typeName.text : '';
  const [, kind, name] = /^components\['(\w+)'\]\['(.+)'\]$/.exec(text) ?? [];
  return kind && name ? { kind, name } : undefined;
}

type IsSent = (keys: readonly string[]) => boolean;

/** Tells which parts of the interfaces describe a request that the integrator sends. */
function findSentParts(document: OpenApiDocument): IsSent {
  // If the vendor calls, the integrator sends only responses, and may put values of its own into them.
  if (document['x-direction'] === 'inbound') return () => false;
  const received = new Set(listEvents(document).map(({ operation }) => operation.operationId));
  return ([root, first, second, third]) => {
    if (root === 'components') return first === 'parameters' || first === 'requestBodies';
    if (root === 'operations') return !received.has(first) && (second === 'parameters' || second === 'requestBody');
    return root === 'paths' && [second, third].some((part) => part === 'parameters' || part === 'requestBody');
  };
}

/** The names of the schemas that are parts of requests, but not of responses or events. */
function findOnlySentSchemas(document: OpenApiDocument): Set<string> {
  if (document['x-direction'] === 'inbound') return new Set();
  const called = Object.values(document.paths);
  const operations = called.flatMap((item) => operationsOf(item).map(([, operation]) => operation));
  const sent = [
    called.map(({ parameters }) => parameters),
    operations.map((operation) => [operation.parameters, operation.requestBody]),
  ];
  const received = findSchemas(document, [operations.map(({ responses }) => responses), document.webhooks]);
  return new Set([...findSchemas(document, sent)].filter((name) => !received.has(name)));
}

/** The names of the schemas that a part of a document refers to, directly or through other parts. */
function findSchemas(document: OpenApiDocument, part: unknown, pointers = new Set<string>()): Set<string> {
  JSON.stringify(part, (key, value: unknown) => {
    if (key !== '$ref' || typeof value !== 'string' || pointers.has(value)) return value;
    pointers.add(value);
    findSchemas(document, resolveReference(document, { $ref: value }), pointers);
    return value;
  });
  const prefix = '#/components/schemas/';
  return new Set([...pointers].flatMap((pointer) => (pointer.startsWith(prefix) ? pointer.slice(prefix.length) : [])));
}

function bindReferences(node: ts.Node, keys: readonly string[], isSent: IsSent): void {
  if (typescript.isPropertySignature(node)) {
    const { name } = node;
    const key = typescript.isIdentifier(name) || isStringLiteral(name) ? name.text : '';
    forEachChild(node, (child) => bindReferences(child, [...keys, key], isSent));
    return;
  }
  const closed = isSent(keys);
  if (closed && typescript.isUnionTypeNode(node)) {
    const listed = node.types.filter((type) => !isReferenceTo(type, [parameter]));
    (node as { types: unknown }).types = factory.createNodeArray(listed);
  }
  if (isReferenceTo(node, ['components', 'operations'])) {
    setArgument(node, closed ? closedType() : factory.createTypeReferenceNode(parameter));
    return;
  }
  forEachChild(node, (child) => bindReferences(child, keys, isSent));
}

function isReferenceTo(node: ts.Node, names: readonly string[]): node is ts.TypeReferenceNode {
  return (
    typescript.isTypeReferenceNode(node) && typescript.isIdentifier(node.typeName) && names.includes(node.typeName.text)
  );
}

function setArgument(reference: ts.TypeReferenceNode, argument: ts.TypeNode): void {
  (reference as { typeArguments?: unknown }).typeArguments = factory.createNodeArray([argument]);
}

function closedType(): ts.TypeNode {
  return factory.createKeywordTypeNode(SyntaxKind.NeverKeyword);
}
