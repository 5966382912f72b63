import {
  Comment,
  Converter,
  ReferenceType,
  ReflectionKind,
  type Application,
  type DeclarationReflection,
  type ProjectReflection,
} from 'typedoc';
import { addressOf, isWire, type PublishedPackage } from './packages.ts';

/** Adds the purpose of each entry, and removes what is described elsewhere, before TypeDoc groups the exports. */
export function reshape({ converter }: Application, packages: readonly PublishedPackage[]): void {
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => reshapeProject(project, packages));
}

function reshapeProject(project: ProjectReflection, packages: readonly PublishedPackage[]): void {
  for (const one of ofKind(project, ReflectionKind.Class)) removeInherited(one);
  for (const module of ofKind(project, ReflectionKind.Module)) {
    const { entries = [] } =
      packages.find((one) => one.entries.some(({ specifier }) => specifier === module.name)) ?? {};
    const types = entries.find(isWire);
    const { about = '' } = entries.find(({ specifier }) => specifier === module.name) ?? {};
    if (about) addText(module, about);
    listValidators(module, types && addressOf(types));
  }
}

function ofKind(project: ProjectReflection, kind: ReflectionKind): DeclarationReflection[] {
  return project.getReflectionsByKind(kind) as DeclarationReflection[];
}

/** Inherited members are described in the base class. A constructor without a docstring is not for users. */
function removeInherited({ children = [], project }: DeclarationReflection): void {
  for (const child of [...children]) {
    const unused = child.kindOf(ReflectionKind.Constructor) && !child.signatures?.some((one) => one.hasComment());
    if (child.inheritedFrom || unused) project.removeReflection(child);
  }
}

/** Replaces a hundred constants, which differ only in their types, with one list. */
function listValidators(entry: DeclarationReflection, typesPage: string | undefined): void {
  const validators = (entry.children ?? []).filter(
    ({ kind, type }) => kind === ReflectionKind.Variable && type instanceof ReferenceType && type.name === 'Validator',
  );
  for (const validator of validators) entry.project.removeReflection(validator);
  const names = validators.map(({ name }) => (typesPage ? `[\`${name}\`](${typesPage}#${name})` : `\`${name}\``));
  if (names.length > 0)
    addText(entry, `The validators. Each is a \`Validator\` for the type with the same name: ${names.join(', ')}.`);
}

function addText(one: DeclarationReflection, text: string): void {
  one.comment ??= new Comment();
  one.comment.summary.push({ kind: 'text', text: `${text}\n\n` });
}
