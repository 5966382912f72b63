import { i18n, type DeclarationReflection, type IndexedAccessType, type Reflection } from 'typedoc';
import { MarkdownTheme, type MarkdownPageEvent, type MarkdownThemeContext } from 'typedoc-plugin-markdown';
import { members, pageHead, table } from './markdown.ts';

/** The pages of the packages. A signature shows parameters and result, so there are no tables for them. */
export class PackagesTheme extends MarkdownTheme {
  override getRenderContext(page: MarkdownPageEvent<Reflection>): MarkdownThemeContext {
    const context = super.getRenderContext(page);
    const { helpers, templates, partials } = context;
    const { getFlattenedDeclarations } = helpers;
    const { reflection } = templates;
    const { declarationTitle, groups, indexAccessType, propertiesTable, typeDeclarationTable } = partials;
    templates.reflection = (event) => `${pageHead(event.model.name, [2, 3])}\n\n${reflection(event)}`;
    // The type of a property already shows its nested members. Only members with a comment get a line of their own.
    helpers.getFlattenedDeclarations = (model) =>
      getFlattenedDeclarations(model).filter((one) => model.includes(one) || one.comment);
    // A constant that is shown as it is written does not have a type.
    partials.declarationTitle = (model) => declarationTitle(model).replace(/: $/, '');
    partials.propertiesTable = (model, options) => members(propertiesTable(ownFirst(model), options));
    partials.typeDeclarationTable = (model, options) => members(typeDeclarationTable(model, options));
    partials.indexAccessType = (model) => wireType(model) ?? indexAccessType(model);
    partials.signatureReturns = () => '';
    partials.groups = (model, options) => {
      const [own, others] = [false, true].map((wanted) =>
        model.groups?.filter(({ title }) => (title === i18n.kind_plural_reference()) === wanted),
      );
      model.groups = own!;
      return [groups(model, options), ...others!.map(({ children }) => reexports(context, children))].join('\n\n');
    };
    return context;
  }
}

/** Puts the type's own properties before the inherited ones. */
function ownFirst(model: readonly DeclarationReflection[]): DeclarationReflection[] {
  return model.toSorted((a, b) => Number(a.inheritedFrom !== undefined) - Number(b.inheritedFrom !== undefined));
}

/** Shows `components['schemas']['Invoice']` by its short name. */
function wireType({ objectType: within, indexType }: IndexedAccessType): string | undefined {
  if (within.type !== 'indexedAccess' || within.objectType.type !== 'reference' || indexType.type !== 'literal') return;
  const { externalUrl } = within.objectType;
  const [page] = externalUrl?.split('#') ?? [];
  return page && `[\`${String(indexType.value)}\`](${page}#${String(indexType.value)})`;
}

/** The re-exports of an entry, with links to their descriptions. */
function reexports(context: MarkdownThemeContext, children: readonly Reflection[]): string {
  const rows = children.map((child) => {
    const target = child.isReference() ? child.getTargetReflectionDeep() : child;
    const comment = target.comment ?? (target.isDeclaration() ? target.signatures?.[0]?.comment : undefined);
    const about = comment ? (context.helpers.getDescriptionForComment(comment) ?? '') : '';
    return [`[\`${child.name}\`](${context.urlTo(target)})`, about];
  });
  return `## Re-exports\n\n${members(table(['Name', 'Description'], rows))}`;
}
