import type { TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';

/** How the public surface of the packages is read, what it must have, and how it is shown. */
export const settings: Partial<TypeDocOptions & PluginOptions> = {
  name: 'Packages',
  plugin: ['typedoc-plugin-markdown'],
  locales: { en: { kind_plural_variable: 'Constants', kind_plural_type_alias: 'Types' } },
  readme: 'none',
  alwaysCreateEntryPointModule: true,
  logLevel: 'Warn',
  githubPages: false,
  // The addresses of both would be those of one machine or one host.
  disableSources: true,
  disableGit: true,
  // What is sent is described by the references; there is a list of these types.
  exclude: ['**/generated/types.ts'],
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  sort: ['source-order'],
  sortEntryPoints: false,
  groupOrder: ['Functions', 'Classes', 'Constants', 'Namespaces', 'Interfaces', 'Types', 'References'],
  // Whether everything has a docstring is asked in `undocumented.ts`, which knows what stands for itself.
  validation: { invalidLink: true, notDocumented: false, notExported: false, rewrittenLink: true },

  entryFileName: 'index',
  fileExtension: '.md',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  expandObjects: true,
  expandParameters: true,
  parametersFormat: 'none',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  tableColumnSettings: { hideDefaults: true, hideInherited: true, hideModifiers: true, hideOverrides: true },
};
