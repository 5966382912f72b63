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

/** Says what each entry is for, and takes out what a reader has elsewhere, before it comes into a group. */
export function reshape({ converter }: Application, packages: readonly PublishedPackage[]): void {
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => reshaped(project, packages));
}

function reshaped(project: ProjectReflection, packages: readonly PublishedPackage[]): void {
  for (const one of ofKind(project, ReflectionKind.Class)) withoutInherited(one);
  for (const module of ofKind(project, ReflectionKind.Module)) {
    const { entries = [] } =
      packages.find((one) => one.entries.some(({ specifier }) => specifier === module.name)) ?? {};
    const types = entries.find(isWire);
    const { about = '' } = entries.find(({ specifier }) => specifier === module.name) ?? {};
    if (about) say(module, about);
    listValidators(module, types && addressOf(types));
  }
}

function ofKind(project: ProjectReflection, kind: ReflectionKind): DeclarationReflection[] {
  return project.getReflectionsByKind(kind) as DeclarationReflection[];
}

/** Errors extend each other, and each says what it extends; a constructor without a docstring is none for users. */
function withoutInherited({ children = [], project }: DeclarationReflection): void {
  for (const child of [...children]) {
    const unused = child.kindOf(ReflectionKind.Constructor) && !child.signatures?.some((one) => one.hasComment());
    if (child.inheritedFrom || unused) project.removeReflection(child);
  }
}

/** One list instead of a hundred constants, which differ in nothing but the type that they take. */
function listValidators(entry: DeclarationReflection, typesPage: string | undefined): void {
  const validators = (entry.children ?? []).filter(
    ({ kind, type }) => kind === ReflectionKind.Variable && type instanceof ReferenceType && type.name === 'Validator',
  );
  for (const validator of validators) entry.project.removeReflection(validator);
  const names = validators.map(({ name }) => (typesPage ? `[\`${name}\`](${typesPage}#${name})` : `\`${name}\``));
  if (names.length > 0)
    say(entry, `The validators, each a \`Validator\` of the type of its name: ${names.join(', ')}.`);
}

function say(one: DeclarationReflection, text: string): void {
  one.comment ??= new Comment();
  one.comment.summary.push({ kind: 'text', text: `${text}\n\n` });
}
