import { ReflectionKind, type DeclarationReflection, type ProjectReflection, type Reflection } from 'typedoc';

const { Class, Interface, TypeAlias, Enum, EnumMember, Variable, Function, Namespace } = ReflectionKind;
const { Property, Method, Accessor } = ReflectionKind;
const kinds = [
  Class,
  Interface,
  TypeAlias,
  Enum,
  EnumMember,
  Variable,
  Function,
  Namespace,
  Property,
  Method,
  Accessor,
];

/**
 * All exports without a docstring, each as an import path, a name and perhaps a member. A member that overrides another one
 * is described in the base class. A member of a nested type is described by the owner of that type.
 */
export function undocumented(project: ProjectReflection): string[] {
  return (project.getReflectionsByKind(kinds.reduce((all, kind) => all | kind)) as DeclarationReflection[])
    .filter((one) => !one.isReference() && !isNested(one) && !one.overwrites && !isDocumented(one))
    .map((one) => one.getFriendlyFullName());
}

function isNested({ parent }: Reflection): boolean {
  return parent !== undefined && (parent.kindOf(ReflectionKind.TypeLiteral) || isNested(parent));
}

function isDocumented(one: DeclarationReflection): boolean {
  const { signatures = [], getSignature, setSignature } = one;
  return [one, ...signatures, getSignature, setSignature].some((part) => part?.hasComment());
}
