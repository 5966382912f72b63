import {
  Converter,
  ReflectionKind,
  UnionType,
  type Application,
  type Context,
  type DeclarationReflection,
  type SomeType,
} from 'typedoc';
import ts from 'typescript';

/** If a constant has more lines, only its beginning is shown. */
const linesShown = 32;

/**
 * Keeps types and constants as they are written, with the names that their authors chose. TypeDoc would expand many of them
 * member by member, including the types of requests, responses and events.
 */
export function keepAsWritten({ converter }: Application): void {
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, one) => {
    const node = context.getSymbolFromReflection(one)?.valueDeclaration;
    if (!node) return;
    if ((ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) && isAsWritten(one, node)) {
      setType(context, one, node.type);
      if (one.flags.isOptional && one.type) one.type = withoutUndefined(one.type);
    }
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
      forgetType(context, one);
      const text = `\n\n\`\`\`ts\n${beginning(node.initializer.expression)}\n\`\`\``;
      one.comment?.summary.push({ kind: 'code', text });
    }
  });
  converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, signature, node) => {
    if (!node || !ts.isFunctionLike(node) || !isAsWritten(signature.parent, node)) return;
    setType(context, signature, node.type);
    signature.parameters?.forEach((one, index) => (one.name = nameOf(one.name, node.parameters[index]?.type)));
    signature.parameters?.forEach((one, index) => setType(context, one, node.parameters[index]?.type));
    signature.typeParameters?.forEach((one, index) => setType(context, one, node.typeParameters?.[index]?.constraint));
  });
}

/** A parameter that is destructured in its declaration gets its name from its type: `options` from `MockOptions`. */
function nameOf(given: string, type: ts.TypeNode | undefined): string {
  const [last] = (type && ts.isTypeReferenceNode(type) && /[A-Z][a-z]+$/.exec(type.typeName.getText())) || [];
  return given === '__namedParameters' && last ? last.toLowerCase() : given;
}

/** Whether the names in a declaration have the same meaning here. Inherited declarations may have type arguments. */
function isAsWritten({ kind, parent }: DeclarationReflection, { parent: written }: ts.Node): boolean {
  if (kind === ReflectionKind.Function) return true;
  if (!ts.isInterfaceDeclaration(written) && !ts.isClassDeclaration(written)) return false;
  return written.typeParameters === undefined || written.name?.text === parent?.name;
}

function setType(context: Context, one: { type?: SomeType }, node: ts.TypeNode | undefined): void {
  if (!node) return;
  forgetType(context, one);
  one.type = context.converter.convertType(context, node);
}

/** The question mark of an optional property already says that it can be `undefined`. */
function withoutUndefined(type: SomeType): SomeType {
  if (type.type !== 'union') return type;
  const types = type.types.filter((one) => one.type !== 'intrinsic' || one.name !== 'undefined');
  return types.length === 1 ? types[0]! : new UnionType(types);
}

/** Removes a type, together with the reflections of its members. */
function forgetType({ project }: Context, one: { type?: SomeType }): void {
  if (one.type) project.removeTypeReflections(one.type);
  delete one.type;
}

/** A short literal in full. For a long one, its first member and the number of the others. */
export function beginning(literal: ts.Expression): string {
  const text = literal.getText();
  if (text.split('\n').length <= linesShown) return text;
  const members = ts.isObjectLiteralExpression(literal)
    ? literal.properties
    : ts.isArrayLiteralExpression(literal)
      ? literal.elements
      : [];
  const [open, close] = [text.at(0), text.at(-1)];
  return `${open}\n  ${members[0]?.getText()},\n  // and ${members.length - 1} more\n${close}`;
}
